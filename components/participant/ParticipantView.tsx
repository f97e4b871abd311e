import { ChevronLeftIcon, ChevronRightIcon } from "@navikt/aksel-icons";
import { Button, Checkbox } from "@navikt/ds-react";
import { useState } from "react";
import { addDays, type Day, weekday } from "../../lib/facts/days.ts";
import {
  type Appointment,
  firstMonday,
  nextSteps,
  type ParticipantDay,
  participantWeek,
} from "../../lib/plan/participant.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { isoWeek } from "../../lib/plan/weeks.ts";
import { formatDay, formatMinutes } from "../../lib/text/format.ts";
import { participantText } from "../../lib/text/participant.ts";
import { weekdayNames } from "../../lib/text/weekdays.ts";
import { useLang, useSay } from "../parts/language.tsx";

interface Props {
  readonly plan: Plan;
  readonly today: Day;
}

/** The plan for the one it is about: goal, the week and what comes next. No law, no reasons, no diagnoses. */
export function ParticipantView({ plan, today }: Props) {
  const say = useSay();
  const [hideHealth, setHideHealth] = useState(true);
  return (
    <div className="sk-participant" data-participant>
      <h1>{say(participantText.title)}</h1>
      <section aria-labelledby="participant-goal">
        <h2 id="participant-goal">{say(participantText.goal)}</h2>
        <p className="sk-participant__goal">{plan.goal || say(participantText.noGoal)}</p>
        {plan.subGoals.length > 0 && (
          <>
            <h3>{say(participantText.subGoals)}</h3>
            <ul>
              {plan.subGoals.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <WeekPart plan={plan} today={today} hideHealth={hideHealth} />
      <NextPart plan={plan} today={today} hideHealth={hideHealth} />
      <Checkbox checked={hideHealth} onChange={(e) => setHideHealth(e.target.checked)}>
        {say(participantText.hideHealth)}
      </Checkbox>
    </div>
  );
}

interface PartProps extends Props {
  readonly hideHealth: boolean;
}

function WeekPart({ plan, today, hideHealth }: PartProps) {
  const say = useSay();
  const lang = useLang();
  const first = firstMonday(plan, today);
  const [moved, setMoved] = useState(0);
  if (first === null) return null;
  const monday = addDays(first, moved * 7);
  const week = participantWeek(plan, monday, hideHealth);
  return (
    <section aria-labelledby="participant-week">
      <div className="sk-participant__head">
        <h2 id="participant-week" aria-live="polite">
          {say(participantText.week(isoWeek(monday).number))}
        </h2>
        <Button
          type="button"
          variant="tertiary"
          icon={<ChevronLeftIcon title={say(participantText.before)} />}
          onClick={() => setMoved(moved - 1)}
        />
        <Button
          type="button"
          variant="tertiary"
          icon={<ChevronRightIcon title={say(participantText.after)} />}
          onClick={() => setMoved(moved + 1)}
        />
      </div>
      {week.anytime.length > 0 && (
        <>
          <h3>{say(participantText.anytime)}</h3>
          <ul>
            {week.anytime.map((one) => (
              <li key={one.id}>
                <Words appointment={one} />
                {one.minutes !== null && `: ${formatMinutes(one.minutes, lang)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {(week.anytime.length === 0 || week.days.some(isTelling)) && (
        <ol className="sk-participant__days">
          {week.days.map((day) => (
            <DayPart key={day.day} day={day} isQuiet={week.anytime.length > 0} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** A day on which something is set, or that is off. */
function isTelling({ off, appointments }: ParticipantDay): boolean {
  return off !== null || appointments.length > 0;
}

function DayPart({ day, isQuiet }: { readonly day: ParticipantDay; readonly isQuiet: boolean }) {
  const say = useSay();
  const lang = useLang();
  const name = weekdayNames[weekday(day.day) - 1];
  const off = day.off && say(day.off === "holiday" ? participantText.holiday : participantText.off);
  return (
    <li>
      <h3>
        {name && say(name)} <span className="sk-subtle">{formatDay(day.day, lang)}</span>
      </h3>
      {off && <p>{off}</p>}
      {!off && day.appointments.length === 0 && !isQuiet && <p>{say(participantText.nothing)}</p>}
      <ul>
        {day.appointments.map((one) => (
          <li key={one.id}>
            {one.clock && <strong>{one.clock} </strong>}
            <Words appointment={one} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Words({ appointment: { title, place } }: { readonly appointment: Appointment }) {
  const say = useSay();
  return [title ?? say(participantText.private), place].filter(Boolean).join(", ");
}

function NextPart({ plan, today, hideHealth }: PartProps) {
  const say = useSay();
  const lang = useLang();
  const steps = nextSteps(plan, today, hideHealth);
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="participant-next">
      <h2 id="participant-next">{say(participantText.next)}</h2>
      <ul>
        {steps.map(({ kind, day, title }) => (
          <li key={`${kind}${day}${title}`}>
            <strong>{formatDay(day, lang)}</strong>{" "}
            {say(kind === "begins" ? participantText.begins(title ?? "") : participantText[kind])}
          </li>
        ))}
      </ul>
    </section>
  );
}
