/*
 * Names of measures, old and new, bokmål and nynorsk (see the rule work-directed-catalogue). A name stands alone or
 * with a definite ending ("arbeidstreningen"). Words too common to prove a measure stand in IN_FULL: there the
 * title must be that name and nothing more.
 */

const NAMES: Readonly<Record<string, string>> = {
  arbeidstrening:
    "arbeidstrening|arbeidspraksis|praksisplass|arbeidsutprøving|språkpraksis|hospitering|praksis i bedrift",
  "arbeidsforberedende-trening": "arbeidsforberedende trening|arbeidsførebuande trening|aft|aps",
  lonnstilskudd: "lønnstilskudd|lønnstilskot|lønstilskot|lønstilskudd|tilskudd til lønn",
  "varig-lonnstilskudd":
    "varig lønnstilskudd|varig lønnstilskot|varig lønstilskot|varig lønstilskudd",
  avklaring: "avklaringstiltak|avklaringstiltaket|arbeidsrettet avklaring|arbeidsretta avklaring",
  oppfolging:
    "oppfølgingstiltak|oppfølgingstiltaket|arbeid med bistand|oppfølging m arbeidstrening|oppfølging med arbeidstrening|oppfølging i arbeid|utvidet oppfølging|utvida oppfølging",
  "amo-kurs":
    "amo|amo kurs|arbeidsmarkedsopplæring|arbeidsmarknadsopplæring|arbeidsmarkedsopplæringskurs|arbeidsmarknadsopplæringskurs|arbeidsmarkedskurs|arbeidsmarknadskurs",
  mentor: "mentor|mentorordning|mentortilskudd|mentortilskot|mentorstøtte|tilskudd til mentor",
  "tilretteleggings-og-oppfolgingsgaranti":
    "tilretteleggings og oppfølgingsgaranti|tilretteleggingsgaranti|oppfølgingsgaranti|tilretteleggings og oppfølgingsavtale|toa",
  inkluderingstilskudd:
    "inkluderingstilskudd|inkluderingstilskot|tilretteleggingstilskudd|tilretteleggingstilskot|driftstilskudd|driftstilskot|teknisk tilrettelegging",
  "hjelpemidler-i-arbeid":
    "hjelpemidler i arbeid|hjelpemidler på arbeidsplassen|hjelpemiddel på arbeidsplassen",
  "arbeidsrettet-rehabilitering":
    "arbeidsrettet rehabilitering|arbeidsretta rehabilitering|arbeidsrettet rehabiliteringstiltak",
  "kommunale-arbeids-og-aktivitetstiltak":
    "kommunalt sysselsettingstiltak|kommunalt sysselsetjingstiltak|kommunal tiltaksplass|kommunale tiltaksplasser|kommunalt arbeidstiltak|kommunale arbeids og aktivitetstiltak|kommunalt arbeids og aktivitetstiltak|kommunalt aktivitetstiltak|kommunal arbeidstrening|kommunalt tiltak",
  "inn-pa-tunet":
    "inn på tunet|ipt|arbeidstrening gård|arbeidstrening gard|arbeidstrening på gård|arbeidstrening på gard",
  "aktivitet-i-frivillig-sektor":
    "arbeidsrettet aktivitet i frivillig sektor|arbeidsretta aktivitet i frivillig sektor|aktivitet i frivillig sektor|arbeidstrening i frivillig sektor|frivillig arbeid",
  "arbeidslivets-spilleregler":
    "arbeidslivets spilleregler|spelereglane i arbeidslivet|spelereglar i arbeidslivet|arbeidslivskunnskap",
  yrkeskunnskap: "yrkeskunnskap|yrkesorientering|yrkesveiledning|yrkesrettleiing",
  "arbeidsrettede-tiltak":
    "arbeidsrettede tiltak|arbeidsrettet tiltak|arbeidsretta tiltak|ulønnet arbeid|ulønt arbeid|ulønna arbeid",
  "praktisk-opplaering-i-bedrift":
    "praktisk opplæring i bedrift|opplæring i bedrift|bedriftsintern opplæring|praktisk arbeidsrettet opplæring|praktisk arbeidsretta opplæring",
  "arbeid-med-stotte": "arbeid med støtte|supported employment",
  "varig-tilrettelagt-arbeid": "varig tilrettelagt arbeid|varig tilrettelagd arbeid|vta",
  "ips-jobbstotte": "ips|individuell jobbstøtte",
  deltidsarbeid:
    "deltidsarbeid|deltidsjobb|deltidsstilling|ordinært arbeid|inntektsgivende arbeid|inntektsgjevande arbeid|lønnet arbeid|løna arbeid|lønt arbeid|ekstrajobb",
  sommerjobb: "sommerjobb|sommarjobb",
  laeretid: "læretid|lærling|læreplass|lærlingplass|lærlingkontrakt|lærekontrakt|lærekandidat",
  "fag-og-yrkesopplaering":
    "fag og yrkesopplæring|yrkesfaglig opplæring|yrkesfagleg opplæring|fagopplæring",
  "hoyere-utdanning": "høyere utdanning|høgare utdanning",
  "grunnskole-og-videregaende":
    "grunnskole|grunnskule|videregående skole|vidaregåande skule|videregående opplæring|vidaregåande opplæring|voksenopplæring|vaksenopplæring|forberedende voksenopplæring",
  "finne-jobb":
    "finne jobb|jobbsmak|finne stillinger|finne stillingar|kontakte arbeidsgivere|kontakte arbeidsgjevarar|oppsøke arbeidsgivere|oppsøke arbeidsgjevarar",
  "soke-jobb":
    "søke jobb|søke jobber|søkje jobb|søkje jobbar|jobbsøking|jobbsøkjing|jobbsøk|arbeidssøking|arbeidssøkjing|arbeidssøk|skrive jobbsøknad|skrive søknad|skrive søknader|skrive søknadar|skrive cv|lage cv|oppdatere cv|cv og søknad|cv kurs|cv skriving|søke på stillinger|søkje på stillingar",
  jobbintervju: "jobbintervju|intervjutrening|intervjuteknikk",
  "ordinaer-utdanning-i-stedet-for-jobb":
    "søke utdanning|søkje utdanning|søke ordinær utdanning|søkje ordinær utdanning|søke skoleplass|søkje skuleplass",
  jobbsokerkurs:
    "jobbsøkerkurs|jobbsøkarkurs|jobbsøkjarkurs|jobbsøkingskurs|jobbklubb|jobbsøkerklubb|jobbsøkarklubb",
  karriereveiledning: "karriereveiledning|karriererettleiing|karrieresamtale",
  "motivasjon-og-bevisstgjoring":
    "motivasjon og bevisstgjøring|motivasjon og medvitsgjering|motivasjonskurs|motivasjonstrening|motivasjonssamtaler|motivasjonssamtalar",
  interessekartlegging: "interessekartlegging|kartlegge interesser|kartleggje interesser",
  frammotekompetanse: "frammøtekompetanse|oppmøtetrening|frammøtetrening",
  "okonomi-og-gjeldsradgivning":
    "økonomi og gjeldsrådgivning|økonomi og gjeldsrådgjeving|gjeldsrådgivning|gjeldsrådgjeving|økonomirådgivning|økonomirådgjeving|økonomisk rådgivning|økonomisk rådgjeving|økonomisk veiledning|økonomisk rettleiing|budsjettarbeid|økonomikurs",
  boligfremskaffelse:
    "boligfremskaffelse|boligsøk|finne bolig|skaffe bolig|beholde bolig|finne bustad|skaffe bustad|behalde bustad",
  boveiledning:
    "boveiledning|bo oppfølging|booppfølging|bo opplæring|buveiledning|burettleiing|buoppfølging",
  "personlig-hygiene-og-renhold": "personlig hygiene|personleg hygiene",
  "ernaering-og-kosthold":
    "ernæring|kostholdsveiledning|kosthaldsrettleiing|kostholdskurs|matlagingskurs|matkurs",
  "egen-framtreden":
    "egen framtreden|eigen framferd|sinnemestring|sinnemeistring|aggresjonsmestring|aggresjonsmeistring|konflikthåndtering|stilkurs|kommunikasjonskurs",
  foreldreveiledning: "foreldreveiledning|foreldrerettleiing|foreldrekurs|familieveiledning|icdp",
  kriminalitetsforebygging: "kriminalitetsforebygging|kriminalitetsførebygging|holdningsdrøfting",
  lokalsamfunnskunnskap: "lokalsamfunnskunnskap",
  dataopplaering:
    "dataopplæring|datakurs|datahjelp|datatrening|digital opplæring|digital ferdighetstrening",
  "spraktrening-norskkurs":
    "norskkurs|norsk kurs|norskopplæring|norskundervisning|norsktrening|språkkurs|språktrening|språkopplæring|språkkafé|opplæring i norsk",
  "dagsaktuelt-spraktrening": "avislesing",
  "lese-og-skriveferdigheter":
    "lese og skrivekurs|lese og skrivetrening|lese og skriveopplæring|lese og skriveferdigheter|skrivekurs",
  fritidsaktiviteter: "fritidsaktivitet|fritidsaktiviteter|fritidsaktivitetar|støttekontakt",
  egenaktivitet: "egenaktivitet|eigenaktivitet|sosial treffgruppe",
  "fysisk-trening":
    "fysisk trening|frisklivssentral|frisklivssentralen|treningssenter|treningsgruppe|turgruppe|treningsstudio|egentrening|eigentrening",
  egentid: "egentid|eigentid",
  samfunnsstraff: "samfunnsstraff",
  helsehjelp: "helsehjelp|legetime|legetimer|legebehandling",
  behandling:
    "medisinsk behandling|poliklinisk behandling|døgnbehandling|rusbehandling|spesialisthelsetjeneste|spesialisthelseteneste",
  folkehelse:
    "angstmestring|angstmeistring|stressmestring|stressmeistring|røykeslutt|røykesluttkurs|røykjesluttkurs|livsstilskurs|vektreduksjon",
  tannhelse: "tannlege|tannbehandling|tannhelse|tannlegetime",
  "psykisk-helse":
    "psykolog|psykologtime|psykologtimer|psykiatrisk behandling|dps|psykisk helsehjelp|depresjonsmestring|depresjonsmeistring|samtaleterapi|oppfølging psykisk helse",
  mestringskurs: "mestringskurs|meistringskurs|kib|kib kurs|kurs i mestring av belastning",
  fysioterapi: "fysioterapi|fysioterapeut",
  hviletid: "hviletid|kviletid",
  evaluering: "evalueringsmøte|evalueringssamtale",
  "individuell-oppfolging":
    "individuell oppfølging|oppfølgingssamtale|veiledningssamtale|rettleiingssamtale|møte med nav|samtale med veileder|samtale med rettleiar|samtaler ved nav kontoret",
  ansvarsgruppe: "ansvarsgruppe|ansvarsgruppemøte",
  arbeidsgiveroppfolging: "arbeidsgiveroppfølging|arbeidsgjevaroppfølging|trekantsamtale",
};

const IN_FULL: Readonly<Record<string, string>> = {
  oppfolging: "oppfølging",
  avklaring: "avklaring",
  "arbeidsrettet-rehabilitering": "arr",
  behandling: "behandling",
  hviletid: "hvile|kvile",
  "fysisk-trening": "trening",
  evaluering: "evaluering",
  bibliotek: "bibliotek|biblioteket|bruk av bibliotek",
  "ernaering-og-kosthold": "kosthold|kosthald",
  "grunnskole-og-videregaende": "videregående|vidaregåande",
};

/** Catalogue id and the pattern of its names, for a title in lower case whose words are parted by single spaces. */
export const MEASURE_NAMES: readonly (readonly [string, RegExp])[] = Object.entries(NAMES).map(
  ([id, names]) => [id, new RegExp(`(?<= )(?:${names})(?:en|et|a|n)?(?= )`)] as const,
);

/** Titles that are such a name and nothing more. */
export const NAMES_IN_FULL: ReadonlyMap<string, string> = new Map(
  Object.entries(IN_FULL).flatMap(([id, names]) => names.split("|").map((name) => [name, id])),
);
