import type { ActivityKind } from "../../facts/types.ts";
import { type Codes, codeOf, codesIn } from "../values/codes.ts";
import { stemsOf } from "../values/stems.ts";
import { plain } from "../values/words.ts";
import { KINDS, kindOfMeasure, MEASURES } from "./measures.ts";

/** What an activity is, as far as its own words say; a missing key is not known and is never guessed. */
export interface ActivityClass {
  readonly kind?: ActivityKind;
  readonly tiltak?: string;
}

const PLACE_OR_TOPIC = /^(?:hos|ved|på|i|for|til|med|om|av|fra|frå|som|under|mot|etter)$/i;
const ATTENDING =
  /^(?:delta|deltar|deltek|gå|går|begynne|starte|fullføre|gjennomføre|ta|tar|være|er|oppstart)$/i;
/** "Vurdere AFT", "Informasjon om AFT" are not AFT. */
const BEFOREHAND =
  /^(?:vurder|søk|søknad|søkt|informasjon|info|forbered|planleg|kartleg|avklar|avklare|snakk|bestill|undersøk|sjekk|orienter|ikke|ikkje|venteliste)/i;
/** Everyday words that name a measure only where they stand alone or with a place: "Oppfølging hos Fretex". */
const ONLY_ALONE =
  /^(?:oppfølging|avklaring|behandling|trening|bibliotek|biblioteket|stilling|skole|skule|lege|helse|hvile|kvile|universitet|sykehus|psykolog)$/i;
const PLACE = /^(?:hos|ved|på)$/i;

/** Kind and catalogue id from a card's type line and its title. The type's words decide where it has any. */
export function activityClass(type: string | null, title: string): ActivityClass {
  const ofType = type === null ? {} : classOfType(type);
  const ofTitle = classOf(title);
  if (ofType.kind === undefined) return ofTitle;
  if (ofType.tiltak !== undefined || !isAkin(ofType.kind, ofTitle.kind)) return ofType;
  return { ...ofTitle, kind: ofType.kind };
}

/** Physiotherapy may be filed as health or as rehabilitation; a meeting about AFT is not AFT. */
function isAkin(a: ActivityKind, b: ActivityKind | undefined): boolean {
  return a === b || (b !== undefined && BESIDE_WORK.has(a) && BESIDE_WORK.has(b));
}

const BESIDE_WORK = new Set<ActivityKind>([
  "health",
  "rehabilitation",
  "own-activity",
  "other-support",
  "rest",
]);

/** A type line that names a kind in general ("Lønnet arbeid") names no measure. */
function classOfType(type: string): ActivityClass {
  const kind = codeOf(KINDS, type);
  return kind ? { kind } : classOf(type);
}

function classOf(text: string): ActivityClass {
  const core = coreOf(text);
  if (core === null) return {};
  // "Samtale med psykolog" is treatment: the whole title names it, its first word only a talk.
  const whole = codeOf(KINDS, text) === null ? codeOf(MEASURES, text) : null;
  if (whole) return { kind: kindOfMeasure(whole), tiltak: whole };
  const tiltak = oneOf(MEASURES, text, core);
  const kinds = oneOf(KINDS, text, core);
  if (tiltak === "several" || kinds === "several") return mixed(core);
  const kind = kinds ?? (tiltak && kindOfMeasure(tiltak));
  if (!kind) return {};
  return tiltak && kindOfMeasure(tiltak) === kind ? { kind, tiltak } : { kind };
}

/** Several measures in one title: what they have in common. */
function mixed(core: string): ActivityClass {
  const kinds = new Set([...codesIn(MEASURES, core).map(kindOfMeasure), ...codesIn(KINDS, core)]);
  const [kind] = kinds;
  return kinds.size === 1 && kind ? { kind } : {};
}

function oneOf<C extends string>(
  table: Codes<C>,
  text: string,
  core: string,
): C | "several" | null {
  const whole = codeOf(table, text);
  if (whole) return whole;
  const found = codesIn(table, core);
  return found.length > 1 ? "several" : (found[0] ?? null);
}

/**
 * The part of a title that can name the activity: not the place or topic behind a preposition ("Vaskehjelp på
 * biblioteket"), unless a name begins before it ("Kurs i mestring av belastning"). Null when it only prepares one.
 */
function coreOf(text: string): string | null {
  const words = plain(text)
    .split(/[\s:/,()]+/)
    .filter((word) => word !== "");
  const start = ATTENDING.test(words[0] ?? "") ? (PLACE_OR_TOPIC.test(words[1] ?? "") ? 2 : 1) : 0;
  const said = words.slice(start);
  const stop = said.findIndex((word) => PLACE_OR_TOPIC.test(word));
  const head = stop < 0 ? said : said.slice(0, stop);
  if (BEFOREHAND.test(head[0] ?? "") && codesIn(MEASURES, head[0] ?? "").length === 0) {
    return longestFrom(said) ?? null;
  }
  if (head.length === 1 && ONLY_ALONE.test(head[0] ?? "")) {
    return stop < 0 || PLACE.test(said[stop] ?? "") ? head.join(" ") : longestFrom(said);
  }
  const inHead = head.filter((word) => !ONLY_ALONE.test(word) || head.length === 1).join(" ");
  return longestFrom(said) ?? inHead;
}

/** The title from its first word, where a phrase of several words begins there: "Kurs i mestring av belastning". */
function longestFrom(words: readonly string[]): string | null {
  for (let end = Math.min(words.length, 7); end > 1; end--) {
    const phrase = words.slice(0, end).join(" ");
    if (codeOf(MEASURES, phrase) || codeOf(KINDS, phrase)) return phrase;
  }
  return null;
}

/** Whether the words name an activity or its type: for telling a card's type line from other loose texts. */
export function namesActivity(text: string): boolean {
  return (
    codeOf(MEASURES, text) !== null ||
    codeOf(KINDS, text) !== null ||
    stemsOf(text).join(" ") === TYPE_LINE
  );
}

const TYPE_LINE = stemsOf("Tiltak gjennom Nav").join(" ");
