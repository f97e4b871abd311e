import { Button, InlineMessage } from "@navikt/ds-react";
import { rescueText } from "../../lib/text/office.ts";
import type { Text } from "../../lib/text/text.ts";
import { useSay } from "../parts/language.tsx";

interface Props {
  readonly text: Text;
  /** Opens the page where the way out is; none on that page itself. */
  readonly onOpenOffice?: () => void;
}

/** Something that does not work, and the way out; the rest of the panel works on. */
export function Trouble({ text, onOpenOffice }: Props) {
  const say = useSay();
  return (
    <div className="sk-trouble" role="alert">
      <InlineMessage status="warning" size="small">
        {say(text)}
      </InlineMessage>
      {onOpenOffice && (
        <Button type="button" size="xsmall" variant="tertiary" onClick={onOpenOffice}>
          {say(rescueText.open)}
        </Button>
      )}
    </div>
  );
}
