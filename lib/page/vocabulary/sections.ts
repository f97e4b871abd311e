import { remembering } from "../values/remember.ts";
import { partsOf } from "../values/stems.ts";
import { folded } from "../values/words.ts";

/** What a part of the page is about, told by a heading above it. */
export type Theme =
  | "decisions"
  | "programme"
  | "activities"
  | "interruptions"
  | "leaves"
  | "absences"
  | "away" // leave and absence in one list
  | "evaluations"
  | "children"
  | "benefits"
  | "documents"
  | "contact"
  | "application"
  | "office"
  | "assistance"
  | "person"
  | "paragraph14a"
  | "aside" // of the person, but of another life than the programme: CV, job wishes, address
  | "foreign"; // of somebody else, or no case at all: nothing below it is a fact

/** Headings by theme; matched as a whole, after the words of HEADING_NOISE are taken away. */
const HEADINGS: Readonly<Record<Theme, string>> = {
  decisions:
    "vedtak|vedtakshistorikk|vedtak og varighet|vedtak om program|vedtaksbrev|vedtaksinformasjon|enkeltvedtak|avgjørelse|avgjørelser|vedtak i sak|vedtak og klage|vedtaksopplysninger|vedtaksliste|innvilgelse|innvilgelse av program|avslag|forlengelse|vedtak og perioder|søknad og vedtak|vedtak og søknad|søknad og avgjørelse|avslag på program",
  programme:
    "program|individuelt program|programdokument|programopplysninger|programdetaljer|programplan|deltakelse i program|deltakelse|kvalifiseringsprogram|kvp|programperiode|programmet|mål|mål og delmål|mål for program|individuelt tilpasset program|programavtale|nøkkeltall program|programdata|periode og mål|plan|avslutning|avslutning av program|avsluttet program|programslutt",
  activities:
    "aktivitet|aktiviteter|aktivitetsplan|tiltak|tiltak og aktiviteter|aktiviteter og tiltak|ukeplan|ukesplan|timeplan|programinnhold|innhold i program|program innhold|innhold|aktivitetstavle|arbeidsmarkedstiltak|aktive tiltak|tiltakshistorikk|tiltaksliste|deltakelser|programaktiviteter|aktiviteter i program|tiltak i program|arbeidsrettede tiltak og aktiviteter|planlagte aktiviteter og tiltak|ukesoversikt|uketimeplan",
  interruptions:
    "avbrudd|midlertidig avbrudd|midlertidige avbrudd|mellombels avbrudd|avbrudd i program|avbruddsperioder",
  leaves: "permisjon|permisjoner|permisjonsperioder|godkjente permisjoner|permisjon fra program",
  absences:
    "fravær|fraværsperioder|fraværsliste|fraværslogg|fravær fra program|fraværsoversikt|registrert fravær",
  away: "fravær og permisjon|permisjon og fravær|fravær og ferie|permisjon fravær|avbrudd og permisjon|permisjon og avbrudd|fravær permisjon og avbrudd|permisjon fravær og avbrudd|avbrudd permisjon og fravær|fravær permisjon og ferie",
  evaluations:
    "evaluering|evalueringer|evaluering av program|evalueringsplan|evalueringslogg|evalueringsmøter|evaluering og oppfølging",
  children:
    "barn|barn under 18 år|barn under 21 år|barna|familie og barn|barnetillegg|forsørgede barn|barn og forsørging|barn og forsørgelse|forsørgelse",
  benefits:
    "ytelser|ytelse|andre ytelser|stønader|ytelser og stønader|offentlige ytelser|aktive ytelser|inntekt og ytelser|ytelser fra nav|stønad|kvalifiseringsstønad|løpende ytelser|økonomi og ytelser",
  documents:
    "dokumenter|dokument|vedlegg|dokumentoversikt|saksdokumenter|journalposter|dokumentliste|kartlegging og dokumenter|dokumentasjon|dokumenter i sak",
  contact:
    "kontaktlogg|kontakt|samtaler|samtale|møter|møte|notater|notat|journal|journalnotat|journalnotater|samtalereferater|referater|oppfølgingssamtaler|kontakthistorikk|oppfølgingslogg|samtaler og møter|møter og samtaler|kontaktpunkter|samtalelogg|oppfølging og samtaler|kontakt med deltaker|møtereferater|logg over kontakt",
  application: "søknad|søknad om program|søknader|om søknad|søknadsopplysninger|søknaden",
  office: "nav-kontor|kontor|enhet|kontoropplysninger|oppfølgingsenhet",
  assistance:
    "sosialhjelp|økonomisk sosialhjelp|økonomisk stønad|aktivitetsplikt|aktivitetsplikt § 20 a|sosialtjenesten",
  person:
    "personalia|personopplysninger|person|om bruker|om deltaker|brukeropplysninger|bakgrunn|personinformasjon|søker|bruker|deltaker|opphold|opphold og bopel|inngangsvilkår|vilkår § 29|familie|sivilstand|særlige grupper",
  paragraph14a:
    "oppfølgingsvedtak|oppfølgingsvedtak § 14 a|§ 14 a-vedtak|14 a-vedtak|§ 14 a|gjeldende oppfølgingsvedtak|vedtak § 14 a|behovsvurdering § 14 a|14a-vedtak|innsatsvurdering|behovsvurdering|arbeidsrettet oppfølging § 14 a|utsendte oppfølgingsvedtak fra arena|tidligere oppfølgingsvedtak i modia|vedtak etter § 14 a",
  aside:
    "cv|utdanning|arbeidsforhold|arbeidserfaring|andre erfaringer|jobbønsker|kompetanser|førerkort|språk|land og språk|kontaktinformasjon|adresse|telefon|kurs|jobber og yrker|bank|kontonummer|skattekort|meldekort|utbetalinger|utbetaling|sykefraværsoppfølging|registrering|introduksjonsprogram|introduksjonsordning",
  foreign:
    "varsler|varsel|oppgaver|mine oppgaver|fullmakter|fullmakt|oppdateringslogg|historikk|endringslogg|hendelseslogg|innstillinger|filter|filtrer|personvern|rettigheter|stillinger|saksbehandler|veileder|kontaktperson|kontaktpersoner|pårørende|arbeidsgiver|arbeidsgivere|hjelp|meny|snarveier|lenker|maler|mal|eksempel|utkast|forhåndsvisning|førehandsvisning|førehandsvising|forhåndsvis|eksempelbrev|brevmaler|brevmalar|utkast til vedtak|vergemål|verge|dødsbo|ansvarsgruppemedlemmer|praktisk informasjon|om siden|om tjenesten|nyheter|driftsmeldinger|søkeresultat|siste søk|sist besøkte|utkast til oppfølgingsvedtak|forrige program|tidligere program|tidligere programmer|delt bosted|foreldreansvar|regelverk|lovhjemmel|forrige bruker|andre treff|frister|regler|registrer deg som arbeidssøker|finn tiltak|anbefalte tiltak|tiltakskatalog|ledige tiltak|forslag til tiltak|bruker er under vergemål|rettslig handleevne|kontaktinformasjon for dødsbo|flytting|samboer|sambuar|ektefelle|ektemake|partner|familiemedlemmer|husstand",
};

const HEADING_NOISE = new Set(
  [
    "oversikt",
    "alle",
    "mine",
    "dine",
    "din",
    "ditt",
    "mitt",
    "registrerte",
    "registrert",
    "gjeldende",
    "aktive",
    "nåværende",
    "siste",
    "liste",
    "om",
    "detaljer",
    "informasjon",
    "opplysninger",
    "over",
    "for",
    "i",
    "av",
    "og",
    "med",
    "fra",
    "til",
    "på",
    "den",
    "det",
    "de",
    "et",
    "en",
    "er",
    "brukerens",
    "deltakerens",
    "brukers",
    "deltakers",
    "bruker",
    "deltaker",
    "sak",
    "saken",
    "her",
    "dette",
    "vår",
    "egne",
    "tidligere",
    "planlagte",
    "kommende",
    "pågående",
    "neste",
  ].flatMap(partsOf),
);

/** Headings that begin so carry a name, a number or an office behind it. */
const BEGINS: readonly (readonly [RegExp, Theme])[] = [
  [/^(?:tidligere|tidlegare|forrige|førre) (?:kvalifiserings)?program/, "foreign"],
  [
    /^barn (?:det|som|bruker|brukar|deltaker|deltakar|søker|under|i |over|hjemme|heime)/,
    "children",
  ],
  [
    /^(?:andre |aktive |løpende |løpande )?(?:ytelser|ytingar|stønader|stønadar)(?: |$)/,
    "benefits",
  ],
  // "Du får delta i kvalifiseringsprogrammet", "Programmet ditt er forlenget": the heading of a letter.
  [
    /^(?:du (?:får|har fått|er) (?:ikke |ikkje )?(?:delta|være med|vere med|plass|innvilg|tilbod om|tilbud om|forleng).*program|(?:vi|nav) (?:har )?(?:innvilg|avslå|avsleg|forleng|stans).*program|programmet ditt (?:er|blir|vert) (?:innvilg|forleng|stans|avslutt|avbr|mellombels|midlertidig)|(?:søknaden din|du) .*(?:er|blir|har fått) (?:innvilg|avsl).*)/,
    "decisions",
  ],
  [/^(?:oppfølgingsvedtak|vedtak (?:etter )?§ ?14 ?a)/, "paragraph14a"],
  [/^søknad om (?:kvalifiseringsprogram|kvp|program)/, "application"],
  [/^(?:kvp-)?vedtak(?:et)? (?:om|nr|\d)/, "decisions"],
  [
    /^(?:innvilgelse|innvilging|avslag|forlengelse|forlenging|stans|midlertidig avbrudd|opphør) (?:av|på|i) /,
    "decisions",
  ],
  [/^aktivitetsplan(?:en)? (?:for|til|-)/, "activities"],
  [
    /^(?:kvalifiseringsprogram(?:met)?|kvp|program(?:met)?) (?:for|til|-|\d|fra|frå|\()/,
    "programme",
  ],
];

/** Theme by the stems of a heading. */
const NOISELESS = new Map<string, Theme>();
for (const [theme, list] of Object.entries(HEADINGS) as [Theme, string][]) {
  for (const heading of list.split("|")) {
    for (const key of keysOf(heading)) if (!NOISELESS.has(key)) NOISELESS.set(key, theme);
  }
}

/** The theme a heading gives what stands below it; null for a heading that says nothing of it. */
export function themeOf(heading: string): Theme | null {
  return themeFor(heading) || null;
}

const themeFor = remembering(findTheme);

/** Empty for none. */
function findTheme(heading: string): Theme | "" {
  const line = folded(heading)
    .replace(/^\d+(?:\.\d+)*[.)]? (?=\p{L})/u, "")
    .replace(/\s*\([^()]*\)\s*$/, "");
  const begins = BEGINS.find(([pattern]) => pattern.test(line));
  if (begins) return begins[1];
  for (const key of keysOf(line)) {
    const theme = NOISELESS.get(key);
    if (theme) return theme;
  }
  return "";
}

/** The heading's words whole, and without those that only frame it. */
function keysOf(heading: string): string[] {
  const stems = partsOf(heading).filter(
    (word, i, all) => i === 0 || i < all.length - 1 || !/^\d{1,3}$/.test(word),
  );
  const bare = stems.filter((word) => !HEADING_NOISE.has(word));
  return [stems, bare].map((words) => [...words].sort().join(" ")).filter((key) => key !== "");
}
