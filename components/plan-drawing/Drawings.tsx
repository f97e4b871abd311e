import { type ReactNode, useState } from "react";
import type { Day } from "../../lib/facts/days.ts";
import { BANDS, type Milestone, type Plan, type PlanWeek } from "../../lib/plan/types.ts";
import { formatDay, formatMinutes } from "../../lib/text/format.ts";
import { bandNames, drawingText, milestoneNames } from "../../lib/text/plan-drawing.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { TimelineDrawing } from "./TimelineDrawing.tsx";
import { WeeksDrawing } from "./WeeksDrawing.tsx";

interface Props {
  readonly plan: Plan;
  readonly weeks: readonly PlanWeek[];
  readonly milestones: readonly Milestone[];
  readonly today: Day;
  readonly zoom: number;
}

/** The week and the timeline, each as a drawing and as a table. */
export default function Drawings({ plan, weeks, milestones, today, zoom }: Props) {
  const say = useSay();
  if (weeks.length === 0) return <p className="sk-small">{say(drawingText.noDays)}</p>;
  return (
    <div className="sk-stack">
      <h3 className="sk-plan-group">{say(drawingText.weeks)}</h3>
      <WeeksDrawing weeks={weeks} today={today} zoom={zoom} />
      <AsTable name="weeks">
        <WeekTable weeks={weeks} />
      </AsTable>
      <h3 className="sk-plan-group">{say(drawingText.timeline)}</h3>
      <TimelineDrawing plan={plan} milestones={milestones} today={today} zoom={zoom} />
      <AsTable name="timeline">
        <DayTable milestones={milestones} />
      </AsTable>
    </div>
  );
}

/** Drawn when it is opened: a long programme has many rows. */
function AsTable({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details className="sk-small" data-table={name} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{say(drawingText.asTable)}</summary>
      {open && children}
    </details>
  );
}

function WeekTable({ weeks }: { readonly weeks: readonly PlanWeek[] }) {
  const say = useSay();
  const lang = useLang();
  const bands = BANDS.filter((b) => weeks.some((w) => w.bands[b] > 0));
  const hours = (minutes: number) => (minutes === 0 ? "–" : formatMinutes(minutes, lang));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="sk-drawing__scroll" aria-label={say(drawingText.weeks)} tabIndex={0}>
      <table className="sk-plan-table sk-plan-table--weeks">
        <caption className="aksel-sr-only">{say(drawingText.weeks)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(drawingText.week)}</th>
            <th scope="col">{say(drawingText.sum)}</th>
            <th scope="col">{say(drawingText.full)}</th>
            {bands.map((band) => (
              <th key={band} scope="col">
                {say(bandNames[band])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.monday}>
              <th scope="row">
                {say(drawingText.weekName(week.number, formatDay(week.monday, lang)))}
              </th>
              <td>{hours(week.total)}</td>
              <td>{hours(week.target)}</td>
              {bands.map((band) => (
                <td key={band}>{hours(week.bands[band])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DayTable({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const say = useSay();
  const lang = useLang();
  return (
    <table className="sk-plan-table sk-plan-table--words">
      <caption className="aksel-sr-only">{say(drawingText.timeline)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(drawingText.day)}</th>
          <th scope="col">{say(drawingText.what)}</th>
        </tr>
      </thead>
      <tbody>
        {milestones.map(({ kind, day }) => (
          <tr key={`${kind}${day}`}>
            <th scope="row">{formatDay(day, lang)}</th>
            <td>{say(milestoneNames[kind])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
