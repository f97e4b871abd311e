import { addMonths, type Day } from "../facts/days.ts";
import type { CaseFacts, Person } from "../facts/types.ts";
import { barnetillegg, dailyStonad, type Share, yearlyStonad } from "./amounts.ts";
import { frameLaw, frameOf } from "./duration.ts";
import { entitlement } from "./entitled-children.ts";
import { rounded } from "./fraction.ts";
import { durationLimit, excludedTime, halfwayBand, jobSearchBand } from "./periods.ts";
import { shareOn } from "./stonad/days.ts";
import { weeklyMinutes } from "./week.ts";

/** Days and amounts worked out from the facts. A key is absent where it cannot be computed. */
export interface Computed {
  /** First day of the halfway band. */
  halfway?: Day;
  /** Last day in time for job search, three months before the end. */
  jobSearchDue?: Day;
  /** Last day in time for the start, six months after the application came in. */
  latestStart?: Day;
  /** Last day of two years, excluded time added. */
  maxEnd?: Day;
  /** The same with the special-reasons year. */
  maxEndSpecial?: Day;
  /** Planned minutes in the week of the day. */
  weeklyMinutes?: number;
  /** The person's rate on the day, whole kroner. */
  stonadPerYear?: number;
  /** The unrounded year ÷ 260, kroner with two decimals. */
  stonadPerDay?: number;
  /** Kroner a stønad day for all entitled children together. */
  barnetilleggPerDay?: number;
}

/** Every day and amount that can be computed from the facts for `asOf`. */
export function computed(facts: CaseFacts, asOf: Day): Computed {
  const all: Computed = {
    halfway: halfway(facts, asOf),
    jobSearchDue: facts.programme?.end ? jobSearchBand(facts.programme.end).from : undefined,
    latestStart: facts.applicationReceived ? addMonths(facts.applicationReceived, 6) : undefined,
    maxEnd: maxEnd(facts, 24),
    maxEndSpecial: maxEnd(facts, 36),
    weeklyMinutes: weeklyMinutes(facts.activities, asOf, facts.programme) ?? undefined,
    ...stonad(facts, asOf),
    barnetilleggPerDay: childSupplement(facts, asOf),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function halfway(facts: CaseFacts, asOf: Day): Day | undefined {
  const { start, end } = facts.programme ?? {};
  if (!start || !end) return undefined;
  const excluded = excludedTime(facts.leaves, facts.interruptions, asOf);
  return excluded.certain ? halfwayBand(start, end, excluded.periods)?.from : undefined;
}

/** Time whose approval or decision is not known may move the limit: then there is none. */
function maxEnd(facts: CaseFacts, months: 24 | 36): Day | undefined {
  const start = facts.programme?.start;
  if (!start || (months === 36 && frameLaw(start) === "leave")) return undefined;
  const absences = facts.absences ?? [];
  const until = addMonths(start, 120);
  const decisions = facts.decisions ?? [];
  const frame = frameOf({ ...facts, absences, decisions }, start, until, "leave-and-interruption");
  const least = durationLimit(start, months, frame.sure);
  return least === durationLimit(start, months, frame.possible) ? least : undefined;
}

function stonad(facts: CaseFacts, asOf: Day): Pick<Computed, "stonadPerYear" | "stonadPerDay"> {
  const share = facts.person && shareOf(facts.person, asOf);
  if (!share) return {};
  const year = yearlyStonad(asOf, share);
  const day = dailyStonad(asOf, share);
  if (!year.known || !day.known) return {};
  return { stonadPerYear: rounded(year.value, 0), stonadPerDay: rounded(day.value, 2) };
}

function shareOf({ birthDate, age }: Person, asOf: Day): Share | null {
  if (birthDate) return shareOn(birthDate, asOf);
  if (age === undefined || age === null) return null;
  return age < 25 ? "two-thirds" : "full";
}

function childSupplement({ children }: CaseFacts, asOf: Day): number | undefined {
  const rate = barnetillegg(asOf);
  if (!children || !rate.known) return undefined;
  const entitled = children.map((child) => entitlement(child, asOf).entitled);
  if (entitled.includes(null)) return undefined;
  return rate.value * entitled.filter(Boolean).length;
}
