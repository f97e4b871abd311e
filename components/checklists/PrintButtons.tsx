import { PrinterSmallIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import type { ChecklistId } from "../../lib/report/checklists/lists.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { checklistText } from "../../lib/text/checklists.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { type ListContent, offerPaper } from "./paper-channel.ts";

interface Props {
  readonly list: ChecklistId;
  readonly report: CaseReport;
}

/** Prints the list, or its open questions with room for answers, from a tab of its own. Nothing of it is kept. */
export function PrintButtons({ list, report }: Props) {
  const say = useSay();
  const lang = useLang();
  const print = (kind: ListContent["kind"]) => () => {
    window.open(`/paper.html#${offerPaper({ kind, list, report, lang })}`, "_blank");
  };
  return (
    <div className="sk-card__actions">
      <Print label={say(checklistText.printList)} onClick={print("list")} />
      <Print label={say(checklistText.printTalk)} onClick={print("talk")} />
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
