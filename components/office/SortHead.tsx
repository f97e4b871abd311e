import { SortDownIcon, SortUpIcon } from "@navikt/aksel-icons";
import { columnNames } from "../../lib/text/office-table.ts";
import { useSay } from "../parts/language.tsx";
import type { Column, Sorting } from "./table-rows.ts";

interface Props {
  readonly column: Column;
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
}

/** The head of a column: pressed, it sorts by the column, and pressed again the other way. */
export function SortHead({ column, sorting, onSort }: Props) {
  const say = useSay();
  const isOn = sorting.column === column;
  const Icon = sorting.isDown ? SortDownIcon : SortUpIcon;
  const order = sorting.isDown ? "descending" : "ascending";
  return (
    <th scope="col" className={`sk-table__${column}`} aria-sort={isOn ? order : undefined}>
      <button type="button" className="sk-table__sort" onClick={() => onSort(column)}>
        {say(columnNames[column])}
        {isOn && <Icon aria-hidden />}
      </button>
    </th>
  );
}
