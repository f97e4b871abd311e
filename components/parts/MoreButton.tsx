import { panelText } from "../../lib/text/panel.ts";
import { useSay } from "./language.tsx";

interface Props {
  /** How many are not shown; nothing to press when none. */
  readonly hidden: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** "Vis 5 til" and back. */
export function MoreButton({ hidden, open, onOpen }: Props) {
  const say = useSay();
  if (hidden <= 0) return null;
  return (
    <button
      type="button"
      className="sk-textbutton"
      aria-expanded={open}
      onClick={() => onOpen(!open)}
    >
      {say(open ? panelText.showFewer : panelText.showMore(hidden))}
    </button>
  );
}
