import { useId, useState } from "react";
import type { Need, NeedFound } from "../../lib/needs/types.ts";
import { choiceText } from "../../lib/text/areas.ts";
import { caseText } from "../../lib/text/case.ts";
import { needLabels } from "../../lib/text/need-labels.ts";
import { useSay } from "../parts/language.tsx";
import { QuietButton } from "../parts/QuietButton.tsx";
import { Quote } from "../parts/Quote.tsx";
import { ShowButton } from "../parts/ShowButton.tsx";

interface Props {
  readonly needs: readonly NeedFound[];
  readonly struck: readonly NeedFound[];
  /** Strikes a need out, or takes it in again; null where needs are only shown. */
  readonly onDecide: ((kind: "strike" | "restore", need: Need) => void) | null;
}

/** The needs that the text tells, as chips; a pressed chip shows the words that told it, and lets one strike it out. */
export function NeedChips({ needs, struck, onDecide }: Props) {
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState<ReadonlySet<Need>>(new Set());
  const isStruck = new Set(struck.map((n) => n.need));
  const all = [...needs, ...struck];
  if (all.length === 0) return <p className="sk-small sk-subtle">{say(caseText.noNeeds)}</p>;
  return (
    <div>
      <ul className="sk-chips">
        {all.map(({ need, quotes }) => (
          <li key={need}>
            <button
              type="button"
              className={`sk-chip ${isStruck.has(need) ? "sk-chip--struck" : ""}`}
              data-need={need}
              data-struck={isStruck.has(need) ? "" : undefined}
              aria-expanded={open.has(need)}
              aria-controls={id}
              title={quotes.map((q) => `«${q}»`).join("\n")}
              onClick={() => setOpen(toggled(open, need))}
            >
              {isStruck.has(need) ? <s>{say(needLabels[need])}</s> : say(needLabels[need])}
              {isStruck.has(need) && (
                <span className="aksel-sr-only"> ({say(choiceText.struck)})</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <div id={id}>
        {all
          .filter(({ need }) => open.has(need))
          .map((found) => (
            <NeedQuotes
              key={found.need}
              found={found}
              struck={isStruck.has(found.need)}
              onDecide={onDecide}
            />
          ))}
      </div>
    </div>
  );
}

function toggled(open: ReadonlySet<Need>, need: Need): ReadonlySet<Need> {
  const others = [...open].filter((n) => n !== need);
  return new Set(open.has(need) ? others : [...others, need]);
}

interface QuotesProps {
  readonly found: NeedFound;
  readonly struck: boolean;
  readonly onDecide: Props["onDecide"];
}

function NeedQuotes({ found: { need, quotes }, struck, onDecide }: QuotesProps) {
  const say = useSay();
  const label = say(needLabels[need]);
  return (
    <div className="sk-quotes">
      <p className="sk-label">{quotes.length > 0 ? say(caseText.needQuotes(label)) : label}</p>
      {quotes.length === 0 && <p className="sk-small">{say(choiceText.own)}</p>}
      <ul className="sk-plain">
        {quotes.map((quote) => (
          <li key={quote} className="sk-reason">
            <Quote>{quote}</Quote>
            <ShowButton target={{ quote }} label={label} />
          </li>
        ))}
      </ul>
      {struck && <p className="sk-small">{say(choiceText.struckHelp)}</p>}
      {onDecide && <Decide need={need} label={label} struck={struck} onDecide={onDecide} />}
    </div>
  );
}

interface DecideProps {
  readonly need: Need;
  readonly label: string;
  readonly struck: boolean;
  readonly onDecide: NonNullable<Props["onDecide"]>;
}

/** The same button strikes out and takes back, so that the focus stays where it is. */
function Decide({ need, label, struck, onDecide }: DecideProps) {
  const say = useSay();
  const name = struck ? choiceText.restoreTitle(label) : choiceText.strikeTitle(label);
  return (
    <div className="sk-card__actions">
      <QuietButton label={say(name)} onClick={() => onDecide(struck ? "restore" : "strike", need)}>
        {say(struck ? choiceText.restore : choiceText.strike)}
      </QuietButton>
    </div>
  );
}
