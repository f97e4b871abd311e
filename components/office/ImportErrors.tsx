import { InlineMessage } from "@navikt/ds-react";
import { useState } from "react";
import { importErrors } from "../../lib/text/office.ts";
import { say as sayIn, type Text } from "../../lib/text/text.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { MoreButton } from "../parts/MoreButton.tsx";

const SHOWN = 10;

/** Everything that is wrong with a list file, each with its place; and that nothing was changed. */
export function ImportErrors({ errors }: { errors: readonly Text[] }) {
  const say = useSay();
  const lang = useLang();
  const [all, setAll] = useState(false);
  return (
    <div role="alert">
      {errors.length > 0 && (
        <div className="sk-card">
          <InlineMessage status="error" size="small">
            {say(importErrors.cannotUse)} {say(importErrors.nothingChanged)}
          </InlineMessage>
          <ul className="sk-errors">
            {errors.slice(0, all ? undefined : SHOWN).map((error) => (
              <li key={error.nb}>{sayIn(error, lang)}</li>
            ))}
          </ul>
          <MoreButton hidden={errors.length - SHOWN} open={all} onOpen={setAll} />
        </div>
      )}
    </div>
  );
}
