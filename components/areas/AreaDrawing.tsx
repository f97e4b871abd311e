import type { AreaPicture } from "../../lib/report/areas.ts";
import { areaLabels, areaText } from "../../lib/text/areas.ts";
import { useSay } from "../parts/language.tsx";

/* Two poles, the person's competence and what working life asks, and six rows between them: a solid block for each
   possibility, from the left; a hatched one for each gap, from the right. Blocks count, they do not measure. */
const WIDTH = 336;
const TOP = 30;
const ROW = 40;
const POLE = 6;
const BLOCK = 20;
const GAP = 4;
const HEIGHT = 14;
/** More blocks than this of one kind do not fit; the number beside the name says them all. */
const MOST = 6;

/** The six areas as a drawing; the table beside it says the same. */
export function AreaDrawing({ areas }: { areas: readonly AreaPicture[] }) {
  const say = useSay();
  const total = (of: (a: AreaPicture) => number) => areas.reduce((sum, a) => sum + of(a), 0);
  const label = areaText.drawing(
    total((a) => a.possibilities.length),
    total((a) => a.gaps.length),
  );
  const bottom = TOP + areas.length * ROW;
  return (
    <svg className="sk-areas__drawing" viewBox={`0 0 ${WIDTH} ${bottom + 4}`} role="img">
      <title>{say(label)}</title>
      <defs>
        <pattern id="sk-hatch" width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M0 5 5 0" className="sk-areas__hatch" />
        </pattern>
      </defs>
      <text x={0} y={14} className="sk-areas__pole">
        {say(areaText.competence)}
      </text>
      <text x={WIDTH} y={14} textAnchor="end" className="sk-areas__pole">
        {say(areaText.demands)}
      </text>
      <rect x={0} y={22} width={POLE} height={bottom - 22} rx={3} className="sk-areas__has" />
      <rect
        x={WIDTH - POLE}
        y={22}
        width={POLE}
        height={bottom - 22}
        rx={3}
        className="sk-areas__asks"
      />
      {areas.map((area, n) => (
        <Row key={area.area} area={area} y={TOP + n * ROW} />
      ))}
    </svg>
  );
}

function Row({ area: { area, possibilities, gaps }, y }: { area: AreaPicture; y: number }) {
  const say = useSay();
  const left = POLE + GAP;
  const right = WIDTH - POLE - GAP;
  const has = Math.min(possibilities.length, MOST);
  const lacks = Math.min(gaps.length, MOST);
  const from = left + has * (BLOCK + GAP);
  const to = right - lacks * (BLOCK + GAP);
  const middle = y + 18 + HEIGHT / 2;
  const nothing = possibilities.length + gaps.length === 0;
  return (
    <g>
      <text x={left + 2} y={y + 13} className="sk-areas__name">
        {say(areaLabels[area])}
      </text>
      <text x={right - 2} y={y + 13} textAnchor="end" className="sk-areas__count">
        {nothing ? say(areaText.nothing) : `+${possibilities.length}  −${gaps.length}`}
      </text>
      <path d={`M${from} ${middle}H${to}`} className="sk-areas__way" />
      {Array.from({ length: has }, (_, n) => left + n * (BLOCK + GAP)).map((x) => (
        <rect
          key={x}
          x={x}
          y={y + 18}
          width={BLOCK}
          height={HEIGHT}
          rx={3}
          className="sk-areas__has"
        />
      ))}
      {Array.from({ length: lacks }, (_, n) => right - (n + 1) * (BLOCK + GAP) + GAP).map((x) => (
        <rect
          key={x}
          x={x}
          y={y + 18}
          width={BLOCK}
          height={HEIGHT}
          rx={3}
          className="sk-areas__gap"
        />
      ))}
    </g>
  );
}
