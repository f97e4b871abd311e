import { useEffect, useId, useState } from "react";
import { type Day, isDay } from "../../lib/facts/days.ts";
import { formatDay } from "../../lib/text/format.ts";
import { panelText } from "../../lib/text/panel.ts";
import { useLang, useSay } from "../parts/language.tsx";

interface Props {
  readonly date: Day;
  readonly today: Day;
  readonly onDate: (date: Day) => void;
}

/** Before the act, and further ahead than any programme reaches: a year that is still being typed. */
const FIRST = "2010-01-01";
const LAST = "2099-12-31";

/** The day to judge by. The words say how the browser's own field was understood, whatever order it shows. */
export function AsOf({ date, today, onDate }: Props) {
  const say = useSay();
  const lang = useLang();
  const id = useId();
  const { draft, wrong, write, leave } = useDraft(date, onDate);
  return (
    <div className="sk-asof">
      <label htmlFor={id}>{say(panelText.dateField)}</label>
      <input
        id={id}
        type="date"
        data-as-of
        className="sk-asof__input"
        value={draft}
        min={FIRST}
        max={LAST}
        required
        aria-invalid={wrong}
        aria-describedby={`${id}-words`}
        onChange={(event) => write(event.target.value)}
        onBlur={leave}
      />
      <span id={`${id}-words`} role="status">
        {wrong ? (
          <span className="sk-asof__wrong">
            {say(panelText.dayWrong(formatDay(FIRST, lang), formatDay(LAST, lang)))}
          </span>
        ) : (
          date === today && say(panelText.isToday)
        )}
      </span>
    </div>
  );
}

/** What is being written; used as soon as it is a day, and called wrong only when one has left it so. */
function useDraft(date: Day, onDate: (date: Day) => void) {
  const [draft, setDraft] = useState(date);
  const [left, setLeft] = useState(false);
  useEffect(() => {
    setDraft(date);
    setLeft(false);
  }, [date]);
  const isGood = isDay(draft) && draft >= FIRST && draft <= LAST;
  const write = (text: string) => {
    setDraft(text);
    setLeft(false);
    if (isDay(text) && text >= FIRST && text <= LAST) onDate(text);
  };
  return { draft, wrong: left && !isGood, write, leave: () => setLeft(true) };
}
