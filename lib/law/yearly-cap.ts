import type { Day } from "../facts/days.ts";
import type { Text } from "../text/text.ts";
import {
  type AbsenceBook,
  absenceBook,
  against,
  type BookFacts,
  type Cap,
  type Tally,
  tally,
  wholeDays,
} from "./absence-count.ts";
import { absencesNotKnown, causeNotKnown } from "./absence-not-known.ts";
import { absencesAt, type Cause, spanOf } from "./absences.ts";
import { clip } from "./periods.ts";
import type { Verdict } from "./types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "./verdict.ts";
import { listWords, periodWords } from "./words.ts";

/** A cap on the working days with stønad in a calendar year. */
export interface YearlyCap {
  readonly cause: Cause;
  readonly cap: (year: number) => Cap;
  /** Where the cap has two values: the facts that settle it, and whom the higher one is for. */
  readonly higher: { readonly missing: readonly string[]; readonly whom: Text } | null;
  /** `26 feriedager`. */
  readonly days: (count: number) => Text;
  /** Added where the days are within the cap. */
  readonly note: Text | null;
}

/** One verdict for each calendar year with such absence; several years give the gravest. */
export function yearlyCap(facts: BookFacts, rule: YearlyCap, asOf: Day): Verdict {
  if (!facts.absences) return absencesNotKnown();
  const book = absenceBook(facts, rule.cause, asOf);
  const verdicts = yearsOf(book).flatMap((year) => inYear(facts, book, rule, year, asOf));
  if (verdicts[0]) return overAll(verdicts, verdicts[0]);
  const unsure = [...book.unsure, ...book.unplaced];
  return unsure.length ? causeNotKnown(unsure) : notRegistered(rule);
}

/** A year that is broken stands; else one whose days the cap cannot be held against leaves the whole aside. */
function overAll(verdicts: readonly Verdict[], first: Verdict): Verdict {
  const verdict = gravest(verdicts, first);
  if (verdict.status === "violation") return verdict;
  return verdicts.find((v) => v.status === "not-applicable") ?? verdict;
}

/** Periods of the absences of the cause in the year, for a message. */
function periodsInYear(facts: BookFacts, cause: Cause, year: number, asOf: Day): readonly string[] {
  const here = { from: `${year}-01-01`, to: `${year}-12-31` };
  return absencesAt(facts.absences)
    .filter(({ absence }) => absence.cause === cause)
    .flatMap(({ absence }) => spanOf(absence, asOf) ?? [])
    .flatMap(({ sure }) => clip([sure], here))
    .map(({ from, to }) => periodWords(from, to));
}

function yearsOf(book: AbsenceBook): number[] {
  const years = [...book.missed.keys(), ...book.possible].map((day) => Number(day.slice(0, 4)));
  return [...new Set(years)].sort((a, b) => a - b);
}

function inYear(
  facts: BookFacts,
  book: AbsenceBook,
  rule: YearlyCap,
  year: number,
  asOf: Day,
): Verdict | [] {
  const count = tally(book, (day) => day.startsWith(`${year}-`));
  const cap = rule.cap(year);
  const state = against(count, cap);
  const isSeen = [...book.missed.keys()].some((day) => day.startsWith(`${year}-`));
  if (state === "within" && !isSeen) return [];
  const days = rule.days(wholeDays(counted(count)[state]));
  if (state === "over")
    return over(days, cap, year, periodsInYear(facts, rule.cause, year, asOf), book);
  if (state === "within") return within(days, cap, year, rule.note, book);
  if (state === "unpaid") return unpaid(days, cap, year, book);
  return state === "parts" ? parts(days, cap, year, book) : open(rule, count.most, cap, year, book);
}

/** The minutes each state speaks of. */
function counted({ sure, uncut, gross, whole, most }: Tally) {
  return { over: sure, within: uncut, unpaid: gross, parts: whole, open: most };
}

function over(
  days: Text,
  cap: Cap,
  year: number,
  periods: readonly string[],
  book: AbsenceBook,
): Verdict {
  const list = listWords(periods);
  return violation(
    {
      nb: `Det er registrert ${days.nb} i ${year} (${list}). Det kan gis stønad for høyst ${cap.most} arbeidsdager i året.`,
      nn: `Det er registrert ${days.nn} i ${year} (${list}). Det kan givast stønad for høgst ${cap.most} arbeidsdagar i året.`,
    },
    book.facts,
  );
}

function within(days: Text, cap: Cap, year: number, note: Text | null, book: AbsenceBook): Verdict {
  return satisfied(
    {
      nb: `Det er registrert ${days.nb} i ${year}, innenfor grensen på ${cap.sure} arbeidsdager.${note ? ` ${note.nb}` : ""}`,
      nn: `Det er registrert ${days.nn} i ${year}, innanfor grensa på ${cap.sure} arbeidsdagar.${note ? ` ${note.nn}` : ""}`,
    },
    book.facts,
  );
}

function unpaid(days: Text, cap: Cap, year: number, book: AbsenceBook): Verdict {
  return notApplicable(
    {
      nb: `Det er registrert ${days.nb} i ${year}, men ikke med stønad for flere enn ${cap.most}.`,
      nn: `Det er registrert ${days.nn} i ${year}, men ikkje med stønad for fleire enn ${cap.most}.`,
    },
    book.facts,
  );
}

/** No rule says how parts of days count, so there is nothing to hold against the cap. */
function parts(days: Text, cap: Cap, year: number, book: AbsenceBook): Verdict {
  return notApplicable(
    {
      nb: `Det er registrert ${days.nb} i ${year}, noen av dem bare delvis. Grensen er ${cap.most} arbeidsdager med stønad. Vurder hvordan delene skal telle.`,
      nn: `Det er registrert ${days.nn} i ${year}, nokre av dei berre delvis. Grensa er ${cap.most} arbeidsdagar med stønad. Vurder korleis delane skal telje.`,
    },
    book.facts,
  );
}

function open(rule: YearlyCap, most: number, cap: Cap, year: number, book: AbsenceBook): Verdict {
  const days = Number.isFinite(most) ? rule.days(wholeDays(most)) : MANY;
  const higher = cap.sure === cap.most ? null : rule.higher;
  const whom = higher
    ? { nb: ` (${cap.most} ${higher.whom.nb})`, nn: ` (${cap.most} ${higher.whom.nn})` }
    : NOBODY;
  return cannotTell(
    {
      nb: `Det kan være ${days.nb} i ${year}. Grensen er ${cap.sure} arbeidsdager med stønad${whom.nb}. Det må avklares hva som gjelder.`,
      nn: `Det kan vere ${days.nn} i ${year}. Grensa er ${cap.sure} arbeidsdagar med stønad${whom.nn}. Det må avklarast kva som gjeld.`,
    },
    [...book.unsure, ...book.unplaced, ...book.unpaid.unsure, ...(higher?.missing ?? [])],
    book.facts,
  );
}

function notRegistered(rule: YearlyCap): Verdict {
  const none = rule.days(0);
  return notApplicable(
    { nb: `Det er registrert ${none.nb}.`, nn: `Det er registrert ${none.nn}.` },
    ["absences"],
  );
}

const NOBODY = { nb: "", nn: "" };

const MANY = { nb: "flere dager enn grensen", nn: "fleire dagar enn grensa" };
