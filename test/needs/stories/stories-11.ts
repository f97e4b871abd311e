/** A second set in other voices: reports from course providers, doctors, landlords, long letters, dialect. Precision 0.811 and recall 0.670 the first time. Form in ../stories.ts. */
export const stories11 = `
physical-health work-goal ~workplace-adaptation | Legeerklæring mottatt. Av denne fremgår at pasienten har kronisk bekkenleddsyndrom, og at hun ikke kan gå tilbake til renholdsarbeid. Spørsmålet videre er hvilket yrke som kan være realistisk; dette har hun ingen formening om selv.
debt -resolved:housing -other:crime | Ringte i dag og var fortvilet over et nytt brev fra Statens innkrevingssentral. Skylder 64 000 i gamle bøter og egenandeler. Sønnen er inne til soning. Har fått innflytting i omsorgsbolig.
daily-structure ~motivation ~social-network -denied:substance-use | Rapport fra tiltaksarrangør: Deltakeren har møtt 9 av 22 dager. Når han kommer er han ofte en time forsinka, og han sitter for seg selv uten å ta fatt på oppgavene. Vi har ingen mistanke om rus.
language literacy | Tolk ble brukt. Søker har to års koranskole og skriver bare navnet sitt. Har bodd åtte år i landet, men norsken er begrenset til hilsener og enkle ord.
parenting mental-health -other:substance-use ~social-network ~crime | Hun har mistet omsorgen for begge barna og har samvær med tilsyn annenhver lørdag. Siden da har hun hatt dårlige netter, gråter når temaet kommer opp og har vært innlagt på akuttposten. Barnefar bruker amfetamin.
housing ~household-economy ~care-duties | Familien på seks bor i en toroms kjellerleilighet med svart mugg i hjørnene. Utleier vil ikke gjøre noe, og kontrakten går ut i mars.
transport work-experience | Jenta er 19 år og har ikke hatt en eneste sommerjobb. Fra hjemstedet er det fire mil til nærmeste butikk, og rutebussen er lagt ned.
job-search-skills -denied:motivation -denied:language ~work-experience | Ivrig og positiv kar som snakker flytende norsk. CV-en er en halv A4-side uten datoer, og i prøveintervjuet svarte han med ett ord på alt.
dental social-anxiety physical-health | Fastlegen viser til langvarige kjeveinfeksjoner, og sju tenner må trekkes. Pasienten har stoffskiftesykdom. Han har videre en uttalt frykt for å oppholde seg i forsamlinger.
education -denied:work-experience -planned:transport | Har jobbet på fiskebruk i femten år, men er uten papirer på noe som helst etter tiende klasse. Skal begynne å øvelseskjøre til våren.
substance-use crime housing | Ble tatt med heroin på seg i august og venter på rettssak. Sover på Frelsesarmeens hjem når det er plass. Setter flere doser om dagen.
sensory language ~workplace-adaptation | Hun mistet hørselen på venstre side i en eksplosjon. Det gjør norskopplæringen ekstra tung, og hun er fortsatt på begynnernivå.
household-economy nutrition ~parenting | Alle pengene går til husleie og lån til slektninger, og siste uka lever familien på ris og te. Ungene får ikke med matpakke.
mental-health social-network -denied:substance-use -denied:crime | Etter tre omganger med psykose er han nå stabil på depotsprøyte, men får følge av FACT hver uke. Har ingen igjen av dem han kjente før. Nekter for rus og er aldri straffet.
digital-skills not-registered ~job-search-skills | Deltaker har falt ut av registeret fordi hun ikke har fått til å sende meldekort på mobilen. Må registreres på nytt.
appearance-conduct employer-support | Tredje arbeidsgiver på et år sier nei til forlengelse. Tilbakemeldingen er den samme: Han avbryter, skjeller på kolleger og går i forsvar når noen retter på ham. Siste sted ville prøvd videre hvis NAV hadde vært mer på banen.
care-duties transport -other:physical-health -denied:physical-health | Kona fikk slag i påsken og må ha hjelp til alt. Han selv er frisk, men han kommer seg ikke fra gården før hjemmesykepleien er der klokka ti, og bil har han ikke.
apprenticeship -resolved:motivation ~job-search-skills | Ferdig med Vg2 salg i 2023. Sendte 30 søknader om læreplass uten å få svar. I perioder var han helt uten tiltakslyst, men det har snudd nå.
leisure fitness social-network | Hun har ikke noe hun driver med etter klokka tre og kjenner seg ensom. Savner svømminga som hun gikk på hjemme. Har lagt på seg mye.
workplace-adaptation mental-health -denied:physical-health | ADHD (diagnose 2019). Fungerer best med én oppgave av gangen og skriftlige beskjeder, og må ha en rolig krok å jobbe i. Fysisk er det ikke noe i veien.
?substance-use ?crime daily-structure | Kursleder har luktet alkohol ved et par anledninger, men er ikke sikker. Det kan tenkes at det ligger noen gamle saker hos politiet. Det vi vet er at han nesten aldri er på plass før elleve.
-denied:debt -denied:substance-use -denied:crime -denied:mental-health -denied:housing language education | Ikke lån, ikke rus, ikke straffesaker, ikke psykiske plager, bor trygt i egen leilighet. Det som mangler, er norsk på B1 og godkjenning av utdanningen fra Polen.
-resolved:debt -resolved:substance-use work-experience | For to år siden var både alkoholen og inkassogjelden et problem. I dag er han tørrlagt, og lånene er innfridd. Har ikke vært i lønnet arbeid siden 2014.
-other:debt -other:mental-health -other:substance-use parenting | Samboeren har spilt bort sparepengene, er deprimert og drikker. Selv strever hun mest med den eldste, som ikke vil høre på henne.
-planned:job-search-skills -planned:dental -planned:education physical-health | Plan for høsten: CV-verksted i september, tannlege i oktober, realfagskurs fra januar. Bruker har fortsatt vondt i skuldra etter fallet.
-goal:fitness -goal:education hygiene | Mål: komme i form og ta fagbrev. Personalet melder at hun lukter av urin, og at håret ikke har vært vasket på lenge.
?debt ?housing work-goal | Kanskje er det lån vi ikke kjenner til. Hvis utleier selger, kan hun bli stående uten bolig. Klarer ikke å bestemme seg for noe yrke.
motivation mental-health ~daily-structure | "Det er ikke noe poeng lenger", sier han. Han har meldt seg ut av alt og ligger på sofaen. Psykologen skriver at depresjonen er moderat til alvorlig.
local-knowledge social-network language | Flyktning fra Sudan, bosatt for fem uker siden. Går seg bort i byen og vet ikke hvem som er fastlegen hennes. Har ingen landsmenn i nærheten. Forstår enkelte ord norsk.
nutrition hygiene daily-structure ~digital-skills | Boveileder forteller at kjøleskapet er tomt og at han spiser chips til middag. Skifter ikke sengetøy og går med samme genser i ukevis. Spiller på nettet til fem om morgenen.
debt crime -denied:substance-use | Dømt for trygdesvindel i 2022 og har et tilbakebetalingskrav på 310 000 kroner som trekkes i stønaden. Har aldri rørt narkotika.
housing employer-support ~workplace-adaptation ~transport | Arbeidsgiveren har sagt ja til prøvetid, men ber om en fast person i NAV og lønnstilskudd. Problemet er at hun må ut av krisesenteret og ikke har funnet noe å leie.
sensory digital-skills ~physical-health | 58-åring som aldri har tatt i en datamaskin. Grå stær på begge øyne, venter på operasjon.
physical-health substance-use mental-health | KOLS grad 3. Drikker en halv flaske sprit om kvelden for å få sove, og har gjort det siden krigen. Våkner med mareritt.
fitness -resolved:physical-health motivation | Kneet er operert og fungerer som det skal. Men han har blitt stillesittende og tung, og orker ikke tanken på å begynne å jobbe igjen.
not-registered transport housing | Ny samtale: 1) ikke arbeidssøker i registeret 2) prikker på lappen, nå inndratt til juni 3) leieforholdet opphører 1.5.
literacy job-search-skills -other:literacy | Datteren har dysleksi, og det har visst han også – papirene fra PPT ligger i mappa. Søknadene hans er fulle av skrivefeil og blir ikke lest.
social-anxiety leisure | Gruer seg i dagevis før hun skal i grupper, og snur ofte i døra. Pleide å synge i kor, men har sluttet med det og har ikke noe annet å fylle kveldene med.
care-duties household-economy ~mental-health ~motivation | Eneforsørger for tvillinger på to. Har ikke fått barnehageplass. Er helt utslitt og har sagt til helsesykepleier at hun ikke orker mer. Kontoen er tom når bleiene er betalt.
work-goal apprenticeship ~education -denied:work-experience | Har hatt mange jobber og får gode skussmål. Nå er han i tvil: kokk eller rørlegger? Uansett trengs en lærekontrakt.
-denied:transport -denied:digital-skills -denied:parenting -denied:care-duties mental-health | Har bil og sertifikat, greier seg fint med data, ungene er voksne og ute av huset. Hun er redd for alt mulig, og uroen slipper aldri taket.
mental-health daily-structure | Ho ligg vaken om nettene og grublar, og så søv ho til eitt. Dokteren har skrive ut tablettar mot depresjonen.
debt -denied:mental-health household-economy | Kemneren har teke trekk i løna hans. Han har ikkje sett opp noko budsjett og veit ikkje kva han brukar pengane på. Humøret er det ikkje noko i vegen med.
language job-search-skills -denied:education | Ingeniør frå Ukraina med godkjend utdanning. Norsken held ikkje mål enno, og ho kjenner ikkje til korleis ein skriv søknad på norsk vis.
physical-health -resolved:substance-use workplace-adaptation | Slutta å drikke for seks år sidan. No er det hofta som er plaga; han greier ikkje å stå lenge og må få sitje innimellom.
housing social-network -other:housing | Etter skilsmissa bur ho på rommet til syster si, som òg er på flyttefot. Ho har ikkje eigen plass og få å støtte seg til.
parenting -denied:care-duties ?mental-health ~appearance-conduct | Guten på tretten skulkar og er frekk, og far seier han er rådvill. Barna er store og treng ikkje pass. Mogleg at han sjølv er deprimert, men det veit vi ikkje.
transport -denied:debt work-experience | Ingen buss etter klokka fire, og mopeden er øydelagd. Har ikkje gjeld. Har aldri vore ute i arbeid anna enn hjå bestefaren på garden.
substance-use crime -denied:housing ~mental-health | Sprakk i påska og vart teken for promillekøyring same natta. Bur godt i kommunal leilegheit.
digital-skills literacy | Greier ikkje å bruke nettbanken og har ikkje datamaskin. Ho stavar seg gjennom korte tekstar, men gjev opp på lengre.
appearance-conduct hygiene -denied:motivation | Møter alltid til rett tid og vil gjerne arbeide. Men han luktar stramt, og han skjeller ut dei andre når noko går han imot.
dental nutrition -other:physical-health | Han har mista jekslane og et berre mjuk mat, mest loff og graut. Bror hans har diabetes.
education motivation -resolved:physical-health | Slutta på skulen i tiande. Trur ikkje at nokon vil ha henne. Ryggen, som plaga henne før, er bra no.
care-duties social-anxiety -denied:social-network | Har ansvaret for ein bror med Downs syndrom. Ho får hjartebank berre ho skal inn på kafé der det er mykje folk. God kontakt med gamle vener.
sensory -denied:mental-health workplace-adaptation | Ser lite på høgre auget og får vondt av sterkt lys, så arbeidsplassen må leggjast til rette. Psykisk har han det godt.
leisure local-knowledge ~social-network | Flytta hit frå Tromsø i haust. Veit ikkje om noko lag eller foreining, og kveldane går i telefonen.
fitness nutrition -planned:fitness | Han har vore innom Frisklivssentralen og skal starte der i mai. Er tungpusta og veg 140 kilo; drikk to liter cola for dagen.
not-registered -planned:language employer-support | Må melde seg som arbeidssøkjar. Norskkurs er avtalt frå august. Bakaren tek han gjerne, men vil at Nav skal vere med i opplæringa.
apprenticeship -denied:work-goal -denied:motivation ~education | Veit godt kva han vil: bli frisør. Er pågåande og ringjer rundt, men har ikkje fått lærlingplass etter to år.
mental-health ~social-anxiety household-economy -other:crime | Ho seier at nervane er i ulage etter at sonen vart arrestert. Straumrekninga gjer at det ikkje er att til mat.
`;
