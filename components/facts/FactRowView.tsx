import { caseText, evidenceText } from "../../lib/text/case.ts";
import { connectText } from "../../lib/text/learn.ts";
import { useSay } from "../parts/language.tsx";
import { Quote } from "../parts/Quote.tsx";
import { ShowButton } from "../parts/ShowButton.tsx";
import type { FactRow } from "./rows.ts";

/** A longer quote gets the whole width. */
const LONG_QUOTE = 48;

/** One fact: name, value, how it is known, the page's words, and the way back to where it stands. */
export function FactRowView({ row }: { row: FactRow }) {
  const long = tellsMore(row) && (row.quote?.length ?? 0) > LONG_QUOTE;
  const inPage = row.quote !== null && row.state !== "answered" && !row.origin;
  return (
    <div
      className="sk-fact"
      data-fact={row.evident ? row.path : undefined}
      data-unparsable={row.state === "unparsable" ? row.path : undefined}
    >
      <dt>{row.label}</dt>
      <dd>
        {row.items.length > 0 ? <Items row={row} /> : <Value row={row} />}
        {!long && <Origin row={row} />}
      </dd>
      <dd className="sk-fact__show">
        {inPage && <ShowButton target={targetOf(row)} label={row.label} />}
      </dd>
      {long && (
        <dd className="sk-fact__wide">
          <Origin row={row} />
        </dd>
      )}
    </div>
  );
}

function Value({ row }: { row: FactRow }) {
  const say = useSay();
  if (row.value !== null) return <span className="sk-fact__value">{row.value}</span>;
  if (row.state === "unparsable") return null;
  return <span className="sk-subtle">{say(caseText.empty)}</span>;
}

function Items({ row }: { row: FactRow }) {
  return (
    <ul className="sk-plain">
      {row.items.map((item) => (
        <li
          key={item.path}
          className="sk-fact__item"
          data-fact={item.evident ? item.path : undefined}
        >
          <div>
            <span>{item.value}</span>
            <Origin row={item} />
          </div>
          {item.quote !== null && !item.origin && (
            <ShowButton target={targetOf(item)} label={row.label} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** How the fact is known, and the words that told it; the words only where they say more than the value. */
function Origin({ row }: { row: FactRow }) {
  const say = useSay();
  if (row.state === null) return null;
  const quiet = row.state === "read" || row.state === "derived";
  return (
    <span className={`sk-origin ${quiet ? "" : "sk-origin--loud"}`}>
      {say(evidenceText[row.state])}
      {row.origin && ` ${say(caseText.origin(row.origin.time, row.origin.from))}`}
      {row.isTaught && ` (${say(connectText.byOffice)})`}
      {tellsMore(row) && row.quote !== null && (
        <>
          : <Quote>{row.quote}</Quote>
        </>
      )}
    </span>
  );
}

function tellsMore(row: FactRow): boolean {
  return row.quote !== null && squeezed(row.quote) !== squeezed(row.value ?? "");
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function targetOf(row: FactRow) {
  return row.quote === null ? { fact: row.path } : { fact: row.path, quote: row.quote };
}
