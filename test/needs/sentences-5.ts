/** Fifth round, written before it was ever run. Same form as sentences-1.ts. */
export const round5 = `
language | Kandidaten uttrykker seg på enkel norsk, og det oppstår ofte misforståelser på grunn av språket. (appearance-conduct)
language | Behov for tolk ved samtaler.
language | Ho vil lære meir norsk.
language | Norsk er hans største utfordring.
language | Vi måtte bruke tolk.
language | Deltaker har ikke bestått norskprøven.
language | Hun snakker bare litt norsk.
literacy | Lesing går sakte, og hun gir fort opp når det er mye tekst. (motivation)
literacy | Har fått påvist dysleksi.
literacy | Han strever med å lese.
literacy | Treng hjelp til å forstå skriftlege beskjedar.
digital-skills | Han føler seg hjelpeløs foran en datamaskin.
digital-skills | Mangler nødvendig datakompetanse for kontorarbeid.
digital-skills | Ho har ikkje tilgang til internett heime.
digital-skills | Trenger bistand med innlogging og BankID.
digital-skills | Han har dårlige digitale ferdigheter.
education | Kun ungdomsskole.
education | Gjennomførte ikke videregående på grunn av skoletretthet. (motivation)
education | Mangler bestått i engelsk og matematikk.
education | Ho har teke opp att fag, men manglar framleis to.
education | Ønsker å begynne på voksenopplæring.
education | Hun har ikke utdanning.
education | Avsluttet videregående uten vitnemål.
apprenticeship | Drømmen er fagbrev som bilmekaniker.
apprenticeship | Ingen bedrifter vil ha ham som lærling.
apprenticeship | Mangler lærlingplass.
apprenticeship | Lærlingkontrakten vart heva.
work-experience | Hun har svært lite arbeidserfaring.
work-experience | Har stort sett gått på sosialhjelp og aldri jobbet.
work-experience | Sist i jobb for sju år siden.
work-experience | Arbeidsledig i to år.
work-experience | Han har jobba litt svart, elles inga erfaring.
job-search-skills | Vet ikke hva en CV er.
job-search-skills | Søknadene blir ikke besvart.
job-search-skills | Trenger hjelp med jobbsøking og CV.
job-search-skills | Blir taus og låser seg i intervjusituasjoner.
job-search-skills | Ho søkjer lite og usystematisk på jobbar.
work-goal | Har vanskelig for å velge yrke.
work-goal | Ønsker hjelp til å finne et realistisk yrkesmål.
work-goal | Han har mange ideer, men ingen klar plan.
work-goal | Veit ikkje kva yrke som passar.
work-goal | Må tenke nytt om yrke etter skaden. (physical-health)
motivation | Lav motivasjon for tiltak.
motivation | Hun har gitt opp håpet om jobb.
motivation | Han er demotivert etter mange mislykkede tiltak.
motivation | Ho trur ikkje at ho kan få seg jobb.
motivation | Selvtilliten er lav.
motivation | Er ikke motivert for å endre situasjonen.
daily-structure | Har problemer med å stå opp.
daily-structure | Lever uten faste rutiner.
daily-structure | Døgnet er snudd.
daily-structure | Han kjem seg ikkje ut av senga før langt på dag.
daily-structure | Møter ustabilt.
daily-structure | Har ikke noe å fylle dagene med.
daily-structure | Kom en time for sent i dag også.
daily-structure | Er ofte oppe hele natten.
debt | Har økonomiske utfordringer med stor gjeld. (household-economy)
debt | Inkassokrav på til sammen 75 000 kr.
debt | Skylder tidligere huseier 40 000. (housing)
debt | Ho har gjeld ho ikkje klarar å betale.
debt | Har forbruksgjeld.
debt | Mange regninger har gått til inkasso. (household-economy)
household-economy | Økonomien er kaotisk.
household-economy | Ønsker hjelp med økonomien.
household-economy | Klarer ikke å styre pengebruken.
household-economy | Ho slit med å betale rekningane.
household-economy | Han har svært dårlig økonomi.
household-economy | Regninger blir ikke betalt i tide. (debt)
housing | Har ingen bolig.
housing | Er uten fast bopel.
housing | Trenger et sted å bo.
housing | Ho må finne ny leilegheit innan mai.
housing | Bor hos venner inntil videre.
housing | Kontrakten på leiligheten opphører i juni.
housing | Har blitt kastet ut hjemmefra.
transport | Har verken bil eller førerkort.
transport | Uten førerkort er det vanskelig å komme seg på jobb.
transport | Bur avsides utan kollektivtilbod.
transport | Ønsker støtte til førerkort.
transport | Det er dårlig med buss der hun bor.
mental-health | Har psykiske utfordringer.
mental-health | Er diagnostisert med bipolar lidelse.
mental-health | Opplever mye angst.
mental-health | Han har vore deprimert lenge.
mental-health | Går i terapi.
mental-health | Sliter med traumer fra oppveksten.
mental-health | Hun gråt under hele samtalen.
social-anxiety | Han synes det er vanskelig å forholde seg til mange mennesker.
social-anxiety | Tendenser til sosial angst.
social-anxiety | Ho likar ikkje å vere i grupper.
social-anxiety | Forlater sjelden leiligheten.
social-anxiety | Blir utilpass blant fremmede.
substance-use | Har vært i rusbehandling to ganger og sprakk i sommer.
substance-use | Drikker daglig.
substance-use | Han brukar hasj.
substance-use | Rusavhengig.
substance-use | Sliter med alkohol.
substance-use | Har utfordringer knyttet til rus og psykisk helse. (mental-health)
physical-health | Har kroniske ryggsmerter.
physical-health | Plaget av migrene.
physical-health | Fysiske begrensninger gjør at han ikke kan jobbe fullt. (workplace-adaptation)
physical-health | Ho har problem med hofta.
physical-health | Er mye syk.
physical-health | Venter på operasjon i skulderen.
physical-health | Har MS.
sensory | Er sterkt hørselshemmet.
sensory | Ser svært dårlig.
sensory | Ho har problem med synet.
sensory | Hun er døvblind.
dental | Trenger hjelp til tannbehandling.
dental | Har tannpine, men kvier seg for tannlegen.
dental | Ho er plaga av dårlege tenner.
fitness | Har dårlig form.
fitness | Trenger å komme i bedre fysisk form.
fitness | Vil gå på treningssenter.
fitness | Han er lite i aktivitet og har gått opp mye i vekt.
nutrition | Kostholdet er dårlig.
nutrition | Et uregelmessig og mykje snop.
nutrition | Ønsker å lære om sunt kosthold.
nutrition | Får i seg for lite mat.
hygiene | Hygienen er ikke god.
hygiene | Bruker har et tydelig behov for hjelp til personlig hygiene.
hygiene | Det er skittent og rotete hjemme hos ham.
hygiene | Ho vaskar ikkje kleda sine.
appearance-conduct | Har utfordringer med sinne.
appearance-conduct | Havner i konflikter.
appearance-conduct | Ho blir fort irritert og høgrøysta.
appearance-conduct | Trenger å jobbe med kommunikasjon og samarbeid.
appearance-conduct | Reagerer med sinne når han blir korrigert.
social-network | Har et svært begrenset nettverk.
social-network | Ingen familie eller venner i nærheten.
social-network | Ho har ingen å vere saman med.
social-network | Føler seg ensom.
social-network | Ønsker å utvide nettverket sitt.
leisure | Har lite å gjøre på fritiden.
leisure | Ho ønskjer å finne ein fritidsaktivitet.
leisure | Har aldri hatt noen hobby.
leisure | Hun savner å synge i kor.
parenting | Strever med barneoppdragelsen.
parenting | Barnevernet er koblet inn.
parenting | Ho treng rettleiing som forelder.
parenting | Ønsker råd om hvordan han kan snakke med tenåringen.
care-duties | Har omsorgsansvar for tre små barn.
care-duties | Er alene om omsorgen.
care-duties | Ho passar på den demente mora si.
care-duties | Har ingen som kan passe barna.
crime | Har vært innblandet i kriminalitet.
crime | Løslates fra fengsel neste måned.
crime | Dømt for narkotikaforhold. (substance-use)
crime | Han har fleire dommar bak seg.
local-knowledge | Kjenner dårlig til kommunens tilbud.
local-knowledge | Ho er ny i Noreg og kjenner ikkje samfunnet.
local-knowledge | Vet ikke hvor ting er i byen.
workplace-adaptation | Er avhengig av tilrettelagt arbeid.
workplace-adaptation | Ho må ha lettare arbeid.
workplace-adaptation | Trenger tilrettelegging på grunn av synet. (sensory)
workplace-adaptation | Kan ikke jobbe mer enn 50 prosent.
employer-support | Arbeidsgiver ønsker støtte fra NAV.
employer-support | Treng fadder på arbeidsplassen.
employer-support | Trenger oppfølging på arbeidsplassen.
not-registered | Bruker er ikke registrert arbeidssøker.
not-registered | Står ikke som arbeidssøker.
not-registered | Har gløymt å registrere seg som arbeidssøkar.
 | Bruker benekter å ha gjeld.
 | Ingen psykiske helseplager.
 | Han avviser at rus er et problem.
 | Hun sier hun ikke har problemer med økonomien.
 | Har ikke behov for hjelp til bolig.
 | Rusmisbruk er ikke tema i saken.
 | Mors sykdom har preget familien.
 | Søsteren sliter med angst.
 | Kjæresten har gjeld.
 | Sønnen har lese- og skrivevansker.
 | Eksmannen drikker.
 | Skulderen er operert og fungerer fint.
 | Har fullført norskkurs og bestått B2.
 | Gjelden ble slettet i 2023.
 | Angsten er borte.
 | Problemene med ryggen er løst.
 | Har fått høreapparat og hører godt nå.
 | Har fått ordnet BankID.
 | Er registrert som arbeidssøker fra 1. mars.
 | Det er uklart om han har rusproblemer.
 | Muligens noe gjeld.
 | Mistanke om dysleksi.
 | Kan ha ADHD.
 | Skulle han få gjeld, må vi ta det opp.
 | Hun er i god form.
 | Snakker norsk som en innfødt.
 | Velordnet økonomi.
 | Trygg bolig.
 | Har tatt førerkort.
 | Bred utdanning og lang erfaring.
 | Kan ikke svømme.
 | Har ikke lyst til å flytte.
 | Ingen av foreldrene er i jobb.
 | Spiser sunt.
 | Er sosial og har lett for å bli kjent med folk.
 | Barna har det bra på skolen.
 | Har gode rutiner og står opp tidlig.
 | Sluttet å røyke hasj i 2019.
 | Tidligere rusmisbruker.
 | Han er ute av rusmiljøet og har fått nye venner.
debt | Mor har angst, og bruker har mye gjeld.
mental-health | Han har angst, men ingen rusproblemer.
transport | Ikke førerkort. God norsk.
`;
