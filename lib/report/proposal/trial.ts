import type { Day } from "../../facts/days.ts";
import type { Activity, CaseFacts } from "../../facts/types.ts";
import { evaluate } from "../../law/evaluate.ts";
import type { Finding, Stage } from "../../law/types.ts";
import { type Lang, say } from "../../text/text.ts";
import type { Frame, Stretch, Trial } from "./types.ts";

/** Judges the proposal by the rules on its first day, at each turn and halfway, as if it were granted and written down. */
export function tryOut(
  facts: CaseFacts,
  frame: Frame,
  stretches: readonly Stretch[],
  date: Day,
  lang: Lang,
): Trial {
  const granted = asGranted(facts, frame, stretches, date);
  const days = [...new Set([...stretches.map((s) => s.from), frame.halfway])].sort();
  const judged = days.map((day) =>
    evaluate(granted, day).filter(({ stage }) => CONCERNED.has(stage)),
  );
  const titles = (status: Finding["status"]) => [
    ...new Set(judged.flat().flatMap((f) => (f.status === status ? [say(f.title, lang)] : []))),
  ];
  return {
    rules: judged[0]?.length ?? 0,
    days,
    broken: titles("violation"),
    open: titles("cannot-tell"),
  };
}

const CONCERNED: ReadonlySet<Stage> = new Set<Stage>(["innhold", "varighet", "tiltak"]);

/** The case with the proposal as its programme. What the proposal says of itself is true of it: the goal, the days, who made it. */
function asGranted(
  facts: CaseFacts,
  { start, end, evaluations }: Frame,
  stretches: readonly Stretch[],
  date: Day,
): CaseFacts {
  const granted = facts.decisions?.length
    ? facts.decisions
    : [{ kind: "innvilgelse" as const, date, from: start, to: end, statesDuration: true }];
  return {
    ...facts,
    applicationReceived: facts.applicationReceived ?? date,
    decisions: [...granted],
    // What has not begun has had no pause yet.
    interruptions: facts.interruptions ?? [],
    leaves: facts.leaves ?? [],
    programme: {
      ...facts.programme,
      start,
      end,
      status: "planned",
      goalIsWork: true,
      evaluationDates: [...evaluations],
      madeWithUser: true,
      statesStartDate: true,
      fullyRead: true,
      planComplete: true,
      documentDate: date,
    },
    activities: stretches.flatMap(activitiesOf),
  };
}

function activitiesOf({ items, from, to }: Stretch): Activity[] {
  return items.map(({ measure, title, kind, minutes }) => ({
    title,
    tiltak: measure,
    kind,
    status: "planned",
    from,
    to,
    minutesPerWeek: minutes,
    timeOfDay: "day",
    justified: true,
    assessed: true,
  }));
}
