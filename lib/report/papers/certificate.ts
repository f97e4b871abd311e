import type { Day } from "../../facts/days.ts";
import type { PlanActivity } from "../../plan/types.ts";
import { formatDayShort } from "../../text/format.ts";
import {
  paperNames,
  paperText,
  programmeText,
  certificateText as text,
} from "../../text/papers.ts";
import { type Pen, penFor } from "./pen.ts";
import { hidesPlaces, nameOf, officeOf } from "./person.ts";
import type { Block, Line, Paper, PaperInput } from "./types.ts";
import { spanWords } from "./words.ts";

/** What the participant has done and when. No benefit, no health, no reasons; only what is said to be under way or done. */
export function certificatePaper(input: PaperInput): Paper {
  const pen = penFor(input.lang);
  const { plan, report } = input;
  const over = plan.end && plan.end <= report.date ? plan.end : null;
  const begun = plan.start && plan.start <= report.date ? plan.start : null;
  return {
    id: "deltakerbevis",
    title: pen.say(paperNames.deltakerbevis.title),
    lang: pen.lang,
    blocks: [
      pen.note([pen.say(text.check)]),
      pen.p(...saying(input, pen)),
      pen.field(text.first, pen.day(begun, text.firstBlank)),
      pen.field(text.last, pen.day(over, text.lastBlank)),
      pen.h2(text.content),
      ...content(input, pen),
      pen.field(paperText.office, officeOf(input, pen)),
      { kind: "signature", labels: [paperText.placeAndDate, paperText.caseworker].map(pen.say) },
    ],
  };
}

function saying(input: PaperInput, pen: Pen): Line {
  const name = nameOf(input, pen);
  return name.text === undefined
    ? [name, pen.words(` ${pen.say(text.saysBlank)}`)]
    : [pen.words(text.says(name.text))];
}

function content(input: PaperInput, pen: Pen): Block[] {
  const done = input.plan.activities.filter((a) => isShown(a) && a.title.trim());
  if (done.length === 0) return [pen.p(pen.blank(text.contentBlank))];
  const isHidden = hidesPlaces(input);
  const columns = isHidden ? [text.what, text.first] : [text.what, text.first, text.where];
  return [
    {
      kind: "table",
      name: pen.say(text.content),
      head: columns.map((t, n) => pen.say(n === 1 ? programmeText.period : t)),
      rows: done.map((activity) => [
        [pen.words(activity.title.trim())],
        periodsOf(activity, input.report.date, pen),
        ...(isHidden ? [] : [[pen.words(activity.place.trim() || "–")]]),
      ]),
    },
  ];
}

/** The stretches that have begun; how long one that still runs will last, nobody knows yet. */
function periodsOf({ spans, status }: PlanActivity, until: Day, pen: Pen): Line {
  const begun = spans.filter(({ from }) => from === null || from <= until);
  const last = begun.at(-1);
  if (!last) return [pen.blank(programmeText.period)];
  const runs = status === "running" && (last.to === null || last.to > until);
  const isOpen = status === "completed" && last.to !== null && last.to > until;
  const ended = runs || isOpen ? begun.slice(0, -1) : begun;
  const words = ended.map((span) => spanWords(span, pen)).join(", ");
  if (!runs && !isOpen) return [pen.words(words)];
  const from = last.from ? formatDayShort(last.from) : pen.say(programmeText.fromStart);
  return [pen.words(`${words ? `${words}, ` : ""}${from}–`), pen.blank(text.lastBlank)];
}

function isShown({ status, kind }: PlanActivity): boolean {
  return (status === "running" || status === "completed") && !PRIVATE.has(kind);
}

const PRIVATE: ReadonlySet<PlanActivity["kind"]> = new Set<PlanActivity["kind"]>([
  "health",
  "rehabilitation",
  "rest",
  "own-activity",
  "meeting",
]);
