import { addDays, type Day } from "../../facts/days.ts";
import type { Absence, CaseFacts } from "../../facts/types.ts";
import { LISTED_38 } from "../deductions.ts";
import { entitlement } from "../entitled-children.ts";
import { fromKroner } from "../fraction.ts";
import { jobsOf } from "../jobs.ts";
import { benefitsOf } from "../payments.ts";
import { clip, type Period } from "../periods.ts";
import { outsideProgramme } from "../unpaid-time.ts";
import { minutesOf } from "../week.ts";
import { stonadDays } from "./days.ts";
import type { ChildTime, ListedBenefit, Missed, OtherBenefit, StonadInput, Work } from "./types.ts";

/** What the case says of a period, and the facts that may matter there but are not known (paths). */
export interface FromCase {
  readonly input: StonadInput;
  readonly unknown: readonly string[];
}

/**
 * The stønad input of a period as the case tells it. What is not known is left out and named, never guessed;
 * absence counts only where the law surely lets it reduce the stønad.
 */
export function stonadFromCase(facts: CaseFacts, period: Period): FromCase {
  const work = workIn(facts, period);
  const missed = missedIn(facts, period);
  const benefits = benefitsIn(facts, period);
  const unpaid = outsideProgramme(facts);
  const input: StonadInput = {
    ...period,
    birth: facts.person?.birthDate ?? null,
    basis: "day",
    children: (facts.children ?? []).flatMap((child) =>
      runs(period, (day) => entitlement(child, day).entitled),
    ),
    work: work.known,
    missed: missed.known,
    benefits: benefits.known,
    unpaid: clip(unpaid.sure, period),
  };
  return {
    input,
    unknown: [...work.unknown, ...missed.unknown, ...benefits.unknown, ...unpaid.unsure],
  };
}

interface Found<T> {
  readonly known: readonly T[];
  readonly unknown: readonly string[];
}

/** Periods in which a child gives barnetillegg, or may; where it surely does not, there is none. */
function runs(period: Period, entitledOn: (day: Day) => boolean | null): ChildTime[] {
  const found: ChildTime[] = [];
  for (const day of stonadDays(period.from, period.to)) {
    const entitled = entitledOn(day);
    const last = found.at(-1);
    if (last && last.entitled === entitled && addDays(last.to, 3) >= day)
      found[found.length - 1] = { ...last, to: day };
    else found.push({ from: day, to: day, entitled });
  }
  return found.filter((one) => one.entitled !== false);
}

function workIn({ activities }: CaseFacts, period: Period): Found<Work> {
  const here = jobsOf(activities).flatMap(({ activity, path }) =>
    inPeriod(activity, period).map((part) => ({ part, path, minutes: minutesOf(activity) })),
  );
  return {
    known: here.flatMap(({ part, minutes }) =>
      minutes === null ? [] : [{ ...part, minutesPerWeek: minutes }],
    ),
    unknown: here.flatMap(({ path, minutes }) =>
      minutes === null ? [`${path}.minutesPerWeek`] : [],
    ),
  };
}

function missedIn({ absences }: CaseFacts, period: Period): Found<Missed> {
  const here = (absences ?? []).flatMap((absence, i) =>
    inPeriod(absence, period).map((part) => ({ absence, part, path: `absences[${i}]` })),
  );
  return {
    known: here.flatMap(({ absence, part }) =>
      reduces(absence) === true ? [{ ...part, minutes: absence.minutes ?? null }] : [],
    ),
    unknown: here.flatMap(({ absence, path }) =>
      reduces(absence) === null
        ? [absence.permission === undefined ? `${path}.permission` : `${path}.cause`]
        : [],
    ),
  };
}

/** First day of the law by which both a good cause and permission are needed (§ 36). */
const BOTH_NEEDED: Day = "2019-01-01";

/** Whether an absence reduces the stønad; null when its cause or permission decides and is not known. */
function reduces({ from, cause, permission }: Absence): boolean | null {
  const bad = cause ? cause === "none" : null;
  const refused = permission === undefined || permission === null ? null : !permission;
  const needed = (from ?? BOTH_NEEDED) >= BOTH_NEEDED ? either : both;
  return needed(bad, refused);
}

function either(a: boolean | null, b: boolean | null): boolean | null {
  if (a || b) return true;
  return a === null || b === null ? null : false;
}

function both(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

function benefitsIn({ benefits }: CaseFacts, period: Period): Found<OtherBenefit> {
  const here = benefitsOf(benefits, ...LISTED_38).flatMap(({ benefit, path }) =>
    inPeriod(benefit, period).map((part) => ({ benefit, part, path })),
  );
  return {
    known: here.flatMap(({ benefit: { kind, perDay }, part }) =>
      isListed(kind) && typeof perDay === "number"
        ? [{ ...part, kind, perDay: fromKroner(perDay) }]
        : [],
    ),
    unknown: here.flatMap(({ benefit: { perDay }, path }) =>
      typeof perDay === "number" ? [] : [`${path}.perDay`],
    ),
  };
}

function isListed(kind: string): kind is ListedBenefit {
  return (LISTED_38 as readonly string[]).includes(kind);
}

/** The part of a thing's time that lies in the period; a missing end reaches over all of it. */
function inPeriod(
  { from, to }: { readonly from?: Day | null; readonly to?: Day | null },
  period: Period,
): Period[] {
  return clip([{ from: from ?? period.from, to: to ?? period.to }], period);
}
