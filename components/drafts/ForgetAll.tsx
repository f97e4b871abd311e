import { Button } from "@navikt/ds-react";
import { useState } from "react";
import { draftText } from "../../lib/text/drafts.ts";
import { useSay } from "../parts/language.tsx";
import { useFocusAfter } from "../parts/use-focus-after.ts";
import type { Drafting } from "./types.ts";
import { useDeed } from "./use-deed.ts";

/** Deletes every kept draft, for whoever has lost a passphrase; asks once. */
export function ForgetAll({ drafting }: { readonly drafting: Drafting }) {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const { busy, problem, run } = useDeed();
  const focusAfter = useFocusAfter();
  const { count, forgetAll } = drafting;
  if (!isAsked)
    return (
      <Button
        type="button"
        size="small"
        variant="tertiary"
        data-color="neutral"
        data-draft-deed="forget-all"
        onClick={() => {
          focusAfter("[data-draft-sure] button");
          setAsked(true);
        }}
      >
        {say(draftText.forgetAll(count))}
      </Button>
    );
  return (
    <div data-draft-sure className="sk-stack">
      <p className="sk-small">{say(problem ?? draftText.forgetAllSure(count))}</p>
      <div className="sk-card__actions">
        <Button
          type="button"
          size="small"
          data-color="danger"
          loading={busy !== null}
          onClick={() => run("all", forgetAll, draftText.forgottenAll)}
        >
          {say(draftText.forget)}
        </Button>
        <Button
          type="button"
          size="small"
          variant="tertiary"
          onClick={() => {
            focusAfter('[data-draft-deed="forget-all"]');
            setAsked(false);
          }}
        >
          {say(draftText.cancel)}
        </Button>
      </div>
    </div>
  );
}
