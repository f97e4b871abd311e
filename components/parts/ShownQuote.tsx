import type { Target } from "../../lib/messages/contract.ts";
import { panelText } from "../../lib/text/panel.ts";
import { useActions } from "./actions.tsx";
import { useSay } from "./language.tsx";
import { Quote } from "./Quote.tsx";

/** The page's own words; pressing them shows the place in the page, where there is a page. */
export function ShownQuote({ target }: { target: Target & { quote: string } }) {
  const say = useSay();
  const { show, announce } = useActions();
  if (!show) return <Quote>{target.quote}</Quote>;
  const onClick = async () => {
    const found = await show(target);
    announce(say(found ? panelText.shown : panelText.notShown));
  };
  return (
    <button type="button" className="sk-shown-quote" title={say(panelText.show)} onClick={onClick}>
      <Quote>{target.quote}</Quote>
      <span className="aksel-sr-only"> {say(panelText.show)}</span>
    </button>
  );
}
