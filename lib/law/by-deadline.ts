import type { Day } from "../facts/days.ts";
import type { Activity } from "../facts/types.ts";
import { begunBy, endedBefore } from "./activity-time.ts";
import { placeIn } from "./place-paths.ts";

/** A deadline whose exact day is not settled: in time on `inTime`, late after `late`, open between the two. */
export interface Deadline {
  readonly inTime: Day;
  readonly late: Day;
  /** Last day on which a missing one is still only a deadline ahead. */
  readonly ahead: Day;
}

/**
 * What an activity is for a rule that wants one of a kind in the programme by a deadline. `arguable`: a reasonable
 * reading counts it, so its presence forbids calling the rule broken. `unknown`: its kind is not known.
 */
export type Role = "counts" | "arguable" | "unknown" | "no";

export interface Candidate {
  readonly activity: Activity;
  readonly path: string;
  readonly role: Role;
}

/** What a deadline came to. */
export type Outcome =
  | { readonly kind: "in-time"; readonly by: Candidate }
  /** One was there, but ended before the deadline, and none runs then. */
  | { readonly kind: "ended"; readonly by: Candidate }
  /** The first begins between `inTime` and `late`. */
  | { readonly kind: "between"; readonly by: Candidate }
  /** The deadline is over, or a finished plan begins after it; `first` is the one that begins too late. */
  | { readonly kind: "late"; readonly first: Candidate | null }
  /** As `late`, but the programme document was not read in full. */
  | { readonly kind: "not-read" }
  /** Nothing there on a day between `inTime` and `late`. */
  | { readonly kind: "band-day" }
  | { readonly kind: "ahead" }
  /** Activities that one reading counts, or whose kind or dates are not known, would decide. */
  | { readonly kind: "open"; readonly by: readonly Candidate[] };

export interface Plan {
  readonly asOf: Day;
  readonly candidates: readonly Candidate[];
  /** The document was read in full: what it lacks is lacking. */
  readonly read: boolean;
  /** The plan covers the whole programme. */
  readonly finished: boolean;
  /** It must run on the day `inTime`, not only have begun. */
  readonly mustRun: boolean;
}

/** The activities that matter, each with its role. Cancelled ones count for nothing. */
export function candidatesOf(
  activities: readonly Activity[],
  roleOf: (activity: Activity) => Role,
): Candidate[] {
  return activities
    .map((activity, i) => ({ activity, path: placeIn("activities", i), role: roleOf(activity) }))
    .filter(({ activity, role }) => role !== "no" && activity.status !== "cancelled");
}

/** What the deadline came to, with everything planned and known on `asOf`. */
export function judgeDeadline(deadline: Deadline, plan: Plan): Outcome {
  const places = plan.candidates.map((c) => ({ c, place: placeOf(c, deadline, plan) }));
  const at = (place: Place) => places.find((p) => p.c.role === "counts" && p.place === place)?.c;
  const inTime = at("in-time");
  if (inTime) return { kind: "in-time", by: inTime };
  const near = places.filter(({ place }) => place !== "later").map(({ c }) => c);
  const missed = nothingYet(deadline, plan, at("later") ?? null);
  if (near.length === 0) return missed;
  if (near.some((c) => c.role === "unknown")) return { kind: "open", by: near };
  const [between, ended] = [at("between"), at("ended")];
  if (between) return { kind: "between", by: between };
  if (ended) return { kind: "ended", by: ended };
  const arguable = near.every((c) => c.role === "arguable");
  return arguable && missed.kind === "ahead" ? missed : { kind: "open", by: near };
}

type Place = "in-time" | "ended" | "between" | "later" | "open";

/** Where one activity stands to the deadline; `open` where its dates are not known. */
function placeOf({ activity }: Candidate, { inTime, late }: Deadline, plan: Plan): Place {
  const begun = begunBy(activity, inTime, plan.asOf);
  if (begun === null) return "open";
  if (!begun) return begunBy(activity, late, plan.asOf) === false ? "later" : "between";
  if (!plan.mustRun || activity.from === inTime) return "in-time";
  const ended = endedBefore(activity, inTime, plan.asOf);
  if (ended === null) return "open";
  return ended ? "ended" : "in-time";
}

function nothingYet(deadline: Deadline, plan: Plan, later: Candidate | null): Outcome {
  const { asOf, read, finished } = plan;
  const planFails = finished && read && later !== null && later.activity.status !== "proposed";
  if (planFails || (asOf > deadline.late && read)) return { kind: "late", first: later };
  if (asOf > deadline.late) return { kind: "not-read" };
  return asOf <= deadline.ahead ? { kind: "ahead" } : { kind: "band-day" };
}
