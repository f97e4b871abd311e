import { addDays, addMonths, type Day, daysBetween, later, mondayOf } from "../../facts/days.ts";
import { type Lang, say } from "../../text/text.ts";
import { EMPTY_PLAN } from "../empty.ts";
import { evaluationDays } from "../evaluation-days.ts";
import type { Plan, PlanActivity, Span } from "../types.ts";
import { driver } from "./driver.ts";
import { progression } from "./progression.ts";
import type { Line, Template } from "./types.ts";

export type { Template } from "./types.ts";

/** Programmes to start from. The empty one and the one from suggestions are made elsewhere. */
export const templates: readonly Template[] = [progression, driver];

/** A template laid out over a programme's days; what is over, under way and ahead is told by `today`. */
export function planFromTemplate(
  template: Template,
  { start, end }: { readonly start: Day; readonly end: Day },
  today: Day,
  lang: Lang,
): Plan {
  const stretches = stretchesOf(start, end, template.phases.length);
  const goals = template.subGoals.map((text, n) => ({ id: `a${n + 1}`, text: say(text, lang) }));
  const first = goals.length + 1;
  const activities = template.lines.map((line, n) =>
    activityOf(line, `a${first + n}`, stretches, goals, today, lang),
  );
  const next = first + activities.length;
  return {
    ...EMPTY_PLAN,
    goal: say(template.goal, lang),
    goalIsWork: true,
    subGoals: goals,
    start,
    end,
    phases: stretches.map((stretch, n) => {
      const name = template.phases[stretch.index];
      return {
        id: `a${next + n}`,
        name: name ? say(name, lang) : "",
        from: stretch.from,
        to: stretch.to,
      };
    }),
    evaluations: evaluationDays(start, end).map((day, n) => ({
      id: `a${next + stretches.length + n}`,
      day,
    })),
    activities: activities.filter(({ spans }) => spans.length > 0),
  };
}

interface Stretch {
  readonly index: number;
  readonly from: Day;
  readonly to: Day;
}

/**
 * The programme in as many stretches, each from a Monday: the last one begins two weeks before the last day for job
 * search, three months before the end, and those before it are alike. Stretches that a short programme has no room for
 * are left out.
 */
function stretchesOf(start: Day, end: Day, count: number): Stretch[] {
  const closing = mondayOf(later(start, addDays(addMonths(end, -3), -CLOSING_DAYS)));
  const part = daysBetween(start, closing) / (count - 1);
  const begins = Array.from({ length: count }, (_, n) =>
    n === 0
      ? start
      : n === count - 1
        ? later(start, closing)
        : mondayOf(addDays(start, Math.round(n * part))),
  );
  return begins
    .map((from, index) => ({
      index,
      from,
      to: index === count - 1 ? end : addDays(begins[index + 1] ?? end, -1),
    }))
    .filter(({ from, to }) => from <= to && from >= start);
}

const CLOSING_DAYS = 14;

function activityOf(
  line: Line,
  id: string,
  stretches: readonly Stretch[],
  goals: readonly { readonly id: string }[],
  today: Day,
  lang: Lang,
): PlanActivity {
  const spans = spansOf(line, stretches);
  return {
    id,
    title: say(line.title, lang),
    measure: line.measure,
    kind: line.kind,
    status: statusOf(spans, today),
    provider: null,
    place: line.place ? say(line.place, lang) : "",
    spans,
    days: [],
    timeOfDay: "day",
    clock: "",
    purpose: say(line.purpose, lang),
    leadsTo: line.leadsTo === null ? null : (goals[line.leadsTo]?.id ?? null),
    justification: line.justification ? say(line.justification, lang) : "",
  };
}

/** Stretches that follow each other with the same hours are one. */
function spansOf({ hours }: Line, stretches: readonly Stretch[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { index, from, to } of stretches) {
    const minutesPerWeek = (hours[index] ?? 0) * 60;
    const last = spans.at(-1);
    if (minutesPerWeek === 0) continue;
    if (last?.to === addDays(from, -1) && last.minutesPerWeek === minutesPerWeek)
      spans[spans.length - 1] = { ...last, to };
    else spans.push({ from, to, minutesPerWeek });
  }
  return spans;
}

function statusOf(spans: readonly Span[], today: Day): PlanActivity["status"] {
  const [from, to] = [spans[0]?.from, spans.at(-1)?.to];
  if (to && to < today) return "completed";
  return from && from <= today ? "running" : "planned";
}
