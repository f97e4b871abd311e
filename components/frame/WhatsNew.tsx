import { XMarkIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { whatsNewText } from "../../lib/text/whats-new.ts";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";
import type { News } from "./types.ts";

/** What an update brought: one folded line until it is read or closed. */
export function WhatsNew({ news, onClose }: News) {
  const say = useSay();
  return (
    <div className="sk-news">
      <Fold title={say(whatsNewText.title)} count={news.length}>
        <ul className="sk-bullets">
          {news.map((one) => (
            <li key={one.nb}>{say(one)}</li>
          ))}
        </ul>
      </Fold>
      <Button
        type="button"
        size="xsmall"
        variant="tertiary"
        icon={<XMarkIcon title={say(whatsNewText.close)} />}
        onClick={onClose}
      />
    </div>
  );
}
