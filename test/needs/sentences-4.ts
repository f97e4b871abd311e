/** Fourth round, written before it was ever run. Same form as sentences-1.ts. */
export const round4 = `
language | Snakkar gebrokke norsk og misforstår ofte.
language | Kommuniserer best på arabisk og har problemer med norske faguttrykk.
language | Hun er ikke trygg på å snakke norsk i telefonen.
language | Norskferdighetene holder ikke til å ta fagprøve. (apprenticeship)
language | Ligger på nivå A2 og må opp på B1 for å få jobb.
language | Språket er hovedutfordringen.
language | Trenger språkpraksis.
language | Han forstår ikke instrukser på norsk.
literacy | Papirer og skjema er vanskelig, han leser nesten ikke.
literacy | Har aldri lært å skrive ordentlig.
literacy | Uttalt dysleksi, trenger lydbøker.
literacy | Ho les seint og må få hjelp med brev.
literacy | Svak lese- og skriveferdighet.
literacy | Hun kan bokstavene, men ikke mer.
literacy | Fikk spesialundervisning på grunn av lesevansker. (education)
digital-skills | Takler ikke digitale skjema.
digital-skills | Kan ikke bruke datamaskin.
digital-skills | Har verken PC eller smarttelefon.
digital-skills | Han blir stresset av alt som må gjøres på nett. (mental-health)
digital-skills | Datakunnskapene er minimale.
digital-skills | Ho klarar ikkje å bruke digitale tenester.
digital-skills | Får ikke sendt søknaden elektronisk uten hjelp.
digital-skills | Ønsker å lære seg Word og e-post.
education | Har bare fullført Vg1.
education | Falt fra i videregående.
education | Ingen utdanning ut over ungdomsskolen.
education | Står uten fullført videregående opplæring.
education | Utdanninga frå heimlandet er ikkje godkjend.
education | Hoppet av skolen da han var 17.
education | Tar opp fag for å få studiekompetanse.
education | Hun har lav formell kompetanse.
education | Manglar grunnskule.
education | Avbrøt utdanningen på grunn av sykdom. (physical-health)
education | Har strøket i flere fag.
education | Vil ta opp igjen skolegangen.
apprenticeship | Etter to år på yrkesfag fikk han ikke plass som lærling.
apprenticeship | Leter etter læreplass som elektriker.
apprenticeship | Lærlingtiden ble avbrutt etter konflikt. (appearance-conduct)
apprenticeship | Vil fullføre læretiden og ta svennebrev.
apprenticeship | Mista læreplassen i koronatida.
apprenticeship | Har teori, men mangler fagbrev.
apprenticeship | Bedriften kunne ikke beholde ham som lærling. (employer-support)
work-experience | Ingen fast jobb siden 2012.
work-experience | Har aldri hatt ordinært arbeid.
work-experience | Lite praksis fra arbeidslivet.
work-experience | Erfaringen hans er fra hjemlandet og teller lite her.
work-experience | Jobbhistorikken består av korte vikariater.
work-experience | Ho har gått arbeidsledig i fleire år.
work-experience | Har vært hjemmeværende i tolv år og mangler erfaring fra norsk arbeidsliv. (care-duties)
work-experience | Det er lenge siden hun var i jobb.
work-experience | Har ingen referanser.
job-search-skills | Kan ikke skrive søknad på egen hånd.
job-search-skills | Søker jobber tilfeldig og uten plan. (work-goal)
job-search-skills | Trenger trening i jobbintervju.
job-search-skills | Får bare avslag på søknadene sine.
job-search-skills | CV må oppdateres.
job-search-skills | Veit ikkje korleis ein finn ledige jobbar.
job-search-skills | Er usikker på hvordan hun skal presentere seg for arbeidsgivere.
job-search-skills | Ønsker veiledning i jobbsøking.
work-goal | Har ikke bestemt seg for hva hun vil jobbe med.
work-goal | Trenger avklaring av arbeidsmål.
work-goal | Aner ikke hva hun skal bli.
work-goal | Ho treng karriererettleiing.
work-goal | Veien videre er uklar.
work-goal | Har ingen formening om hvilken bransje som passer.
work-goal | Ønsker å omskolere seg.
work-goal | Yrkesønsket er ikke realistisk.
motivation | Har mistet motet etter mange avslag. (job-search-skills)
motivation | Virker likegyldig.
motivation | Mangler tro på at han kan klare noe.
motivation | Motivasjonen er laber.
motivation | Trenger et dytt for å komme i gang.
motivation | Ho har lite sjølvtillit.
motivation | Han ser mørkt på framtiden. (mental-health)
motivation | Vil egentlig ikke delta, men møter fordi han må.
daily-structure | Sover til klokken 14 hver dag.
daily-structure | Det er vanskelig for ham å komme seg ut av sengen.
daily-structure | Dagene flyter over i hverandre.
daily-structure | Hun har ingen faste gjøremål i løpet av dagen.
daily-structure | Kjem sjeldan tidsnok.
daily-structure | Er våken til fem om morgenen.
daily-structure | Har ikke stått opp før 12 på flere år.
daily-structure | Fraværet er høyt.
daily-structure | Dropper ofte avtaler.
daily-structure | Treng faste rutinar.
debt | Har forbrukslån og kredittkort som er misligholdt.
debt | Skylder over 400 000.
debt | Lindorff og Kredinor krever inn flere beløp.
debt | Har trekk i ytelsen til namsmannen.
debt | Gjeldsbyrden er tung.
debt | Ho greier ikkje å betale ned gjelda.
debt | Fikk betalingsanmerkning i fjor.
debt | Han sliter med gammel gjeld fra rusperioden.
debt | Bruker har 12 kreditorer.
household-economy | Får ikke endene til å møtes.
household-economy | Mangler kontroll på utgiftene.
household-economy | Bruker mer enn han får inn.
household-economy | Økonomien går ikke i hop.
household-economy | Trenger økonomisk rådgivning.
household-economy | Ho har dårleg oversikt over rekningane.
household-economy | Kjøper mat på avbetaling. (debt)
household-economy | Han er ofte tom for penger før utbetaling.
household-economy | Vil lære å sette opp budsjett og spare.
housing | Har ikke noe sted å bo.
housing | Leieforholdet er sagt opp.
housing | Flytter fra sofa til sofa.
housing | Husleierestanser kan føre til at hun mister boligen. (debt)
housing | Bor i en uegnet kjellerleilighet.
housing | Er på utkikk etter en større leilighet.
housing | Bur i campingvogn.
housing | Må ut av boligen innan sommaren.
housing | Trenger hjelp fra kommunen for å skaffe bolig.
housing | Trenger boveiledning for å mestre å bo alene.
transport | Er avhengig av buss, men bussen går sjelden.
transport | Manglar sertifikat.
transport | Kan ikke kjøre bil.
transport | Har ingen mulighet til å komme seg til arbeidsplassen på egen hånd.
transport | Førerretten er tilbakekalt.
transport | Holder på med kjøretimer.
transport | Det går ikke kollektivtransport i nærheten.
transport | Har to timers reisevei hver vei.
mental-health | Har en depressiv lidelse.
mental-health | Sliter psykisk.
mental-health | Strir med angst og depresjon.
mental-health | Er traumatisert etter flukten.
mental-health | Er i behandling hos psykiater.
mental-health | Humøret svinger, og han har mørke tanker.
mental-health | Ho har slitt med nervane i mange år.
mental-health | Har hatt flere selvmordsforsøk.
mental-health | Diagnosen er PTSD.
mental-health | Er henvist til DPS for utredning.
mental-health | Orker ingenting på grunn av depresjonen. (motivation)
social-anxiety | Er redd for å være blant mange mennesker.
social-anxiety | Han svetter og skjelver når han må snakke høyt i gruppe.
social-anxiety | Unngår sosiale sammenhenger.
social-anxiety | Sitter mest på rommet sitt og treffer ingen. (social-network)
social-anxiety | Er svært tilbakeholden og sier lite i grupper.
social-anxiety | Ho vegrar seg for å gå på butikken.
social-anxiety | Tør ikke ta telefonen.
social-anxiety | Har fobi for folkemengder.
substance-use | Har et alkoholmisbruk.
substance-use | Bruker amfetamin av og til.
substance-use | Er under rusbehandling.
substance-use | Drikk tett i periodar.
substance-use | Testet positivt på cannabis.
substance-use | Har avhengighetsproblemer.
substance-use | Er ofte full på dagtid.
substance-use | Hun misbruker sovemedisin.
substance-use | Ønsker å komme seg ut av rusen.
physical-health | Har leddgikt.
physical-health | Hun er plaget av smerter i nakken.
physical-health | Sliter med en kneskade.
physical-health | Har nedsatt lungefunksjon.
physical-health | Går på krykker etter en ulykke.
physical-health | Ryggen er dårlig.
physical-health | Ho har ein kronisk sjukdom.
physical-health | Fikk hjerteinfarkt i fjor og blir fort sliten.
physical-health | Fysisk helse er en stor utfordring.
physical-health | Er under utredning for magesmerter.
sensory | Bruker CI og leser på leppene.
sensory | Dårlig hørsel.
sensory | Må ha stor skrift på grunn av svakt syn.
sensory | Han hører dårlig når flere snakker samtidig.
sensory | Har mistet synet på det ene øyet.
sensory | Høyrsla er sterkt nedsett.
sensory | Har øresus og er følsom for lyd.
dental | Har mange hull i tennene.
dental | Trenger omfattende tannrehabilitering.
dental | Ho har vondt i tennene.
dental | Tør ikke gå til tannlegen.
dental | Dårlig tannstatus etter mange års rusmisbruk. (substance-use)
dental | Mangler fortenner.
fitness | Kommer lett ut av pust og er i dårlig form.
fitness | Vil begynne å trene.
fitness | Stillesittende liv.
fitness | Ho ynskjer å gå ned i vekt.
fitness | Lite fysisk aktivitet i hverdagen.
fitness | Har fått frisklivsresept for å komme i aktivitet.
fitness | Formen er dårlig etter lang tids inaktivitet.
nutrition | Har et dårlig kosthold.
nutrition | Et berre junk food.
nutrition | Trenger matlagingskurs.
nutrition | Lever på brødskiver og kaffe.
nutrition | Kan lite om matlaging.
nutrition | Uregelmessige måltider.
hygiene | Personlig hygiene er et problem på arbeidsplassen.
hygiene | Møter ustelt.
hygiene | Går med de samme klærne i ukevis.
hygiene | Svettelukt er tatt opp med henne flere ganger.
hygiene | Ho dusjar nesten aldri.
hygiene | Har ikke vasket leiligheten på flere måneder.
appearance-conduct | Er ofte i konflikt med sjefer og kolleger.
appearance-conduct | Har et voldsomt temperament.
appearance-conduct | Sliter med sinnemestring.
appearance-conduct | Språkbruken er upassende.
appearance-conduct | Kan virke truende.
appearance-conduct | Har vanskelig for å ta imot beskjeder.
appearance-conduct | Ho hamnar lett i krangel.
appearance-conduct | Unngår øyekontakt og svarer med enstavelsesord.
social-network | Har mistet kontakten med alle venner.
social-network | Omgangskretsen er liten.
social-network | Hun har ingen nære.
social-network | Føler seg mye alene.
social-network | Ho saknar vener.
social-network | Vil gjerne treffe andre på samme alder.
social-network | Vanker i et miljø med mye rus. (substance-use)
social-network | Lite sosialt liv.
leisure | Savner å ha noe å drive med på fritiden.
leisure | Har ingen aktiviteter utenom tiltaket.
leisure | Ønsker fritidsaktivitet.
leisure | Vil prøve klatring.
leisure | Keiar seg heime.
leisure | Fritida går med til gaming.
parenting | Har utfordringer i foreldrerollen.
parenting | Bekymringsmelding er sendt til barnevernet.
parenting | Får veiledning fra barnevernet.
parenting | Barna lytter ikke, og hun roper mye.
parenting | Ønskjer meir samvær med borna.
parenting | Fratatt omsorgen for barna.
parenting | Samarbeidet med barnets far er vanskelig.
parenting | Vil bli en bedre far.
care-duties | Er eneforsørger.
care-duties | Har ansvaret for to barn alene.
care-duties | Pleier gammel mor hver ettermiddag.
care-duties | Får ikke tiden til å strekke til med fire barn.
care-duties | Har barn med spesielle behov.
care-duties | Ho ventar på barnehageplass.
care-duties | Nybakt mor uten barnepass. (parenting)
care-duties | Kona er alvorlig syk og trenger pleie.
crime | Har vært i fengsel.
crime | Kjent for politiet.
crime | Ble dømt til samfunnsstraff i mai.
crime | Er siktet for ran.
crime | Har vandelsanmerkning.
crime | Ho sona ferdig dommen i fjor.
crime | Lever av småkriminalitet.
crime | Begikk vinningskriminalitet for å finansiere rusen. (substance-use)
local-knowledge | Flyttet nylig til kommunen og kjenner ikke stedet.
local-knowledge | Er ukjent med det norske systemet.
local-knowledge | Veit lite om lokalsamfunnet.
local-knowledge | Vil bli bedre kjent i byen.
local-knowledge | Nyankommen flyktning.
local-knowledge | Forstår ikke hvordan det offentlige fungerer.
workplace-adaptation | Trenger tilpasset arbeid på grunn av helsen. (physical-health)
workplace-adaptation | Kan jobbe hvis hun får sitte.
workplace-adaptation | Arbeidstiden må være fleksibel.
workplace-adaptation | Tåler ikke skiftarbeid.
workplace-adaptation | Trenger hev- og senkepult.
workplace-adaptation | Behov for skjermet arbeidsplass.
workplace-adaptation | Må unngå ensidig og tungt arbeid.
workplace-adaptation | Ho toler ikkje støy.
employer-support | Arbeidsgiver trenger kompensasjon for ekstra oppfølging.
employer-support | Han trenger en fast kontaktperson på arbeidsplassen.
employer-support | Har behov for støtte for å beholde jobben.
employer-support | Leder ber NAV om råd.
employer-support | Blir sagt opp gang på gang.
employer-support | Arbeidsgjevaren vil ha lønstilskot.
employer-support | Bør følges tett når hun starter i ny jobb.
not-registered | Mangler arbeidssøkerregistrering.
not-registered | Er avregistrert som arbeidssøker.
not-registered | Har aldri registrert seg hos NAV.
not-registered | Registrering som arbeidssøker er ikke gjort.
not-registered | Ho må registrere seg som arbeidssøkar.
not-registered | Meldekort er ikke sendt inn.
 | Hun har ikke psykiske plager og ruser seg ikke.
 | Har god kontakt med barna sine.
 | Barna bor hos ham og har det bra.
 | Kostholdet er sunt og variert.
 | Trener på treningssenter tre ganger i uken.
 | Har mange hobbyer og er aktiv i idrettslaget.
 | Ingen konflikter på arbeidsplassen.
 | Hygienen er god.
 | Ingen behov for tilrettelegging.
 | Arbeidsgiver er fornøyd og trenger ikke oppfølging.
 | Hun har tolk tilgjengelig, men trenger den ikke.
 | Er kjent i kommunen og har bodd her hele livet.
 | Han har oppdatert CV og søker jobber hver uke.
 | Har klare mål og vet hva han vil.
 | Ingen omsorgsoppgaver.
 | Har avsluttet behandlingen og er frisk.
 | Han har ikke vært i kontakt med rusmiljøet på mange år.
 | Onkelen hans er i fengsel.
 | Stefaren ruser seg.
 | Samboeren har ikke førerkort.
 | Bestevennen er deprimert.
 | Mor sliter med gjeld.
 | Ektefellen snakker lite norsk.
 | Hun ble mobbet på skolen, men har det bra i dag.
 | Tidligere hadde han gjeld, men alt er betalt.
 | Kneet er operert og helt fint.
crime | Er ferdig med soningen.
 | Hvis økonomien blir verre, må vi snakke om gjeldsråd.
 | Vi vet ikke om han har rusproblemer.
 | Kanskje noe angst.
 | Det kan være at hun har dysleksi.
 | Mulig hun trenger tilrettelegging.
 | Det er mistanke om rusmisbruk.
 | Spurte om gjeld. Han har ingen.
 | Hun har ingen problemer med å stå opp.
 | Avtalene overholdes, og oppmøtet er svært godt.
 | Neste samtale handler om bolig og økonomi.
 | Vi snakket om rus, gjeld og bolig. Ingen utfordringer.
 | Han fikk læreplass i august.
 | Han har fått seg jobb og ny leilighet.
 | Tenner og munnhelse er bra.
 | Hun ser og hører godt.
 | Brukeren har ikke hatt behov for tannlege.
 | Det var aldri snakk om rus.
 | Han har ingen straffesaker på seg.
 | Ikke straffedømt.
 | Har ikke problemer med å lese eller skrive.
 | Mestrer digitale verktøy godt.
 | Har BankID og bruker nav.no uten problemer.
debt | Er ikke rusavhengig, men skylder mye penger.
mental-health | Familien har det bra, men selv sliter hun med depresjon.
language | Kona snakker flytende norsk, men han selv snakker lite.
 | Kona har dårlig rygg, mens han er frisk.
housing | Han har ikke gjeld, men mangler bolig.
transport | Helsen er god, økonomien grei, men han har ikke førerkort.
`;
