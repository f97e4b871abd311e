import { PersonGroupIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { dugnadText } from "../../lib/text/dugnad.ts";
import { useSay } from "../parts/language.tsx";

/** The way from the office's list into a dugnad. */
export function DugnadDoor({ onOpen }: { onOpen: () => void }) {
  const say = useSay();
  return (
    <div className="sk-card">
      <p>{say(dugnadText.openHelp)}</p>
      <div className="sk-page__actions">
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PersonGroupIcon aria-hidden />}
          onClick={onOpen}
        >
          {say(dugnadText.open)}
        </Button>
      </div>
    </div>
  );
}
