import { Button } from "@navikt/ds-react";
import { useEffect, useRef, useState } from "react";
import { rescueText } from "../../lib/text/office.ts";
import type { Text } from "../../lib/text/text.ts";
import { useSay } from "../parts/language.tsx";

export interface RescueProps {
  /** Saves what can be read as a file, and says how it went. */
  readonly onRescue: () => Promise<Text>;
  /** Deletes everything; null where that would not help. */
  readonly onReset: (() => void) | null;
}

/** The way out of a list that cannot be used: save what can be read, then begin anew. */
export function RescueCard({ onRescue, onReset }: RescueProps) {
  const say = useSay();
  const [said, setSaid] = useState<Text | null>(null);
  const [asks, setAsks] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asks) no.current?.focus();
  }, [asks]);
  return (
    <section className="sk-card sk-stack" aria-label={say(rescueText.title)} data-rescue="">
      <div className="sk-page__actions">
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => void onRescue().then(setSaid)}
        >
          {say(rescueText.save)}
        </Button>
        {onReset && !asks && (
          <Button
            type="button"
            size="small"
            variant="tertiary"
            data-color="danger"
            onClick={() => setAsks(true)}
          >
            {say(rescueText.reset)}
          </Button>
        )}
      </div>
      <p role="status">{said ? say(said) : ""}</p>
      {onReset && asks && (
        <div className="sk-stack" role="alert">
          <p>{say(rescueText.sure)}</p>
          <div className="sk-page__actions">
            <Button
              type="button"
              size="small"
              variant="secondary"
              ref={no}
              onClick={() => setAsks(false)}
            >
              {say(rescueText.no)}
            </Button>
            <Button type="button" size="small" data-color="danger" onClick={onReset}>
              {say(rescueText.yes)}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
