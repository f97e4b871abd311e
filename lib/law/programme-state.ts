import type { Day } from "../facts/days.ts";
import type { Programme } from "../facts/types.ts";

/**
 * Where the programme stands on a day. `past-end`: said to be running, but its end has passed (it was extended, or the
 * page is old). `unknown` also where status and dates contradict each other.
 */
export type ProgrammeState = "before" | "running" | "past-end" | "interrupted" | "over" | "unknown";

type Dates = Pick<Programme, "start" | "end" | "status"> | null | undefined;

/** The programme's state on `asOf`: its stated status, else what its dates tell. */
export function programmeState(programme: Dates, asOf: Day): ProgrammeState {
  const { start, end, status } = programme ?? {};
  const before = start ? asOf < start : null;
  const after = end ? end < asOf : null;
  if (status === "completed" || status === "ended") return "over";
  if (status === "interrupted") return "interrupted";
  if (status === "planned") return before === false ? "unknown" : "before";
  if (status === "running" && after) return "past-end";
  if (status === "running" && !before) return "running";
  if (before) return "before";
  if (after) return "over";
  return start && end ? "running" : "unknown";
}

/** The facts that would tell where the programme stands. */
export function stateFacts(programme: Dates): string[] {
  if (programme?.status) return ["programme.start", "programme.end"];
  const dates = (["start", "end"] as const).filter((key) => !programme?.[key]);
  return ["programme.status", ...dates.map((key) => `programme.${key}`)];
}

/** Whether the whole programme document, or the whole case, was read, so that what it lacks counts. */
export function documentRead(facts: {
  readonly programme?: Pick<Programme, "fullyRead"> | null;
  readonly wholeCaseRead?: boolean | null;
}): boolean {
  return facts.programme?.fullyRead === true || facts.wholeCaseRead === true;
}

/** The fact that is missing where the programme document was not read in full. */
export const NOT_READ = "programme.fullyRead";
