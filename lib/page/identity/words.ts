import type { Other } from "../outline.ts";

/** Words for the number itself, before it or above it. */
export const NUMBER_LABEL =
  /(?:f(?:ø|oe)dsels(?:nummer|nr\.?)|(?<!\p{L})f\.? ?nr\.?|person(?:nummer|nr\.?|ident)|(?<!\p{L})[dD][ -]?(?:nummer|nr\.?)|(?<!\p{L})ident(?:itetsnummer|nummer)?|id-?nummer|(?<!\p{L})(?:national |personal )id(?: ?(?:number|no\.?))?)(?!\p{L})/iu;
/** Numbers of eleven digits that are nobody's. */
export const OTHER_NUMBER =
  /konto|\borg|sak|telefon|\btlf|mobil|referanse|\bref|journal|dokument|kid\b|faktura/iu;

/** A sentence that mentions a number, not a field that shows it. */
export function isTale(text: string): boolean {
  return (text.replace(NUMBER_LABEL, "").match(/\p{L}+/gu)?.length ?? 0) > 7;
}

/** Words that say whose page it is. */
export const PERSON_LABEL =
  /^(?:bruker|brukar|deltaker|deltakar|søker|søkjar|klient|bruk[ae]rkort|deltak[ae]rkort|klientkort|kandidat|programdeltaker|programdeltakar|aktuell (?:bruker|deltaker)|valgt (?:bruker|person)|vald (?:brukar|person))$/iu;
export const NAME_LABEL =
  /^(?:(?:brukers |brukars |deltakers |deltakars |søkers )?(?:fulle? )?na(?:v|m)n(?:et)?|person|gjelder|gjeld|sak for|saken gjelder|saka gjeld)$/iu;
/** Headings of the part that tells who the person is. */
export const PERSON_SECTION =
  /^(?:person(?:alia|opplysninger|opplysningar|info(?:rmasjon)?|data)?|om (?:bruker(?:en)?|brukar(?:en)?|deltaker(?:en)?|deltakar(?:en)?|personen|søker(?:en)?)|bruker|brukar|deltaker|deltakar|søker|søkjar|brukeropplysninger|grunnopplysninger|grunnopplysningar|nøkkelinformasjon|nøkkelopplysninger|bruker ?info(?:rmasjon)?|sak(?:en|sopplysninger)?|oversikt|oversyn)$/iu;

const CHILD =
  "barn barna barnet born borna jente jenta gutt gutten guten sønn sønnen son sonen datter datteren dotter dottera stebarn fosterbarn";
const PARTNER =
  "samboer sambuar samboeren ektefelle ektefellen ektemake ektemaken partner partneren sambo kone mann hustru";
const SOMEONE =
  "mor mora moren far faren foreldre foreldra foresatt foresatte føresette føresett pårørende pårørande kontaktperson kontaktpersoner kontaktpersonar nødkontakt verge vergen verje verja vergemål verjemål fullmakt fullmakter fullmektig fullmaktsgiver fullmaktsgjevar dødsbo arving arvinger søsken bror søster husstandsmedlem husstandsmedlemmer familiemedlemmer familiemedlem slektninger treff søkeresultat søkeresultater søketreff søkjeresultat sistbesøkte mal maler malar eksempel eksempelsak fosterforeldre medsøker medsøkjar";
/** People around the person by their work: their numbers are not the person's, but what is said of them may be. */
const ROLES =
  "arbeidsgiver arbeidsgivar arbeidsgivere veileder veilederen rettleiar saksbehandler sakshandsamar kollega fastlege lege behandler behandlar leder leiar ansvarsgruppe ansvarsgruppemedlemmer tolk";
/** Words beside them that change nothing. */
const NOISE =
  "og eller til for under over av i på med år født fødd den det de en ei et andre anna annen forrige førre tidligere tidlegare siste sist deltakers deltakars brukers brukars søkers barnets bruker brukar brukere brukarar deltaker deltakar opplysninger opplysningar informasjon info om kontaktinformasjon nærmeste næraste registrerte registrert hos ved felles egne eigne";
/** Whole headings about other cases or people. */
const PHRASES =
  /^(?:andre (?:treff|brukere|brukarar|deltakere|deltakarar|personer|personar|saker)|(?:forrige|førre|tidligere|tidlegare|siste|sist viste|sist besøkte|nylig (?:viste|åpnede|besøkte)|nyleg (?:viste|opna|besøkte)) (?:brukere?|brukarar?|deltakere?|deltakarar?|personer?|personar|saker|søk|besøkte|klient(?:er)?)|(?:sist|nylig|nyleg) (?:besøkt|besøkte|åpnet|åpnede|opna|vist|viste)|tidligere søkt|tidlegare søkt|mine (?:brukere|brukarar|deltakere|deltakarar|saker)|lignende saker|liknande saker|du har nylig (?:sett på|besøkt))(?: |:|$)/iu;

const sets: readonly (readonly [Other, ReadonlySet<string>])[] = [
  ["child", new Set(CHILD.split(" "))],
  ["partner", new Set(PARTNER.split(" "))],
  ["someone", new Set(SOMEONE.split(" "))],
];
const roles = new Set(ROLES.split(" "));
const noise = new Set(NOISE.split(" "));

/** Whom a heading or label is about when it is not the person: all its words say so. Null for the person's own. */
export function otherIn(heading: string): Other | null {
  const line = heading.toLowerCase().trim();
  if (PHRASES.test(line)) return "someone";
  const kinds = significant(line).map((w) => sets.find(([, set]) => set.has(w))?.[0]);
  if (kinds.length === 0 || kinds.length > 4 || kinds.includes(undefined)) return null;
  return kinds.includes("someone") ? "someone" : (kinds[0] ?? null);
}

/** Whether a heading or label is about anybody but the person: family, other cases, the people who work with the case. */
export function isOthers(heading: string): boolean {
  if (otherIn(heading) !== null) return true;
  const words = significant(heading.toLowerCase());
  return words.length > 0 && words.every((w) => roles.has(w));
}

function significant(line: string): string[] {
  return (line.replace(/\([^()]*\)/g, " ").match(/\p{L}+/gu) ?? []).filter((w) => !noise.has(w));
}

/** The first heading of a trail that is about somebody else. */
export function otherInTrail(trail: readonly string[]): Other | null {
  for (const heading of trail) {
    const other = otherIn(heading);
    if (other) return other;
  }
  return null;
}

/** "Barnets fødselsnummer", "Ektefelles navn": somebody else's field. */
export function isOthersField(label: string): boolean {
  return /(?<!\p{L})(?:barnets|barnas|ektefelles?|ektefellens|samboers?|samboerens|partners?|mors|fars|verges?|vergens|pårørendes|kontaktpersons?|arbeidsgivers?|veileders?|saksbehandlers?)(?!\p{L}) *\p{L}/iu.test(
    label,
  );
}

/** Signs of the caseworker: the one logged in, or the one who has the case. */
export const CASEWORKER =
  /(?<!\p{L})(?:[A-Z]\d{6}|logg (?:ut|av)|logga? inn|innlogget|innlogga|pålogget|pålogga|logged (?:in|out)|log ?out|signed in(?: as)?|sign out|case ?worker|min profil|saksbehandler|sakshandsamar|veileder|rettleiar)(?!\p{L})/iu;
