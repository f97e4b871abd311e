import { useEffect } from "react";
import { checkedList } from "../../lib/report/checklists/checked.ts";
import { checklists } from "../../lib/report/checklists/lists.ts";
import { PrintedList } from "./PrintedList.tsx";
import { PrintedTalk } from "./PrintedTalk.tsx";
import type { PaperContent } from "./paper-channel.ts";

interface Props {
  readonly paper: PaperContent;
  /** Told when the paper stands in the page. */
  readonly onDrawn: () => void;
}

/** A checklist, or its open questions, as it is printed. */
export function Paper({ paper, onDrawn }: Props) {
  useEffect(() => onDrawn(), [onDrawn]);
  const { kind, report } = paper;
  const list = checklists.find(({ id }) => id === paper.list);
  if (!list) return null;
  const props = { list, report, checked: checkedList(list, report) };
  return (
    <article className="sk-paper" data-paper={kind}>
      {kind === "list" ? <PrintedList {...props} /> : <PrintedTalk {...props} />}
    </article>
  );
}
