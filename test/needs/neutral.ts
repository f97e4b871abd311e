/** Ordinary sentences of case notes that tell no need, one a line. Nine of the first 122 were misread when they were written. */
export const neutral = `
Pengene kom inn på konto i går.
Bruker rekker ikke møtet klokka ni, men kommer klokka ti.
Møtet ble flyttet til torsdag.
Hun tok med seg vitnemål og attester.
Vi avtalte ny samtale om to uker.
Han har levert meldekort for de to siste ukene.
Bruker ønsker å bli kontaktet på telefon.
Saken er oversendt til kollega i dag.
Ho ringde for å spørje når vedtaket kjem.
Han lurer på når stønaden blir utbetalt.
Vi gikk gjennom planen sammen og justerte datoene.
Hun er fornøyd med opplegget så langt.
Deltakeren møtte presis og var blid.
Han bor sammen med samboer og en hund.
Bruker har time hos frisør etter møtet.
Hun har søkt permisjon i uke 42 for å reise til familien.
Arbeidsgiver bekrefter at han møter hver dag.
Det ble gitt informasjon om rettigheter og plikter.
Vi snakket om hva KVP innebærer.
Hun synes opplegget er spennende.
Rapporten fra tiltaksarrangør er mottatt.
Han er 34 år og født i Trondheim.
Neste evaluering er 3. mars.
Ho har vore på omvising på skulen.
Han kjøpte ny sykkel i helga.
Bruker er norsk statsborger.
Hun bruker briller til lesing, og det fungerer fint.
Vi ser på mulighetene sammen neste gang.
Han har nettopp flyttet til ny leilighet og trives godt.
Bruker har vært på ferie og er tilbake.
Tolken kunne ikke komme i dag, så møtet ble avlyst.
Hun fikk skryt av veilederen på arbeidsplassen.
Han har vært til legen for årlig kontroll, alt var i orden.
Bruker har deltatt på jobbsøkerkurs og fullført det.
Datteren begynner på skolen til høsten.
Mannen hennes har fått jobb på verftet.
Han hentet nøkler til den nye boligen på mandag.
Ho likar godt kollegaene sine.
Bruker opplyser at hun skal på bryllup i april.
Kontoret er stengt i romjula.
Han har bestilt time for å fornye passet.
Vi sendte brev om dette 12. februar.
Hun er på vei til å bli ferdig med kurset.
Det er ikke behov for endringer i planen nå.
Bruker har ingen spørsmål til vedtaket.
Han leser mye og går mye på tur.
Ho spelar fotball to gonger i veka.
Hun har god kontakt med søsteren sin.
Han har ikke hatt fravær denne måneden.
Alt går etter planen.
Bruker er gjort kjent med klageadgangen.
Han er enig i målene som er satt.
Vi har ikke fått svar fra tiltaksarrangøren ennå.
Ho fekk låne ein PC frå kommunen.
Han har fått tilbud om fast stilling fra august.
Hun er ferdig med praksisen på fredag.
Bruker skal ha samtale med jobbspesialist neste uke.
Han sa at han hadde sovet godt og var klar for dagen.
Vi ble enige om at hun tar kontakt ved behov.
Hun har hentet barna i barnehagen før møtet.
Han går til jobb hver dag.
Ho køyrer eigen bil til praksisplassen.
Bruker har betalt husleien for mars.
Det er søkt om dekning av utgifter til arbeidstøy.
Han ser fram til å begynne.
Bruker har vært i kontakt med Lånekassen om stipend.
Hun fortalte om oppveksten sin i Sogn.
Han forteller at han er god på å organisere.
Veileder ringte, men fikk ikke svar.
Hun tok ikke telefonen da vi ringte, men ringte tilbake etter lunsj.
Brevet kom i retur fordi adressen var feil.
Han hadde glemt legitimasjon og måtte hente den.
Ho må fylle ut skjemaet på nytt fordi det mangla ein underskrift.
Vi mangler fortsatt kopi av leiekontrakten.
Søknaden mangler vedlegg.
Det mangler dokumentasjon på inntekt for januar.
Bruker har ikke sendt inn lønnsslipp for januar.
Hun kunne ikke komme mandag fordi hun hadde tannlegetime.
Han var hos tannlegen på kontroll forrige uke.
Møtet var kort, for vi hadde dårlig tid.
Det er dårlig vær og glatte veier i dag.
Kurset var tungt, men hun sto på til eksamen.
Praksisplassen er stengt på grunn av oppussing.
Bussen var forsinket i dag.
Han kom ti minutter for sent på grunn av kø.
Ho fekk låne nøkkelen av sjefen.
Han drikker kaffe med kollegene i pausen.
Hun røyker ikke.
Han har sluttet å røyke.
Bruker vil tenke på det til neste gang.
Det er få deltakere på kurset.
Han vet ikke om han får ferie i juli.
Hun har ikke bestemt seg for om hun vil reise i påsken.
Veilederen er sykmeldt, og saken følges opp av en kollega.
Bruker ble informert om at saksbehandlingstiden er lang.
Han trenger en bekreftelse til barnehagen på at han går i program.
Ho treng stadfesting på at søknaden er motteken.
Han er opptatt av at det skal gå riktig for seg.
Hun spør om hun kan få skjemaet på papir.
Bruker har hatt en fin sommer.
Vi har notert at han ikke ønsker post på SMS.
Det er avklart at tiltaket starter 1. april.
Han er ikke i målgruppen for tiltakspenger.
Hun har rett til barnetillegg for to barn.
Kommunen har ikke ledige plasser før i august.
Kurset har venteliste.
Han ble ferdig tidligere enn planlagt.
Ho har betre tid no enn før.
Vi snakket om fritidsinteresser, og hun er aktiv i koret.
Han er vant til å stå tidlig opp.
Hun har jobbet ti år som kokk og har gode referanser.
Han håndterer stress godt.
Det er ingenting å bemerke.
Kontaktperson hos bedriften er daglig leder.
Bedriften er godt fornøyd med innsatsen.
Sjefen vil gjerne ha ham tilbake.
Det er lite nytt siden sist.
Hun mistet mobilen og har fått nytt nummer.
Han brakk lysekrona hjemme, sa han og lo.
Bruker venter på svar på jobbsøknaden han sendte i forrige uke.
Hun skal på intervju på onsdag.
Han har lært å bruke kassa.
Ho meistrar oppgåvene godt.
Bruker har fått timeplan for våren.
Hun har søkt på tre stillinger denne uken og fått ett intervju.
Han har bestått norskprøven på B2 og skal ta C1.
Barna trives på skolen.
Vi har bedt arrangøren om en sluttrapport innen fredag.
Hun jobber tirsdager og torsdager i kantina.
Han har fått egen nøkkel og åpner butikken alene.
Bruker har god oversikt over økonomien og sparer hver måned.
Ho har fast følgje med ein kar frå bygda.
Hun fikk vite at hun er tatt opp på fagskolen.
Han var stolt over attesten fra sjefen.
Bruker har selv kontaktet tre bedrifter.
Det ble lagt en plan for sommerferien.
Ho har fått ny fastlege.
Han ønsker at møtene er på formiddagen.
Hun kommer alltid i god tid.
Vi øvde på å svare på spørsmål om styrker.
Han bor på Lillehammer med kone og to voksne barn.
Hun er utdannet lærer fra hjemlandet og har fått godkjent utdanningen.
Bruker sier at søvnen er god og at han er uthvilt.
Fastlegen bekrefter at han kan jobbe fullt.
Helsen er god, ingen begrensninger i arbeid.
Ho går på tur med naboen kvar dag.
Han er aktiv i menigheten og har mange venner der.
Hun har førerkort klasse B og egen bil.
Han har truckførerbevis og fagbrev som logistikkoperatør.
Bruker har vært på åpen dag hos brannvesenet.
Møtet varte i en halv time.
Hun signerte programmet i dag.
Vi har sendt kopi av vedtaket til deltakeren.
Han fikk utlevert informasjonsbrosjyre om gjeldsrådgivning.
Ho har meldt seg på kurs i rekneark.
Han synes timeplanen er grei.
Det er avtalt trekantsamtale med arbeidsgiver 4. mai.
Hun har hatt praksis på sykehjem og ønsker å fortsette der.
Bruker ble møtt i resepsjonen.
Han takket ja til plassen på verkstedet.
Hun sendte bilde av timelisten.
Ho er på jobb når ho skal.
Han rydder og vasker hjemme hver lørdag.
Bruker har fått innvilget bostøtte.
Stønaden er utbetalt som vanlig.
Hun fikk 21 000 kroner utbetalt i mars.
Han har fått svar på søknaden om foreldrepenger.
Arrangøren skriver at deltakeren er pliktoppfyllende og blid.
Han er en ressurs for miljøet på arbeidsplassen.
Ho lærer raskt og spør når ho er usikker.
Han spør når det er noe han lurer på.
Kollegene sier hun er hjelpsom.
Hun har hjulpet naboen med å male huset.
Han har passet hunden til søsteren i helga.
Bruker er bedt om å ta med skattemelding.
Vi tok opp fraværsreglene, og hun kjenner dem godt.
Fraværet er dokumentert med egenmelding.
Barnet var sykt én dag i forrige uke.
Han var borte mandag på grunn av begravelse.
Hun fikk fri for å følge sønnen til første skoledag.
Ho er heime med sjukt barn i dag.
Kurset i hygiene er bestått, og hun kan jobbe på kjøkken.
Han har tatt kurs i konflikthåndtering for vektere.
Hun underviste i matematikk før hun flyttet hit.
Bruker har tidligere vært butikksjef.
Han leder et lag på ti personer i idrettslaget.
Hun har kjørt taxi i fem år.
Det er god kollektivdekning der han bor.
Hun sykler til jobb.
Boligen er stor nok og ligger nær skolen.
Han leier av en privat utleier og har kontrakt til 2028.
Ho har kjøpt hus saman med mannen.
Vi har fått tilbakemelding om at praksisen går bra.
Han er i rute med målene sine.
Delmålene er nådd, og vi setter nye.
Hun vil gjerne ha tilbakemelding på søknaden.
Han kan begynne på dagen.
Ho kan jobbe kveld og helg.
Bruker har fått ny time 5. mai kl. 10.
Vi tar kontakt med skolen om oppstart.
Samtykke til å kontakte lege er signert.
Han samtykker til samarbeid med kommunen.
Ansvarsgruppemøtet er flyttet til juni.
Individuell plan er ikke aktuelt nå.
Deltakeren er informert om at stønaden stopper ved avslutning.
Hun kjenner mange i bransjen.
Han har drevet eget firma.
Det er søkt om lønnstilskudd fra 1. juni.
Mentor er på plass fra mandag.
Han har fått arbeidsklær og vernesko.
Hun har gjennomført HMS-kurs.
Ho har fått bank-ID og brukar han utan problem.
Han sender meldinger i aktivitetsplanen selv.
Hun logger inn på nav.no og finner fram selv.
Bruker oppdaterte CV-en sin hjemme.
CV og søknad er oppdatert.
Han fant stillingen på Finn og søkte samme dag.
Ho har vore tilsett på same stad sidan 2019.
Han ble anbefalt av tidligere leder.
Vi venter på svar fra Nav Tiltak.
Saken er klar til vedtak.
Bruker ønsker kopi av journalen.
Hun er glad i å lage mat og baker til jul.
Han trener tre ganger i uka og løper langt.
Første møte med bruker i dag.
Første arbeidsplass var en kiosk på Stord.
Han har sagt til en vekter at han ville hente sekken.
Planen er dømt til å lykkes.
Hun fulgte saken i tingretten om erstatning til naboen.
Døgnrytmen ser fin ut.
Han hadde rød jakke på møtet.
Selskapet krever inn kontingent i januar.
Han har noe å se fram til.
Han har noe å bygge på.
De har noen å spørre om de lurer.
Hun har noen å ringe når det trengs.
Bakeriet er positive og vil ha ham i sommer.
Søkte barnehageplass i mars og har ikke fått svar ennå.
Han kan ha en enkel samtale med kollegene.
Tilbudet står til rådighet to dager i uka.
Han står ved kassa tre timer om dagen.
Hun får fred og ro ved måltidene.
Hun har ikke funnet seg til rette ennå.
Arbeidsplassen har fleksibel arbeidstid.
Han låner hytta av familien i påsken.
Hun ligger på sofaen og ser serier i helga.
Lederen vil ha svar på søknaden innen fredag.
Han driver ikke med noe kriminelt.
Teksten går over to sider.
Han svarer kort og greit på spørsmål.
Det går dager uten at Nav hører noe.
Hun har aldri jobbet hjemmefra.
Utleier krever depositum før innflytting.
Bussen går hele dagen.
Hun snakker med alle på kurset.
`;
