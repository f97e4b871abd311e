/** A fifth set, written before measuring; precision 0.917 and recall 0.951 the first time (two labels put right since). Form in ../stories.ts. */
export const stories14 = `
debt mental-health -other:housing | Samtale på telefon. Bruker har fått brev om tvangssalg av bilen på grunn av ubetalt gjeld. Har vært mye nedstemt etter dette. Søsteren er bostedsløs og ringer ham daglig.
language digital-skills -denied:physical-health | Hun snakker litt norsk, men trenger tolk når det blir vanskelig. Klarer ikke å logge inn med BankID. Har ingen helseplager.
work-goal job-search-skills -denied:substance-use | Vet ikke hvilket yrke som passer for ham. Har ikke oppdatert CV. Opplyser at han verken bruker alkohol eller andre rusmidler.
physical-health daily-structure motivation | Har ME og bruker mye av dagen i sengen. Har mistet troen på at det finnes en jobb han kan klare. Mangler faste rutiner.
parenting social-network -resolved:mental-health | Ønsker veiledning i hvordan hun skal følge opp datteren på 14, som ikke går på skolen. Har lite familie og ingen venner i området. Fødselsdepresjonen fra 2012 er hun ferdig med.
transport education -denied:crime | Sluttet på skolen etter 10. klasse. Mangler førerkort klasse B. Plettfri vandel.
housing substance-use daily-structure | Mistet leiligheten etter husbråk og bor for tiden på et natthjem. Drikker daglig. Møter ikke til avtalte timer.
dental social-anxiety -denied:hygiene | Skjuler munnen med hånda fordi han skammer seg over tennene. Unngår alle sosiale sammenhenger. Er ren og velstelt.
work-experience apprenticeship -planned:transport | Har teoridelen i helsefag, men mangler lærlingplass. Har ikke jobbet før. Kjøretimer er bestilt.
fitness nutrition mental-health | Har ifølge legen fedme grad 2 og bør legge om kostholdet. Trøstespiser når angsten er som verst. Beveger seg minimalt.
workplace-adaptation sensory ~physical-health -denied:mental-health | Migrene gjør at han må sitte i et mørkt rom uten støy når han jobber. Har nedsatt hørsel. Ikke psykiske vansker.
crime housing employer-support | Har fotlenke til 3. juli. Sjefen på lageret vil beholde ham, men ønsker at NAV følger tett opp. Må ut av leiligheten når lenken tas av.
appearance-conduct mental-health | Har ADHD, medisineres. Avbryter andre og blir fort hissig i diskusjoner.
care-duties household-economy -denied:debt | Passer sin demente mor på dagtid. Lever på sosialhjelp og strever med å få det til å gå rundt. Har ikke gjeld.
literacy digital-skills local-knowledge | Har aldri lært å lese og skrive. Bruker ikke internett. Bosatt i kommunen i oktober og kjenner ikke til helsestasjonen eller NAV.
not-registered motivation -denied:language | Er fortsatt ikke registrert i arbeidssøkerregisteret, tross flere påminnelser. Sier rett ut at han ikke gidder. Norsk morsmål.
leisure social-network -denied:mental-health | Etter at fotballen ble lagt ned har han ingenting å drive med i helgene. Kjenner få i nabolaget. Avviser at han er deprimert.
hygiene dental | Personalet på tiltaket har tatt opp kroppslukten med ham. Har også dårlig ånde og synlige hull i tennene.
?substance-use ?mental-health household-economy | Mulig pilleavhengighet. Spørsmål om PTSD, utredning pågår. Har problemer med å betale regningene til rett tid.
-other:substance-use -other:crime -other:debt mental-health | Eksmannen sitter i fengsel for narkotikasalg og har stor gjeld. Hun selv har vært mye redd og sover med lyset på, og får samtaler hos krisesenteret.
-resolved:language -resolved:housing job-search-skills | Har nå bestått B2 og snakker flytende. Bor i egen leid leilighet etter et år på mottak. Hun har ikke erfaring med jobbintervju i Norge og vil øve.
-denied:parenting -denied:care-duties -denied:transport physical-health | Barna er voksne, ingen omsorgsoppgaver. Har bil. Har lenge hatt vondt i begge hoftene.
-goal:work-experience -planned:physical-health debt | Mål: få jobb i butikk. Skal til fysioterapeut på mandag. Skylder skatt fra to år tilbake.
language education work-experience -other:literacy | Gift, hjemmeværende og analfabet er mora hans. Selv har han gått fem år på skole i Irak, er svak i norsk og har bare hatt svart arbeid.
substance-use motivation ~mental-health | Har hatt en sprekk på benzo denne måneden. Føler at alt er nytteløst.
employer-support language -denied:motivation | Lærevillig og positiv. Bedriften trenger noen som kan forklare arbeidsoppgavene på somali den første tida, og ber NAV om bistand. Norsken er svak.
apprenticeship daily-structure -denied:work-goal | Han er sikker på at han vil bli tømrer og venter på læreplass. Forsover seg ofte.
sensory digital-skills | Ser så dårlig at han ikke kan lese på skjerm, og får ikke brukt nettbanken.
social-anxiety work-experience ~physical-health | Har sittet på rommet sitt i fire år. Får vondt i magen bare han tenker på å møte nye folk. Har aldri hatt jobb.
crime substance-use -resolved:housing | Er under LAR-behandling og har en ny sak for besittelse. Fikk kommunal leilighet i forrige måned.
debt household-economy -denied:mental-health | Ho har kredittkortgjeld og veit ikkje kor mykje ho skuldar. Treng hjelp til å styre økonomien. Ho er ikkje plaga av angst eller depresjon.
mental-health social-network ~social-anxiety | Han trekkjer seg unna folk og har det tungt psykisk. Ingen å snakke med.
physical-health fitness -resolved:substance-use | Vart operert i ryggen i mars og har framleis mykje smerter. Er i svært dårleg form. Rusfri sidan 2019.
language local-knowledge -other:work-experience | Kom til Noreg i vår og kan berre nokre få ord norsk. Kjenner ikkje bygda. Kona har aldri arbeidd.
parenting housing | Barneverntenesta har meldt uro for borna. Familien bur i ei altfor lita leilegheit og leitar etter noko større.
work-goal transport -denied:digital-skills | Anar ikkje kva han skal satse på. Har mista førarkortet. Er flink med data.
dental nutrition -denied:debt | Tennene er i dårleg stand. Et berre eitt måltid om dagen. Gjeld har han ikkje.
education literacy -denied:motivation | Gjekk ut av grunnskulen utan karakterar og slit med å lese. Er innstilt på å prøve igjen.
care-duties workplace-adaptation | Har ein son med autisme som krev mykje. Kan difor berre arbeide når han er på skulen, og treng fleksibel arbeidstid.
?crime daily-structure hygiene | Kanskje har han ei straffesak, det veit vi ikkje sikkert. Kjem ofte for seint og har skitne klede.
`;
