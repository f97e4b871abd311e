import { addDays, type Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import { absenceBook, tally, wholeDays } from "./absence-count.ts";
import type { Piece } from "./absence-cut.ts";
import { hasYoungChild } from "./child-illness.ts";
import { isBeyondSelfDeclaration } from "./self-declared.ts";

type LimitFacts = Pick<CaseFacts, "absences" | "children"> & {
  readonly programme?: { readonly start?: Day | null } | null;
};

/** The regulation lets the stønad be cut for illness that self-declaration does not cover. */
export function isSelfDeclaredTooMuch(
  { absences, programme }: LimitFacts,
  { path }: Piece,
  asOf: Day,
): boolean {
  return isBeyondSelfDeclaration(absences, path, programme?.start, asOf);
}

/** Beyond the limits of the regulation the stønad may be cut in spite of cause and permission. */
export function isWithinLimits(facts: LimitFacts, piece: Piece, asOf: Day): boolean {
  const { cause } = piece.absence;
  if (cause !== "welfare" && cause !== "child-illness") return true;
  const { most } = tally(absenceBook({ absences: facts.absences }, cause, asOf), near(piece));
  const days = wholeDays(most);
  if (cause === "welfare") return days <= SMALLEST_WELFARE;
  return days <= SMALLEST_CHILD && piece.cut.every((day) => hasYoungChild(day, facts.children));
}

/** Some welfare leave has a limit of three days; ten days is the least for illness of children. */
const SMALLEST_WELFARE = 3;
const SMALLEST_CHILD = 10;

/** A year to both sides holds every calendar year and every rolling year that the absence counts in. */
function near({ span }: Piece): (day: Day) => boolean {
  const from = addDays(span.sure.from, -366);
  const to = addDays(span.sure.to, 366);
  return (day) => from <= day && day <= to;
}
