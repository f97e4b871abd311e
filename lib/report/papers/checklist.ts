import { checkText } from "../../text/check.ts";
import { checklistText } from "../../text/checklists.ts";
import { formatDay } from "../../text/format.ts";
import { paperNames, paperText, noteText as text } from "../../text/papers.ts";
import type { Text } from "../../text/text.ts";
import { type CheckedItem, checkedList } from "../checklists/checked.ts";
import { checklists } from "../checklists/lists.ts";
import type { ReportFinding } from "../types.ts";
import { type Pen, penFor } from "./pen.ts";
import { nameOf } from "./person.ts";
import type { Block, Line, Paper, PaperInput } from "./types.ts";

/** What must be in place before the decision, as the case stands. */
export function checklistPaper(input: PaperInput): Paper {
  const pen = penFor(input.lang);
  const { report } = input;
  return {
    id: "sjekkliste-for-vedtak",
    title: pen.say(paperNames["sjekkliste-for-vedtak"].title),
    lang: pen.lang,
    blocks: [
      pen.field(paperText.name, nameOf(input, pen)),
      pen.p(checklistText.judged(formatDay(report.date, pen.lang))),
      ...checklists
        .filter(({ id }) => id === "inngang" || id === "for-vedtak")
        .flatMap((list) => [
          pen.h2(list.title),
          pen.p(pen.words(list.ref)),
          ...checkedList(list, report).parts.flatMap((part) => partBlocks(part, pen)),
        ]),
    ],
  };
}

function partBlocks(
  { title, items }: { readonly title: Text; readonly items: readonly CheckedItem[] },
  pen: Pen,
): Block[] {
  if (items.length === 0) return [];
  return [
    pen.h3(title),
    {
      kind: "table",
      name: pen.say(title),
      head: [text.point, text.status, text.source].map(pen.say),
      rows: items.map(({ finding, ahead }) => [
        pointOf(finding, ahead, pen),
        [pen.words(statusOf(finding))],
        [pen.words(finding.reference)],
      ]),
    },
  ];

  function statusOf({ status, verified }: ReportFinding): string {
    if (status === "violation")
      return pen.say(verified ? checkText.statusBreaks : checkText.statusUnconfirmed);
    return pen.say(STATUS[status]);
  }
}

function pointOf(finding: ReportFinding, ahead: Text | null, pen: Pen): Line {
  const said = ahead ? pen.say(ahead) : finding.message;
  return [pen.strong(`${finding.title}: `), pen.words(said)];
}

const STATUS = {
  upcoming: checkText.statusUpcoming,
  "cannot-tell": checkText.statusCannotTell,
  satisfied: checkText.statusSatisfied,
  "not-applicable": checkText.statusNotApplicable,
} as const;
