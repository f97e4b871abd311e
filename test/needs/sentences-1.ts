/**
 * Own sentences as caseworkers write them, bokmål and nynorsk. Before the bar: the needs that must be found; in
 * parentheses needs that may be found too; nothing else may. A bare bar: no need at all.
 */
export const round1 = `
language | Bruker snakker lite norsk og trenger tolk i samtaler.
language | Hun strever med å gjøre seg forstått på norsk.
language | Norskkunnskapene er svake, særlig skriftlig.
language | Ho forstår litt norsk, men treng tolk i møte med NAV.
language | Har bestått A2 muntlig, men ikke skriftlig.
language | Deltaker ønsker å bli bedre i norsk før han søker jobb.
language | Manglende norskferdigheter er det største hinderet for å komme i arbeid.
language | Språkvansker gjør det vanskelig å følge opp beskjeder på arbeidsplassen.
language | Han har ikke gått på norskkurs siden han kom til landet.
language | Må styrke norsken for å kunne jobbe i barnehage.
language | Norsken hans er ikke god nok til å jobbe i helsevesenet.
language | Snakkar berre tigrinja og litt engelsk.
literacy | Mannen har dysleksi og leser sakte.
literacy | Hun sliter med å lese og skrive.
literacy | Har store lese- og skrivevansker.
literacy | Ho er analfabet på morsmålet.
literacy | Han forstår ikke brev fra NAV og må få dem lest opp.
literacy | Skriv dårleg og har aldri lært å lese skikkeleg.
literacy | Strever med rettskriving og unngår å skrive for hånd.
literacy | Trenger opplæring i grunnleggende ferdigheter som lesing og skriving.
digital-skills | Får ikke til å logge inn på nav.no.
digital-skills | Han har ikke BankID og ingen e-postadresse.
digital-skills | Hun trenger hjelp til alt som er digitalt.
digital-skills | Bruker synes digitale løsninger er vanskelig.
digital-skills | Ho kan ikkje bruke pc.
digital-skills | Er lite vant med data og vil gjerne ha opplæring.
digital-skills | Må ha bistand til å sende meldekort elektronisk.
digital-skills | Klarer ikke å søke jobber på nett. (job-search-skills)
digital-skills | Svake dataferdigheter.
education | Har ikke fullført videregående skole.
education | Droppet ut av vgs i Vg2.
education | Han har kun grunnskole fra Somalia.
education | Ho har berre ni år på skule.
education | Mangler to fag for å få vitnemål.
education | Hun sluttet på helsefag etter ett år.
education | Utdanningen fra Syria er ikke godkjent i Norge.
education | Ønsker å ta opp fag for å få studiekompetanse.
education | Strøk til eksamen i matematikk.
education | Har lite skolegang fra hjemlandet.
education | Avbraut yrkesfagleg utdanning då han var 17.
education | Vil gjerne fullføre grunnskolen.
apprenticeship | Fikk aldri læreplass etter Vg2.
apprenticeship | Hun søker lærlingplass innen barne- og ungdomsarbeid.
apprenticeship | Lærekontrakten ble hevet etter seks måneder.
apprenticeship | Ønskjer å ta fagbrev som tømrar.
apprenticeship | Mangler fagprøven for å bli ferdig.
apprenticeship | Han står uten læreplass og vet ikke hva han skal gjøre videre. (work-goal)
apprenticeship | Har ikke fagbrev, men lang erfaring som kokk.
work-experience | Har lite arbeidserfaring fra Norge.
work-experience | Hun har aldri vært i arbeid.
work-experience | Har bare hatt noen korte sommerjobber.
work-experience | Han har stått utenfor arbeidslivet i åtte år.
work-experience | Har ikkje vore i jobb sidan 2017.
work-experience | Mangler referanser fra tidligere arbeidsgivere.
work-experience | CV-en viser flere hull og bare sporadiske oppdrag.
work-experience | Ho har vore lenge ute av arbeidslivet.
work-experience | Bruker har begrenset yrkeserfaring.
work-experience | Ingen erfaring fra norsk arbeidsliv.
job-search-skills | Har aldri skrevet en jobbsøknad.
job-search-skills | Han vet ikke hvordan han skal søke jobb.
job-search-skills | CV-en er utdatert og må skrives på nytt.
job-search-skills | Gruer seg til jobbintervju og blir veldig nervøs.
job-search-skills | Har sendt over 40 søknader uten å få svar.
job-search-skills | Treng hjelp til å finne ledige stillingar.
job-search-skills | Trenger bistand til CV og søknad.
job-search-skills | Hun blir aldri innkalt til intervju.
job-search-skills | Synes det er vanskelig å selge seg inn hos arbeidsgivere.
work-goal | Vet ikke hva han vil jobbe med.
work-goal | Er usikker på yrkesvalg.
work-goal | Hun har ikke noe klart jobbmål.
work-goal | Målet er uklart, og hun ombestemmer seg ofte.
work-goal | Treng hjelp til å finne ut kva ho kan jobbe med.
work-goal | Han kan ikke gå tilbake til yrket som snekker og må tenke nytt.
work-goal | Ønsker karriereveiledning.
work-goal | Mangler mål for framtiden.
motivation | Han er lite motivert for tiltak.
motivation | Hun har mistet troen på at hun kan komme i jobb.
motivation | Framstår umotivert og tiltaksløs.
motivation | Lav selvtillit etter mange nederlag.
motivation | Orkar ikkje å ta tak i noko.
motivation | Motivasjonen svinger fra uke til uke.
motivation | Trenger motivasjon for å komme i gang.
motivation | Trur ikkje på seg sjølv.
daily-structure | Har snudd døgnet og sover til langt på dag.
daily-structure | Kommer seg ikke opp om morgenen.
daily-structure | Møter sjelden til avtalt tid og kommer ofte for sent.
daily-structure | Mangler rutiner i hverdagen.
daily-structure | Ho er vaken om natta og søv om dagen.
daily-structure | Dagene er tomme, og han har ingenting å stå opp til.
daily-structure | Uteblir fra avtaler uten å gi beskjed.
daily-structure | Trenger struktur i hverdagen.
daily-structure | Sliter med døgnrytmen.
daily-structure | Mye ugyldig fravær i forrige tiltak.
debt | Har mye gjeld.
debt | Skylder rundt 300 000 kroner i forbrukslån.
debt | Kredittkortgjelden vokser for hver måned.
debt | Flere saker hos inkasso.
debt | Han har betalingsanmerkninger og får ikke lån.
debt | Namsmannen trekker ham i lønn hver måned.
debt | Ho har opparbeidd seg stor gjeld.
debt | Klarer ikke å betjene lånene sine.
debt | Får stadig purringer og ubetalte regninger hoper seg opp.
debt | Klarer ikke å betale gjelden sin.
household-economy | Pengene tar slutt midt i måneden.
household-economy | Hun har ikke oversikt over økonomien sin.
household-economy | Anstrengt økonomi.
household-economy | Trenger hjelp til å sette opp budsjett.
household-economy | Har økonomiske problemer.
household-economy | Han får det ikke til å gå rundt.
household-economy | Økonomien er dårleg, og ho har ikkje råd til straum.
household-economy | Ønsker råd om hvordan hun kan disponere pengene bedre.
housing | Er bostedsløs og sover hos ulike venner.
housing | Må flytte ut innen 1. mars.
housing | Leiekontrakten går ut til sommeren og han har ikke funnet noe nytt.
housing | Bor midlertidig på hospits.
housing | Har ikkje fast bustad.
housing | Leter etter leilighet.
housing | Fare for utkastelse.
housing | Leiligheten har mugg og er uegnet for barn.
housing | Ønsker å flytte for seg selv.
housing | Bur på sofaen til ein kamerat.
transport | Har ikke førerkort.
transport | Bor langt fra sentrum og det går ingen buss.
transport | Mistet lappen i fjor.
transport | Ho har ikkje sertifikat og er avhengig av skyss.
transport | Dårlig kollektivtilbud der han bor.
transport | Ønsker å ta førerkort.
transport | Han disponerer ikke bil.
transport | Kommer seg ikke til jobb uten bil.
transport | Førerkortet er inndratt.
mental-health | Er deprimert og sover dårlig. (daily-structure)
mental-health | Sliter med angst.
mental-health | Han har PTSD etter krigen.
mental-health | Går til psykolog på DPS hver uke.
mental-health | Ho har psykiske plager.
mental-health | Har ADHD.
mental-health | Nervene er tynnslitte og han gråter mye.
mental-health | Har vært innlagt på psykiatrisk avdeling.
mental-health | Dårlig psykisk helse.
mental-health | Selvmordstanker i perioder.
mental-health | Henvist til psykiater.
social-anxiety | Har sosial angst.
social-anxiety | Hun synes det er skummelt å være i grupper.
social-anxiety | Han isolerer seg hjemme. (social-network)
social-anxiety | Går nesten ikke ut av leiligheten.
social-anxiety | Ho er folkesky.
social-anxiety | Kvir seg for å møte nye folk.
social-anxiety | Får panikk når det er mange mennesker rundt henne.
social-anxiety | Tør ikke snakke i forsamlinger.
social-anxiety | Trekker seg unna andre.
substance-use | Har et rusproblem.
substance-use | Drikker for mye i helgene.
substance-use | Han røyker hasj daglig.
substance-use | Er i LAR.
substance-use | Ho ruser seg på piller.
substance-use | Avhengig av alkohol.
substance-use | Har hatt en sprekk og ønsker å bli rusfri.
substance-use | Har utfordringer med rus.
substance-use | Spiller bort pengene på nettcasino.
substance-use | Misbruk av smertestillende medisiner.
physical-health | Har vondt i ryggen.
physical-health | Ryggplager etter mange år som renholder.
physical-health | Kroniske smerter i nakke og skuldre.
physical-health | Han har diabetes og høyt blodtrykk.
physical-health | Ho har fibromyalgi.
physical-health | Nedsatt funksjonsevne i høyre arm.
physical-health | Skal opereres i kneet til høsten.
physical-health | Helsen er dårlig.
physical-health | Får migrene flere ganger i uken.
physical-health | Slit med utmatting etter korona.
sensory | Har nedsatt hørsel på begge ører.
sensory | Bruker høreapparat.
sensory | Hun er svaksynt.
sensory | Høyrer dårleg i store rom.
sensory | Synet er sterkt redusert.
sensory | Han er døv og bruker tegnspråktolk.
sensory | Tinnitus gjør det vanskelig å være i støy.
sensory | Ser dårlig og trenger nye briller.
dental | Har store tannproblemer.
dental | Trenger tannbehandling, men har ikke råd. (household-economy)
dental | Vondt i tennene hele tiden.
dental | Mangler flere tenner og vil ikke smile.
dental | Ho har ikkje vore hos tannlege på ti år.
dental | Dårleg tannhelse.
dental | Har tannlegeskrekk.
fitness | Er i dårlig fysisk form.
fitness | Ønsker å komme i gang med trening.
fitness | Er overvektig og lite aktiv.
fitness | Han er utrent.
fitness | Ho vil gjerne trene på Frisklivssentralen.
fitness | Har lagt på seg 20 kilo det siste året.
fitness | Kondisjonen er svak.
fitness | Beveger seg lite.
nutrition | Har et usunt kosthold.
nutrition | Spiser uregelmessig og hopper over frokosten.
nutrition | Kan ikke lage mat.
nutrition | Lever på ferdigmat og energidrikk.
nutrition | Treng råd om kosthald.
nutrition | Et lite og er undervektig.
nutrition | Ønsker kostholdsveiledning.
hygiene | Har dårlig hygiene.
hygiene | Lukter svette, og andre deltakere har klaget.
hygiene | Dusjer sjelden.
hygiene | Kommer i skitne klær.
hygiene | Ho treng hjelp til å halde det reint heime.
hygiene | Den personlige hygienen er ikke tilfredsstillende.
hygiene | Leiligheten er svært rotete og full av søppel.
appearance-conduct | Blir fort sint og kommer i konflikt med andre.
appearance-conduct | Han har problemer med aggresjon.
appearance-conduct | Tar dårlig imot kritikk.
appearance-conduct | Har vært truende mot ansatte på NAV.
appearance-conduct | Kommunikasjonen er vanskelig, og hun avbryter ofte.
appearance-conduct | Hissig og har kort lunte.
appearance-conduct | Ho kjem stadig i konfliktar på jobb.
appearance-conduct | Kler seg upassende til intervju. (job-search-skills)
appearance-conduct | Strever med sosiale ferdigheter.
social-network | Har ingen venner.
social-network | Han kjenner få i kommunen.
social-network | Hun er ensom.
social-network | Lite nettverk.
social-network | Ønskjer å bli kjend med folk.
social-network | Har ikke familie i Norge.
social-network | Ho er mykje åleine.
social-network | Savner noen å snakke med.
social-network | Trenger støttekontakt.
leisure | Har ingen hobbyer eller fritidsaktiviteter.
leisure | Kjeder seg på kveldene.
leisure | Ønsker å begynne på fotball igjen.
leisure | Saknar noko å gjere på fritida.
leisure | Ønsker en aktiv fritid.
leisure | Vil gjerne bli med i et kor.
leisure | Deltar ikke i noen organiserte aktiviteter.
parenting | Barnevernet har vært inne i familien.
parenting | Hun er usikker i foreldrerollen.
parenting | Ønsker foreldreveiledning.
parenting | Strever med å sette grenser for barna.
parenting | Har en datter han ser sjelden.
parenting | Sonen bur hos mora, og han har samvær annakvar helg.
parenting | Trenger hjelp til å følge opp barna på skolen.
parenting | Er i konflikt med barnefaren om samvær.
care-duties | Er alene med tre barn.
care-duties | Aleneforsørger.
care-duties | Har omsorg for syk mor.
care-duties | Får ikke barnehageplass før i august.
care-duties | Pleier faren sin som har demens.
care-duties | Ho har små barn og må hente i barnehagen klokka tre.
care-duties | Har store omsorgsoppgaver hjemme.
crime | Er straffedømt for vold.
crime | Soner en dom med fotlenke.
crime | Ble løslatt fra fengsel i mai.
crime | Tidlegare kriminell og kjend av politiet.
crime | Har en dom for tyveri.
crime | Gjennomfører samfunnsstraff.
crime | Har anmerkninger på politiattesten.
crime | Siktet for narkotikasalg. (substance-use)
local-knowledge | Er ny i kommunen og vet ikke hva som finnes.
local-knowledge | Kjenner ikke lokalsamfunnet.
local-knowledge | Har nylig flyttet til bygda.
local-knowledge | Lite kunnskap om det norske samfunnet.
local-knowledge | Han finner ikke fram i byen.
local-knowledge | Ho er lite kjend i kommunen.
workplace-adaptation | Har behov for tilrettelegging på arbeidsplassen.
workplace-adaptation | Tåler ikke tunge løft.
workplace-adaptation | Kan bare jobbe noen timer om dagen.
workplace-adaptation | Trenger hjelpemidler for å kunne jobbe.
workplace-adaptation | Arbeidet må leggjast til rette.
workplace-adaptation | Må ha hyppige pauser.
workplace-adaptation | Trenger et rolig arbeidsmiljø uten støy.
workplace-adaptation | Kan ikke stå lenge av gangen.
employer-support | Arbeidsgiveren er usikker og ønsker oppfølging fra NAV.
employer-support | Trenger mentor på arbeidsplassen.
employer-support | Arbeidsgivaren treng støtte for å tilsetje han.
employer-support | Mister stadig jobben etter kort tid.
employer-support | Trenger tett oppfølging i jobb.
employer-support | Klarer ikke å stå i jobb over tid.
employer-support | Bedriften ønsker lønnstilskudd for å ansette ham.
not-registered | Er ikke registrert som arbeidssøker.
not-registered | Har ikke registrert seg på nav.no. (digital-skills)
not-registered | Må registrere seg som arbeidssøker.
not-registered | Ho er ikkje registrert som arbeidssøkar.
not-registered | Registreringen som arbeidssøker har gått ut.
not-registered | Han har ikke meldt seg som arbeidssøker.
 | Har ikke gjeld.
 | Ingen rusproblemer.
debt | Ingen rusproblemer, men gjeld.
 | Har verken gjeld eller rusproblemer.
 | Han benekter rusmisbruk.
 | Avkrefter at hun har gjeld.
 | Nektar for at han drikk.
 | Har ingen psykiske plager.
 | Gjelden er nedbetalt.
 | Ryggen er bra igjen.
 | Har fått sertifikat.
 | Tok fagbrevet i 2020.
 | Moren har angst.
 | Samboeren er arbeidsledig.
 | Broren sitter inne.
 | Sønnen har dysleksi.
 | Dersom han får gjeld, må vi se på saken igjen.
 | Mulig dysleksi.
 | Hun har kanskje dysleksi.
 | Vi mistenker at han ruser seg.
 | Usikkert om hun har gjeld.
 | Han snakker flytende norsk.
 | Har god norsk og god utdanning.
 | Har fullført videregående og har fagbrev.
 | Kan ikke svømme.
 | Har stort nettverk og mange venner.
 | Han har førerkort og bil.
 | Økonomien er god og oversiktlig.
 | Bor i egen leilighet og trives.
 | Norsk er ikke et problem.
 | Rus er ikke et tema.
 | Gjeld har han ikke.
sensory social-anxiety | Samboer forteller at Josef har nedsatt hørsel og sosial angst.
 | Mor forteller at faren har angst.
debt | Har ikke førerkort lenger? Nei, men har gjeld. (transport)
mental-health | Ikke gjeld, sliter med angst.
 | Uten gjeld og uten rusproblemer.
 | Har aldri hatt problemer med alkohol.
 | Han har ikke lenger gjeld.
 | Har sluttet å drikke.
 | Hadde gjeld, men den er nedbetalt.
 | Hadde tidligere problemer med rus, rusfri i fire år.
 | Trenger ikke hjelp med økonomien.
 | Ikke behov for tolk.
 | Er godt motivert og møter presis.
 | Helsen er god.
 | Ingen helseplager.
 | Har ingen fysiske begrensninger.
 | Ho har ikkje gjeld og ingen rusproblem.
 | Vedtaket gjeld frå 1. mars 2026.
 | Når det gjeld oppfølging, er avtalen klar.
 | Han har en kamerat som ruser seg.
 | Brukers mor er syk.
 | Faren drikker.
 | Har en søster med psykiske lidelser.
 | Er registrert som arbeidssøker.
 | Har god fysisk form og trener tre ganger i uken.
 | Beskriv helsen din.
 | Her kan du skrive om gjeld og økonomi.
 | Ingen tegn til depresjon.
 | Det er ikke grunn til å tro at han har rusproblemer.
debt | Ikke bare gjeld, men også husleierestanser. (housing)
 | Samboeren hans har mye gjeld.
debt | Han og samboeren har mye gjeld.
 | Gjelden til broren er stor.
mental-health | Faren er død, og han sliter psykisk.
debt mental-health | Har gjeld og angst.
debt | Gjeld: ca. 200 000 kr
 | Gjeld: Nei
 | Rus: ingen kjent
transport | Førerkort: Nei
 | Har du gjeld? Nei.
debt | Har du gjeld? Ja.
transport | Har du førerkort? Nei
 | Har du førerkort? Ja
`;
