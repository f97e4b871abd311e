/** Third round: whole notes, written before they were ever run. `\n` is a line break. Same form as sentences-1.ts. */
export const round3 = String.raw`
debt housing mental-health | Møte med bruker i dag. Hun opplyser at hun har inkassosaker for ca. 180 000 kroner og at hun må ut av leiligheten 1. mai. Hun sover dårlig og er mye nedfor. Har ingen rusproblemer. Snakker godt norsk. (daily-structure)
language work-experience digital-skills | Søker kom til Norge i 2016 fra Syria. Han har ni års skolegang og jobbet som baker i hjemlandet, men har aldri vært i ordinært arbeid i Norge. Han forstår enkel norsk, men trenger tolk i vanskelige samtaler. Han er ikke vant til å bruke pc. Gift, to barn. (education)
substance-use crime housing social-network | Mann, 41 år. Har vært rusavhengig siden tenårene og har sonet flere dommer. Er nå i LAR. Bor midlertidig på hospits. De eneste han omgås er gamle venner fra rusmiljøet. Har god helse ellers.
physical-health workplace-adaptation work-goal | Hun har arbeidet som renholder i 15 år. På grunn av slitasje i skuldre og rygg kan hun ikke gå tilbake til renhold. Hun har ikke tanker om hva hun kan gjøre i stedet. Arbeidet må tilrettelegges.
daily-structure motivation education leisure | Gutt, 19. Sluttet på skolen i Vg1. Spiller dataspill om natten og sover til ettermiddagen. Vet ikke helt hva han vil, men er ikke motivert for skole. Har ingen fritidsaktiviteter. Bor hjemme hos foreldrene. Foreldrene er bekymret. (work-goal)
care-duties parenting household-economy | Aleneforsørger for tre barn. Eldstesønnen har ADHD, og hun strever med grensesetting. Pengene strekker ikke til. Ønsker jobb i barnehage. Har førerkort og bil. (debt)
sensory social-anxiety not-registered | Ho har nedsett høyrsel og bruker høyreapparat. Ho synest det er ubehageleg å vere i større grupper. Ho er enno ikkje registrert som arbeidssøkar. Har fullført vidaregåande og har fagbrev.
job-search-skills work-experience | Deltakeren har søkt på over 50 stillinger uten å bli kalt inn til intervju. CV-en er ikke oppdatert. Han har bare hatt sommerjobber. Motivasjonen er god, og han møter til avtalt tid.
nutrition fitness physical-health | Fastlegen anbefaler livsstilsendring. Han veier 140 kg, har diabetes type 2 og spiser mye ferdigmat. Trener ikke. Ingen psykiske plager.
hygiene appearance-conduct | Arbeidsleder melder at han lukter vondt og at klærne er skitne. Han blir irritert når det tas opp og har ved to anledninger kjeftet på arbeidslederen.
transport local-knowledge social-network | Flyttet hit for to måneder siden og kjenner ingen i bygda. Bussen går to ganger om dagen, og hun har ikke sertifikat. Vet ikke hva som finnes av tilbud.
apprenticeship education | Gikk ut av Vg2 byggfag uten læreplass. Mangler også bestått matematikk. Ønsker å bli tømrer.
dental household-economy | Har ikke råd til tannlege og går med smerter i tennene. Økonomien er stram.
employer-support workplace-adaptation | Bedriften er fornøyd, men ønsker tett kontakt med NAV og en mentor. Han trenger ekstra pauser og enkle instrukser.
 | Samtale 03.02. Alt går fint. Han møter hver dag og trives på arbeidsplassen. Økonomien er ordnet, og han har fått ny leilighet. Rygg og nakke er bra. Neste møte 17.02.
 | Kort notat: Ringte deltaker, ikke svar. La igjen beskjed. Ringer på nytt i morgen.
 | Moren har demens og bor på sykehjem. Broren har rusproblemer. Selv er hun frisk, har utdanning som sykepleier og snakker flytende norsk.
 | Han har vært gjennom gjeldsordning og er nå gjeldfri. Førerkortet har han fått tilbake. Ingen nye straffbare forhold.
debt | Økonomi\nHan har gjeld på 90 000 kr.\nHelse\nIngen plager.\nBolig\nLeier fast, trives godt.
language | Norsk: forstår litt, snakker lite\nUtdanning: videregående fullført\nHelse: god\nGjeld: nei
substance-use mental-health | - rus: cannabis daglig\n- psykisk: angst, søvnvansker\n- bolig: ok\n- gjeld: ingen (daily-structure)
transport education | • Mangler førerkort\n• Ikke fullført videregående\n• God helse
mental-health daily-structure | Hva er utfordringene dine?\nJeg har depresjon og klarer ikke å komme meg opp om morgenen.
 | Har du helseutfordringer?\nNei\nHar du gjeld?\nNei
physical-health | Har du helseproblemer som gjør det vanskelig å jobbe?\nJa
debt mental-health | Josef har hatt det vanskelig. Samboeren forteller at han har mye gjeld, og at han er deprimert.
 | Hvis det viser seg at hun har gjeld, må vi henvise til gjeldsrådgiver.
 | Det er ikke avklart om han har lese- og skrivevansker. Mulig ADHD.
physical-health | Ho har vore plaga med rygg og nakke i mange år, men har ingen psykiske plager.
 | Ho hadde ein depresjon for ti år sidan, men er frisk no.
crime substance-use debt | Slapp ut av fengsel i januar etter å ha sonet for narkotikakriminalitet. Skylder penger i miljøet og har stor gjeld. Prøver å holde seg rusfri.
social-network language | Hun er alene i Norge, savner familien og har ingen å snakke med. Språket er en barriere. (mental-health)
parenting | Han har en sønn på fire år som bor hos moren. Han har samvær annenhver helg og ønsker mer kontakt.
care-duties | Mannen hennes fikk slag i fjor, og hun steller ham hver dag.
 | Mannen hennes fikk slag i fjor, men klarer seg selv. Selv har hun ingen omsorgsoppgaver.
work-goal motivation | Usikker på egne ferdigheter og på hva han kan bli. Lite tro på at noen vil ansette ham.
literacy digital-skills | Han har dysleksi. Synes det er vanskelig å skrive meldinger i aktivitetsplanen og å finne fram på nav.no. (language)
job-search-skills | Ønsker hjelp til å skrive søknader og oppdatere CV-en. Har god kompetanse og lang erfaring.
social-network fitness | Sitter mye alene. Har spilt fotball før og savner det. Er ute av form. (social-anxiety leisure)
household-economy | Mottar sosialhjelp. Har ikke oversikt over utgiftene sine og må ha hjelp til å lage budsjett. Gjeld har han ikke.
housing | Bor hos en venn og sover på sofaen. Har søkt kommunal bolig. Ingen gjeld.
 | Bor i kommunal bolig med kontrakt til 2028. Fornøyd med boligen.
 | Tiltak: Norskkurs, KIB-kurs, gjeldsrådgivning\nStatus: Gjennomføres
 | Mål: Beholde bolig og få orden på økonomien
mental-health | Etter samlivsbruddet har hun slitt psykisk. Hun får oppfølging fra psykiatrisk sykepleier i kommunen.
mental-health work-experience | Etter flere innleggelser på DPS har hun stått uten jobb i seks år.
appearance-conduct | Det har vært flere episoder der han har vært verbalt aggressiv mot ansatte.
physical-health transport | Pga. epilepsi har hun ikke førerkort.
 | Deltaker ønsker fri 24. desember. Innvilget.
workplace-adaptation sensory | På grunn av hørselstap trenger han teleslynge og skjerming fra støy.
social-anxiety transport | Klarer ikke å ta buss på grunn av sosial angst og har ikke bil. (mental-health)
 | Faren hans er alkoholiker og moren har angst. Dette har preget oppveksten, men selv har han det bra nå.
debt crime | Har bøter og erstatningskrav etter en voldsdom, til sammen 250 000 i gjeld.
`;
