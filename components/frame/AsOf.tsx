import { Button } from "@navikt/ds-react";
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
  const [draft, setDraft] = useState(date);
  useEffect(() => setDraft(date), [date]);
  const onDraft = (text: string) => {
    setDraft(text);
    if (isDay(text) && text >= FIRST && text <= LAST) onDate(text);
  };
  return (
    <div className={`sk-asof ${date === today ? "" : "sk-asof--other"}`}>
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
        onChange={(event) => onDraft(event.target.value)}
      />
      <span>{formatDay(date, lang)}</span>
      {date !== today && (
        <>
          <p className="sk-small">{say(panelText.otherDay(formatDay(date, lang)))}</p>
          <Button type="button" size="xsmall" variant="secondary" onClick={() => onDate(today)}>
            {say(panelText.backToToday)}
          </Button>
        </>
      )}
    </div>
  );
}
