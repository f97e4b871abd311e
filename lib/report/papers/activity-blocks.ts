import { asksReason } from "../../plan/reasons.ts";
import type { Plan, PlanActivity } from "../../plan/types.ts";
import { programmeText as text } from "../../text/papers.ts";
import { providerWords } from "./activity-words.ts";
import type { Pen } from "./pen.ts";
import { hidesPlaces } from "./person.ts";
import type { Block, Line, PaperInput } from "./types.ts";
import { hours, kindWords, spanWords, whenWords } from "./words.ts";

type Status = (activity: PlanActivity, pen: Pen) => string;

/** A table of what goes on when, and below it what each activity is for. */
export function activityBlocks(
  input: PaperInput,
  activities: readonly PlanActivity[],
  pen: Pen,
  status: Status,
): Block[] {
  if (activities.length === 0) return [pen.p(pen.blank(text.activitiesBlank))];
  const ordered = activities.toSorted(byStart);
  return [
    {
      kind: "table",
      name: pen.say(text.activities),
      head: [text.activities, text.period, text.hours, text.status].map(pen.say),
      rows: ordered.flatMap((activity) =>
        activity.spans.map((span) => [
          titleOf(activity, pen),
          [pen.words(spanWords(span, pen))],
          hours(span, pen),
          [pen.words(status(activity, pen))],
        ]),
      ),
    },
    ...ordered.flatMap((activity) => details(input, activity, pen)),
  ];
}

function titleOf({ title }: PlanActivity, pen: Pen): Line {
  return [pen.known(title, text.untitled)];
}

function details(input: PaperInput, activity: PlanActivity, pen: Pen): Block[] {
  const when = whenWords(activity, pen);
  // Said once where the same words are both.
  const purpose = activity.purpose === activity.justification ? "" : activity.purpose.trim();
  const leads = leadsTo(activity, input.plan);
  const reason = reasonOf(activity, pen);
  const who = whoAndWhere(input, activity, pen);
  return [
    activity.title.trim() ? pen.h3(activity.title.trim()) : pen.h3(pen.say(text.activities)),
    pen.field(text.kind, pen.words(kindWords(activity, pen))),
    ...(who.length > 0 ? [pen.field(text.who, ...who)] : []),
    ...(when ? [pen.field(text.when, pen.words(when))] : []),
    ...(purpose ? [pen.field(text.purpose, pen.words(purpose))] : []),
    ...(leads ? [pen.field(text.leadsTo, pen.words(leads))] : []),
    ...(reason.length > 0 ? [pen.field(text.justification, ...reason)] : []),
  ];
}

function whoAndWhere(input: PaperInput, activity: PlanActivity, pen: Pen): Line {
  const provider = providerWords(activity, pen);
  const place = activity.place.trim();
  if (place && hidesPlaces(input))
    return [...(provider ? [pen.words(`${provider}, `)] : []), pen.blank(text.whereBlank)];
  const all = [place, provider].filter(Boolean).join(", ");
  return all ? [pen.words(all)] : [];
}

function reasonOf(activity: PlanActivity, pen: Pen): Line {
  const reason = activity.justification.trim();
  if (reason) return [pen.words(reason)];
  return asksReason(activity) ? [pen.blank(text.justificationBlank)] : [];
}

function leadsTo({ leadsTo: to }: PlanActivity, { subGoals, activities }: Plan): string {
  if (!to) return "";
  const goal = subGoals.find(({ id }) => id === to)?.text;
  return (goal ?? activities.find(({ id }) => id === to)?.title ?? "").trim();
}

function byStart(a: PlanActivity, b: PlanActivity): number {
  const [x, y] = [a.spans[0]?.from ?? "", b.spans[0]?.from ?? ""];
  return x < y ? -1 : Number(x > y);
}
