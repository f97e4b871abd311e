import { CheckmarkIcon, PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { measureText } from "../../lib/text/measures.ts";
import { useActions } from "../parts/actions.tsx";
import { useSay } from "../parts/language.tsx";
import type { Picked, Picking } from "./types.ts";

interface Props {
  readonly pick: Picked;
  readonly picking: Picking;
  /** The first thing to press in a hit of the search box. */
  readonly hit: boolean;
}

/** "+ Program": puts a measure in the list, or takes it out again. */
export function PickButton({ pick, picking, hit }: Props) {
  const say = useSay();
  const { announce } = useActions();
  const chosen = picking.has(pick.measure);
  const onClick = () => {
    if (chosen) picking.remove(pick.measure);
    else picking.add(pick);
    announce(
      say(chosen ? measureText.removedTitle(pick.title) : measureText.addedTitle(pick.title)),
    );
  };
  const name = chosen ? measureText.removeTitle(pick.title) : measureText.addTitle(pick.title);
  return (
    <Button
      type="button"
      size="xsmall"
      variant={chosen ? "tertiary" : "secondary"}
      icon={chosen ? <CheckmarkIcon aria-hidden /> : <PlusIcon aria-hidden />}
      aria-label={say(name)}
      data-hit={hit ? "" : undefined}
      onClick={onClick}
    >
      {say(chosen ? measureText.added : measureText.add)}
    </Button>
  );
}
