import { Group } from "@visx/group";
import { scaleBand, scaleLinear } from "@visx/scale";
import { type KeyboardEvent, memo, useMemo, useState } from "react";
import type { Day } from "../../lib/facts/days.ts";
import { BANDS, type Band, type PlanWeek } from "../../lib/plan/types.ts";
import { formatMonth, formatNumber } from "../../lib/text/format.ts";
import { drawingText } from "../../lib/text/plan-drawing.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { BandPatterns, fillOf, Legend } from "./band-fill.tsx";
import { useWidth } from "./use-width.ts";
import { weekWords } from "./week-words.ts";

interface Props {
  readonly weeks: readonly PlanWeek[];
  readonly today: Day;
  /** 1: the whole programme in sight. */
  readonly zoom: number;
}

const HEIGHT = 132;
const AXIS = 20;
const HOURS = 30;

/** Every week as a stack against its full time; chosen by arrow keys, and told in words under the drawing. */
export function WeeksDrawing({ weeks, today, zoom }: Props) {
  const say = useSay();
  const lang = useLang();
  const { element, width } = useWidth<HTMLDivElement>();
  const [chosen, setChosen] = useState<number | null>(null);
  const at = Math.min(chosen ?? weekOf(weeks, today), weeks.length - 1);
  const week = weeks[at];
  const bands = useMemo(() => BANDS.filter((b) => weeks.some((w) => w.bands[b] > 0)), [weeks]);
  if (!week) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepped(event.key, at, weeks.length);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
  };
  return (
    <div ref={element} className="sk-drawing" data-drawing="weeks">
      <div
        className="sk-drawing__scroll"
        role="slider"
        tabIndex={0}
        aria-label={say(drawingText.chooseWeek)}
        aria-valuemin={1}
        aria-valuemax={weeks.length}
        aria-valuenow={at + 1}
        aria-valuetext={weekWords(week, lang)}
        onKeyDown={onKeyDown}
      >
        {width > 0 && (
          <Bars
            weeks={weeks}
            bands={bands}
            width={Math.max(width, width * zoom)}
            at={at}
            onChoose={setChosen}
          />
        )}
      </div>
      <p className="sk-small sk-drawing__week">{weekWords(week, lang)}</p>
      <Legend bands={bands} />
    </div>
  );
}

interface BarsProps {
  readonly weeks: readonly PlanWeek[];
  readonly bands: readonly Band[];
  readonly width: number;
  readonly at: number;
  readonly onChoose: (index: number) => void;
}

const Bars = memo(function Bars({ weeks, bands, width, at, onChoose }: BarsProps) {
  const lang = useLang();
  const x = useMemo(
    () =>
      scaleBand<string>({
        domain: weeks.map(({ monday }) => monday),
        range: [HOURS, width],
        padding: 0.12,
      }),
    [weeks, width],
  );
  const most = Math.max(2250, ...weeks.map(({ total }) => total));
  const y = useMemo(() => scaleLinear<number>({ domain: [0, most], range: [HEIGHT, 4] }), [most]);
  return (
    <svg
      width={width}
      height={HEIGHT + AXIS}
      aria-hidden="true"
      onClick={(event) => chooseAt(event, weeks, x, onChoose)}
    >
      <BandPatterns />
      <Group>
        {[0, 1125, 2250].map((minutes) => (
          <g key={minutes}>
            <line
              x1={HOURS}
              x2={width}
              y1={y(minutes)}
              y2={y(minutes)}
              className="sk-drawing__grid"
            />
            <text x={HOURS - 4} y={y(minutes) + 4} textAnchor="end">
              {formatNumber(minutes / 60, lang)}
            </text>
          </g>
        ))}
        {useMemo(() => stackPaths(weeks, bands, x, y), [weeks, bands, x, y]).map(
          ({ band, path }) => (
            <path key={band} d={path} fill={fillOf(band)} />
          ),
        )}
        <path d={targetPath(weeks, x, y)} className="sk-drawing__target" />
        <rect
          className="sk-drawing__chosen"
          x={(x(weeks[at]?.monday ?? "") ?? 0) - 1}
          y={2}
          width={x.bandwidth() + 2}
          height={HEIGHT}
        />
        {monthLabels(weeks, x, width).map(({ monday, left }) => (
          <text key={monday} x={left} y={HEIGHT + 15}>
            {formatMonth(monday, lang).slice(0, 3)}
            {monday.slice(5, 7) === "01" || left === HOURS ? ` ${monday.slice(2, 4)}` : ""}
          </text>
        ))}
      </Group>
    </svg>
  );
});

type X = ReturnType<typeof scaleBand<string>>;

/** All bars of each stack as one shape: a programme of years has hundreds of them. */
function stackPaths(
  weeks: readonly PlanWeek[],
  bands: readonly Band[],
  x: X,
  y: (minutes: number) => number,
): { band: Band; path: string }[] {
  const width = x.bandwidth();
  const tops = weeks.map(() => 0);
  return bands.map((band) => {
    const bars = weeks.map(({ monday, bands: of }, n) => {
      const base = tops[n] ?? 0;
      const top = base + of[band];
      tops[n] = top;
      return top === base ? "" : `M${x(monday) ?? 0} ${y(top)}h${width}V${y(base)}h${-width}Z`;
    });
    return { band, path: bars.join("") };
  });
}

/** The line of full time: lower where holidays and breaks take days away. */
function targetPath(weeks: readonly PlanWeek[], x: X, y: (minutes: number) => number): string {
  return weeks
    .map(({ monday, target }) => {
      const left = x(monday) ?? 0;
      return `M${left} ${y(target)} h${x.step()}`;
    })
    .join(" ");
}

const LABEL = 44;

/** Each month at its first Monday, as many as there is room for. */
function monthLabels(
  weeks: readonly PlanWeek[],
  x: X,
  width: number,
): { monday: Day; left: number }[] {
  const labels: { monday: Day; left: number }[] = [];
  let last = "";
  for (const { monday } of weeks) {
    const month = monday.slice(0, 7);
    const left = labels.length === 0 ? HOURS : (x(monday) ?? 0);
    const before = labels.at(-1)?.left ?? -LABEL;
    if (month === last || left - before < LABEL || left > width - LABEL / 2) continue;
    labels.push({ monday, left });
    last = month;
  }
  return labels;
}

function weekOf(weeks: readonly PlanWeek[], today: Day): number {
  const after = weeks.findIndex(({ monday }) => monday > today);
  return Math.max(0, (after < 0 ? weeks.length : after) - 1);
}

function stepped(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageUp: at + 4,
    PageDown: at - 4,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? null : Math.min(count - 1, Math.max(0, next));
}

function chooseAt(
  event: React.MouseEvent<SVGSVGElement>,
  weeks: readonly PlanWeek[],
  x: X,
  onChoose: (index: number) => void,
): void {
  const left = event.clientX - event.currentTarget.getBoundingClientRect().left;
  const index = Math.floor((left - HOURS) / x.step());
  if (index >= 0 && index < weeks.length) onChoose(index);
}
