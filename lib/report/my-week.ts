import { addDays, type Day, daysFrom, mondayOf } from "../facts/days.ts";
import type { Draft } from "../plan/draft.ts";
import type { Milestone, PlanBreak } from "../plan/types.ts";
import type { Text } from "../text/text.ts";
import { ruleTitle } from "./rule-titles.ts";
import { type News, newsOf } from "./seen.ts";

/** One thing to remember on a day. */
export interface WeekItem {
  /** As the case page writes it; "" where it shows none. Never a number. */
  readonly name: string;
  readonly what:
    | { readonly kind: "due"; readonly title: Text }
    | { readonly kind: "milestone"; readonly milestone: Milestone["kind"] }
    | { readonly kind: "break"; readonly of: PlanBreak["kind"] };
}

export interface WeekDay {
  readonly day: Day;
  readonly items: readonly WeekItem[];
}

export interface MyWeek {
  /** Deadlines that have passed, of the last four weeks. */
  readonly late: readonly WeekDay[];
  /** This week and the two after it; only days on which there is something. */
  readonly weeks: readonly { readonly monday: Day; readonly days: readonly WeekDay[] }[];
  /** Cases with something new since they were last open. */
  readonly news: readonly {
    readonly name: string;
    readonly since: Day;
    readonly news: readonly News[];
  }[];
  /** How many drafts it is made of. */
  readonly drafts: number;
}

const WEEKS = 3;
const LATE_DAYS = 28;

/** What comes, over the drafts given, as their cases were when they were last open. */
export function myWeek(drafts: readonly Draft[], today: Day): MyWeek {
  const all = drafts.flatMap(itemsOf).sort(byDayAndName);
  const first = mondayOf(today);
  const since = addDays(today, -LATE_DAYS);
  const late = all.filter((i) => i.item.what.kind === "due" && since <= i.day && i.day < today);
  return {
    late: byDays(late),
    weeks: Array.from({ length: WEEKS }, (_, n) => {
      const monday = addDays(first, 7 * n);
      const days = new Set(daysFrom(monday, addDays(monday, 6)));
      return { monday, days: byDays(all.filter((i) => days.has(i.day) && !late.includes(i))) };
    }),
    news: drafts.flatMap(({ name, before, seen }) => {
      const news = before && seen ? newsOf(before, seen) : [];
      return before && news.length > 0 ? { name, since: before.on, news } : [];
    }),
    drafts: drafts.length,
  };
}

interface Dated {
  readonly day: Day;
  readonly item: WeekItem;
}

function itemsOf({ plan, name, seen }: Draft): Dated[] {
  const dues = (seen?.dues ?? []).flatMap(({ rule, day }): Dated[] => {
    const title = ruleTitle(rule);
    return title ? [{ day, item: { name, what: { kind: "due", title } } }] : [];
  });
  const marks: readonly Milestone[] = [
    ...(seen?.milestones ?? []).filter(({ kind }) => kind !== "evaluation"),
    ...plan.evaluations.map(({ day }) => ({ kind: "evaluation" as const, day })),
  ];
  return [
    ...dues,
    ...marks.map(
      ({ kind, day }): Dated => ({
        day,
        item: { name, what: { kind: "milestone", milestone: kind } },
      }),
    ),
    ...plan.breaks.map(
      ({ kind, from }): Dated => ({ day: from, item: { name, what: { kind: "break", of: kind } } }),
    ),
  ];
}

function byDayAndName(a: Dated, b: Dated): number {
  return a.day.localeCompare(b.day) || a.item.name.localeCompare(b.item.name, "nb");
}

function byDays(items: readonly Dated[]): WeekDay[] {
  const days = [...new Set(items.map(({ day }) => day))];
  return days.map((day) => ({
    day,
    items: items.filter((i) => i.day === day).map(({ item }) => item),
  }));
}
