import { FULL_WEEK } from "../../law/week.ts";
import { formatDay, formatMinutes } from "../../text/format.ts";
import { phaseLabels, proposalText as text } from "../../text/proposal.ts";
import { type Lang, say, type Text } from "../../text/text.ts";
import { weekdayNames } from "../../text/weekdays.ts";
import type { ReportSuggestion } from "../types.ts";
import { becauseOf } from "./because.ts";
import { sum } from "./fill.ts";
import { howOf } from "./how.ts";
import type { Item, Proposal, Stretch } from "./types.ts";

/** The proposal as plain text: no name and no number of the person in it. */
export function printed(proposal: Proposal, lang: Lang): string {
  const { report, goal, frame, demands, stretches, around, ideas, trial } = proposal;
  const told = (t: Text) => say(t, lang);
  const day = (iso: string) => formatDay(iso, lang);
  const isNew = onlyOnce();
  return [
    told(text.title(day(report.date))),
    told(text.condition),
    told(goal ? text.goal(goal) : text.noGoal),
    told(text.period(day(frame.start), day(frame.end), frame.known)),
    ...heading(told(text.demands)),
    ...demands.flatMap(({ asks, answers, reference }) => [
      `– ${told(asks)} (${reference})`,
      `    ${told(answers)}`,
    ]),
    "",
    told(text.trial(trial.rules, trial.days.length, trial.broken.length)),
    ...trial.broken.map((title) => `  ! ${title}`),
    ...(trial.open.length > 0 ? [told(text.open(trial.open.length))] : []),
    ...trial.open.map((title) => `  ? ${title}`),
    ...stretches.flatMap((stretch) => stretchLines(stretch, isNew, lang)),
    ...heading(told(text.around)),
    ...around.flatMap((s) => ideaLines(s, goal, isNew, lang)),
    ...heading(`${told(text.ideas)} (${ideas.length})`),
    ...ideas.flatMap((s) => ideaLines(s, goal, isNew, lang)),
    ...heading(told(text.clarify)),
    ...report.questions
      .filter((q) => OF_THE_PERSON.test(q.id))
      .slice(0, MOST_QUESTIONS)
      .map((q) => `– ${q.ask}`),
  ].join("\n");
}

const MOST_QUESTIONS = 8;
/** What is asked of a grant or a programme is what the proposal itself supposes. */
const OF_THE_PERSON = /^(person|benefits|children|familyConsidered|documents|assessedGroups)/;

/** What has been said once is not said again. */
function onlyOnce(): (words: string) => boolean {
  const said = new Set<string>();
  return (words) => said.size < said.add(words).size;
}

function heading(title: string): string[] {
  return ["", title, "─".repeat(title.length)];
}

type IsNew = (words: string) => boolean;

function stretchLines(stretch: Stretch, isNew: IsNew, lang: Lang): string[] {
  const { phase, from, to, items, week } = stretch;
  const period = `${formatDay(from, lang)} – ${formatDay(to, lang)}`;
  const total = `${formatMinutes(sum(items), lang)} / ${formatMinutes(FULL_WEEK, lang)}`;
  return [
    ...heading(`${say(phaseLabels[phase], lang)}: ${period} (${total})`),
    ...items.flatMap((item) => itemLines(item, isNew, lang)),
    ...mindLines(items, isNew, lang),
    `${say(text.week, lang)}:`,
    ...week.map((slots, n) => {
      const parts = slots.map((s) => `${s.title} ${formatMinutes(s.minutes, lang)}`);
      return `  ${say(weekdayNames[n] as Text, lang).padEnd(8)} ${parts.join(" · ")}`;
    }),
  ];
}

function itemLines(item: Item, isNew: IsNew, lang: Lang): string[] {
  const { measure, title, minutes, because, how, local } = item;
  const head = `– ${formatMinutes(minutes, lang).padEnd(12)} ${title}`;
  if (!isNew(measure)) return [head];
  return [
    `${head}: ${because}`,
    ...(local ? [`    ${say(text.local, lang)}: ${local}`] : []),
    ...how.map((line) => `    · ${line}`),
  ];
}

/** Each thing to mind once, with what it concerns. */
function mindLines(items: readonly Item[], isNew: IsNew, lang: Lang): string[] {
  const concerned = new Map<string, string[]>();
  for (const { title, cautions } of items)
    for (const caution of cautions)
      concerned.set(caution, [...(concerned.get(caution) ?? []), title]);
  const fresh = [...concerned].filter(([caution]) => isNew(caution));
  if (fresh.length === 0) return [];
  return [
    `${say(text.mind, lang)}:`,
    ...fresh.map(([caution, titles]) => `  ${caution} (${titles.join(", ")})`),
  ];
}

function ideaLines(s: ReportSuggestion, goal: string | null, isNew: IsNew, lang: Lang): string[] {
  const freer = s.unusual ? ` (${say(text.freer, lang)})` : "";
  return [
    `– ${s.title}${freer}: ${becauseOf(s.reasons, goal, lang)}`,
    ...(s.local ? [`    ${say(text.local, lang)}: ${s.local}`] : []),
    ...howOf(s.measure, [], lang)
      .slice(0, 1)
      .map((line) => `    · ${line}`),
    ...s.cautions.filter(isNew).map((c) => `    ${say(text.mind, lang)}: ${c}`),
  ];
}
