import { type KeyboardEvent, type RefObject, useMemo } from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { searchText } from "../../lib/text/measures.ts";
import { useSay } from "../parts/language.tsx";
import type { Picking } from "../programme/types.ts";
import { ResultCard } from "./ResultCard.tsx";
import type { Search } from "./types.ts";

interface Props {
  readonly query: string;
  readonly search: Search;
  readonly results: RefObject<HTMLDivElement | null>;
  readonly office: readonly OfficeMeasure[];
  /** Null while there is no person to make a programme for. */
  readonly picking: Picking | null;
  /** The case that is open: tells how a rule found stands in it. */
  readonly report: CaseReport | null;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The hits, best first, in place of the view. */
export function SearchResults({ query, search, results, office, picking, report, onKey }: Props) {
  const say = useSay();
  const hits = useMemo(() => search?.(query) ?? [], [search, query]);
  const found = say(search ? searchText.results(hits.length) : searchText.failed);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows only move the focus between the buttons inside
    <div ref={results} className="sk-results" onKeyDown={onKey}>
      <h2 className="sk-section__title">{found}</h2>
      <p role="status" className="aksel-sr-only">
        {found}
      </p>
      {search && hits.length === 0 && <p className="sk-note">{say(searchText.noHits(query))}</p>}
      {hits.length > 0 && <p className="aksel-sr-only">{say(searchText.keys)}</p>}
      <ol className="sk-plain sk-stack">
        {hits.map((hit) => (
          <li key={hit.key} data-result={hit.key}>
            <ResultCard hit={hit} office={office} picking={picking} report={report} />
          </li>
        ))}
      </ol>
    </div>
  );
}
