import { addDays } from "../../facts/days.ts";
import { BANDS, type PlanWeek } from "../../plan/types.ts";
import { weeksOf } from "../../plan/weeks.ts";
import { formatDayShort, formatMinutes } from "../../text/format.ts";
import { programmeText as text } from "../../text/papers.ts";
import { bandNames } from "../../text/plan-drawing.ts";
import type { Pen } from "./pen.ts";
import type { Block, PaperInput, Run } from "./types.ts";
import { period } from "./words.ts";

/** The named parts of the programme; nothing where none is named. */
export function phaseBlocks({ plan }: PaperInput, pen: Pen): Block[] {
  if (plan.phases.length === 0) return [];
  return [
    pen.h2(text.phases),
    {
      kind: "table",
      name: pen.say(text.phases),
      head: [text.phase, text.period].map(pen.say),
      rows: plan.phases.map(({ name, from, to }) => [
        [pen.known(name, text.phase)],
        [pen.words(period(from, to))],
      ]),
    },
  ];
}

/** The week and how it changes: weeks in a row with the same hours are one line. */
export function weekBlocks({ plan }: PaperInput, pen: Pen): Block[] {
  const weeks = plan.start && plan.end ? weeksOf(plan) : [];
  const groups = grouped(weeks.filter(({ target, total }) => target > 0 || total > 0));
  if (!weeks.some(({ total }) => total > 0))
    return [pen.h2(text.weeks), pen.p(pen.blank(text.weekBlank))];
  const bands = BANDS.filter((band) => weeks.some((week) => week.bands[band] > 0));
  const isOpen = weeks.some(({ untimed }) => untimed.length > 0);
  const amount = (minutes: number): Run =>
    pen.words(minutes === 0 ? "–" : formatMinutes(minutes, pen.lang));
  return [
    pen.h2(text.weeks),
    {
      kind: "table",
      name: pen.say(text.weeks),
      head: [
        pen.say(text.period),
        ...bands.map((band) => pen.say(bandNames[band])),
        pen.say(text.sum),
      ],
      rows: groups.map(({ first, last }) => [
        [pen.words(weeksWords(first, last))],
        ...bands.map((band) => [amount(first.bands[band])]),
        [amount(first.total)],
      ]),
    },
    ...(isOpen ? [pen.p(text.untimed)] : []),
  ];
}

interface Group {
  readonly first: PlanWeek;
  readonly last: PlanWeek;
}

function grouped(weeks: readonly PlanWeek[]): Group[] {
  const groups: Group[] = [];
  for (const week of weeks) {
    const group = groups.at(-1);
    const follows = group && addDays(group.last.monday, 7) === week.monday;
    if (follows && BANDS.every((band) => group.first.bands[band] === week.bands[band]))
      groups[groups.length - 1] = { ...group, last: week };
    else groups.push({ first: week, last: week });
  }
  return groups;
}

/** "10 (02.03.2026)" or "10–23 (02.03.2026–07.06.2026)". */
function weeksWords(first: PlanWeek, last: PlanWeek): string {
  const numbers = first === last ? `${first.number}` : `${first.number}–${last.number}`;
  const from = formatDayShort(first.monday);
  return `${numbers} (${from}–${formatDayShort(addDays(last.monday, 6))})`;
}
