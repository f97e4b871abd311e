import { useEffect } from "react";
import { checkedList } from "../../lib/report/checklists/checked.ts";
import { checklists } from "../../lib/report/checklists/lists.ts";
import { PaperSheet } from "../papers/PaperSheet.tsx";
import { PrintedList } from "./PrintedList.tsx";
import { PrintedTalk } from "./PrintedTalk.tsx";
import type { ListContent, PaperContent } from "./paper-channel.ts";

interface Props {
  readonly paper: PaperContent;
  /** Told when the paper stands in the page. */
  readonly onDrawn: () => void;
}

/** A paper, a checklist or its open questions, as it is printed. */
export function Paper({ paper, onDrawn }: Props) {
  useEffect(() => onDrawn(), [onDrawn]);
  if (paper.kind !== "paper") return <ListSheet paper={paper} />;
  return (
    <div className="sk-paper" data-paper="paper">
      <PaperSheet paper={paper.paper} level={1} />
    </div>
  );
}

function ListSheet({ paper }: { readonly paper: ListContent }) {
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
