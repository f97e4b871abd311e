import { EyeIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import type { Target } from "../../lib/messages/contract.ts";
import { panelText } from "../../lib/text/panel.ts";
import { useActions } from "./actions.tsx";
import { useSay } from "./language.tsx";

/** "Vis i siden": an icon beside a quote. Nothing where there is no page to show it in. */
export function ShowButton({ target, label }: { target: Target; label: string }) {
  const say = useSay();
  const { show, announce } = useActions();
  if (!show) return null;
  const onClick = async () => {
    const found = await show(target);
    announce(say(found ? panelText.shown : panelText.notShown));
  };
  const name = say(panelText.showFact(label));
  return (
    <Button
      type="button"
      variant="tertiary"
      data-color="neutral"
      size="xsmall"
      className="sk-show"
      icon={<EyeIcon aria-hidden />}
      title={say(panelText.show)}
      aria-label={name}
      onClick={onClick}
    />
  );
}
