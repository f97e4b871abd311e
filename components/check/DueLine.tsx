import { CalendarIcon } from "@navikt/aksel-icons";
import { type Day, daysBetween } from "../../lib/facts/days.ts";
import { distance, formatDay } from "../../lib/text/format.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { isNear } from "./sort.ts";

interface Props {
  readonly due: Day;
  readonly date: Day;
  /** The stage of the case it belongs to, where no heading says so. */
  readonly about?: string;
}

/** A deadline: the day, and how far away it is. */
export function DueLine({ due, date, about }: Props) {
  const say = useSay();
  const lang = useLang();
  return (
    <p className={`sk-due ${isNear(due, date) ? "sk-due--near" : ""}`}>
      <CalendarIcon aria-hidden />
      <time dateTime={due}>{formatDay(due, lang)}</time>
      <span className="sk-due__distance">{say(distance(daysBetween(date, due)))}</span>
      {about && <span className="sk-subtle">{about}</span>}
    </p>
  );
}
