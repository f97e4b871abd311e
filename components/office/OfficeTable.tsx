import { Search } from "@navikt/ds-react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useDeferredValue, useMemo, useState } from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { officeTableText } from "../../lib/text/office-table.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { OfficeRow } from "./OfficeRow.tsx";
import { SortHead } from "./SortHead.tsx";
import { COLUMNS, type Column, prepared, type Sorting, sorted } from "./table-rows.ts";

interface Props {
  readonly measures: readonly OfficeMeasure[];
  readonly onEdit: (measure: OfficeMeasure) => void;
  readonly onDelete: (id: string) => void;
  /** Takes the focus when what had it is gone. */
  readonly home: RefObject<HTMLElement | null>;
}

/** Longer lists have rows of one height: to measure each row that is drawn makes a list of thousands jerk. */
const MEASURED_MOST = 500;
/** The height of a row in the letters of the page; `office.css` has the same. */
const ROW_REM = 3.75;

/** The office's list as a table that is searched and sorted; only the rows in sight are drawn. */
export function OfficeTable({ measures, onEdit, onDelete, home }: Props) {
  const say = useSay();
  const lang = useLang();
  const [query, setQuery] = useState("");
  const [sorting, setSorting] = useState<Sorting>({ column: "title", isDown: false });
  const wanted = useDeferredValue(query);
  const all = useMemo(() => prepared(measures, lang), [measures, lang]);
  const rows = useMemo(() => sorted(all, wanted, sorting), [all, wanted, sorting]);
  const isLong = rows.length > MEASURED_MOST;
  const rowHeight = useMemo(() => ROW_REM * letterHeight(), []);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => home.current,
    estimateSize: () => rowHeight,
    getItemKey: (n) => rows[n]?.measure.id ?? n,
    overscan: 12,
    useFlushSync: false,
  });
  const seen = virtual.getVirtualItems();
  const above = seen[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (seen.at(-1)?.end ?? 0);
  const sort = (column: Column) =>
    setSorting(({ column: was, isDown }) => ({ column, isDown: was === column && !isDown }));
  return (
    <>
      <Search
        label={say(officeTableText.search)}
        variant="simple"
        size="small"
        value={query}
        onChange={setQuery}
      />
      <p role="status" className="sk-small sk-subtle">
        {say(officeTableText.shown(rows.length, measures.length))}
      </p>
      <section
        className={isLong ? "sk-table sk-table--even" : "sk-table"}
        ref={home}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label={say(officeTableText.table)}
      >
        <table aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              {COLUMNS.map((column) => (
                <SortHead key={column} column={column} sorting={sorting} onSort={sort} />
              ))}
              <th scope="col" className="sk-table__actions">
                <span className="aksel-sr-only">{say(officeTableText.actions)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <Gap height={above} />
            {seen.map(({ index }) => {
              const row = rows[index];
              return row ? (
                <OfficeRow
                  key={row.measure.id}
                  row={row}
                  index={index}
                  measureHeight={isLong ? undefined : virtual.measureElement}
                  onEdit={onEdit}
                  onDelete={onDelete}
                />
              ) : null;
            })}
            <Gap height={below} />
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Room for the rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className="sk-table__gap">
      <td colSpan={COLUMNS.length + 1} style={{ height }} />
    </tr>
  );
}

/** Pixels of one letter as the user has set it. */
function letterHeight(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
