import { Button } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { PastChange } from "../../lib/sharing/changes-of.ts";
import { formatDay } from "../../lib/text/format.ts";
import { historyText } from "../../lib/text/office-table.ts";
import { Fold } from "../parts/Fold.tsx";
import { useLang, useSay } from "../parts/language.tsx";
import { Changes } from "./PreviewRows.tsx";

interface Props {
  readonly measure: OfficeMeasure;
  readonly historyOf: (measure: OfficeMeasure) => Promise<readonly PastChange[]>;
  readonly onRestore: (before: OfficeMeasure) => void;
}

/** Earlier editions of a measure, the latest first, each with the way back to it. */
export function PastChanges({ measure, historyOf, onRestore }: Props) {
  const say = useSay();
  const lang = useLang();
  const past = usePast(measure, historyOf);
  if (past.length === 0) return null;
  return (
    <Fold title={say(historyText.title)} count={past.length} level={3}>
      <ul className="sk-errors">
        {past.map(({ id, on, before, changes }) => (
          <li key={id}>
            {say(historyText.changedOn(formatDay(on, lang)))}
            <Changes changes={changes} />
            <Button
              type="button"
              size="xsmall"
              variant="tertiary"
              aria-label={say(historyText.restoreFrom(formatDay(on, lang)))}
              onClick={() => onRestore(before)}
            >
              {say(historyText.restore)}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function usePast(measure: OfficeMeasure, historyOf: Props["historyOf"]): readonly PastChange[] {
  const [past, setPast] = useState<readonly PastChange[]>([]);
  useEffect(() => {
    let isHere = true;
    // What is wrong with the store, the list itself says.
    historyOf(measure).then(
      (found) => isHere && setPast(found),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [measure, historyOf]);
  return past;
}
