import { type KeyboardEvent, type RefObject, useMemo } from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { searchText } from "../../lib/text/measures.ts";
import { useSay } from "../parts/language.tsx";
import type { Picking } from "../programme/types.ts";
import { groupsOf, type HitGroup } from "./groups.ts";
import { HITS_ID, hitId } from "./hit-id.ts";
import { ResultCard } from "./ResultCard.tsx";
import type { Search, SearchHit } from "./types.ts";

interface Props extends Shown {
  readonly query: string;
  readonly search: Search;
  readonly results: RefObject<HTMLDivElement | null>;
  readonly onKey: (event: KeyboardEvent) => void;
}

interface Shown {
  /** Place of the hit that is chosen from the box; -1 for none. */
  readonly active: number;
  readonly office: readonly OfficeMeasure[];
  /** Null while there is no person to make a programme for. */
  readonly picking: Picking | null;
  /** The case that is open: tells how a rule found stands in it. */
  readonly report: CaseReport | null;
  /** Searches onward from a place of the law. */
  readonly onSearch: (query: string) => void;
}

/** The hits by group, best first, in place of the view. A grid to a screen reader: each hit is a row with its buttons. */
export function SearchResults({ query, search, results, onKey, ...shown }: Props) {
  const say = useSay();
  const answer = useMemo(() => search(query), [search, query]);
  const hits = answer ?? NO_HITS;
  const groups = useMemo(() => groupsOf(hits), [hits]);
  const found = say(answer ? searchText.results(hits.length) : searchText.failed);
  const isGrid = hits.length > 0;
  return (
    <div className="sk-results">
      <h2 className="sk-section__title">{found}</h2>
      <p role="status" className="aksel-sr-only">
        {found}
      </p>
      {answer && !isGrid && <p className="sk-note">{say(searchText.noHits(query))}</p>}
      {isGrid && <p className="aksel-sr-only">{say(searchText.keys)}</p>}
      <div id={HITS_ID}>
        {isGrid && (
          // biome-ignore lint/a11y/useSemanticElements: cards with headings and lists are no table
          <div role="grid" aria-label={found} ref={results} className="sk-hits" onKeyDown={onKey}>
            {groups.map((group) => (
              <Group key={group.label.nb} group={group} {...shown} />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

const NO_HITS: readonly SearchHit[] = [];

function Group({ group, active, ...shown }: Shown & { readonly group: HitGroup }) {
  const say = useSay();
  const label = say(group.label);
  return (
    // biome-ignore lint/a11y/useSemanticElements: cards with headings and lists are no table
    <div role="rowgroup" aria-label={label} className="sk-stack">
      <p role="presentation" className="sk-small sk-subtle sk-hits__group">
        {label}
      </p>
      {group.hits.map(({ hit, place }) => (
        // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the box keeps the focus and points here
        <div
          key={hit.key}
          id={hitId(place)}
          role="row"
          aria-selected={place === active}
          data-result={hit.key}
          className="sk-hit"
        >
          {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: its buttons take the focus */}
          <div role="gridcell">
            <ResultCard hit={hit} isGrouped {...shown} />
          </div>
        </div>
      ))}
    </div>
  );
}
