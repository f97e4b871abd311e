import { useId, useState } from "react";
import type { Need, NeedFound } from "../../lib/needs/types.ts";
import { caseText } from "../../lib/text/case.ts";
import { needLabels } from "../../lib/text/need-labels.ts";
import { useSay } from "../parts/language.tsx";
import { Quote } from "../parts/Quote.tsx";
import { ShowButton } from "../parts/ShowButton.tsx";

/** The needs that the text tells, as chips; a pressed chip shows the words that told it. */
export function NeedChips({ needs }: { needs: readonly NeedFound[] }) {
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState<ReadonlySet<Need>>(new Set());
  if (needs.length === 0) return <p className="sk-small sk-subtle">{say(caseText.noNeeds)}</p>;
  return (
    <div>
      <ul className="sk-chips">
        {needs.map(({ need, quotes }) => (
          <li key={need}>
            <button
              type="button"
              className="sk-chip"
              data-need={need}
              aria-expanded={open.has(need)}
              aria-controls={id}
              title={quotes.map((q) => `«${q}»`).join("\n")}
              onClick={() => setOpen(toggled(open, need))}
            >
              {say(needLabels[need])}
            </button>
          </li>
        ))}
      </ul>
      <div id={id}>
        {needs
          .filter(({ need }) => open.has(need))
          .map((found) => (
            <NeedQuotes key={found.need} found={found} />
          ))}
      </div>
    </div>
  );
}

function toggled(open: ReadonlySet<Need>, need: Need): ReadonlySet<Need> {
  const others = [...open].filter((n) => n !== need);
  return new Set(open.has(need) ? others : [...others, need]);
}

function NeedQuotes({ found }: { found: NeedFound }) {
  const say = useSay();
  const label = say(needLabels[found.need]);
  return (
    <div className="sk-quotes">
      <p className="sk-label">{say(caseText.needQuotes(label))}</p>
      <ul className="sk-plain">
        {found.quotes.map((quote) => (
          <li key={quote} className="sk-reason">
            <Quote>{quote}</Quote>
            <ShowButton target={{ quote }} label={label} />
          </li>
        ))}
      </ul>
    </div>
  );
}
