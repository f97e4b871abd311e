import { Select } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import { dugnadText } from "../../lib/text/dugnad.ts";
import { useSay } from "../parts/language.tsx";

const CHOICES = [1, 2, 3, 5, 10] as const;

/** Counts down the time for one row, and says once that it is out. The choice holds for the rows after it. */
export function Timer() {
  const say = useSay();
  const [minutes, setMinutes] = useState(chosen);
  const left = useCountdown(minutes * 60);
  const choose = (value: number) => {
    chosen = value;
    setMinutes(value);
  };
  return (
    <div className="sk-dugnad__timer">
      <Select
        size="small"
        label={say(dugnadText.timer)}
        hideLabel
        value={String(minutes)}
        onChange={(event) => choose(Number(event.target.value))}
      >
        <option value="0">{say(dugnadText.timerOff)}</option>
        {CHOICES.map((n) => (
          <option key={n} value={n}>
            {say(dugnadText.minutes(n))}
          </option>
        ))}
      </Select>
      {minutes > 0 && (
        <span role="timer" className={left === 0 ? "sk-dugnad__out" : ""}>
          {say(dugnadText.left(clock(left)))}
        </span>
      )}
      <span role="status" className="aksel-sr-only">
        {minutes > 0 && left === 0 ? say(dugnadText.timeUp) : ""}
      </span>
    </div>
  );
}

/** Kept between rows, for as long as the page is open. */
let chosen = 0;

/** Whole seconds left of so many, by the page's own clock: a tab that slept is not late. */
function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    setLeft(seconds);
    if (seconds === 0) return;
    const end = performance.now() + seconds * 1000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      setLeft(now);
      if (now === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [seconds]);
  return left;
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
