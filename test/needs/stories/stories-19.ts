/** Written in one go before measuring; precision 0.912 and recall 0.849 the first time (five labels put right since). Form in ../stories.ts. */
export const stories19 = `
debt household-economy -denied:housing | Namsmannen tar 2 800 kroner i måneden, og hun lar regningene ligge uåpnet i en skuff. Leiligheten har hun hatt i åtte år og er trygg på.
language transport | Kom fra Ukraina i 2022 og har bestått A2 muntlig. Bussen går to ganger om dagen, så det er vanskelig å nå fram til jobb i Surnadal.
mental-health -other:substance-use ~care-duties | Har PTSD etter krigen og våkner av mareritt. Broren sliter med alkohol, og hun følger ham opp.
work-experience education ~apprenticeship | Har aldri hatt ordinært arbeid. Sluttet i andre klasse på yrkesfag og angrer på det.
physical-health fitness -denied:mental-health | Skulderen er slitt etter mange år som renholder, og kondisjonen er lik null. Er psykisk sterk.
substance-use -planned:crime social-network | Bruker hasj daglig for å roe seg ned. Alle vennene er fra rusmiljøet.
not-registered digital-skills | Har ikke fått registrert seg på nav.no fordi han ikke får til BankID på telefonen.
housing debt | Er kastet ut på grunn av husleierestanse og sover på hospits.
dental nutrition -denied:hygiene | Spiser bare myk mat fordi tennene verker, og det blir mye yoghurt og loff. Er alltid velstelt.
parenting -goal:work-goal language | Barnevernet er inne med veiledning i hjemmet, og hun er usikker på grensesetting. Trenger tolk i møter. Vil bli frisør.
daily-structure -resolved:mental-health motivation | Snur døgnet og spiller til fire om natta. Depresjonen fra 2021 er ferdigbehandlet. Sier at han ikke orker flere kurs.
workplace-adaptation sensory | Bruker høreapparat og trenger skriftlige beskjeder på jobb.
crime work-experience ~education | Løslatt i april etter to år. Har bare jobbet i fengselsverkstedet.
literacy language ~education -denied:motivation | Gikk tre år på skole i Eritrea og leser sakte også på tigrinja. Norsk går langsomt. Møter til alt og vil gjerne.
job-search-skills work-goal | Har sendt over hundre søknader uten å bli kalt inn, og søker på alt mulig fra kokk til kontor.
social-anxiety -denied:language leisure | Unngår kantina og tar trappa for å slippe folk i heisen. Har ingen interesser lenger. Snakker godt norsk.
care-duties daily-structure -resolved:housing | Pleier faren som har Alzheimer, og er oppe med ham om natta. Fikk kommunal leilighet i mai.
household-economy -denied:debt | Vet ikke hva pengene går til og har ikke satt opp noe budsjett. Har ingen gjeld.
apprenticeship work-goal | Vil ta fagbrev, men vet ikke om det skal være rørlegger eller elektriker, og ingen bedrift har plass til ham.
appearance-conduct hygiene | Kommer i skitne klær og lukter, og avbryter alle i gruppa.
employer-support mental-health | Kommer i gang som butikkmedarbeider med angst i bagasjen, og sjefen ønsker en fast kontakt i Nav.
local-knowledge transport -denied:social-network | Ny i kommunen, kjenner ikke bussrutene og vet ikke hvor biblioteket er. Har fått gode venner på kurset.
fitness ~leisure -denied:physical-health | Blir sliten av å gå to kilometer, men legen finner ingen sykdom. Vil begynne med svømming.
education -denied:literacy digital-skills | Mangler studiekompetanse. Leser mye, men har aldri brukt regneark eller e-post.
debt substance-use -other:mental-health | Spillegjelda er på 600 000, og han drikker for å glemme. Kona går til psykolog.
transport ~crime -denied:motivation parenting | Mistet førerkortet i fjor etter promillekjøring. Har to tenåringer som skulker, og vet ikke hvordan hun skal nå inn. Er motivert for jobb.
?literacy education | Læreren på grunnskolen mente det kunne være dysleksi. Har ikke fullført tiende trinn.
nutrition fitness ~physical-health | Har lagt på seg tjue kilo, spiser hovedsakelig hurtigmat og kommer andpusten opp trappa.
social-network ~leisure -denied:care-duties | Barna er voksne og har flyttet, og det går dager uten at hun prater med noen.
physical-health workplace-adaptation -resolved:substance-use | Har MS og trenger pauser og kort arbeidsdag. Sluttet med piller for fem år siden.
language social-network | Ho har budd her i tre år og kan framleis lite norsk, og kjenner berre andre frå heimlandet.
debt ~crime | Han har purringar frå Statens innkrevjingssentral på 90 000. Ferdig med soninga i 2019.
daily-structure mental-health | Tunge tankar om morgonen gjer at han blir liggjande, og dagane går i eitt.
work-experience job-search-skills -denied:digital-skills | Har berre vore heime med ungane, og veit ikkje korleis ein skriv ein CV. Data er ho flink med.
housing household-economy | Bur i ei hytte utan vatn, og sosialhjelpa er brukt opp den tjuande.
physical-health -other:debt transport | Har vondt i hoftene og går med krykkjer, og det er langt til næraste haldeplass. Sonen har mykje gjeld.
motivation -denied:physical-health | Har mista trua på at nokon vil ha han i arbeid. Er frisk og sterk.
parenting -denied:mental-health housing | Treng råd om korleis ho skal handtere raseriutbrota til guten. Huset er for lite til fem. Humøret er bra.
sensory digital-skills ~apprenticeship | Ser dårleg på skjerm og har aldri brukt datamaskin. Ynskjer å bli lærling i bakeri.
substance-use appearance-conduct -denied:debt | Kjem rusa til samtalar og har truga vaktmeisteren. Skuldar ingen noko.
`;
