/** Written in one go before measuring; precision 0.885 and recall 0.806 the first time (a few labels put right since). Form in ../stories.ts. */
export const stories18 = `
mental-health work-experience ~daily-structure -denied:physical-health | Søkeren har strevd med nedstemthet og søvnløshet etter en skilsmisse i 2023, og får oppfølging hos kommunepsykolog. Hun har knapt vært ute i arbeidslivet. Somatisk er hun frisk.
debt crime -resolved:substance-use | Erstatning og saksomkostninger etter dommen utgjør nå 310 000 kroner, og lønnstrekket begynner så snart han får inntekt. Gjennomførte ruskur i fjor og er nå rusfri.
language digital-skills -other:debt | Trenger hjelp av datteren for å fylle ut skjemaer på data. Norsken rekker til butikken, men ikke til møter. Mannen har kredittkortgjeld.
transport parenting -denied:housing | Ingen buss etter klokka fem, og hun har ikke lappen. Sønnen på fem nekter å legge seg, og hun spør om råd til kveldsstellet. Huset de leier er bra.
physical-health daily-structure ~mental-health | Etter covid er energien borte, og hun må hvile flere timer midt på dagen. Døgnrytmen har sklidd ut.
work-goal motivation -denied:language | Ser ikke poenget med å prøve igjen. Har ingen formening om hva slags jobb som kunne passe. Norsken er flytende.
education literacy ~apprenticeship | Datt ut av videregående i andre klasse. Sier at bokstavene hopper, og at han alltid har lurt seg unna høytlesning.
sensory workplace-adaptation -resolved:mental-health | Er døv på høyre øre og trenger en rolig arbeidsplass uten bakgrunnsstøy. Angsten han hadde som student, plager ham ikke lenger.
social-network local-knowledge ~leisure -other:care-duties | Flyttet hit alene fra Oslo i mars og har ikke blitt kjent med noen ennå. Aner ikke hvor hun finner lege eller treningssenter. Tvillingsøsteren har omsorg for foreldrene.
hygiene dental -denied:mental-health | Personalet på tiltaket har tatt opp med ham at han stinker, og at tennene er svarte. Han sier han har det bra psykisk.
household-economy nutrition ~debt | Kontoen er tom lenge før neste utbetaling, og da går det mest i nudler og brød. Kjøper mye på impuls på nett.
appearance-conduct crime ~education | Er dømt for å ha slått en vekter. Blir lett provosert og har kjeftet på to av veilederne på tiltaket. Skal ta opp matte til våren.
care-duties transport ~parenting ~household-economy | Må følge sønnen med cerebral parese til behandling tre dager i uka. Har ikke råd til bil, og drosje dekkes ikke.
employer-support work-experience ~workplace-adaptation | Bakeriet er positive, men vil ha noen å ringe til hvis det skjærer seg. Det er hans aller første jobb.
not-registered job-search-skills | Står ikke som arbeidssøker hos Nav. Sender samme søknad til alle og har ikke fått svar på noen.
fitness physical-health -denied:substance-use | Puster tungt etter korte turer og har ikke trent på ti år. Har høyt blodtrykk. Smaker ikke alkohol.
social-anxiety language ~social-network | Blir skjelven og får ikke fram et ord når det er mange i rommet. Forstår ikke alt læreren sier på norskkurset.
substance-use housing daily-structure | Drikker seks–åtte øl hver kveld. Ble sagt opp av utleier i forrige måned og låner en sofa hos en fetter. Sover gjerne til to.
apprenticeship -resolved:education | Fullførte Vg2 i juni og mangler bare læreplass i tømrerfaget.
leisure social-network -denied:daily-structure | Sitter mest foran skjermen og savner noen å finne på noe med. Står opp klokka sju hver dag.
debt -denied:household-economy -other:housing | Har et smålån på 40 000 som har gått til inkasso. Ellers har han god kontroll på pengene. En kamerat bor i campingvogn.
mental-health -denied:social-anxiety -goal:work-goal | Bipolar lidelse, stabil på medisin, men får dype perioder om høsten. Er glad i folk. Målet hennes er jobb i barnehage.
parenting mental-health -resolved:debt | Mistet samværet i vinter og gråter mye. Vil gjerne ha kurs for foreldre. Gjelda er slettet etter gjeldsordning.
literacy digital-skills ~education -denied:motivation | Har hatt fire år på skole og skriver bare korte ord. Mobilen kan hun, men PC er fremmed. Vil veldig gjerne i jobb.
housing -other:substance-use ~mental-health | Bor i samme hus som en eks som ruser seg, og må finne noe eget fort.
language work-goal -resolved:not-registered | Ho les lite norsk og treng at vi forklarar breva. Veit ikkje kva yrke ho kan få her. Er no registrert som arbeidssøkjar.
physical-health -denied:debt workplace-adaptation | Ryggen er operert to gonger, og han kan ikkje stå lenge. Treng hev- og senkpult. Har ingen lån.
debt household-economy -denied:substance-use | Skuldar pengar til fleire på bygda og får ikkje lønna til å strekkje til. Drikk ikkje.
mental-health social-network -other:physical-health | Har vore innlagd to gonger for depresjon. Ser ingen andre enn mora, og ho har kreft.
transport work-experience -goal:education | Har ikkje bil, og praksisplassen ligg tre mil unna. Har berre hatt korte vikariat. Draumen er å bli barnehagelærar.
daily-structure motivation -resolved:substance-use | Søv til langt på dag og dukkar ikkje opp til avtalar. Seier at ingenting nyttar. Har vore rusfri sidan 2020.
parenting care-duties -denied:housing | Einsleg med fire ungar, og den eine har autisme. Ho ber om hjelp til å få ro ved leggetid. Bur fint i kommunal bustad.
education ?mental-health | Slutta på skulen i tiande. Læraren trudde det kunne vere ADD, men ingen har undersøkt det.
crime social-network -denied:mental-health | Har sona for tjuveri, og dei einaste han kjenner, er frå det gamle miljøet. Har det fint med seg sjølv.
dental ~household-economy | Manglar fire jekslar og har vondt når ho et, men har ikkje råd til behandling.
sensory leisure -denied:transport | Synet blir dårlegare, og han har måtta slutte med handball. Tek toget utan problem.
`;
