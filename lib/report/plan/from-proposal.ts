import { addDays, type Day } from "../../facts/days.ts";
import { EMPTY_PLAN } from "../../plan/empty.ts";
import { asksReason } from "../../plan/reasons.ts";
import type { Plan, PlanActivity, Span } from "../../plan/types.ts";
import { phaseLabels } from "../../text/proposal.ts";
import { type Lang, say } from "../../text/text.ts";
import type { Item, ProposedContent } from "../proposal/types.ts";
import { counter, planFromFacts } from "./from-facts.ts";

/** The programme proposed from the suggestions, as a plan: one line for each measure, with its hours from phase to phase. */
export function planFromProposal(
  { report, goal, frame, stretches }: ProposedContent,
  lang: Lang,
): Plan {
  const ids = counter();
  const lines = new Map<string, PlanActivity>();
  for (const { items, from, to } of stretches)
    for (const item of items) {
      const span = { from, to, minutesPerWeek: item.minutes };
      const line = lines.get(item.measure) ?? lineOf(item, ids());
      lines.set(item.measure, { ...line, spans: withSpan(line.spans, span) });
    }
  const known = planFromFacts(report.facts);
  return {
    ...EMPTY_PLAN,
    goal: goal ?? "",
    goalIsWork: true,
    subGoals: known.subGoals.map(({ text }) => ({ id: ids(), text })),
    start: frame.start,
    end: frame.end,
    periods: known.periods.map((period) => ({ ...period, id: ids() })),
    phases: stretches.map(({ phase, from, to }) => ({
      id: ids(),
      name: say(phaseLabels[phase], lang),
      from,
      to,
    })),
    evaluations: frame.evaluations.map((day) => ({ id: ids(), day })),
    breaks: known.breaks.map((one) => ({ ...one, id: ids() })),
    activities: [...lines.values()],
  };
}

function lineOf({ measure, title, kind, because, how, local }: Item, id: string): PlanActivity {
  const why = because.replace(/^./, (letter) => letter.toUpperCase());
  return {
    id,
    title,
    measure,
    kind,
    status: "planned",
    provider: null,
    place: local ?? "",
    spans: [],
    days: [],
    timeOfDay: "day",
    clock: "",
    purpose: how[0] ?? why,
    leadsTo: null,
    // Read by the participant too: the case's own words only where the law asks why (rundskriv 35 punkt 4.30.2.10).
    justification: asksReason({ kind, timeOfDay: "day" }) ? why : "",
  };
}

/** A phase with the same hours as the one before it is one stretch with it. */
function withSpan(spans: readonly Span[], next: Span): readonly Span[] {
  const last = spans.at(-1);
  if (last?.minutesPerWeek !== next.minutesPerWeek || !last || !isDayAfter(last.to, next.from))
    return [...spans, next];
  return [...spans.slice(0, -1), { ...last, to: next.to }];
}

function isDayAfter(last: Day | null, next: Day | null): boolean {
  return last !== null && next === addDays(last, 1);
}
