/** Eight natural wordings of each need in bokmål and eight in nynorsk, written from the vocabulary alone; form in ./corpus.ts. */
export const round9 = `
language | Norskkunnskapene er svært begrensede.
language | Hun klarer ikke å føre en samtale på norsk.
language | Det måtte brukes tolk i hele møtet.
language | Ligger på nivå A2 og må høyere opp for å komme i arbeid.
language | Forstår lite av det som blir sagt på jobben fordi norsken er for svak.
language | Språket er det største hinderet for å komme i jobb.
language | Han strever med å gjøre seg forstått på norsk.
language | Trenger mer norskopplæring.
language | Ho kan svært lite norsk.
language | Norsken er ikkje god nok til å klare seg i arbeidslivet.
language | Vi måtte ha tolk for å kunne snakke saman.
language | Han skjøner lite når folk snakkar norsk til han.
language | Strevar med uttalen, og folk forstår ikkje kva ho seier på norsk.
language | Treng å bli betre i norsk.
language | Har ikkje bestått norskprøva på B1.
language | Språkvanskane gjer at ho ikkje får arbeid.
literacy | Leser så sakte at han gir opp brev fra det offentlige.
literacy | Hun har dysleksi.
literacy | Kan ikke skrive en enkel beskjed uten hjelp.
literacy | Har store lese- og skrivevansker.
literacy | Gikk aldri på skole som barn og kan verken lese eller skrive.
literacy | Bokstavene hopper for ham, og han unngår alt som må leses.
literacy | Er analfabet.
literacy | Får alltid andre til å fylle ut skjemaer fordi han ikke kan lese dem.
literacy | Han les dårleg og unngår alt skriftleg.
literacy | Ho har dysleksi frå skuletida.
literacy | Kan ikkje skrive namnet sitt.
literacy | Greier ikkje å lese breva frå kommunen.
literacy | Lese- og skrivevanskar gjer kvardagen tung.
literacy | Har aldri lært å lese.
literacy | Skriv med så mange feil at andre ikkje forstår det.
literacy | Ho er analfabet på morsmålet.
digital-skills | Kan ikke bruke PC.
digital-skills | Får ikke til å sende meldekort på nett.
digital-skills | Har aldri hatt BankID og vet ikke hvordan det fungerer.
digital-skills | Er helt grønn på data.
digital-skills | Hun må ha hjelp av barna for å logge seg inn på nettbanken.
digital-skills | Strever med alt som er digitalt.
digital-skills | Mangler grunnleggende digitale ferdigheter.
digital-skills | Behersker ikke verken e-post eller Word.
digital-skills | Han kan ikkje bruke datamaskin.
digital-skills | Ho får ikkje til å logge seg inn på Nav sine sider.
digital-skills | Har svært liten erfaring med data.
digital-skills | Manglar digital kompetanse.
digital-skills | Sonen må sende meldekorta for han fordi han ikkje får det til på nettet.
digital-skills | Treng opplæring i bruk av smarttelefon og BankID.
digital-skills | Ho veit ikkje korleis ein sender ein e-post.
digital-skills | Data er framandt for han.
education | Har ikke fullført videregående.
education | Mangler grunnskole.
education | Droppet ut av skolen som sekstenåring.
education | Står uten formell kompetanse.
education | Utdanningen fra hjemlandet er ikke godkjent i Norge.
education | Hun har bare seks års skolegang.
education | Sluttet på yrkesfag etter første året.
education | Mangler tre fag for å få generell studiekompetanse.
education | Ho fullførte aldri vidaregåande.
education | Han har ikkje vitnemål frå grunnskulen.
education | Slutta på skulen då han var femten.
education | Manglar formell utdanning.
education | Utdanninga frå heimlandet er ikkje godkjend.
education | Har berre fire år på skule.
education | Datt ut av vidaregåande på grunn av sjukdom. (physical-health)
education | Manglar fag for å få studiekompetanse.
apprenticeship | Trenger læreplass.
apprenticeship | Har Vg2 helse og har søkt læreplass i to år uten hell.
apprenticeship | Lærekontrakten ble hevet etter seks måneder.
apprenticeship | Mangler bare læretiden for å få fagbrev.
apprenticeship | Fikk ikke lærlingplass i fjor.
apprenticeship | Står uten læreplass.
apprenticeship | Ønsker å ta fagbrev på jobb.
apprenticeship | Leter etter en bedrift som kan ta ham inn som lærling.
apprenticeship | Ho treng læreplass.
apprenticeship | Har ikkje funne lærebedrift.
apprenticeship | Lærekontrakten vart heva.
apprenticeship | Han manglar læretida for å få fagbrev.
apprenticeship | Fekk ikkje læreplass i haust.
apprenticeship | Vil ta fagbrev som praksiskandidat.
apprenticeship | Ynskjer å bli lærling i ei bedrift.
apprenticeship | Står utan lærlingplass etter Vg2.
work-experience | Har aldri vært i jobb.
work-experience | Mangler arbeidserfaring.
work-experience | Har lite erfaring fra norsk arbeidsliv.
work-experience | Har stått utenfor arbeidslivet i ti år.
work-experience | Aldri hatt en ordentlig jobb.
work-experience | Hun har ingen referanser fordi hun ikke har jobbet før.
work-experience | Trenger praksis for å få noe på CV-en. (job-search-skills)
work-experience | Bare hatt strøjobber på noen uker.
work-experience | Har aldri vore i arbeid.
work-experience | Manglar arbeidserfaring.
work-experience | Har lita erfaring frå norsk arbeidsliv.
work-experience | Har vore utanfor arbeidslivet i åtte år.
work-experience | Har aldri hatt løna arbeid.
work-experience | Har ingen referansar frå tidlegare arbeid.
work-experience | Treng arbeidspraksis.
work-experience | Har berre hatt småjobbar.
job-search-skills | Vet ikke hvordan man skriver en jobbsøknad.
job-search-skills | Har ikke CV.
job-search-skills | CV-en er ti år gammel og må oppdateres.
job-search-skills | Blir nervøs og sier lite på jobbintervju.
job-search-skills | Trenger hjelp til å skrive søknader.
job-search-skills | Har aldri vært på intervju.
job-search-skills | Vet ikke hvor han skal lete etter ledige stillinger.
job-search-skills | Sender de samme søknadene overalt og får bare avslag.
job-search-skills | Veit ikkje korleis ho skal skrive søknad.
job-search-skills | Han manglar CV.
job-search-skills | Treng hjelp med CV og søknad.
job-search-skills | Har søkt mange jobbar utan å kome på intervju.
job-search-skills | Har aldri vore på jobbintervju.
job-search-skills | Treng jobbsøkjarkurs.
job-search-skills | Veit ikkje kvar ho skal finne ledige stillingar.
job-search-skills | Får ikkje til å selje seg inn på intervju.
work-goal | Vet ikke hva hun vil jobbe med.
work-goal | Mangler yrkesmål.
work-goal | Er usikker på hvilken retning han skal gå.
work-goal | Har ikke noe klart mål for hva slags arbeid han ønsker.
work-goal | Trenger karriereveiledning.
work-goal | Jobbønskene spriker i alle retninger.
work-goal | Aner ikke hva han kan brukes til i arbeidslivet.
work-goal | Målet er uavklart.
work-goal | Ho veit ikkje kva ho vil bli.
work-goal | Manglar eit tydeleg yrkesmål.
work-goal | Han er usikker på yrkesval.
work-goal | Treng karriererettleiing.
work-goal | Har ikkje bestemt seg for kva slags arbeid han vil ha.
work-goal | Anar ikkje kva ho kan jobbe med.
work-goal | Yrkesmålet er ikkje avklart.
work-goal | Ho treng hjelp til å finne ut kva ho passar til.
motivation | Er umotivert.
motivation | Har gitt opp håpet om å få jobb.
motivation | Ser ikke poenget med tiltaket.
motivation | Mangler tro på seg selv.
motivation | Gidder ikke å møte opp.
motivation | Sier at ingenting nytter lenger.
motivation | Lav motivasjon for endring.
motivation | Er skolelei og lei av kurs, orker ikke et til. (education)
motivation | Ho er lite motivert.
motivation | Har mista trua på at han kan få arbeid.
motivation | Ser ikkje vitsen med å søkje.
motivation | Trur ikkje at ho får til noko som helst.
motivation | Han har gitt opp.
motivation | Viser lita interesse for å kome i arbeid.
motivation | Manglar motivasjon.
motivation | Er lei av alt og gidd ikkje meir.
daily-structure | Har snudd døgnet.
daily-structure | Kommer seg ikke opp om morgenen.
daily-structure | Mangler faste rutiner i hverdagen.
daily-structure | Glemmer timer og møter.
daily-structure | Dagene flyter, ingenting å stå opp til.
daily-structure | Sover til klokka to.
daily-structure | Strever med å møte presis.
daily-structure | Er våken hele natta og sover på dagen.
daily-structure | Ho har snudd døgnet på hovudet.
daily-structure | Kjem seg ikkje opp om morgonen.
daily-structure | Manglar struktur i kvardagen.
daily-structure | Gløymer avtalane sine.
daily-structure | Kjem alltid for seint.
daily-structure | Har ingen rutinar heime.
daily-structure | Søv til langt utpå dagen.
daily-structure | Strevar med å halde avtalar.
debt | Har mye gjeld.
debt | Skylder penger på fire kredittkort.
debt | Inkassovarslene renner inn.
debt | Har utleggstrekk i lønna.
debt | Har betalingsanmerkninger.
debt | Kan ikke betjene lånene sine.
debt | Er under gjeldsordning.
debt | Kreditorene ringer hver uke.
debt | Ho har stor gjeld.
debt | Skuldar pengar til fleire bankar.
debt | Får inkassokrav kvar veke.
debt | Har betalingsmerknader.
debt | Klarar ikkje å betale på forbrukslåna.
debt | Namsmannen har teke utlegg i bilen.
debt | Er i ei gjeldskrise.
debt | Gamle lån heng over han.
household-economy | Får ikke pengene til å strekke til.
household-economy | Har dårlig oversikt over egen økonomi.
household-economy | Husleia tar nesten alt, og det er tomt på konto den tjuende.
household-economy | Trenger hjelp til å sette opp budsjett.
household-economy | Har ikke råd til klær til barna.
household-economy | Bruker pengene opp med én gang hun får dem.
household-economy | Trenger økonomisk rådgivning.
household-economy | Svært anstrengt økonomi.
household-economy | Pengane rekk ikkje ut månaden.
household-economy | Har ikkje oversikt over økonomien.
household-economy | Treng hjelp til å lage budsjett.
household-economy | Har ikkje råd til vinterklede.
household-economy | Det er tomt på kontoen lenge før neste utbetaling.
household-economy | Treng økonomisk rådgjeving.
household-economy | Økonomien er svært stram.
household-economy | Ho brukar opp pengane på få dagar.
housing | Er bostedsløs.
housing | Bor på hospits.
housing | Må ut av leiligheten innen 1. mars.
housing | Sover i bilen.
housing | Bor trangt, fem personer på to rom.
housing | Bor hos søsteren i påvente av noe eget.
housing | Trenger et sted å bo.
housing | Muggsopp i leiligheten, kan ikke bli boende.
housing | Han er bustadlaus.
housing | Har ingen fast stad å bu.
housing | Må flytte ut før jul og har ingen annan stad å gå.
housing | Bur på sofaen hos ein kamerat.
housing | Leigekontrakten er sagd opp.
housing | Bur i eit dårleg husvære med mugg og trekk.
housing | Treng hjelp til å finne bustad.
housing | Ho er kasta ut av leilegheita.
transport | Har ikke førerkort.
transport | Det går ingen buss der han bor.
transport | Er avhengig av at noen kjører henne.
transport | Mistet lappen i fjor.
transport | Har ikke bil og bor langt ute på landet.
transport | Lang og tungvint reisevei til jobb.
transport | Kommer seg ikke til tiltaket uten skyss.
transport | Har ikke råd til månedskort på bussen. (household-economy)
transport | Ho har ikkje førarkort.
transport | Det går ikkje buss der han bur.
transport | Manglar bil.
transport | Mista lappen på grunn av fart.
transport | Må ha skyss for å kome seg på jobb.
transport | Kollektivtilbodet er dårleg der ho bur.
transport | Kjem seg ikkje til sentrum utan bil, og bil har han ikkje.
transport | Bur langt frå alt, og bussen går ein gong i døgnet.
mental-health | Er deprimert.
mental-health | Sliter psykisk.
mental-health | Har angst og panikkanfall.
mental-health | Går til psykolog hver uke.
mental-health | Har bipolar lidelse.
mental-health | Har vonde minner fra krigen og mareritt om natta.
mental-health | Har PTSD.
mental-health | Selvmordstanker i perioder.
mental-health | Ho er deprimert.
mental-health | Slit med psyken.
mental-health | Har angst.
mental-health | Går til samtalar på DPS.
mental-health | Har vore innlagd på psykiatrisk avdeling i haust.
mental-health | Er tungsindig og gret mykje.
mental-health | Har psykiske plager.
mental-health | Har traume frå oppveksten.
social-anxiety | Har sosial angst.
social-anxiety | Tør ikke snakke i forsamlinger.
social-anxiety | Unngår steder med mye folk.
social-anxiety | Får panikk i grupper.
social-anxiety | Våger ikke å gå inn i butikken når det er andre der.
social-anxiety | Er redd for å si noe foran andre.
social-anxiety | Synes det er ubehagelig å være sammen med nye mennesker og trekker seg unna.
social-anxiety | Svært sjenert, ser ned i gulvet og svarer knapt.
social-anxiety | Ho har sosial angst.
social-anxiety | Torer ikkje å seie noko når det er fleire til stades.
social-anxiety | Unngår folk.
social-anxiety | Får panikk av å vere i grupper.
social-anxiety | Er redd for folkemengder.
social-anxiety | Vågar ikkje å ta telefonen når framande ringjer.
social-anxiety | Blir uvel i rom med mange menneske.
social-anxiety | Er svært sjenert.
substance-use | Drikker for mye.
substance-use | Har et rusproblem.
substance-use | Er i LAR.
substance-use | Bruker heroin.
substance-use | Møtte beruset på samtalen.
substance-use | Venter på plass i rusbehandling.
substance-use | Avhengig av smertestillende.
substance-use | Fikk tilbakefall i helgen og drakk i tre dager.
substance-use | Ho drikk for mykje.
substance-use | Har rusproblem.
substance-use | Røykjer hasj dagleg.
substance-use | Er avhengig av alkohol.
substance-use | Går i rusbehandling.
substance-use | Brukar amfetamin i helgene.
substance-use | Kom rusa på møtet.
substance-use | Tek for mange vanedannande tablettar.
physical-health | Har vondt i ryggen.
physical-health | Har kroniske smerter.
physical-health | Er operert i kneet og går på krykker.
physical-health | Har revmatisme.
physical-health | Sliter med migrene flere ganger i uka.
physical-health | Har KOLS.
physical-health | Fibromyalgi gjør at hun tåler lite.
physical-health | Fikk hjerteinfarkt i fjor og er ikke helt restituert.
physical-health | Ho har vondt i ryggen.
physical-health | Har astma og hjarteproblem.
physical-health | Har slitne kne etter mange år som røyrleggjar.
physical-health | Går til behandling for kreft.
physical-health | Har mykje smerter i nakke og skuldrer.
physical-health | Helsa er skranten.
physical-health | Er sjukmeld på grunn av skiveutgliding.
physical-health | Har diabetes.
sensory | Hører dårlig.
sensory | Er svaksynt.
sensory | Har nedsatt hørsel.
sensory | Bruker høreapparat.
sensory | Ser nesten ingenting på det ene øyet.
sensory | Er døv.
sensory | Tinnitus plager ham.
sensory | Trenger briller, men har ikke skaffet seg det.
sensory | Ho høyrer dårleg.
sensory | Har nedsett syn.
sensory | Er tunghøyrd.
sensory | Brukar høyreapparat.
sensory | Er blind på eine auget.
sensory | Har mista mykje av synet.
sensory | Ser dårleg i mørket og på skjerm.
sensory | Får ikkje med seg kva folk seier utan å lese på leppene.
dental | Har dårlige tenner.
dental | Tannverk hele tiden.
dental | Har ikke vært hos tannlege på ti år.
dental | Mangler flere fortenner.
dental | Trenger tannbehandling.
dental | Har hull i mange tenner.
dental | Tannhelsen er dårlig.
dental | Smiler ikke på grunn av tennene.
dental | Ho har dårlege tenner.
dental | Har tannpine.
dental | Har ikkje vore hos tannlege på mange år.
dental | Treng tannlege.
dental | Manglar tenner i overkjeven.
dental | Har hol i fleire tenner.
dental | Tannhelsa er dårleg.
dental | Kostnadsoverslag frå tannlegen: trekking av sju tenner og delprotese.
fitness | Er i dårlig form.
fitness | Beveger seg lite.
fitness | Er overvektig og vil trene.
fitness | Har ikke trent på årevis.
fitness | Kondisjonen er elendig.
fitness | Trenger å komme i bedre fysisk form.
fitness | Blir sliten av å gå til butikken.
fitness | Sitter stille hele dagen.
fitness | Ho er i dårleg form.
fitness | Rører lite på seg.
fitness | Er overvektig.
fitness | Har ikkje trena på mange år.
fitness | Kondisjonen er dårleg.
fitness | Treng å kome i form.
fitness | Blir andpusten av ei trapp.
fitness | Er svært inaktiv.
nutrition | Spiser dårlig.
nutrition | Har et usunt kosthold.
nutrition | Hopper over måltider.
nutrition | Lever på ferdigmat.
nutrition | Trenger kostholdsveiledning.
nutrition | Spiser bare ett måltid om dagen.
nutrition | Kan ikke lage mat.
nutrition | Er underernært.
nutrition | Ho et dårleg.
nutrition | Har eit usunt kosthald.
nutrition | Hoppar over måltid.
nutrition | Lever på ferdigmat og brus.
nutrition | Treng råd om kosthald.
nutrition | Et berre ein gong om dagen.
nutrition | Kan ikkje lage mat.
nutrition | Får i seg for lite næring.
hygiene | Har dårlig hygiene.
hygiene | Lukter vondt.
hygiene | Dusjer sjelden.
hygiene | Kommer i skitne klær.
hygiene | Trenger hjelp til personlig stell.
hygiene | Steller seg ikke.
hygiene | Det er sterk kroppslukt av ham.
hygiene | Vasker ikke klærne sine.
hygiene | Han har dårleg hygiene.
hygiene | Luktar vondt.
hygiene | Dusjar sjeldan.
hygiene | Kjem i skitne klede.
hygiene | Steller seg ikkje.
hygiene | Kollegaene klagar på lukta av han.
hygiene | Treng rettleiing om personleg hygiene.
hygiene | Vaskar seg ikkje.
appearance-conduct | Blir fort sint.
appearance-conduct | Kommer ofte i konflikt med kolleger.
appearance-conduct | Har problemer med å styre sinnet.
appearance-conduct | Virker avvisende og mutt i møte med kunder.
appearance-conduct | Truer ansatte på kontoret.
appearance-conduct | Tåler ikke å bli rettet på.
appearance-conduct | Har mistet flere jobber på grunn av krangling. (employer-support)
appearance-conduct | Oppfører seg upassende på arbeidsplassen.
appearance-conduct | Ho blir fort sint.
appearance-conduct | Kjem ofte i konflikt med sjefen.
appearance-conduct | Slit med sinne.
appearance-conduct | Skjelte ut rettleiaren på møtet.
appearance-conduct | Har kort lunte.
appearance-conduct | Toler dårleg tilbakemeldingar.
appearance-conduct | Snakkar nedsetjande til medarbeidarar.
appearance-conduct | Samarbeider dårleg med andre.
social-network | Er ensom.
social-network | Har ingen venner.
social-network | Har lite nettverk.
social-network | Kjenner ingen her.
social-network | Isolerer seg hjemme. (social-anxiety)
social-network | Savner noen å være sammen med.
social-network | Har mistet kontakten med familien.
social-network | Omgangskretsen består av ingen.
social-network | Ho er einsam.
social-network | Har ingen vener.
social-network | Har lite nettverk.
social-network | Kjenner ingen i bygda.
social-network | Isolerer seg. (social-anxiety)
social-network | Saknar nokon å vere saman med.
social-network | Har ingen å ringje til når det røyner på.
social-network | Sit mykje åleine heime og møter ingen.
leisure | Har ingen fritidsaktiviteter.
leisure | Har ingenting å gjøre på fritiden.
leisure | Har ingen interesser eller hobbyer.
leisure | Ønsker å finne en aktivitet på fritida.
leisure | Fritiden går til dataspill.
leisure | Kjeder seg om kveldene og i helgene.
leisure | Har sluttet med alt han drev med før, fotball og fiske.
leisure | Mangler meningsfull fritid.
leisure | Ho har ingen fritidsaktivitetar.
leisure | Har ingenting å gjere på fritida.
leisure | Har ingen hobbyar.
leisure | Ønskjer å kome med i eit lag eller ein klubb.
leisure | Kjedar seg i helgene.
leisure | Manglar noko å fylle fritida med.
leisure | Driv ikkje med noko utanom jobb og tiltak.
leisure | Fritida går med til TV og mobil.
parenting | Strever i foreldrerollen.
parenting | Barnevernet er koblet på.
parenting | Trenger foreldreveiledning.
parenting | Klarer ikke å sette grenser for barna.
parenting | Barna hører ikke på henne.
parenting | Er usikker som mor.
parenting | Har fått hjelpetiltak fra barnevernet.
parenting | Trenger hjelp til å følge opp barnas skolegang.
parenting | Slit i foreldrerolla.
parenting | Barnevernet er inne i familien.
parenting | Treng foreldrerettleiing.
parenting | Klarar ikkje å setje grenser for ungane.
parenting | Føler seg utilstrekkeleg som far.
parenting | Har hjelpetiltak frå barnevernet.
parenting | Er rådlaus når tenåringen ikkje vil på skulen.
parenting | Meldinga til barnevernet gjeld omsorga for borna. (care-duties)
care-duties | Har omsorg for syk mor.
care-duties | Mangler barnehageplass.
care-duties | Er alene med to små barn.
care-duties | Må være hjemme med et sykt barn.
care-duties | Pleier sin syke ektefelle.
care-duties | Har ingen barnepass.
care-duties | Må hente i barnehagen klokka tre.
care-duties | Har en sønn med stort omsorgsbehov.
care-duties | Har omsorg for sjuk far.
care-duties | Manglar barnehageplass.
care-duties | Er åleine med tre born.
care-duties | Har ingen barnevakt.
care-duties | Steller den gamle mora si kvar dag.
care-duties | Må hente ungane før klokka fire.
care-duties | Har eit barn med store omsorgsbehov.
care-duties | Er pårørande til ein alvorleg sjuk mann.
crime | Er dømt for tyveri.
crime | Har sittet i fengsel.
crime | Kriminell bakgrunn.
crime | Soner en dom med fotlenke.
crime | Har en pågående straffesak.
crime | Har plettet vandel og får ikke politiattest.
crime | Ble nylig løslatt.
crime | Er tatt for vold flere ganger.
crime | Er dømd for tjuveri.
crime | Har sete i fengsel.
crime | Kriminell fortid.
crime | Sonar dom heime.
crime | Har ei straffesak gåande.
crime | Får ikkje politiattest.
crime | Vart lauslaten i mai.
crime | Er tiltalt for heleri.
local-knowledge | Er ny i kommunen.
local-knowledge | Kjenner ikke tilbudene i kommunen.
local-knowledge | Flyttet hit i forrige måned.
local-knowledge | Finner ikke fram i byen.
local-knowledge | Vet ikke hvem som kan hjelpe med hva i kommunen.
local-knowledge | Er lite kjent her.
local-knowledge | Vet ikke hvor hun kan henvende seg.
local-knowledge | Trenger å bli bedre kjent med lokalsamfunnet.
local-knowledge | Er ny i kommunen og treng hjelp til å bli kjend.
local-knowledge | Kjenner ikkje tilboda i kommunen.
local-knowledge | Flytta hit for ein månad sidan.
local-knowledge | Finn ikkje fram i bygda.
local-knowledge | Veit ikkje kvar ho skal vende seg.
local-knowledge | Er lite kjend på staden.
local-knowledge | Har nettopp kome til bygda.
local-knowledge | Veit lite om kva som finst av hjelp i kommunen.
workplace-adaptation | Trenger tilrettelegging på arbeidsplassen.
workplace-adaptation | Kan bare jobbe halve dager.
workplace-adaptation | Tåler ikke tunge løft.
workplace-adaptation | Må ha hev- og senkbart bord.
workplace-adaptation | Trenger hyppige pauser.
workplace-adaptation | Kan ikke stå og gå hele dagen.
workplace-adaptation | Må skjermes for støy på jobben.
workplace-adaptation | Trenger tilpassede arbeidsoppgaver.
workplace-adaptation | Treng tilrettelegging på arbeidsplassen.
workplace-adaptation | Kan berre arbeide nokre timar om dagen.
workplace-adaptation | Toler ikkje tunge løft.
workplace-adaptation | Må ha heve- og senkebord.
workplace-adaptation | Treng mange pausar.
workplace-adaptation | Kan ikkje ha ståande arbeid.
workplace-adaptation | Må ha tilpassa arbeidsoppgåver.
workplace-adaptation | Treng redusert arbeidstid i starten.
employer-support | Arbeidsgiver trenger oppfølging fra NAV.
employer-support | Arbeidsgiver ønsker bistand til å lære ham opp.
employer-support | Trenger jobbspesialist som er med på arbeidsplassen.
employer-support | Arbeidsgiver vil ha lønnstilskudd for å ansette henne.
employer-support | Trenger mentor på jobben.
employer-support | Bedriften er usikker og vil ha noen å ringe i NAV.
employer-support | Trenger tett oppfølging i jobben.
employer-support | Sjefen trenger råd om hvordan han skal tilrettelegge. (workplace-adaptation)
employer-support | Arbeidsgjevaren treng oppfølging frå Nav.
employer-support | Arbeidsgjevar ønskjer hjelp med opplæringa.
employer-support | Treng jobbspesialist på arbeidsplassen.
employer-support | Bedrifta vil ha lønstilskot for å tilsetje han.
employer-support | Treng mentor på arbeidsplassen.
employer-support | Arbeidsgjevaren er usikker og vil ha støtte.
employer-support | Treng tett oppfølging på jobben.
employer-support | Leiaren ønskjer rettleiing i korleis han skal følgje ho opp.
not-registered | Er ikke registrert som arbeidssøker.
not-registered | Har ikke registrert seg hos NAV.
not-registered | Mangler registrering i Arbeidssøkerregisteret.
not-registered | Må registrere seg som arbeidssøker.
not-registered | Er ikke meldt arbeidsledig.
not-registered | Hun har glemt å registrere seg som jobbsøker.
not-registered | Står ikke i arbeidssøkerregisteret.
not-registered | Ikke reg. som arbeidssøker.
not-registered | Er ikkje registrert som arbeidssøkjar.
not-registered | Har ikkje registrert seg hos Nav.
not-registered | Manglar registrering i Arbeidssøkjarregisteret.
not-registered | Må registrere seg som arbeidssøkjar.
not-registered | Er ikkje meld arbeidsledig.
not-registered | Ho har gløymt å melde seg som arbeidssøkjar.
not-registered | Står ikkje i Arbeidssøkjarregisteret.
not-registered | Han er enno ikkje innmeld som arbeidssøkjar.
`;
