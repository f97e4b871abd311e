import { isDay } from "../../facts/days.ts";
import { NAME_LABEL, PERSON_LABEL } from "./words.ts";

/** A name with what stands beside it. */
export interface NameFound {
  readonly name: string;
  readonly age?: number;
  readonly birthDate?: string;
  /** Words before it that say whose page it is: `person` surely ("Deltaker"), `name` perhaps ("Navn"). */
  readonly label?: "person" | "name";
}

const PARTICLES =
  /^(?:van|von|der|den|de|da|dal|del|della|di|dos|du|af|av|al|el|bin|ibn|ben|bint|abu|la|le|ter|ten|zu|y|e)$/iu;
const WORD = /^(?:\p{Lu}[\p{L}\p{M}'’]*(?:-\p{Lu}?[\p{L}\p{M}'’]+)*|\p{Lu}\.)$/u;
/** Words that stand in titles of pages and products, never in a name. */
const NO_NAME = new Set(
  "nav modia arena gosys pesys visma flyt velferd acos digisos socio fagsystem system portal register dashboard public websak elements kvp kvalifiseringsprogram kvalifiseringsprogrammet program programmet plan kommune fylke kontor enhet avdeling avdelinga gruppe team sak saker saka saken saksoversikt saksbilde oversikt oversyn personoversikt aktivitetsplan aktivitet aktiviteter aktivitetar oppfølging arbeidsrettet bruker brukar brukere deltaker deltakar deltakere søker søkjar søknad vedtak vedtaksbrev mål hovedmål delmål mitt min mine ny nye nytt hei velkommen velkomen dokumenter tiltak økonomi sosialhjelp ytelser ytelse barn dialog meldinger notat notater personalia personopplysninger norsk norge uke veke veileder rettleiar saksbehandler as asa ans skole skule kurs norskkurs senter barnehage arbeid arbeidstrening trening lønnstilskudd jobb jobbsøking gata gate vei veien veg vegen kvalifisering evaluering evalueringer permisjon fravær avbrudd status periode stønad innstillinger hjelp logg inn ut søk meny hjem tilbake person personer personinformasjon adresse telefon fullført planlagt pågår avtalt gift ugift skilt samboer enke enkemann skjermet fortrolig strengt ingen ikke".split(
    " ",
  ),
);

/** The name a line consists of, with age, birth date and label; null where the line is anything else. */
export function nameIn(line: string): NameFound | null {
  const { rest, age, birthDate } = withoutBirth(withoutNumbers(line));
  const about = { ...(age === undefined ? {} : { age }), ...(birthDate ? { birthDate } : {}) };
  const { label, words } = withoutLabel(rest);
  const certain = label !== undefined || age !== undefined || birthDate !== undefined;
  const names = parts(words).filter((part) => isName(part, certain ? 1 : 2));
  const [name] = names;
  if (name === undefined || names.length !== 1) return null;
  return { name, ...about, ...(label ? { label } : {}) };
}

/** Two to five words of a name's form (one word where something else says that it is a name). */
export function isName(text: string, fewest: 1 | 2): boolean {
  if (text.length > 70) return false;
  const words = text.replace(/^(\S+(?: \S+)?), (?=\p{Lu})/u, "$1 ").split(" ");
  if (words.length < fewest || words.length > 6) return false;
  const own = words.filter((w) => !PARTICLES.test(w));
  return own.length >= fewest && own.every((w) => WORD.test(w) && !NO_NAME.has(w.toLowerCase()));
}

/** A name in any case, where a number beside it says that it is one: "aremark testfamilien". */
export function isLooseName(text: string): boolean {
  const words = text.split(" ");
  return (
    words.length > 1 &&
    words.length < 7 &&
    words.every((w) => /^[\p{L}\p{M}.'’-]+$/u.test(w) && !NO_NAME.has(w.toLowerCase()))
  );
}

/** Whether two names can be one person's: the words of the shorter are all in the longer. */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return short.length > 0 && short.every((w) => long.includes(w));
}

function wordsOf(name: string): string[] {
  return (
    name
      .toLowerCase()
      .normalize("NFC")
      .match(/[\p{L}\p{M}'’]+/gu) ?? []
  );
}

/** The line without eleven-digit numbers and the words for them. */
function withoutNumbers(line: string): string {
  return line
    .replace(
      /(?:f(?:ødsels)?\.? ?n(?:umme)?r\.?|fødselsnummer|fnr\.?|personnummer|d-nummer)?\s*:?\s*\d{6}[ .\u00a0]?\d{5}/giu,
      " ",
    )
    .replace(/\s+/g, " ")
    .trim();
}

const AGE =
  /[,(]?\s*\(?(?:(?:mann|kvinne|gutt|jente|ukjent kjønn|m|k)\s*,\s*)?(\d{1,3}) år(?: gam(?:mel|al))?\)?/iu;
const AGE_ONLY = /\((?:(?:mann|kvinne|ukjent|m|k)\s*,\s*)?(\d{1,3})\)/iu;
const BORN =
  /[,(]?\s*\(?(?:f\.|født|fødd|f)\s*:?\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\)?|\((\d{1,2})\.(\d{1,2})\.(\d{4})\)/iu;

interface Born {
  readonly rest: string;
  readonly age?: number;
  readonly birthDate?: string;
}

/** Age and birth date beside a name, and the line without them. */
export function withoutBirth(line: string): Born {
  const aged = AGE.exec(line) ?? AGE_ONLY.exec(line);
  const age = aged ? Number(aged[1]) : undefined;
  const unaged = aged ? line.replace(aged[0], " ") : line;
  const born = BORN.exec(unaged);
  const rest = born ? unaged.replace(born[0], " ") : unaged;
  const [day, month, year] = born
    ? [born[1] ?? born[4], born[2] ?? born[5], born[3] ?? born[6]]
    : [];
  const iso = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return {
    rest: rest.trim(),
    ...(age !== undefined && age < 120 ? { age } : {}),
    ...(isDay(iso) ? { birthDate: iso } : {}),
  };
}

function withoutLabel(line: string): { label?: "person" | "name"; words: string } {
  const colon = /^([^:]{2,40}?)\s*:\s*(.+)$/u.exec(line);
  const [, before = "", after = ""] = colon ?? [];
  if (PERSON_LABEL.test(before)) return { label: "person", words: after };
  if (NAME_LABEL.test(before)) return { label: "name", words: after };
  const bare = /^(?:bruker|brukar|deltaker|deltakar|søker|søkjar)(?: -)? (?=\p{Lu})/iu.exec(line);
  if (bare) return { label: "person", words: line.slice(bare[0].length) };
  return { words: line };
}

/** The line, or its parts between dashes, bars and the like. "Tesfaye, Josef" is one name. */
function parts(line: string): string[] {
  const trim = (text: string) => text.replace(/^[\s,;:()–—-]+|[\s,;:()–—-]+$/gu, "");
  const whole = trim(line);
  const forWhom = /^(?:\p{L}+ ){1,3}(?:for|til) (?=\p{Lu})/u.exec(whole);
  if (forWhom) return [whole.slice(forWhom[0].length)];
  return whole
    .split(/\s+[–—|·•/-]\s+|\s*[|·•]\s*/u)
    .map(trim)
    .filter(Boolean);
}
