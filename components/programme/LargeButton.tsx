import { ExternalLinkIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useEffect } from "react";
import { drawingText } from "../../lib/text/plan-drawing.ts";
import { useSay } from "../parts/language.tsx";
import { offerPlan, type PlanOffer, type PlanState } from "../plan-drawing/plan-channel.ts";

interface Props {
  /** Whose plan it is; never sent. */
  readonly person: string;
  readonly state: PlanState;
}

/** The pages that have been opened from this panel, and whose plan they may show. They outlive a page that is read anew. */
let opened: { readonly person: string; readonly offer: PlanOffer }[] = [];

/** Opens the plan on a page of its own, which follows the panel for as long as it shows this person. */
export function LargeButton({ person, state }: Props) {
  const say = useSay();
  useEffect(() => {
    for (const one of opened) {
      if (one.person === person) one.offer.send(state);
      else one.offer.close();
    }
    opened = opened.filter((one) => one.person === person);
  }, [person, state]);
  useEffect(
    () => () => {
      for (const { offer } of opened) offer.send(null);
    },
    [],
  );
  return (
    <Button
      type="button"
      size="small"
      variant="tertiary"
      icon={<ExternalLinkIcon aria-hidden />}
      data-plan="large"
      onClick={() => {
        const offer = offerPlan(state);
        opened.push({ person, offer });
        window.open(`/plan.html#${offer.name}`, "_blank");
      }}
    >
      {say(drawingText.large)}
    </Button>
  );
}
