import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { choiceText } from "../../lib/text/areas.ts";
import { Fold } from "../parts/Fold.tsx";
import { Norwegian, useLang, useSay } from "../parts/language.tsx";
import { QuietButton } from "../parts/QuietButton.tsx";
import { titleOf } from "./about.ts";

interface Props {
  readonly hidden: readonly string[];
  readonly office: readonly OfficeMeasure[];
  readonly onUnhide: (measure: string) => void;
}

/** What the caseworker does not want suggested in this case, to bring back. */
export function HiddenMeasures({ hidden, office, onUnhide }: Props) {
  const say = useSay();
  const lang = useLang();
  if (hidden.length === 0) return null;
  return (
    <Fold title={say(choiceText.hidden)} count={hidden.length} className="sk-hidden">
      <ul className="sk-plain">
        {hidden.map((measure) => {
          const title = titleOf(measure, office, lang);
          return (
            <li key={measure} className="sk-hidden__row" data-hidden={measure}>
              <span>
                <Norwegian>{title}</Norwegian>
              </span>
              <QuietButton
                label={say(choiceText.unhideTitle(title))}
                onClick={() => onUnhide(measure)}
              >
                {say(choiceText.unhide)}
              </QuietButton>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
