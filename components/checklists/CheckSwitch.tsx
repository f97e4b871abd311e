import { Select } from "@navikt/ds-react";
import { type ReactNode, useState } from "react";
import { checklists } from "../../lib/report/checklists/lists.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { checklistText } from "../../lib/text/checklists.ts";
import { useSay } from "../parts/language.tsx";
import { ChecklistView } from "./ChecklistView.tsx";
import { OtherWaysView } from "./OtherWaysView.tsx";

interface Props {
  readonly report: CaseReport;
  readonly moved: ReadonlySet<string>;
  /** What is shown until a list is chosen. */
  readonly children: ReactNode;
}

const URGENT = "urgent";
const OTHER = "other";

/** Chooses between what is most urgent, a checklist, and "KVP eller noe annet?". */
export function CheckSwitch({ report, moved, children }: Props) {
  const say = useSay();
  const [shown, setShown] = useState(URGENT);
  const list = checklists.find(({ id }) => id === shown);
  return (
    <>
      <Select
        size="small"
        label={say(checklistText.show)}
        className="sk-check-switch"
        value={shown}
        onChange={(event) => setShown(event.target.value)}
      >
        <option value={URGENT}>{say(checklistText.urgent)}</option>
        <optgroup label={say(checklistText.lists)}>
          {checklists.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(title)}
            </option>
          ))}
        </optgroup>
        <option value={OTHER}>{say(checklistText.otherWays)}</option>
      </Select>
      {list && <ChecklistView list={list} report={report} moved={moved} />}
      {shown === OTHER && <OtherWaysView report={report} />}
      {shown === URGENT && children}
    </>
  );
}
