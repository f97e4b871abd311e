/** What notes say that tells no need of the person, written before it was ever run; form in ./corpus.ts. */
export const round10 = `
 | Møtet ble flyttet til fredag fordi veileder var syk.
 | Han har jobbet som kokk i tolv år og trives med det.
 | Hun ringte for å si at hun er litt forsinket i dag.
 | Bruker er kjent med rettighetene sine og har ingen spørsmål.
 | Vi gikk gjennom planen sammen og ble enige om neste møte.
 | Sønnen har begynt på universitetet i Bergen.
 | Hun har god kontakt med søsteren og feirer jul der.
 | Han tar bussen til tiltaket hver morgen, det går fint.
 | Arbeidsgiver er svært fornøyd med innsatsen.
 | Har søkt om ferie i uke 28.
 | Kontoret har stengt mellom jul og nyttår.
 | Hun liker å lage mat og inviterer ofte naboene på middag.
 | Har kjøpt seg ny bil og er glad for det.
 | Barna er i barnehage og skole på dagtid.
 | Vedtaket gjelder fra 1. mars og varer i ett år.
 | Han spiller fotball to ganger i uka.
 | Deltakeren har levert alle meldekort i tide.
 | Det er lenge siden sist vi snakket sammen.
 | Hun fikk ros for arbeidet sitt på kjøkkenet.
 | Har avtale med fastlegen om årlig kontroll, alt ser bra ut.
 | Vi har sendt henne lenken til skjemaet.
 | Han har tatt ut penger til ferien.
 | Hun tok med seg alle papirene til møtet.
 | Tok opp timene sine og har nå full uke.
 | Har ikke gjort noe galt, presiserer veileder.
 | Går tur med hunden to ganger om dagen.
 | Leser mye og låner bøker på biblioteket.
 | Har fast plass i koret på tirsdager.
 | Gleder seg til å begynne i ny jobb over påske.
 | Han har levert søknad om permisjon for å delta i bryllup.
 | Snakker norsk, engelsk og polsk.
 | Barna hjelper til hjemme med oppvasken.
 | Hun passer på at alle papirene er i orden.
 | Har bodd i samme leilighet siden 2012 og trives godt.
 | Det er ikke grunn til bekymring for økonomien.
 | Veileder slet med å få kontakt på telefon i går.
 | Programmet går som planlagt og ingenting skal endres.
 | Han kommer fra Hammerfest og har mange venner her.
 | Hun tåler godt å få beskjeder og tar ting på strak arm.
 | Pengene kom inn på konto som de skulle.
 | Han ble ferdig med kurset i går og fikk kursbevis.
 | Kurset handler om stress og søvn.
 | Vi snakket om været og om håndballkampen.
 | Hun er utdannet lærer og har undervist i tolv år.
 | Ingen merknader til søknaden.
 | Fikk beskjed om å ta med legitimasjon.
 | Har ikke vært fraværende en eneste dag.
 | Tiltaket har mange deltakere med ulik bakgrunn.
 | Hun er stolt over å ha fullført.
 | Får skryt av kundene for å være høflig og blid.
 | Har lyst på kaffe før vi begynner, sier hun og ler.
 | Samtalen varte i en time.
 | Bruker hadde ikke noe å tilføye.
 | Han har nettopp pusset opp badet.
 | Hun trener på senteret tre ganger i uka og er i god form.
 | Referatet er lagt i mappa.
 | Broren flyttet til Oslo i fjor.
 | Telefonen var opptatt, forsøker igjen i morgen.
 | Ny veileder overtar saken fra mandag.
 | Har rett til barnetillegg for to barn.
 | Fikk utbetalt stønaden den 20. som vanlig.
 | Hun forstår alt som blir sagt og stiller gode spørsmål.
 | Han har ordnet skyss med en kollega.
 | De bor i et stort hus med hage.
 | Står på og har hatt en fin uke i praksis.
 | Sa at han ikke kunne komme på torsdag, da er det konfirmasjon.
 | Hun har alltid vært glad i å synge.
 | Arbeidsplassen ligger fem minutter unna.
 | Vurderer å gå opp i stillingsprosent fra høsten.
 | Hun hilser alltid på alle om morgenen.
 | Bruker er enig i innholdet i vedtaket.
 | Han lærte seg å svømme i sommer.
 | Det er hentet inn opplysninger fra skatteetaten.
 | Fristen for å klage er seks uker.
 | Bruker bekrefter at adressen er riktig.
 | Har tannlegetime på onsdag, vanlig årskontroll.
 | Han ser fram til å treffe de andre i gruppa.
 | Kommer godt overens med alle på avdelingen.
 | Sa ja til å være tillitsvalgt.
 | Hun har vært edru hele livet.
 | Pengestøtten ble omregnet fra 1. mai.
 | Han er gift og har to voksne døtre.
 | Ba om å få referatet på e-post.
 | Var innom for å levere kontrakten.
 | Vi ble enige om mål for neste periode.
 | Hun fortalte om oppveksten på gården og om reisen hit.
 | Tar ansvar og hjelper nye deltakere.
 | Kollegene setter pris på humoren hans.
 | Han møter presis og er godt forberedt.
 | Møtet vart flytta fordi rettleiaren var sjuk.
 | Ho har arbeidd som kokk i tolv år og trivst med det.
 | Han ringde for å seie at han vert litt forseinka.
 | Dottera har byrja på universitetet.
 | Ho tek bussen til tiltaket kvar morgon, det går fint.
 | Arbeidsgjevaren er svært nøgd med innsatsen.
 | Vedtaket gjeld frå 1. mars og varer i eitt år.
 | Avtalen gjeld begge praksisperiodane.
 | Det gjeld òg for barnetillegget.
 | Ho likar å lage mat og bed ofte inn grannane.
 | Han har kjøpt bil og er glad for det.
 | Deltakaren har levert alle meldekorta i tide.
 | Det er lenge sidan vi snakka saman sist.
 | Snakkar norsk og engelsk godt.
 | Har budd i same husvære i ti år og trivst.
 | Pengane kom inn på kontoen som dei skulle.
 | Han er ferdig med kurset og fekk kursbevis.
 | Ho er utdanna lærar og har undervist i mange år.
 | Har ikkje vore borte ein einaste dag.
 | Ho får skryt av kundane for å vere blid.
 | Han et sunt og trenar tre gonger i veka.
 | Brukaren hadde ikkje noko å leggje til.
 | Ny rettleiar tek over saka frå måndag.
 | Ho forstår alt som blir sagt.
 | Dei bur i eit stort hus med hage.
 | Kjem godt overeins med alle på avdelinga.
 | Fristen for å klage er seks veker.
 | Han møter til rett tid og er godt førebudd.
 | Har mange vener i bygda og er med i idrettslaget.
 | Ho seier ja til å vere tillitsvald.
 | Vi vart samde om mål for neste periode.
 | Han har alltid halde avtalane sine.
 | Ungane er store og greier seg sjølve.
 | Ho har ordna skyss med ein kollega.
 | Søv godt om natta og står opp klokka sju.
 | Har lappen og disponerer bil.
 | Sover godt og står opp klokka seks.
 | Økonomien er i orden og regningene betales i tide.
 | Ryggen er helt fin.
 | Legen sier at alle prøver var normale.
 | Han drikker bare vann og kaffe.
 | Hun er ikke redd for å ta ordet i grupper.
 | Ungdommen på tiltaket liker ham godt.
 | Han har CV, attester og gode referanser.
 | Hun har registrert seg som arbeidssøker i dag.
 | Leser og skriver uten problemer.
 | Vet nøyaktig hva hun vil: bli sykepleier.
 | Hun vet hvor hun skal henvende seg om det skulle være noe.
 | Har lett for å bli kjent med folk.
 | Synet er korrigert med linser og er ikke noe problem.
 | Velstelt og blid i dag.
 | Fagbrevet ble bestått med meget godt.
 | Har jobbet med rusavhengige i mange år.
 | Jobber som barnevernspedagog.
 | Underviser i norsk for nyankomne.
 | Han kjører taxi på kveldstid.
 | Var på besøk hos en venn som sitter i fengsel.
 | Naboen bråker og drikker i helgene, men det bryr hun seg ikke om.
 | Mannen hennes har dårlig rygg.
 | Kollegaen hans har dysleksi.
 | Moren har gjeld, men hun har ikke det selv.
`;
