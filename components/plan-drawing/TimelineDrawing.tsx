import { Group } from "@visx/group";
import { scaleLinear } from "@visx/scale";
import { memo, useMemo } from "react";
import { numberOf } from "../../lib/facts/calendar.ts";
import { addMonths, type Day } from "../../lib/facts/days.ts";
import { bandOf } from "../../lib/plan/bands.ts";
import { extentOf } from "../../lib/plan/off-days.ts";
import type { Milestone, Plan, PlanActivity } from "../../lib/plan/types.ts";
import { formatDay, formatMonth } from "../../lib/text/format.ts";
import { drawingText, milestoneNames } from "../../lib/text/plan-drawing.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { BandPatterns, fillOf } from "./band-fill.tsx";
import { MilestoneMark } from "./MilestoneMark.tsx";
import { useWidth } from "./use-width.ts";

interface Props {
  readonly plan: Plan;
  readonly milestones: readonly Milestone[];
  readonly today: Day;
  readonly zoom: number;
}

/** The programme from its first day to its last: phases, decided periods, breaks, marks and activities. */
export function TimelineDrawing({ plan, milestones, today, zoom }: Props) {
  const say = useSay();
  const lang = useLang();
  const { element, width } = useWidth<HTMLDivElement>();
  const extent = extentOf(plan);
  if (!extent) return null;
  const inside = milestones.filter(({ day }) => day <= extent.to);
  const beyond = milestones.find(({ kind, day }) => kind === "max-end" && day > extent.to);
  const kinds = [...new Set(inside.map(({ kind }) => kind))];
  return (
    <div ref={element} className="sk-drawing" data-drawing="timeline">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="sk-drawing__scroll" aria-label={say(drawingText.timeline)} tabIndex={0}>
        {width > 0 && (
          <Lanes
            plan={plan}
            extent={extent}
            milestones={inside}
            today={today}
            width={Math.max(width, width * zoom)}
          />
        )}
      </section>
      <ul className="sk-plain sk-legend">
        {kinds.map((kind) => (
          <li key={kind}>
            <svg width="16" height="16" aria-hidden="true">
              <MilestoneMark kind={kind} x={8} y={8} />
            </svg>
            {say(milestoneNames[kind])}
          </li>
        ))}
      </ul>
      {beyond && <p className="sk-small">{say(drawingText.beyond(formatDay(beyond.day, lang)))}</p>}
    </div>
  );
}

interface LanesProps {
  readonly plan: Plan;
  readonly extent: { readonly from: Day; readonly to: Day };
  readonly milestones: readonly Milestone[];
  readonly today: Day;
  readonly width: number;
}

const ROW = 26;
const MARKS = 26;
const AXIS = 18;
/** More lanes than one can read; the rest stand in the list of activities. */
const MOST_LANES = 24;

const Lanes = memo(function Lanes({ plan, extent, milestones, today, width }: LanesProps) {
  const say = useSay();
  const lang = useLang();
  const x = useMemo(() => {
    const scale = scaleLinear<number>({
      domain: [numberOf(extent.from), numberOf(extent.to) + 1],
      range: [8, width - 8],
    });
    return (day: Day) => scale(numberOf(day));
  }, [extent.from, extent.to, width]);
  const lanes = plan.activities.filter(({ status }) => status !== "cancelled").slice(0, MOST_LANES);
  const hidden = plan.activities.length - lanes.length;
  const top =
    AXIS + MARKS + (plan.phases.length > 0 ? ROW : 0) + (plan.periods.length > 0 ? 12 : 0);
  const height = top + lanes.length * ROW + (hidden > 0 ? ROW : 8);
  return (
    <svg width={width} height={height} aria-hidden="true">
      <BandPatterns />
      <Months extent={extent} x={x} width={width} height={height} lang={lang} />
      {plan.breaks.map(({ id, from, to }) => (
        <Stretch
          key={id}
          className="sk-drawing__break"
          x={x}
          from={from}
          to={to}
          extent={extent}
          y={AXIS}
          height={height - AXIS}
        />
      ))}
      <Group top={AXIS + MARKS}>
        {plan.phases.map(({ id, name, from, to }) => (
          <g key={id}>
            <Stretch
              className="sk-drawing__phase"
              x={x}
              from={from}
              to={to}
              extent={extent}
              y={0}
              height={ROW - 6}
            />
            <text x={x(from) + 4} y={14}>
              {fitted(name, x(to) - x(from) - 6)}
            </text>
          </g>
        ))}
        {plan.periods.map(({ id, from, to }) => (
          <Stretch
            key={id}
            className="sk-drawing__period"
            x={x}
            from={from}
            to={to}
            extent={extent}
            y={plan.phases.length > 0 ? ROW : 0}
            height={6}
          />
        ))}
      </Group>
      <Group top={top}>
        {lanes.map((activity, n) => (
          <Lane
            key={activity.id}
            activity={activity}
            extent={extent}
            x={x}
            y={n * ROW}
            width={width}
          />
        ))}
        {hidden > 0 && (
          <text x={8} y={lanes.length * ROW + 16}>
            {say(drawingText.hidden(hidden))}
          </text>
        )}
      </Group>
      {extent.from <= today && today <= extent.to && (
        <line className="sk-drawing__today" x1={x(today)} x2={x(today)} y1={AXIS} y2={height} />
      )}
      {placed(milestones, x).map(({ kind, day, lower }) => (
        <MilestoneMark
          key={`${kind}${day}`}
          kind={kind}
          x={x(day)}
          y={AXIS + (lower ? MARKS - 4 : 6)}
        />
      ))}
    </svg>
  );
});

interface LaneProps {
  readonly activity: PlanActivity;
  readonly extent: { readonly from: Day; readonly to: Day };
  readonly x: (day: Day) => number;
  readonly y: number;
  readonly width: number;
}

/** The activity's name over its bars; a name that has no room to the right of its start is drawn to the left. */
function Lane({ activity: { title, kind, spans }, extent, x, y, width }: LaneProps) {
  const start = Math.max(x(extent.from), x(spans[0]?.from ?? extent.from));
  const room = width - start - 8;
  const isLate = room < NAME_ROOM && start > width / 2;
  return (
    <g>
      <text x={isLate ? width - 8 : start} y={y + 12} textAnchor={isLate ? "end" : "start"}>
        {fitted(title, isLate ? width - 16 : room)}
      </text>
      {spans.map(({ from, to, minutesPerWeek }) => (
        <Stretch
          key={`${from}${to}`}
          fill={fillOf(bandOf(kind))}
          x={x}
          from={from ?? extent.from}
          to={to ?? extent.to}
          extent={extent}
          y={y + 16}
          height={minutesPerWeek === null ? 2 : 7}
        />
      ))}
    </g>
  );
}

const NAME_ROOM = 160;

interface StretchProps {
  readonly x: (day: Day) => number;
  readonly from: Day;
  readonly to: Day;
  readonly extent: { readonly from: Day; readonly to: Day };
  readonly y: number;
  readonly height: number;
  readonly className?: string;
  readonly fill?: string;
}

function Stretch({ x, from, to, extent, y, height, className, fill }: StretchProps) {
  const left = x(from < extent.from ? extent.from : from);
  const right = x(to > extent.to ? extent.to : to);
  if (to < extent.from || from > extent.to) return null;
  return (
    <rect
      className={className}
      fill={fill}
      x={left}
      y={y}
      width={Math.max(2, right - left)}
      height={height}
      rx={2}
    />
  );
}

interface MonthsProps {
  readonly extent: { readonly from: Day; readonly to: Day };
  readonly x: (day: Day) => number;
  readonly width: number;
  readonly height: number;
  readonly lang: Parameters<typeof formatMonth>[1];
}

/** The months' names and lines, as many as there is room for. */
function Months({ extent, x, width, height, lang }: MonthsProps) {
  const firsts = monthsIn(extent.from, extent.to);
  const every = Math.max(1, Math.ceil((firsts.length * 44) / width));
  return firsts
    .filter((_, n) => n % every === 0)
    .map((day) => (
      <g key={day}>
        <line className="sk-drawing__grid" x1={x(day)} x2={x(day)} y1={AXIS} y2={height} />
        {x(day) < width - 32 && (
          <text x={x(day)} y={12}>
            {formatMonth(day, lang).slice(0, 3)}
            {day.slice(5, 7) === "01" ? ` ${day.slice(2, 4)}` : ""}
          </text>
        )}
      </g>
    ));
}

/** The first day of every month that begins after the first day. */
function monthsIn(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  const first = `${from.slice(0, 7)}-01`;
  for (let n = 1, day = addMonths(first, 1); day <= to; n++, day = addMonths(first, n))
    days.push(day);
  return days;
}

/** The text, cut to what fits: letters of this size are about six pixels wide. */
function fitted(text: string, room: number): string {
  const most = Math.floor(room / 6.2);
  if (text.length <= most) return text;
  return most < 3 ? "" : `${text.slice(0, most - 1)}…`;
}

/** Marks that would lie on each other stand in two rows. */
function placed(milestones: readonly Milestone[], x: (day: Day) => number) {
  let last = Number.NEGATIVE_INFINITY;
  let lower = false;
  return milestones.map((milestone) => {
    const at = x(milestone.day);
    lower = at - last < MARK_WIDTH ? !lower : false;
    last = at;
    return { ...milestone, lower };
  });
}

const MARK_WIDTH = 13;
