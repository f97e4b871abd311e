/** Second round, written before it was ever run. Same form as sentences-1.ts. */
export const round2 = `
language | Brukar treng betre norsk for å kunne søkje jobb. (job-search-skills)
language | Samtalen ble gjennomført med tolk på telefon.
language | Hans muntlige norsk er grei, men han klarer ikke å skrive på norsk.
language | Dårlig i norsk.
language | Det er språkutfordringer i samtalene våre.
language | Hun har bodd fem år i landet uten å lære seg språket.
language | Ordforrådet er lite.
language | Norsk på A1-nivå.
language | Ønsker mer norskundervisning.
language | Han mistar mykje av det som blir sagt fordi norsken er for svak.
language | Kan lite norsk.
language | Vi snakket engelsk da hun ikke behersker norsk.
literacy | Leser og skriver dårlig.
literacy | Det tar lang tid å lese brev, og han misforstår ofte det som står.
literacy | Diagnostisert med dysleksi på barneskolen.
literacy | Ho har vanskar med å lese og skrive på norsk. (language)
literacy | Skriving er vanskelig for ham.
literacy | Han er ordblind.
literacy | Kan ikke lese eller skrive på sitt eget språk.
digital-skills | Bruker ikke data.
digital-skills | Har ingen datamaskin hjemme.
digital-skills | Hun får ikke levert meldekort på egen hånd fordi alt er på nett. (not-registered)
digital-skills | Datteren må hjelpe henne med alt på nett.
digital-skills | Ho er usikker på det digitale.
digital-skills | Trenger kurs i bruk av PC.
digital-skills | Han har glemt passordet til BankID og kommer ikke inn på Ditt NAV.
digital-skills | Sliter med å fylle ut elektroniske skjema.
education | Gikk ut av tiende uten karakterer i flere fag.
education | Fullførte aldri videregående.
education | Har ingen formell utdanning.
education | Avsluttet skolegangen etter 7. klasse i hjemlandet.
education | Ufaglært.
education | Ho manglar eksamen i norsk og matte.
education | Ønsker å utdanne seg til helsefagarbeider.
education | Han fullførte ikke lærlingtiden og har ikke vitnemål. (apprenticeship)
education | Skolegangen ble avbrutt av krigen.
education | Har begynt på videregående tre ganger uten å fullføre.
education | Har gått på yrkesskole, men fikk ikke bestått i alle fag.
apprenticeship | Var lærling i ett år, men sluttet.
apprenticeship | Trenger hjelp til å finne lærebedrift.
apprenticeship | Har søkt læreplass uten hell.
apprenticeship | Ho vil bli lærling i frisørfaget.
apprenticeship | Mangler læretid for å kunne ta fagprøven.
apprenticeship | Vil ta fagbrev som praksiskandidat.
work-experience | Arbeidserfaringen er begrenset til noen uker i en butikk.
work-experience | Har ikke hatt jobb på ti år.
work-experience | Var sist i arbeid i 2014.
work-experience | Ustabil arbeidshistorikk med mange korte arbeidsforhold.
work-experience | Han har aldri hatt en ordentlig jobb.
work-experience | Ho har lita erfaring frå arbeidslivet.
work-experience | Kun erfaring fra svart arbeid.
work-experience | Har vært arbeidsledig siden koronaen.
work-experience | Trenger praksisplass for å få erfaring.
job-search-skills | Har ingen CV.
job-search-skills | Vet ikke hvor hun skal begynne når det gjelder jobbsøking.
job-search-skills | Har søkt mange stillinger, men kommer ikke på intervju.
job-search-skills | Ønsker hjelp til å øve på intervju.
job-search-skills | Jobbsøkingen går tregt, og søknadene er for dårlige.
job-search-skills | Ho har ikkje oppdatert CV.
job-search-skills | Søker bare på stillinger hun ikke er kvalifisert for.
job-search-skills | Han trenger å lære hvordan man skriver en god søknad.
work-goal | Han har ingen planer for hva han vil gjøre.
work-goal | Usikker på hva slags jobb som passer.
work-goal | Yrkesvalget er ikke avklart.
work-goal | Ho har ikkje tenkt over kva ho vil bli.
work-goal | Vil ha veiledning om hvilke muligheter som finnes i arbeidsmarkedet.
work-goal | Må finne seg et nytt yrke på grunn av ryggen. (physical-health)
work-goal | Har urealistiske forventninger og uklare planer.
work-goal | Han vet ikke helt hva han har lyst til.
motivation | Virker uinteressert i å komme i jobb.
motivation | Har gitt opp å få jobb.
motivation | Hun har lite tro på egne evner.
motivation | Manglar motivasjon.
motivation | Sier at han ikke orker mer.
motivation | Vi må jobbe med motivasjonen.
motivation | Han ser ikke noe poeng i å søke. (job-search-skills)
motivation | Dårlig selvbilde.
motivation | Ho har mista gnisten.
motivation | Er skeptisk til alle forslag og har liten drivkraft.
daily-structure | Klarer ikke å stå opp om morgenen.
daily-structure | Ligger ofte i sengen til klokken to.
daily-structure | Han gamer hele natten.
daily-structure | Det er ingen struktur i dagene hans.
daily-structure | Ho manglar noko å gå til.
daily-structure | Ustabilt oppmøte i praksis.
daily-structure | Glemmer avtalene våre.
daily-structure | Har problemer med å møte til faste tider.
daily-structure | Sover ofte over.
daily-structure | Møtte ikke til tre av de siste fem samtalene.
daily-structure | Døgnrytmen er helt på trynet.
debt | Flere forbrukslån som ikke betjenes.
debt | Gjeldssituasjonen er uoversiktlig. (household-economy)
debt | Namsfogden har tatt utlegg.
debt | Har usikret gjeld på en halv million.
debt | Kredittkortene er brukt opp.
debt | Skuldar pengar til familie og vener.
debt | Ho får brev frå inkassobyrå kvar veke.
debt | Klarer ikke å betale ned på lånene.
debt | Har søkt om gjeldsordning.
debt | Ubetalte regninger for over 50 000. (household-economy)
debt | Har spillegjeld. (substance-use)
household-economy | Lever på et minimum og mangler penger til mat.
household-economy | Har dårlig råd.
household-economy | Økonomien er et stort stressmoment. (mental-health)
household-economy | Bruker opp pengene den første uken.
household-economy | Han sliter økonomisk.
household-economy | Ho treng hjelp til å styre økonomien.
household-economy | Har aldri laget et budsjett.
household-economy | Regningene blir liggende, og strømmen er stengt. (debt)
household-economy | Vanskelig økonomisk situasjon.
household-economy | Sosialhjelpen strekker ikke til.
housing | Sover i bilen for tiden.
housing | Er kastet ut av leiligheten.
housing | Står uten bolig fra neste måned.
housing | Han bur hos ei tante og kan ikkje bli der lenge.
housing | Trenger ny bolig.
housing | Huseier har sagt opp leiekontrakten.
housing | Boligen er for liten for familien.
housing | Har søkt om kommunal bolig.
housing | Bosituasjonen er uavklart.
housing | Ho vil gjerne ha sin eigen plass å bu.
housing | Har bodd på seks adresser siste året.
housing | Står i fare for å miste leiligheten.
transport | Mangler førerkort.
transport | Har ikkje bil, og bussen går berre to gonger om dagen.
transport | Det er vanskelig å komme seg på jobb uten sertifikat.
transport | Skulle gjerne hatt lappen.
transport | Avhengig av at samboeren kjører.
transport | Bor på en øy med få båtavganger.
transport | Fikk beslaglagt førerkortet etter promillekjøring. (substance-use crime)
transport | Lang reisevei til nærmeste arbeidssted.
transport | Kollektivtransporten passer dårlig med arbeidstiden.
mental-health | Depresjonen gjør at han ikke orker noe. (motivation)
mental-health | Har hatt det tøft psykisk etter samlivsbruddet.
mental-health | Ho er under behandling ved DPS.
mental-health | Han plages av vonde minner fra krigen.
mental-health | Får medisiner mot depresjon.
mental-health | Har vært gjennom traumatiske opplevelser.
mental-health | Ustabil psykisk helse.
mental-health | Sliter med tunge tanker.
mental-health | Står på venteliste til psykolog.
mental-health | Utbrent etter mange år i hjemmesykepleien.
mental-health | Bipolar lidelse, medisineres.
mental-health | Hun får ofte panikkanfall.
mental-health | Generell angst og uro i kroppen.
social-anxiety | Blir svært nervøs når hun må snakke i grupper.
social-anxiety | Unngår butikker og busser på grunn av angst for folk. (mental-health)
social-anxiety | Han trives ikke i store forsamlinger.
social-anxiety | Holder seg for det meste inne på rommet.
social-anxiety | Ho torer ikkje møte nye menneske.
social-anxiety | Sosialt engstelig.
social-anxiety | Vegrer seg for å ringe arbeidsgivere. (job-search-skills)
social-anxiety | Svært sjenert og stille.
social-anxiety | Har vanskelig for å være sammen med andre mennesker.
substance-use | Ruser seg i helgene.
substance-use | Har tidligere vært avhengig av heroin, er nå i substitusjonsbehandling.
substance-use | Alkoholforbruket er høyt.
substance-use | Han møtte ruspåvirket.
substance-use | Slit med rus og treng behandling.
substance-use | Røyker cannabis for å få sove.
substance-use | Ho har drukke mykje i det siste.
substance-use | Innlagt til avrusning i forrige uke.
substance-use | Får oppfølging fra ruskonsulent.
substance-use | Går til behandling for spillavhengighet.
physical-health | Smerter i skulderen.
physical-health | Har hatt to prolapser.
physical-health | Plaget med hodepine.
physical-health | Han har astma og tåler ikke støv. (workplace-adaptation)
physical-health | Dårlige knær.
physical-health | Ho har vondt i heile kroppen.
physical-health | Kreftsyk, går til cellegift.
physical-health | Helsemessige utfordringer begrenser hva hun kan gjøre.
physical-health | Har redusert kapasitet etter hjerneslag. (workplace-adaptation)
physical-health | Får behandling hos fysioterapeut for nakken.
physical-health | Skadet ryggen i en arbeidsulykke.
physical-health | Har vore mykje sjuk i det siste.
sensory | Hører nesten ingenting på venstre øre.
sensory | Har høreapparat, men bruker det lite.
sensory | Synet er dårlig, kan ikke kjøre bil. (transport)
sensory | Ho er tunghøyrd.
sensory | Blind på ett øye.
sensory | Han har problemer med hørselen.
sensory | Trenger tegnspråktolk.
sensory | Sterkt synshemmet.
dental | Tennene er dårlige.
dental | Har smerter i en jeksel.
dental | Ho treng tannlege.
dental | Skjemmes over tennene sine.
dental | Har søkt om dekning av tannlegeutgifter.
dental | Tannverk.
fitness | Dårlig kondisjon.
fitness | Sitter mye stille og trener ikke.
fitness | Ho vil gjerne kome i betre form.
fitness | Veier for mye og vil ned i vekt.
fitness | Blir fort andpusten.
fitness | Ønsker treningskort på treningssenter.
fitness | Han er i elendig form.
nutrition | Spiser bare én gang om dagen.
nutrition | Har dårlige matvaner.
nutrition | Drikker flere liter cola hver dag.
nutrition | Lagar aldri mat sjølv.
nutrition | Kostholdet er ensidig.
nutrition | Trenger å lære å lage enkel og rimelig mat.
nutrition | Spiser lite frukt og grønt.
hygiene | Vasker seg lite.
hygiene | Det lukter vondt av ham.
hygiene | Møter i uvaskede klær.
hygiene | Ho greier ikkje å halde orden heime.
hygiene | Renholdet i leiligheten er mangelfullt.
hygiene | Trenger veiledning i personlig hygiene.
hygiene | Har problemer med å ta vare på egen hygiene.
hygiene | Klarer ikke å holde leiligheten ren.
appearance-conduct | Har lett for å bli sint.
appearance-conduct | Han krangler med kolleger.
appearance-conduct | Snakkar stygt til dei tilsette.
appearance-conduct | Vanskelig for å samarbeide med andre.
appearance-conduct | Ble utvist fra kurset fordi han truet en annen deltaker.
appearance-conduct | Tåler ikke å bli korrigert.
appearance-conduct | Ho har dårleg temperament.
appearance-conduct | Kommer ofte i konflikt med autoriteter.
appearance-conduct | Må jobbe med hvordan han framstår i møte med arbeidsgivere.
social-network | Har få venner.
social-network | Han har ikke noe nettverk her.
social-network | Er mye alene.
social-network | Ho kjenner seg einsam.
social-network | Mangler sosialt nettverk.
social-network | All familien bor i utlandet, og hun kjenner ingen her.
social-network | Føler seg utenfor i bygda.
social-network | Vil gjerne få flere venner.
social-network | Kontaktnettet er lite.
social-network | Har bare kontakt med moren sin.
leisure | Gjør ingenting på fritiden.
leisure | Har ingen interesser utenom gaming.
leisure | Ønsker å komme i gang med en hobby.
leisure | Ho vil gjerne begynne med dans.
leisure | Mangler fritidsaktiviteter.
leisure | Fritiden er preget av kjedsomhet.
leisure | Har sluttet med alt han drev med før.
parenting | Sliter med tenåringssønnen.
parenting | Har samvær med datteren under tilsyn.
parenting | Barna bor i fosterhjem.
parenting | Trenger støtte i foreldrerollen.
parenting | Ho synest det er vanskeleg å vere mor.
parenting | Er usikker på oppdragelse i Norge.
parenting | Barnevernet følger familien tett.
parenting | Har lite kontakt med barna sine.
parenting | Mistet omsorgen for sønnen i fjor.
care-duties | Har to små barn hjemme.
care-duties | Er alenemor til tre.
care-duties | Mangler barnepass på ettermiddagen.
care-duties | Ho tek seg av den sjuke mannen sin.
care-duties | Sønnen har autisme og krever mye oppfølging.
care-duties | Må være hjemme med barna.
care-duties | Er pårørende til bror med rusproblemer.
care-duties | Har aleneomsorg for en datter på fire.
crime | Tidligere straffet.
crime | Har sittet i fengsel i tre år.
crime | Venter på å sone.
crime | Har en åpen straffesak.
crime | Ho er dømd for bedrageri.
crime | Får ikke politiattest til jobb med barn.
crime | Ferdes i et kriminelt miljø. (social-network)
crime | Han ble tatt for tyveri flere ganger.
crime | Er under straffegjennomføring.
local-knowledge | Er nyinnflyttet og kjenner ingen. (social-network)
local-knowledge | Har bodd kort tid i kommunen og er ikke kjent her.
local-knowledge | Vet lite om hvordan det norske samfunnet fungerer.
local-knowledge | Ho veit ikkje kva tilbod som finst i bygda.
local-knowledge | Trenger å bli kjent i nærmiljøet.
local-knowledge | Ukjent på stedet.
workplace-adaptation | Må ha tilrettelagt arbeid.
workplace-adaptation | Trenger kortere arbeidsdager.
workplace-adaptation | Kan ikke løfte tungt.
workplace-adaptation | Treng ein arbeidsplass utan støy.
workplace-adaptation | Behov for tilpassede oppgaver.
workplace-adaptation | Ho må kunne veksle mellom å sitte og stå.
workplace-adaptation | Tåler lite stress og trenger et skjermet arbeid. (mental-health)
workplace-adaptation | Arbeidsevnen er nedsatt, og arbeidsplassen må tilpasses.
employer-support | Arbeidsgiver trenger veiledning.
employer-support | Sjefen er skeptisk til å ta inn noen med hull i CV-en. (work-experience)
employer-support | Trenger noen som følger ham opp på arbeidsplassen.
employer-support | Har behov for tett oppfølging når han begynner i jobb.
employer-support | Bedrifta ynskjer mentor.
employer-support | Har mistet mange jobber fordi han ikke fikk nok støtte.
employer-support | Arbeidsplassen ønsker faste møter med NAV.
not-registered | Er ikke arbeidssøker hos NAV.
not-registered | Har ikke sendt meldekort.
not-registered | Ikke registrert som arbeidssøker.
not-registered | Vi hjelper henne med å registrere seg som arbeidssøker.
not-registered | Har falt ut av arbeidssøkerregisteret.
not-registered | Han er ikkje registrert i NAV.
not-registered | Arbeidssøkerstatus: Ikke registrert
 | Han har ingen gjeld og god økonomi.
 | Bruker oppgir at hun ikke har rusproblemer.
 | Har aldri vært i kontakt med politiet.
 | Snakker godt norsk.
 | Norsken er god.
 | Leser og skriver godt.
 | Mannen hennes har mistet førerkortet.
 | Datteren går til psykolog.
 | Sønnen strever på skolen.
 | Hun er ikke plaget av angst lenger.
 | Han var deprimert i fjor, men er frisk nå.
 | Tannbehandlingen er ferdig.
 | Boligsituasjonen er stabil.
 | Har funnet seg leilighet og flyttet inn.
 | Døgnrytmen er god.
 | Møter alltid presis.
 | Svært motivert for å komme i jobb.
 | Har bred arbeidserfaring.
 | Har nylig fått førerkort.
 | Ikke aktuelt med gjeldsrådgivning.
 | Muligens angst.
 | Om han mister boligen, må vi finne en løsning.
 | Hvis hun skulle få problemer med rus, tar vi det opp.
 | Kollegaen var sykmeldt.
 | Naboen er aggressiv.
 | Veileder har hatt mange møter denne uken.
 | Har gjennomført norskkurs.
 | Norskkurs to dager i uken.
 | Økonomisk rådgivning
 | Søker har oppgitt at han ikke har helseproblemer.
 | Hverken han eller samboeren har gjeld.
 | Det er ikke noe i veien med hørselen.
 | Hun er frisk og har ingen plager.
 | Har fast bolig og god økonomi.
 | Er ikke ensom.
 | Trenger ikke tolk.
 | Foreldrene er skilt.
 | Broren er alkoholiker og søsteren har spiseforstyrrelser.
 | Vurder om deltakeren har gjeld.
 | Vokste opp med en far som drakk.
 | Er gift og har to barn.
 | Bor sammen med kone og to barn.
 | Jobber i butikk i 50 prosent stilling.
 | Hun liker å lese og skrive.
 | Har hatt en fin sommer med familien.
 | Møtet ble utsatt til neste uke.
 | Han har hatt tre samtaler med veileder.
 | Det ble avtalt nytt møte 12. mars.
 | Planen er arbeidstrening på Rema 1000 fra mai.
 | Søknad om KVP mottatt 3. februar.
 | Han har fagbrev som elektriker.
 | Dette gjeld for perioden januar til mars.
 | Fikk hjelp til gjelden, og alt er nå i orden.
 | Har slutta å ruse seg.
 | Moren til bruker ringte. Hun er bekymret.
 | Kona er gravid.
 | Rus er ikke noe problem for ham.
 | Han har verken rus- eller psykiske problemer.
 | Uten helsemessige begrensninger.
 | Det foreligger ingen straffesaker.
 | Er ikke tidligere straffet.
debt transport | Førerkort mangler, og gjelden er stor.
debt mental-health sensory | Stor gjeld, angst og nedsatt hørsel.
language debt | Svak norsk. Gjeld.
substance-use housing | Rusproblemer og ustabil bosituasjon.
 | Ingen gjeld, ingen rus, ingen straffesaker.
debt | Hun forteller at hun har mye gjeld, men at mannen ikke har det.
mental-health | Han sier han sliter med angst, det gjør ikke broren.
physical-health mental-health | Fastlegen skriver at pasienten har kroniske smerter og depresjon.
`;
