import { Button, InlineMessage } from "@navikt/ds-react";
import type { LearnedReport } from "../../lib/facts/types.ts";
import { connectText, learnName, learnText } from "../../lib/text/learn.ts";
import { useSay } from "../parts/language.tsx";

interface Props {
  readonly learned: LearnedReport;
  readonly onTeach: (() => void) | null;
}

/** What the office has taught and the page no longer shows: said, never silently empty. */
export function ChangedNotice({ learned: { of, missed }, onTeach }: Props) {
  const say = useSay();
  if (missed.length === 0) return null;
  const names = [...new Set(missed)].map((fact) => say(learnName(fact).name)).join(", ");
  return (
    <div className="sk-connect" data-missed={missed.length}>
      <InlineMessage status="warning" size="small">
        {say(connectText.changed(missed.length, of))}
      </InlineMessage>
      <p className="sk-small">{say(connectText.changedHelp(names))}</p>
      {onTeach && (
        <div className="sk-connect__buttons">
          <Button type="button" size="xsmall" variant="secondary" onClick={onTeach}>
            {say(learnText.start)}
          </Button>
        </div>
      )}
    </div>
  );
}
