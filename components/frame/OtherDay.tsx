import { ClockDashedIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import type { Day } from "../../lib/facts/days.ts";
import { formatDay } from "../../lib/text/format.ts";
import { panelText } from "../../lib/text/panel.ts";
import { useLang, useSay } from "../parts/language.tsx";

interface Props {
  readonly date: Day;
  readonly today: Day;
  readonly onDate: (date: Day) => void;
}

/** Says over every view that the case is judged by another day than today, with the way back. */
export function OtherDay({ date, today, onDate }: Props) {
  const say = useSay();
  const lang = useLang();
  if (date === today) return null;
  const back = () => {
    focusNear();
    onDate(today);
  };
  return (
    <div className="sk-otherday" role="note">
      <ClockDashedIcon aria-hidden />
      <p>{say(panelText.otherDay(formatDay(date, lang)))}</p>
      <Button
        type="button"
        size="xsmall"
        variant="secondary"
        aria-label={say(panelText.backToTodayHelp)}
        onClick={back}
      >
        {say(panelText.backToToday)}
      </Button>
    </div>
  );
}

/** The button goes; the focus stays in the view: in the field for the day where it is in sight, else on the view's tab. */
function focusNear(): void {
  const field = document.querySelector<HTMLElement>("[data-as-of]");
  field?.focus();
  if (field !== document.activeElement)
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
}
