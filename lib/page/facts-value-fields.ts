import { type ListName, listOf } from "./facts-leaf.ts";
import { placeOf } from "./facts-place.ts";
import type { LabelledValue } from "./outline.ts";
import { codeOf } from "./values/codes.ts";
import { periodOf } from "./values/period.ts";
import { folded } from "./values/words.ts";
import { BENEFITS, PROGRAMME_STATUS } from "./vocabulary/case-codes.ts";
import { type FieldFound, fieldOf } from "./vocabulary/labels.ts";
import { namedField } from "./vocabulary/named.ts";
import type { Theme } from "./vocabulary/sections.ts";

/** Labels too common to mean anything but by what stands beside them. */
const VAGUE =
  /^(?:fra|frå|til|fra og med|frå og med|til og med|periode|perioden|dato|tidsrom|f\.?o\.?m\.?|t\.?o\.?m\.?|fra dato|til dato|status|tilstand|fase)$/;
/** What a list's element is asked for by words that nothing else is asked for by. */
const SURE =
  /^(?:decisions\.(?:months|reason|reasoned|notifiedOn)|leaves\.approved|absences\.(?:cause|documentation)|interruptions\.(?:decided|reason))$/;
const AMOUNT = /^activities\.(?:minutesPerWeek|positionPct)$/;
/** Lists whose elements may be told by labelled values alone, without row or card. */
const CHAINED = new Set<string>(["decisions", "leaves", "interruptions", "absences"]);

/** A value and the field that its label asks for there. */
export interface Resolved {
  readonly value: LabelledValue;
  readonly found: FieldFound;
  readonly past: boolean;
}

/** The field each value of a block is about; values whose label means nothing here are left out. */
export function fieldsOf(block: readonly LabelledValue[], isCase: boolean): Resolved[] {
  const { theme: above, past } = placeOf(block[0]?.trail ?? []);
  if (above === "foreign") return [];
  const told = above === "assistance" && isBenefit(block) ? "benefits" : above;
  // Above a list of activities stand filters as well: only labels that speak for themselves count there.
  const own = told === "activities" ? null : told;
  const strict = block.flatMap((value) => fieldOf(value.label, own)?.field ?? []);
  const theme = own ?? (told === null ? inferred(strict) : null);
  const resolved: Resolved[] = [];
  let last: ListName | null = null;
  let before: string | null = null;
  for (const value of block) {
    const found = fieldFor(value, theme, {
      before,
      last,
      isCase,
      mixed: told === null && theme === null,
      strict,
    });
    before = found?.field ?? null;
    if (found && isAllowed(found.field, told)) {
      resolved.push({ value, found, past });
      last = listOf(found.field);
    } else last = null;
  }
  return resolved;
}

/** "Økonomisk sosialhjelp" over state and period: the benefit, not the office's conditions for it. */
function isBenefit(block: readonly LabelledValue[]): boolean {
  const fields = block.map(({ label }) => fieldOf(label, "benefits")?.field ?? "");
  return (
    codeOf(BENEFITS, block[0]?.trail.at(-1) ?? "") !== null &&
    fields.every((field) => field.startsWith("benefits.")) &&
    fields.some((field) => /(?:from|period)$/.test(field))
  );
}

/** A block without heading is about one list when every label that speaks for itself leads there. */
function inferred(fields: readonly string[]): Theme | null {
  // "Lengde på programmet" alone tells of no decision.
  if (fields.every((field) => field === "decisions.months")) return null;
  const lists = new Set(fields.map((field) => listOf(field)));
  const [only] = lists;
  return lists.size === 1 && only && CHAINED.has(only) ? (only as Theme) : null;
}

/** What a part may tell of besides the person: a § 14 a decision or a benefit's decision is none of the programme. */
const ONLY: Readonly<Partial<Record<Theme, RegExp>>> = {
  aside: /^(?:person|office)\./,
  paragraph14a: /^(?:person|office|paragraph14a|documents)\./,
  assistance: /^(?:person|office|socialAssistance|benefits)\./,
  benefits: /^(?:person|office|benefits)\./,
  documents: /^(?:person|office|documents)\./,
  children: /^(?:children|familyConsidered)/,
  contact: /^contactDates$/,
};

function isAllowed(field: string, theme: Theme | null): boolean {
  const only = theme && ONLY[theme];
  return !only || only.test(field);
}

function isReceived(label: string, { before }: Around): boolean {
  const line = folded(label);
  return (
    /^(?:mottatt dato|dato mottatt|mottaksdato|registrert mottatt)$/.test(line) ||
    (before === "applicationReceived" && /^(?:mottatt|motteken)$/.test(line))
  );
}

/** "Status: Pågår" among fields of the programme and of nothing else. */
function isProgrammeStatus({ label, value }: LabelledValue, { strict }: Around): boolean {
  return (
    /^(?:status|tilstand|fase)$/i.test(label) &&
    codeOf(PROGRAMME_STATUS, value ?? "") !== null &&
    strict.some((field) => field.startsWith("programme.")) &&
    (/^fase$/i.test(label) ||
      strict.every((field) => listOf(field) === null || field.startsWith("evaluations.")))
  );
}

/** Labels that the value gives their meaning: "Program: 04.05.2026 – 03.05.2027", "Notat: 18.02.2026 kl. 09.12". */
export function byValue({ label, value }: LabelledValue): FieldFound | null {
  const field = BY_VALUE.find(([words]) => words.test(folded(label)))?.[1];
  if (!field || value === null) return null;
  const period = periodOf(value);
  const fits = FITS[field]?.test(value) ?? (period && !period.single);
  return fits ? { field, weak: false } : null;
}

const BY_VALUE: readonly (readonly [RegExp, string])[] = [
  [/^(?:kvp|program(?:met)?|kvalifiseringsprogram(?:met)?)$/, "programme.period"],
  [/^(?:sone|distrikt|avdeling|avd|team|tilhørighet|tilhøyrsle|organisasjon)$/, "office.name"],
  [/^(?:notat|journalnotat|journal|referat|samtalereferat|samtale|møte|logg)$/, "contactDates"],
];
const FITS: Readonly<Record<string, RegExp>> = {
  contactDates: /^\s*(?:den )?\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}\.?) ?\d{2,4}(?!\d)/u,
  "office.name": /^nav \p{L}/iu,
};

interface Around {
  /** The field right before it. */
  readonly before: string | null;
  readonly last: ListName | null;
  readonly isCase: boolean;
  readonly mixed: boolean;
  readonly strict: readonly string[];
}

function fieldFor(value: LabelledValue, theme: Theme | null, around: Around): FieldFound | null {
  const { label } = value;
  const found = byValue(value) ?? fieldOf(label, theme) ?? namedField(label);
  // "Søknadsdato: …, mottatt: …": the day the application came in.
  if (around.mixed && around.strict.includes("applicationReceived") && isReceived(label, around))
    return { field: "applicationReceived", weak: false };
  if (found) return found;
  const told = around.last && fieldOf(label, around.last as Theme);
  if (told && SURE.test(told.field)) return told;
  // "Hovedaktivitet: Arbeidstrening", "Timer/uke: 30": how much of it stands right below its name.
  // "Ytelse: Kvalifiseringsstønad", "Gjelder fra og med: …".
  if (told && around.last === "benefits" && /\.(?:from|to|period|perDay)$/.test(told.field))
    return told;
  if (told && around.last === "activities" && AMOUNT.test(told.field)) return told;
  if (!around.mixed) return null;
  // "Vedtak: Innvilget", "Fra: …": a bare label goes on with what stands right before it.
  if (VAGUE.test(folded(label))) {
    if ((!around.last || /^fase$/i.test(label)) && isProgrammeStatus(value, around))
      return fieldOf(label, "programme");
    return around.last && CHAINED.has(around.last) ? fieldOf(label, around.last as Theme) : null;
  }
  const ofProgramme =
    around.isCase ||
    around.strict.some((field) =>
      /^programme\.|^applicationReceived|^decisions\.months/.test(field),
    );
  return ofProgramme ? fieldOf(label, "programme") : null;
}
