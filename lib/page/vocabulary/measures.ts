import type { ActivityKind } from "../../facts/types.ts";
import { codes } from "../values/codes.ts";

/*
 * Names of measures and activities, old and new, in both written languages (see the rule work-directed-catalogue).
 * "tiltak" is the catalogue's id; what each counts as stands in KIND_OF.
 */

export const MEASURES = codes<string>({
  arbeidstrening:
    "arbeidstrening|arbeidspraksis|praksisplass|arbeidsutprøving|arbeidstrening i ordinær bedrift|språkpraksis|hospitering|utplassering|praksis i bedrift|arbeidstrening i bedrift",
  "arbeidsforberedende-trening":
    "arbeidsforberedende trening|aft|arbeidsførebuande trening|arbeidspraksis i skjermet virksomhet|aps",
  lonnstilskudd:
    "lønnstilskudd|midlertidig lønnstilskudd|tidsbestemt lønnstilskudd|mellombels lønnstilskudd|tilskudd til lønn|lønnstilskudd fra kvp til jobb",
  "varig-lonnstilskudd": "varig lønnstilskudd|varig lønstilskot",
  avklaring: "avklaring|avklaringstiltak|arbeidsrettet avklaring|avklaring i skjermet virksomhet",
  oppfolging:
    "oppfølging|oppfølgingstiltak|oppfølgingstiltaket|arbeid med bistand|oppfølging m arbeidstrening|oppfølging med arbeidstrening|utvidet oppfølging|oppfølging i arbeid",
  "amo-kurs":
    "amo|amo-kurs|arbeidsmarkedsopplæring|arbeidsmarkedsopplæringskurs|arbeidsmarknadsopplæring|arbeidsmarkedskurs|arbeidsmarkedsopplæring amo|arbeidsmarknadskurs",
  mentor: "mentor|mentorordning|mentortilskudd|tilskudd til mentor|mentorstøtte",
  "tilretteleggings-og-oppfolgingsgaranti":
    "tilretteleggings og oppfølgingsgaranti|toa|tilretteleggingsgaranti|tilretteleggings og oppfølgingsavtale|oppfølgingsgaranti",
  inkluderingstilskudd:
    "inkluderingstilskudd|tilretteleggingstilskudd|driftstilskudd|teknisk tilrettelegging|tilskudd til teknisk tilrettelegging",
  "arbeidsrettet-rehabilitering":
    "arbeidsrettet rehabilitering|arbeidsretta rehabilitering|arr|arbeidsrettet rehabiliteringstiltak",
  "kommunale-arbeids-og-aktivitetstiltak":
    "kommunalt sysselsettingstiltak|kommunal tiltaksplass|kommunalt arbeidstiltak|kommunale arbeids og aktivitetstiltak|kommunalt aktivitetstiltak|kommunalt arbeids og aktivitetstiltak|kommunalt sysselsetjingstiltak|aktiv hverdag|kommunal arbeidstrening",
  "inn-pa-tunet": "inn på tunet|arbeidstrening gård|arbeidstrening på gård|arbeidstrening på gard",
  "aktivitet-i-frivillig-sektor":
    "arbeidsrettet aktivitet i frivillig sektor|aktivitet i frivillig sektor|frivillig arbeid|arbeidstrening i frivillig sektor|frivillig innsats",
  "arbeidslivets-spilleregler":
    "arbeidslivets spilleregler|arbeidslivskunnskap|spelereglar i arbeidslivet",
  yrkeskunnskap: "yrkeskunnskap|yrkesveiledning|yrkesorientering",
  "arbeidsrettede-tiltak":
    "arbeidsrettede tiltak|arbeidsrettet tiltak|arbeidsretta tiltak|ulønnet arbeid|arbeidsrettet aktivitet",
  "praktisk-opplaering-i-bedrift":
    "praktisk opplæring i bedrift|bedriftsintern opplæring|opplæring i bedrift|praktisk arbeidsrettet opplæring",
  deltidsarbeid:
    "deltidsarbeid|deltidsjobb|deltidsstilling|ordinært arbeid|inntektsgivende arbeid|lønnet arbeid|løna arbeid|lønnet deltidsarbeid",
  arbeidsgiveroppfolging: "arbeidsgiveroppfølging|arbeidsgivaroppfølging|trekantsamtale",
  karriereveiledning: "karriereveiledning|karriererettleiing|karrieresamtale",
  laeretid: "læretid|lærling|lærlingplass|læreplass|lærlingkontrakt|lærekandidat",
  "fag-og-yrkesopplaering": "fag og yrkesopplæring|yrkesfaglig opplæring|fagopplæring",
  "hoyere-utdanning": "høyere utdanning|høgare utdanning|høyskole|høgskule|universitet",
  "arbeid-med-stotte": "arbeid med støtte|supported employment",
  sommerjobb: "sommerjobb|sommarjobb|tilskudd til sommerjobb",
  "varig-tilrettelagt-arbeid":
    "varig tilrettelagt arbeid|vta|varig tilrettelagd arbeid|varig tilrettelagt arbeid i skjermet virksomhet|varig tilrettelagt arbeid i ordinær virksomhet|vta-o|vta-s",
  "ips-jobbstotte": "ips|ips jobbstøtte|individuell jobbstøtte|individuell jobbstøtte ips",
  "hjelpemidler-i-arbeid": "hjelpemidler i arbeid|hjelpemiddel på arbeidsplassen",
  "finne-jobb":
    "finne jobb|jobbsmak|finne stillinger|oppsøke arbeidsgivere|kontakte arbeidsgivere|bedriftsbesøk",
  "soke-jobb":
    "søke jobb|søke jobber|jobbsøking|jobbsøk|arbeidssøking|arbeidssøk|avtale om å søke jobber|skrive søknad|skrive søknader|skrive cv|oppdatere cv|cv-arbeid|lage cv|cv og søknad|arbeidssøking med veiledning|jobbsøkjing|arbeidssøkjing|aktiv jobbsøking",
  jobbintervju: "jobbintervju|intervjutrening|intervjuteknikk|forberede jobbintervju",
  "ordinaer-utdanning-i-stedet-for-jobb": "søke utdanning|søke ordinær utdanning|søke skoleplass",
  jobbsokerkurs:
    "jobbsøkerkurs|jobbklubb|jobbsøkingskurs|jobbsøkjarkurs|jobbsøkerklubb|jobbsøkjarkurset",
  "registrering-som-arbeidssoker": "registrering som arbeidssøker|registrere seg som arbeidssøker",
  hviletid: "hviletid|hvile|kviletid|kvile|restitusjon",
  evaluering: "evaluering|evalueringsmøte|evalueringssamtale|evaluering av program",
  "individuell-oppfolging":
    "individuell oppfølging|oppfølgingssamtale|veiledningssamtale|rettleiingssamtale|støttesamtale|møte med nav|samtale med veileder|samtaler med veileder|samtaler ved nav-kontoret|samtale ved nav-kontoret|oppfølgingssamtaler",
  ansvarsgruppe: "ansvarsgruppe|ansvarsgruppemøte",
  "motivasjon-og-bevisstgjoring":
    "motivasjon og bevisstgjøring|motivasjonskurs|motivasjonssamtaler|motivasjonstrening",
  interessekartlegging: "interessekartlegging|kartlegge interesser|interessetest",
  frammotekompetanse: "frammøtekompetanse|oppmøtetrening|frammøtetrening",
  egendokumentasjon: "egendokumentasjon|loggføring|føre logg",
  "okonomi-og-gjeldsradgivning":
    "økonomi og gjeldsrådgivning|gjeldsrådgivning|gjeldsrådgjeving|økonomirådgivning|økonomisk rådgivning|økonomisk veiledning|økonomirådgjeving|budsjettarbeid|budsjett og gjeld|budsjettveiledning|økonomikurs|råd og veiledning økonomi",
  boligfremskaffelse:
    "boligfremskaffelse|boligsøk|finne bolig|skaffe bolig|beholde bolig|finne bustad|bustadsøk|hjelp til bolig",
  boveiledning: "boveiledning|bo-oppfølging|booppfølging|buveiledning|burettleiing|bo-opplæring",
  "personlig-hygiene-og-renhold": "personlig hygiene|personleg hygiene|hygiene og renhold",
  "ernaering-og-kosthold":
    "kosthold|ernæring|kostholdsveiledning|ernæring og kosthold|matlagingskurs|kosthaldsrettleiing|matkurs",
  "egen-framtreden":
    "sinnemestring|aggresjonsmestring|konflikthåndtering|egen framtreden|stilkurs|kommunikasjonskurs|sinnemeistring",
  foreldreveiledning: "foreldreveiledning|icdp|foreldrekurs|foreldrerettleiing|familieveiledning",
  fritidsaktiviteter:
    "fritidsaktivitet|fritidsaktiviteter|fotballtrening|støttekontakt|fritidsaktivitetar",
  kriminalitetsforebygging: "kriminalitetsforebygging|holdningsdrøfting|kriminalitetsførebygging",
  egenaktivitet: "egenaktivitet|eigenaktivitet|sosial treffgruppe|selvaktiviseringsgruppe",
  lokalsamfunnskunnskap: "lokalsamfunnskunnskap|lokalkunnskap",
  dataopplaering:
    "dataopplæring|datakurs|datahjelp|grunnleggende data|digital opplæring|digital ferdighetstrening|data grunnkurs",
  "grunnskole-og-videregaende":
    "grunnskole|videregående|videregående skole|vidaregåande|vidaregåande skule|grunnskule|voksenopplæring|vaksenopplæring|grunnskole for voksne|videregående opplæring|fullføre grunnskole|fullføre videregående|forberedende voksenopplæring|fov|vidaregåande opplæring",
  "spraktrening-norskkurs":
    "norskkurs|fov norskopplæring|norskopplæring fov|fov norsk|norsk fov|norskopplæring|språkkurs|norsk kurs|språktrening|språkopplæring|norskundervisning|språkkafé|norsktrening|opplæring i norsk|norskopplæring grunnleggende ferdigheter og fov",
  "dagsaktuelt-spraktrening": "avislesing|dagsaktuelt språktrening",
  bibliotek: "bibliotek|biblioteket",
  "lese-og-skriveferdigheter":
    "lese og skrivekurs|lese og skrivetrening|skrivekurs|lese og skriveopplæring|lese og skriveferdigheter",
  "frivillige-lag-og-organisasjoner":
    "frivillige lag og organisasjoner|frivillig organisasjon|frivilligsentralen|frivilligsentral|frivillighetssentralen",
  helsehjelp: "helsehjelp|samtale med lege|legetime|legebehandling|medisinsk oppfølging|legetimer",
  behandling:
    "behandling|lege behandling|medisinsk behandling|poliklinisk behandling|døgnbehandling|rusbehandling|spesialisthelsetjeneste|poliklinikk|poliklinisk oppfølging",
  folkehelse:
    "angstmestring|stressmestring|røykeslutt|røykesluttkurs|livsstilskurs|vektreduksjon|røykjesluttkurs|angstmeistring",
  tannhelse: "tannlege|tannbehandling|tannhelse|tannlegetime",
  fysioterapi: "fysioterapi|fysioterapeut|manuellterapi",
  "psykisk-helse":
    "oppfølging psykisk helse|samtale med psykolog|samtaler med psykolog|time hos psykolog|psykologsamtale|psykologsamtaler|samtaler hos dps|samtale hos dps|samtaler ved dps|psykolog|psykologtimer|psykiatrisk behandling|dps|psykisk helsehjelp|depresjonsmestring|samtaler psykisk helse|samtaleterapi|psykologtime",
  "fysisk-trening":
    "fysisk trening|frisklivssentral|frisklivssentralen|treningssenter|trening|treningsgruppe|turgruppe|svømming|treningsstudio|egentrening",
  egentid: "egentid|eigentid",
  samfunnsstraff: "samfunnsstraff",
  mestringskurs:
    "mestringskurs|kib-kurs|kurs i mestring av belastning|kib|kurs i belastningsmestring|meistringskurs",
});

/** Names of kinds themselves, as a type column or a card's type line gives them, and names without a catalogue id. */
export const KINDS = codes<ActivityKind>({
  "work-directed":
    "arbeidsrettet|arbeidsretta|arbeidsrettet tiltak|arbeidsretta tiltak|arbeidsrettede tiltak",
  "job-search":
    "jobbsøking|arbeidssøking|jobbsøk|arbeidssøk|stilling fra nav|stilling|en jobb jeg vil søke på|ein jobb eg vil søkje på",
  education:
    "utdanning|skole|skule|utdanning og opplæring|opplæring og utdanning|studier|utdanningsaktivitet|fagbrev|fagbrevkurs|yrkesskole|fagskole|folkehøgskole|teorikurs fagbrev",
  "other-support":
    "andre tiltak|annet tiltak|anna tiltak|støttetiltak|andre støttetiltak|råd og veiledning|råd og rettleiing",
  health: "helse|helsehjelp|behandling|medisinsk behandling|helsetiltak|lege|sykehus|sjukehus",
  rehabilitation: "rehabilitering|opptrening|rehabiliteringsopphold",
  "own-activity": "egenaktivitet|eigenaktivitet|egen aktivitet|eigen aktivitet",
  rest: "hvile|hviletid|kvile|kviletid",
  "paid-work":
    "lønnet arbeid|løna arbeid|ordinært arbeid|inntektsgivende arbeid|deltidsjobb|ekstrajobb|jobb jeg har nå|en jobb jeg har nå|deltidsstilling|ordinær jobb|lønnet jobb|fast stilling|vikariat",
  apprenticeship: "læretid|lærling|læreplass|lærlingplass",
  meeting:
    "møte|samtale|samtalereferat|møte med nav|referat|oppfølgingssamtale|samtale med veileder|trekantsamtale|oppfølgingsmøte|evalueringsmøte|gruppemøte|informasjonsmøte|samarbeidsmøte|kartleggingssamtale",
});

/** What a measure counts as in a programme. Wage subsidy is listed as work-directed; that it is employment, rules know by its id. */
const IDS_OF: Readonly<Partial<Record<ActivityKind, string>>> = {
  "work-directed":
    "arbeidstrening arbeidsforberedende-trening lonnstilskudd varig-lonnstilskudd avklaring oppfolging amo-kurs mentor tilretteleggings-og-oppfolgingsgaranti inkluderingstilskudd arbeidsrettet-rehabilitering kommunale-arbeids-og-aktivitetstiltak inn-pa-tunet aktivitet-i-frivillig-sektor arbeidslivets-spilleregler yrkeskunnskap arbeidsrettede-tiltak praktisk-opplaering-i-bedrift arbeid-med-stotte varig-tilrettelagt-arbeid ips-jobbstotte",
  "job-search":
    "finne-jobb soke-jobb jobbintervju ordinaer-utdanning-i-stedet-for-jobb jobbsokerkurs karriereveiledning",
  education: "fag-og-yrkesopplaering hoyere-utdanning grunnskole-og-videregaende",
  health: "helsehjelp behandling folkehelse tannhelse psykisk-helse mestringskurs",
  rehabilitation: "fysioterapi",
  "own-activity": "fysisk-trening egentid samfunnsstraff egenaktivitet",
  rest: "hviletid",
  "paid-work": "deltidsarbeid sommerjobb",
  apprenticeship: "laeretid",
  meeting: "evaluering individuell-oppfolging ansvarsgruppe arbeidsgiveroppfolging",
};

/** The kind of a known measure; every other id of the table is support beside the work-directed part. */
export function kindOfMeasure(id: string): ActivityKind {
  const found = Object.entries(IDS_OF).find(([, ids]) => ids.split(" ").includes(id));
  return (found?.[0] as ActivityKind | undefined) ?? "other-support";
}
