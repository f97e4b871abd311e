/** Sixth round, written before it was ever run, and after the rules had settled. Same form as sentences-1.ts. */
export const round6 = `
language | Deltakeren har svake norskkunnskaper.
language | Han har vanskelig for å gjøre seg forstått.
language | Ho må lære betre norsk før ho kan søkje jobb. (job-search-skills)
language | Språkopplæring er nødvendig.
language | Forstår det meste, men snakker dårlig norsk.
language | Trenger tolk (somali).
literacy | Sliter med å lese lengre tekster.
literacy | Bruker opplyser om lesevansker.
literacy | Ho har dysleksi og skriv ikkje sjølv.
literacy | Har problemer med lesing og skriving.
digital-skills | Har ikke tilgang til PC.
digital-skills | Bruker trenger hjelp til digitale tjenester.
digital-skills | Veit ikkje korleis ein brukar nav.no.
digital-skills | Hun har ingen erfaring med data.
digital-skills | Mestrer ikke digitale løsninger.
education | Har ikke videregående utdanning.
education | Fullførte bare grunnskolen.
education | Ho gjekk aldri ferdig på skulen.
education | Mangler to eksamener for å få studiekompetanse.
education | Ønsker å ta opp fag fra videregående.
education | Han droppet ut av skolen som 16-åring.
apprenticeship | Har søkt læreplass i tre år uten å få tilbud.
apprenticeship | Ønsker seg læreplass.
apprenticeship | Har ikkje fått lærekontrakt.
apprenticeship | Avbrøt læretiden etter ett år.
work-experience | Mangler arbeidserfaring.
work-experience | Bruker har kun hatt kortvarige jobber.
work-experience | Ho har aldri vore i løna arbeid.
work-experience | Har ikke vært i arbeid de siste fem årene.
work-experience | Han har lite jobberfaring og ingen attester.
job-search-skills | Trenger hjelp med CV.
job-search-skills | Har lite erfaring med å søke jobb.
job-search-skills | Ho er usikker på korleis ho skal skrive ein søknad.
job-search-skills | Strever med å skrive jobbsøknader.
job-search-skills | Er nervøs for jobbintervju.
work-goal | Er usikker på hva han vil bli.
work-goal | Har ikke noe yrkesmål.
work-goal | Ho veit ikkje kva ho vil jobbe med.
work-goal | Trenger hjelp til å sette seg mål.
work-goal | Ønsker yrkesveiledning.
motivation | Er umotivert.
motivation | Bruker gir uttrykk for manglende motivasjon.
motivation | Ho har lita tru på seg sjølv.
motivation | Har dårlig selvtillit.
motivation | Han har mistet gnisten.
daily-structure | Trenger faste rutiner i hverdagen.
daily-structure | Har vansker med å stå opp om morgenen.
daily-structure | Ho søv til langt på dag.
daily-structure | Sitter oppe om natten og sover på dagen.
daily-structure | Møter sjelden opp til avtaler.
daily-structure | Har dårlig døgnrytme.
debt | Har opparbeidet seg gjeld.
debt | Bruker har mye forbruksgjeld.
debt | Ho har fleire inkassosaker.
debt | Har betalingsanmerkninger.
debt | Klarer ikke å håndtere gjelden.
household-economy | Har dårlig økonomi.
household-economy | Trenger hjelp til å få oversikt over økonomien.
household-economy | Ho klarar ikkje å få pengane til å strekke til.
household-economy | Mangler penger til husleie og mat.
household-economy | Ønsker økonomisk veiledning.
housing | Mangler bolig.
housing | Bor midlertidig hos en venn.
housing | Ho står utan bustad frå 1. juni.
housing | Har mistet leiligheten sin.
housing | Ønsker å finne en billigere bolig.
transport | Har ikke bil eller førerkort.
transport | Ho har mista førarkortet.
transport | Bor langt fra kollektivtransport.
transport | Er avhengig av andre for å komme seg på jobb.
transport | Ønsker å få førerkort.
mental-health | Sliter med depresjon og angst.
mental-health | Har psykiske lidelser.
mental-health | Ho går til behandling på DPS.
mental-health | Har opplevd traumer.
mental-health | Er mye nedstemt.
social-anxiety | Sliter med sosial angst.
social-anxiety | Ho er redd for å treffe folk.
social-anxiety | Isolerer seg mye hjemme. (social-network)
social-anxiety | Synes det er vanskelig å være sammen med mange mennesker.
substance-use | Har rusproblemer.
substance-use | Ho drikk for mykje alkohol.
substance-use | Bruker cannabis.
substance-use | Har nylig vært til avrusning.
substance-use | Sliter med spilleavhengighet.
physical-health | Har ryggproblemer.
physical-health | Ho har kroniske smerter.
physical-health | Bruker har flere fysiske plager.
physical-health | Har revmatisme.
physical-health | Sliter med helsa.
sensory | Har dårlig syn.
sensory | Ho høyrer dårleg.
sensory | Er døv på høyre øre.
sensory | Bruker er hørselshemmet.
dental | Har dårlige tenner.
dental | Ho treng hjelp til å betale tannlege. (household-economy)
dental | Har ikke vært hos tannlegen på mange år.
fitness | Er i dårlig form.
fitness | Ho ønskjer å begynne å trene.
fitness | Trenger mer fysisk aktivitet.
fitness | Er overvektig.
nutrition | Har et usunt kosthold.
nutrition | Ho et for lite.
nutrition | Trenger veiledning om kosthold.
nutrition | Kan ikke lage mat selv.
hygiene | Har problemer med personlig hygiene.
hygiene | Ho dusjar for sjeldan.
hygiene | Det lukter av klærne hans.
hygiene | Trenger hjelp til renhold hjemme.
appearance-conduct | Blir lett sint.
appearance-conduct | Ho har hamna i fleire konfliktar.
appearance-conduct | Har problemer med å samarbeide.
appearance-conduct | Trenger hjelp til konflikthåndtering.
social-network | Har lite sosialt nettverk.
social-network | Ho har få vener.
social-network | Er ensom og isolert. (social-anxiety)
social-network | Ønsker å bli kjent med nye folk.
leisure | Har ingen fritidsinteresser.
leisure | Ho saknar ein hobby.
leisure | Ønsker å delta på fritidsaktiviteter.
parenting | Trenger veiledning i foreldrerollen.
parenting | Barnevernet er involvert.
parenting | Ho slit med å setje grenser for sonen.
parenting | Har lite samvær med sønnen.
care-duties | Har omsorgen for to barn alene.
care-duties | Ho er åleine med små barn.
care-duties | Mangler barnehageplass.
care-duties | Tar seg av sin syke far.
crime | Har sonet en dom for vold.
crime | Ho er tidlegare straffedømd.
crime | Har begått tyverier.
crime | Er under prøveløslatelse.
local-knowledge | Kjenner lite til lokalsamfunnet.
local-knowledge | Ho er nyleg flytta til kommunen.
local-knowledge | Trenger å lære mer om det norske samfunnet.
workplace-adaptation | Trenger tilrettelagt arbeidsplass.
workplace-adaptation | Ho kan ikkje stå heile dagen.
workplace-adaptation | Har behov for tilpasset arbeidstid.
workplace-adaptation | Må ha lett arbeid.
employer-support | Arbeidsgiver trenger støtte i oppfølgingen.
employer-support | Arbeidsgivaren ønskjer oppfølging frå NAV.
employer-support | Har behov for mentor.
employer-support | Trenger oppfølging for å beholde jobben.
not-registered | Er ikke registrert som arbeidssøker i NAV.
not-registered | Ho har ikkje registrert seg som arbeidssøkar.
not-registered | Trenger hjelp til å registrere seg som arbeidssøker.
 | Har ingen norskproblemer.
 | Hun behersker norsk godt.
 | Ho har ikkje gjeld.
 | Verken gjeld eller inkasso.
 | Ingen kjente helseproblemer.
 | Han opplyser at han ikke ruser seg.
 | Faren hadde rusproblemer.
 | Mannen min er deprimert.
 | Dattera har ADHD.
 | Søstra mi slit med gjeld.
 | Kameraten hans er narkoman.
 | Gjelden er betalt.
 | Han er blitt frisk fra depresjonen.
 | Rusfri siden 2018.
 | Har nå fått seg leilighet.
 | Er ferdig utdannet sykepleier.
 | Videregående er fullført og bestått.
 | Har førerkort klasse B.
 | Det er mulig at han har dysleksi.
 | Usikkert om han har angst.
 | Hvis han får problemer med gjeld, tar vi kontakt.
 | Spør om han har gjeld.
 | Norskkurs
 | Gjeldsrådgivning hos NAV
 | Trives godt i egen bolig.
 | Er i god fysisk form.
 | Har mange venner og stort nettverk.
 | Er alltid presis og godt motivert.
 | Han har ingen fritidsproblemer.
 | Uten rus i dag.
 | Hun har god oversikt over økonomien.
 | Ho har ikkje vanskar med å lese.
 | Hun er ikke lenger plaget av ryggen.
 | Er ikke dømt for noe.
debt | Han har gjeld, men ingen rusproblemer.
mental-health | Ingen gjeld, men sliter med angst.
sensory | Samboeren opplyser at han hører dårlig.
literacy | Broren har ADHD, og han selv har dysleksi.
physical-health transport | Vond rygg, ikke førerkort, god norsk.
debt housing | Har verken bolig eller orden på gjelden.
`;
