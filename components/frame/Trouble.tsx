import { InlineMessage } from "@navikt/ds-react";
import type { Text } from "../../lib/text/text.ts";
import { useSay } from "../parts/language.tsx";

/** Something that does not work, and the way out; the rest of the panel works on. */
export function Trouble({ text }: { text: Text }) {
  const say = useSay();
  return (
    <div className="sk-trouble" role="alert">
      <InlineMessage status="warning" size="small">
        {say(text)}
      </InlineMessage>
    </div>
  );
}
