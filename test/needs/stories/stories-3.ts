/**
 * Stories and notes, half of them in hard wordings. Written before they were ever run; precision 0.802 and recall 0.598 the first time (a few labels put right since). See ../stories.ts for
 * the form.
 */
export const stories3 = `
debt mental-health ~household-economy -resolved:housing | Marius (34) har i mange år levd på forbrukslån, og samlet skyldig beløp er nå over en halv million. Han har hatt tunge depresjoner siden samlivsbruddet. I fjor bodde han i bil, men han leier nå en kjellerleilighet av et familiemedlem.
language literacy digital-skills ~education | Fatima har ikke gått på skole i hjemlandet og lærte bokstavene først i Norge. Hun trenger tolk ved alle møter. Døtrene hjelper henne med nettbanken.
physical-health work-goal -denied:motivation ~work-experience ~workplace-adaptation | Etter 20 år som stillasarbeider er skuldrene utslitt. Han er innstilt på å jobbe, men ser ikke for seg hva det skulle være når kroppen sier stopp.
substance-use housing crime ~social-network | Pt. på rusakutten etter overdose. Oppsagt leiekontrakt fra 1.9. Har en sak gående for besittelse av narkotika.
work-experience not-registered job-search-skills | Brukeren har aldri stått i ordinært arbeid. Har ikkje registrert seg som arbeidssøkjar. Har korkje CV eller røynsle med å søkje jobb.
social-anxiety daily-structure leisure ~mental-health ~social-network | Gutten går nesten ikkje ut av rommet sitt. Er vaken om natta og søv om dagen. Har slutta på fotballen og har ikkje noko han driv med.
parenting mental-health -other:substance-use ~care-duties | Hun er alene med to gutter etter at faren, som ruser seg, flyttet. Føler ikke at hun strekker til som mor, og er ofte på gråten.
transport education ~motivation ~household-economy | Bor to mil fra nærmeste bussholdeplass og har ikke råd til å ta lappen. Mangler to år på videregående.
dental nutrition -denied:hygiene ~household-economy | Har vond ånde og verk i jekslene, har ikke oppsøkt tannlege fordi det koster for mye. Spiser én gang om dagen. Velstelt.
sensory social-network -denied:mental-health | Er født døv og bruker tegnspråk. Har få å prate med siden ingen i nærområdet kan tegn. Psykisk er hun i fin form.
employer-support workplace-adaptation ?mental-health | Rema-sjefen er fornøyd, men synes det er krevende å gi henne nok instruksjon og ønsker oppfølging fra NAV. Hun må ha konkrete beskjeder, én om gangen. Utredes for mulig autisme.
apprenticeship language -denied:motivation | Står på venteliste for læreplass som elektriker. Norsk er andrespråk, og fagspråket er tungt. Veldig giret på å bli ferdig.
fitness physical-health -resolved:substance-use | Har sluttet med hasj for to år siden og har ikke hatt tilbakefall. BMI på 38. Får vondt i knærne av å gå.
hygiene daily-structure social-network | Han møter i de samme klærne hver gang, og kontoret har måttet lufte etterpå. Har ikke noen form for rytme i dagene. Ingen pårørende.
local-knowledge leisure -other:language -denied:language | Kom som arbeidsinnvandrer fra Polen i høst. Mannen snakker bare polsk, men hun har B2 i norsk. Hun vet ikke hvilke tilbud kommunen har, og leter etter et kor å synge i.
crime appearance-conduct -denied:substance-use | To dommer for vold. Sier selv at det fort svartner for han. Verken alkohol eller narkotika er inne i bildet.
care-duties transport ~parenting | Har tvillinger på to og får dem ikke inn i barnehagen før august. Mannen bruker bilen, så ho er avhengig av at nokon hentar ho.
motivation work-goal -denied:physical-health | «Det er jo ikke vits», svarer han på det meste. Frisk som en fisk. Har ingen tanker om hva han kunne drive med.
household-economy debt -denied:crime ~motivation | Pengene renner ut. Hun åpner ikke post, og har fått melding om utleggstrekk. Ingen anmerkninger på rullebladet.
education apprenticeship -other:education | Søsteren er lege. Selv kom han seg gjennom Vg2 salg med tre stryk, og siden har ingen bedrift villet ta ham inn som lærling.
mental-health physical-health workplace-adaptation ~social-anxiety | ME i moderat grad, sover 14 timer i døgnet. Angst i kø og i trange rom. Arbeidsøkter på maks to timer.
housing parenting ~household-economy -denied:mental-health | Familien på fem bor på 50 kvm. Barneverntjenesten er koblet på og gir råd om rutiner. Mor er stabil og uten psykiske plager.
-other:mental-health -other:physical-health -other:debt job-search-skills ~digital-skills | Kona er ufør på grunn av revmatisme, sønnen har Aspergers, og svigerfar har spilt seg til gjeld. Selv trenger deltakeren kun noen som kan lære ham å skrive en god søknad.
-resolved:mental-health -resolved:physical-health -resolved:debt -resolved:transport work-experience | Angsten slapp taket etter kognitiv terapi, hofta er operert og funker som den skal, kredittkortene er innfridd, og førerkortet fikk hun tilbake i mai. Det eneste som står igjen er at hun har lite å vise til av arbeid.
-denied:debt -denied:substance-use -denied:housing -denied:mental-health -denied:physical-health education | Har verken gjeld, rusproblemer, boligproblemer eller helseplager, fysisk eller psykisk. Derimot har hun ingenting etter ungdomsskolen.
?literacy ?debt language | Kan det dreie seg om lesevansker? Norsken er i alle fall ustø. Mulig gjeld, dette må undersøkes. Naboer hevder at han drikker, men dette er ikke bekreftet.
-goal:work-goal -goal:education -goal:fitness social-anxiety | Aktivitetsplan: Norskkurs tirsdager, frisklivssentralen torsdager, gjeldsrådgivning i uke 45. Notat: Sitter lengst bak på kurset og svarer ikke når noen snakker til ham, blir rød og ser bort.
work-goal education -denied:job-search-skills | Er god til å skrive søknader. Men vet ikke hvilken vei hun skal gå; vurderer både helsefag og noe med dyr. Ikke fullført vgs.
substance-use mental-health motivation | Dt. opplyser å ha «gått på en smell» i helga, med alkohol og piller. Skammer seg, og sier at alt er håpløst og at han ikke fikser dette.
sensory physical-health ~transport | Gammel øyeskade, 10 % syn på venstre. Nedsatt kraft i høyre hånd etter slag.
daily-structure nutrition leisure ~fitness ~motivation | Lite innhold i dagene: sover lenge, spiser når det passer – helst chips og pizza – og ser serier. Har mistet alle interesser.
language employer-support | Praksisbedriften melder at han ikke oppfatter beskjeder fordi han kan for lite norsk, og spør om NAV kan stille med mentor.
parenting crime social-network | Etter soning på ett år har han bare sett datteren to ganger, med tilsyn. Det gamle nettverket er kriminelt, og han har ikke noe nytt.
debt housing ~household-economy -denied:parenting | Tre husleier på etterskudd og trussel om utkastelse. Hun takler hverdagen med ungene fint.
care-duties mental-health ~social-network ~daily-structure | Pleier mannen som har fått ALS. Er redd for framtida og får ikke sove av tankene som kverner.
not-registered digital-skills ~language | Har prøvd å registrere seg som arbeidssøker, men kom ikke gjennom innloggingen. Registreringen er derfor ikke på plass.
hygiene appearance-conduct -denied:motivation | Praksisplassen er fornøyd med innsatsen, men har tatt opp at hun lukter svette og kommer i joggebukse på butikkjobb.
fitness social-network ~leisure ~physical-health | Er støl og stiv og orker knapt trappene opp til andre. Savner noen å gå turer med.
transport workplace-adaptation ~physical-health | Må stå opp kl. 4 for å rekke bussen. Kan ikke jobbe kveld eller helg av helsemessige årsaker.
literacy job-search-skills | På grunn av dysleksi er det vrient for henne å få satt ord på kvalifikasjonene sine i en CV.
-denied:language -denied:literacy -denied:digital-skills social-network local-knowledge | Behersker norsk skriftlig og muntlig, og er habil på data. Har ikke rukket å bli kjent med noen etter flyttingen hit fra Bergen. Spør hvor hun finner helsestasjon og fritidstilbud.
dental mental-health ~social-anxiety | Har odontofobi etter overgrep, og flere tenner er i ferd med å råtne bort.
physical-health -resolved:mental-health ~workplace-adaptation | Har vore sjukmeld sidan april for ein skiveprolaps. Var deprimert i samband med skilsmissa, men det er over no.
education -other:crime motivation | Bror soner. Selv ga hun opp skolen etter to uker på VG1, og hun har ikke tro på at hun kan klare det.
leisure household-economy | Har ikke råd til å la ungene være med på ting, og selv har hun ikke hatt en hobby på flere år.
mental-health -denied:social-anxiety daily-structure | ADD, medisineres ikke. Mister ting, glemmer avtaler og begynner på mye uten å bli ferdig. Sosial og lett å like.
appearance-conduct job-search-skills | Kommer fem minutter før tida til intervju, men svarer i hettegenser og med tyggis. Trener på hvordan han skal presentere seg for arbeidsgivere.
work-experience language transport | Har jobba på gard i Thailand heile livet, men har ikkje erfaring frå norsk arbeidsliv. Forstår berre enkle setningar. Kjem seg ingen stad utan at mannen køyrer.
substance-use -denied:crime physical-health | Snuser amfetamin "for å orke". Plages med magesår og er ofte kvalm. Ustraffet.
housing -other:mental-health ~social-network | Moren, som har en psykoselidelse, kastet ham ut. Siden har han sovet hos ulike kamerater.
-other:work-experience -other:language digital-skills literacy | Kona har aldri jobbet og snakker ikke norsk. Han selv er elektriker, men får ikke til pc, og hver gang det kommer et brev fra det offentlige må noen forklare det for ham.
workplace-adaptation -resolved:physical-health -denied:sensory mental-health | Kreften er borte, og hun er friskmeldt. Kognitive seinfølger gjør at hun må ha rolige omgivelser og korte arbeidsdager. Syn og hørsel er ok.
crime debt work-goal | Ferdig sonet i mars. Skylder 200 000 i erstatning og saksomkostninger. Blank på hva han skal finne på.
nutrition fitness -denied:dental | Har fått beskjed av legen om å gå ned 30 kilo. Trøstespiser. Tennene er det ikke noe galt med.
apprenticeship mental-health | Læretida som frisør ble brutt på grunn av angst og panikkanfall. Ho håpar å få ta opp att læra.
motivation social-network -denied:substance-use | Har mista både jobb, dame og venner, og spør kva vits det er i noko som helst. Rusar seg ikkje.
local-knowledge digital-skills language ~not-registered | Ukrainsk flyktning. Kan litt engelsk og ingen norsk. Skjønner ikke hvordan man bestiller time hos lege eller henter resept. Har aldri hatt e-post.
-denied:debt -denied:substance-use -denied:mental-health leisure | Alt i alt en ressurssterk mann uten gjeld, uten rus og uten psykiske utfordringer. Kjeder seg.
social-anxiety transport -denied:physical-health | Fysisk i god form. Har ikke turt å ta bussen på to år fordi hun får panikk når det er mange der, og bil har hun ikke.
`;
