import { CalendarIcon } from "@navikt/aksel-icons";
import { type Day, daysBetween } from "../../lib/facts/days.ts";
import { distance, formatDay } from "../../lib/text/format.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { isNear } from "./sort.ts";

/** A deadline: the day, and how far away it is. */
export function DueLine({ due, date }: { due: Day; date: Day }) {
  const say = useSay();
  const lang = useLang();
  return (
    <p className={`sk-due ${isNear(due, date) ? "sk-due--near" : ""}`}>
      <CalendarIcon aria-hidden />
      <time dateTime={due}>{formatDay(due, lang)}</time>
      <span>{say(distance(daysBetween(date, due)))}</span>
    </p>
  );
}
