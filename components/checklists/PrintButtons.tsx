import { PrinterSmallIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { CheckedList } from "../../lib/report/checklists/checked.ts";
import type { Checklist } from "../../lib/report/checklists/lists.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { checklistText } from "../../lib/text/checklists.ts";
import { useSay } from "../parts/language.tsx";
import { PrintedList } from "./PrintedList.tsx";
import { PrintedTalk } from "./PrintedTalk.tsx";

interface Props {
  readonly list: Checklist;
  readonly checked: CheckedList;
  readonly report: CaseReport;
}

type Paper = "list" | "talk";

/** Prints the list, or its open questions with room for answers. Nothing of it is kept. */
export function PrintButtons(props: Props) {
  const say = useSay();
  const [paper, setPaper] = useState<Paper | null>(null);
  usePrinting(paper, setPaper);
  return (
    <div className="sk-card__actions">
      <Print label={say(checklistText.printList)} onClick={() => setPaper("list")} />
      <Print label={say(checklistText.printTalk)} onClick={() => setPaper("talk")} />
      {paper &&
        createPortal(
          <div className="sk-paper" data-paper={paper}>
            {paper === "list" ? <PrintedList {...props} /> : <PrintedTalk {...props} />}
          </div>,
          document.body,
        )}
    </div>
  );
}

function Print({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button
      type="button"
      variant="tertiary"
      data-color="neutral"
      size="xsmall"
      icon={<PrinterSmallIcon aria-hidden />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

/** Opens the browser's print dialogue once the paper is drawn, and takes the paper away when it is closed. */
function usePrinting(paper: Paper | null, setPaper: (paper: null) => void) {
  useEffect(() => {
    if (!paper) return;
    const done = () => setPaper(null);
    window.addEventListener("afterprint", done, { once: true });
    window.print();
    return () => window.removeEventListener("afterprint", done);
  }, [paper, setPaper]);
}
