/** Seventh round: denials, other people, earlier times and suppositions, written before it was ever run. */
export const round7 = `
 | Det er ingenting i saken som tyder på rusproblemer.
 | Hun har aldri hatt gjeld eller betalingsanmerkninger.
 | Verken rus, psykiatri eller kriminalitet er en del av bildet.
 | Deltakeren har ingen språkproblemer, ingen gjeld og ingen helseplager.
 | Ho seier at ho ikkje har problem med økonomien.
 | Bruker oppgir å være frisk og uten rusproblemer.
 | Han er verken deprimert eller engstelig.
 | Ingen anmerkninger på politiattesten.
 | Det har aldri vært behov for tolk.
 | Han klarer seg fint på norsk.
 | Hun trenger verken bolig eller økonomisk rådgivning.
 | Kjenner ikke til at han har gjeld.
 | Jeg har ikke problemer med rus.
 | Uten fysiske eller psykiske plager.
 | Har aldri vært arbeidsledig.
 | Han sover godt og spiser sunt.
 | Ingen tegn til ensomhet.
 | Er ikke i konflikt med noen.
 | Har ingen barn og ingen omsorgsoppgaver.
 | Har ikke hatt tilbakefall siden 2017.
 | Ho er ikkje sjuk.
 | Kan både lese og skrive godt.
 | Ikke dysleksi.
 | Nei, ingen gjeld.
 | Rus: nei
 | Psykisk helse: god
 | Økonomi: ok
 | Har du rusproblemer? Nei, aldri.
 | Trenger du tolk? Nei
 | Er du registrert som arbeidssøker? Ja
 | Moren hans er rusavhengig.
 | Han vokste opp hos besteforeldrene fordi moren drakk.
 | Hennes eks-mann er dømt for vold.
 | Søskenene har ADHD.
 | Lillebroren sluttet på skolen.
 | Ektefellen mistet jobben og er deprimert.
 | Samboeren, som har angst, er sykmeldt.
 | Han bor med en kamerat som har mye gjeld.
 | Kona har fibromyalgi. Hun er mye sliten og har vondt i hele kroppen. Han er frisk.
 | Barnefaren har rusproblemer.
 | Datteren strever med matematikk.
 | Foreldrene hennes snakker ikke norsk.
 | Mors depresjon påvirket barndommen.
 | Onkel driver verksted og har dårlig rygg.
 | Venninnen hennes har kreft.
 | Nabokona er ensom.
 | I ungdommen hadde han problemer med rus.
 | For ti år siden slet hun med spiseforstyrrelser, men det er over.
 | Hadde angst som barn.
 | Tidligere gjeld er innfridd.
 | Ble operert i kneet i 2015 og er helt bra.
 | Har hatt depresjon, men er friskmeldt.
 | Ryggplagene er borte etter opptrening.
 | Fikk ordnet bolig før jul.
 | Gjeldsordningen er gjennomført, og han er gjeldfri.
 | Etter behandling er angsten under kontroll.
 | Har sluttet med hasj.
 | Har fått briller og ser godt.
 | Har bestått norskprøven.
 | Fullførte videregående i fjor.
 | Dersom hun blir syk, må planen endres.
 | Hvis rusproblemet kommer tilbake, skal vi kontakte fastlegen.
 | Vi må undersøke om han har gjeld.
 | Usikker på om han har lærevansker.
 | Kan det være depresjon?
 | Har han gjeld?
 | Det spekuleres i om hun er rusavhengig.
 | Risikoen for gjeld er liten.
 | For å forebygge rusproblemer deltar han i fritidsklubben.
 | Formålet er å hindre at han får gjeld.
 | Informerte om gjeldsrådgivning.
 | Viste fram siden om norskkurs.
 | Han jobber på rusinstitusjon.
 | Hun er utdannet tannlege.
 | Arbeider i psykiatrien.
 | Vil jobbe med rusavhengige.
 | Ønsker å bli psykolog.
 | Han har jobbet som gjeldsrådgiver.
 | Går på kurs i konflikthåndtering.
 | Har vært på foreldremøte.
 | Leser mye og skriver dikt.
 | Liker å lage mat.
 | Har barnehageplass fra august.
 | Deltakeren møtte presis og var blid.
 | Han har god kontakt med familien sin.
 | Bor alene og trives med det.
 | Er gift og har tre barn på 12, 14 og 17 år. (care-duties)
 | Skal på ferie i juli.
 | Saken er behandlet, og vedtaket er sendt.
 | Stønaden blir utbetalt etterskuddsvis.
 | Fravær skyldes kurs. Godkjent.
 | Samtykke til innhenting av opplysninger er gitt.
debt | Kona er frisk, men selv har han mye gjeld.
debt | Han har ikke rusproblemer, bare gjeld.
mental-health | Ingen somatiske plager, men en del angst.
language | Han er ikke god i norsk.
language | Ingen gjeld. Svak i norsk.
education | Broren er lege, men selv har han ikke fullført videregående.
substance-use | Han har tidligere hatt gjeld, men det er rusen som er problemet nå.
physical-health | Ryggen er fortsatt ikke bra.
debt | Gjelden er ennå ikke nedbetalt.
housing | Har fremdeles ikke funnet bolig.
mental-health | Angsten er ikke borte.
transport | Har fortsatt ikke fått førerkort.
substance-use | Klarer ikke å holde seg rusfri.
`;
