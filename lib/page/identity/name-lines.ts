import { isDay } from "../../facts/days.ts";
import { nationalIdsIn } from "../../facts/national-id.ts";
import { isLooseName, isName, sameName } from "./names.ts";
import { CASEWORKER, NAME_LABEL, PERSON_LABEL } from "./words.ts";

/** A name with what stands beside it. */
export interface NameFound extends Born {
  readonly name: string;
  /** Words before it that say whose page it is: `person` surely ("Deltaker"), `name` perhaps ("Navn"). */
  readonly label?: "person" | "name";
}

/** Age and birth date beside a name. */
export interface Born {
  readonly age?: number;
  readonly birthDate?: string;
}

/**
 * The name a line consists of, with age, birth date and label; null where the line is anything else. Parts between
 * bars ("Innlogget: Kari Moe | Bruker: Josef Li · 27 år") are read each by itself.
 */
export function nameIn(line: string): NameFound | null {
  const shown = line.split(BARS);
  const numbered = shown.findIndex((s) => NUMBERED.test(s));
  const segments = shown.map(withoutNumbers).filter((s) => !CASEWORKER.test(s));
  const found = segments.flatMap((s) => nameInSegment(s) ?? []);
  // "Anja Lie | 010190 … | Bydel Nord": the name stands right before the number.
  const before = numbered > 0 ? nameInSegment(withoutNumbers(shown[numbered - 1] ?? "")) : null;
  if (before && numbered === 1) return { ...bornIn(segments), ...before };
  const best = found.find((f) => f.label === "person") ?? found.find(isAged) ?? found[0];
  if (!best) return null;
  const isSure = best.label === "person" || found.every((f) => sameName(f.name, best.name));
  return isSure ? { ...bornIn(segments), ...best } : null;
}

const BARS = /\s*[|·•]\s*/u;
const NUMBERED = /(?<!\d)\d{6}[ .\u00a0]?\d{5}(?!\d)/;

export function isAged({ age, birthDate }: Born): boolean {
  return age !== undefined || birthDate !== undefined;
}

/** Age and birth date in whatever stands around a name. */
export function bornIn(texts: readonly string[]): Born {
  const found = texts.map((text) => withoutBirth(text).born);
  const age = found.find((f) => f.age !== undefined)?.age;
  const birthDate = found.find((f) => f.birthDate !== undefined)?.birthDate;
  return {
    ...(age === undefined ? {} : { age }),
    ...(birthDate === undefined ? {} : { birthDate }),
  };
}

function nameInSegment(segment: string): NameFound | null {
  const { rest, born } = withoutBirth(segment.replace(/[\s!*]+$/, ""));
  const { label, words, isMarked } = withoutLabel(rest);
  const fewest = label !== undefined || isAged(born) ? 1 : 2;
  const isOne = (part: string) => isName(part, fewest) || (isMarked && isLooseName(part));
  const [name, ...more] = parts(words).filter(isOne);
  if (name === undefined || more.length > 0) return null;
  return { name, ...born, ...(label ? { label } : {}) };
}

/** The line without eleven-digit numbers and the words for them. */
function withoutNumbers(line: string): string {
  return withoutBirthOf(line)
    .replace(
      /(?:f(?:ødsels)?\.? ?n(?:umme)?r\.?|fødselsnummer|fnr\.?|personnummer|d-nummer)?\s*:?\s*\d{6}[ .\u00a0]?\d{5}/giu,
      " ",
    )
    .replace(/\s+/g, " ")
    .trim();
}

/** The line without the birth date that its number tells as well: "Nadia Karimi 22.02.1964 …". */
function withoutBirthOf(line: string): string {
  const born = nationalIdsIn(line).flatMap(
    ({ birthDate }) => birthDate?.split("-").reverse().join(".") ?? [],
  );
  return born.reduce(
    (words, day) =>
      words.replace(new RegExp(`(?<!(?:f\\.?|født|fødd):?\\s*\\(?)${day}`, "iu"), " "),
    line,
  );
}

const SEX = "(?:mann|kvinne|gutt|jente|ukjent(?: kjønn)?|m|k)";
const AGE = new RegExp(
  `[,(]?\\s*\\(?(?:${SEX}\\s*,?\\s+)?(?:alder:? )?(\\d{1,3}) år(?: gam(?:mel|al))?\\)?`,
  "iu",
);
const AGE_ONLY = new RegExp(`\\((?:${SEX}\\s*,\\s*)?(\\d{1,3})\\)`, "iu");
const BORN =
  /[,(]?\s*\(?(?:f\.|født|fødd|f)\s*:?\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\)?|\((\d{1,2})\.(\d{1,2})\.(\d{4})\)/iu;

/** A line without the age and birth date in it. */
export function withoutBirth(line: string): { rest: string; born: Born } {
  const aged = AGE.exec(line) ?? AGE_ONLY.exec(line);
  const unaged = aged ? line.replace(aged[0], " ") : line;
  const date = BORN.exec(unaged);
  const rest = (date ? unaged.replace(date[0], " ") : unaged).trim();
  const age = aged ? Number(aged[1]) : 120;
  const birthDate = date ? dayOf(date) : "";
  return {
    rest,
    born: { ...(age < 120 ? { age } : {}), ...(isDay(birthDate) ? { birthDate } : {}) },
  };
}

function dayOf(match: RegExpExecArray): string {
  const [day = "", month = "", year = ""] = match.slice(1).filter((part) => part !== undefined);
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

interface Unlabelled {
  readonly label?: "person" | "name";
  readonly words: string;
  /** Whether a colon marks the label: then the name may be written in small letters. */
  readonly isMarked: boolean;
}

function withoutLabel(line: string): Unlabelled {
  const [, before = "", after = ""] = /^([^:]{2,40}?)\s*:\s*(.+)$/u.exec(line) ?? [];
  if (PERSON_LABEL.test(before)) return { label: "person", words: after, isMarked: true };
  if (NAME_LABEL.test(before)) return { label: "name", words: after, isMarked: false };
  const bare = /^(?:[Bb]ruk[ea]r|[Dd]eltak[ea]r|[Ss]øk(?:er|jar))(?: -)? (?=\p{Lu})/u.exec(line);
  return bare
    ? { label: "person", words: line.slice(bare[0].length), isMarked: false }
    : { words: line, isMarked: false };
}

/** "Sak for Josef Tesfaye", "Kartlegging av Josef Tesfaye"; "Otto av Bergen" is a name. */
const OF_WHOM =
  /^(?:(?:\p{L}+ ){1,3}(?:for|til|om|med)|(?:\p{L}+ )?\p{L}+(?:ing|inga|ingen|else|elsen|sjon|sjonen|plan|rapport|notat) av) (?=\p{Lu})/u;

/** The line, or its parts between dashes. "Tesfaye, Josef" is one name; "Sak for Josef Tesfaye" ends in one. */
function parts(line: string): string[] {
  const trim = (text: string) => text.replace(/^[\s,;:()–—-]+|[\s,;:()–—-]+$/gu, "");
  const whole = trim(line);
  const forWhom = OF_WHOM.exec(whole);
  if (forWhom) return [whole.slice(forWhom[0].length)];
  return whole
    .split(/\s+[–—/-]\s+/u)
    .map(trim)
    .filter(Boolean);
}
