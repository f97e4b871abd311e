import { type AreaPicture, areasOf, type Gap } from "../../lib/report/areas.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { areaDemands, areaLabels, areaText } from "../../lib/text/areas.ts";
import { needLabels } from "../../lib/text/need-labels.ts";
import { Norwegian, useSay } from "../parts/language.tsx";
import { Quote } from "../parts/Quote.tsx";
import { ShownQuote } from "../parts/ShownQuote.tsx";
import { AreaDrawing } from "./AreaDrawing.tsx";

interface Props {
  readonly report: CaseReport;
  /** Goes to a suggestion in the list. */
  readonly onMeasure: (measure: string) => void;
}

/** What working life asks against what the case tells, in the six areas: as a drawing, and as a table with the words. */
export function AreasView({ report, onMeasure }: Props) {
  const say = useSay();
  const areas = areasOf(report);
  return (
    <div className="sk-areas">
      <p className="sk-small sk-subtle">{say(areaText.help)}</p>
      <AreaDrawing areas={areas} />
      <table className="sk-areas__table">
        <caption className="aksel-sr-only">{say(areaText.title)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span aria-hidden className="sk-areas__key sk-areas__key--has" />
              {say(areaText.possibilities)}
            </th>
            <th scope="col">
              <span aria-hidden className="sk-areas__key sk-areas__key--gap" />
              {say(areaText.gaps)}
            </th>
          </tr>
        </thead>
        {areas.map((area) => (
          <AreaRows key={area.area} area={area} onMeasure={onMeasure} />
        ))}
      </table>
    </div>
  );
}

function AreaRows({ area, onMeasure }: { area: AreaPicture; onMeasure: Props["onMeasure"] }) {
  const say = useSay();
  const { possibilities, gaps } = area;
  return (
    <tbody data-area={area.area}>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {say(areaLabels[area.area])}
          <span className="sk-areas__demand">
            {say(areaText.asks)}: {say(areaDemands[area.area])}
          </span>
        </th>
      </tr>
      <tr>
        <td>
          <ul className="sk-plain sk-stack">
            {possibilities.map((quote) => (
              <li key={quote}>
                <Quote>{quote}</Quote>
              </li>
            ))}
          </ul>
          {possibilities.length === 0 && <Nothing />}
        </td>
        <td>
          <ul className="sk-plain sk-stack">
            {gaps.map((gap) => (
              <li key={gap.need}>
                <GapCell gap={gap} onMeasure={onMeasure} />
              </li>
            ))}
          </ul>
          {gaps.length === 0 && <Nothing />}
        </td>
      </tr>
    </tbody>
  );
}

function Nothing() {
  const say = useSay();
  return <span className="sk-subtle">{say(areaText.nothing)}</span>;
}

function GapCell({ gap, onMeasure }: { gap: Gap; onMeasure: Props["onMeasure"] }) {
  const say = useSay();
  const label = say(needLabels[gap.need]);
  const [quote] = gap.quotes;
  return (
    <div className="sk-areas__gapcell">
      <strong>{label}</strong>
      {quote ? (
        <ShownQuote target={{ quote }} />
      ) : (
        <span className="sk-subtle">{say(areaText.own)}</span>
      )}
      {gap.running.length > 0 && (
        <span>
          {say(areaText.running)}: <Norwegian>{gap.running.join(", ")}</Norwegian>
        </span>
      )}
      {gap.measures.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className="sk-textbutton sk-areas__link"
          aria-label={say(areaText.toMeasure(title))}
          onClick={() => onMeasure(id)}
        >
          <Norwegian>{title}</Norwegian>
        </button>
      ))}
    </div>
  );
}
