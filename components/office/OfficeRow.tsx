import { PencilIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { officeText } from "../../lib/text/office.ts";
import { officeTableText } from "../../lib/text/office-table.ts";
import { useSay } from "../parts/language.tsx";
import { COLUMNS, type TableRow } from "./table-rows.ts";

interface Props {
  readonly row: TableRow;
  /** Its place among all rows, the drawn and the others. */
  readonly index: number;
  readonly measureHeight: ((element: HTMLTableRowElement | null) => void) | undefined;
  readonly onEdit: (measure: OfficeMeasure) => void;
  readonly onDelete: (id: string) => void;
}

/** One of the office's measures in the table. */
export function OfficeRow({ row, index, measureHeight, onEdit, onDelete }: Props) {
  const say = useSay();
  const { measure, cells, about } = row;
  const deleteName = say(officeText.deleteTitle(measure.title));
  return (
    <tr
      {...(measureHeight && { ref: measureHeight })}
      data-index={index}
      data-office={measure.id}
      aria-rowindex={index + 2}
      className={measure.hidden ? "sk-table__hidden" : ""}
    >
      {COLUMNS.map((column) =>
        column === "title" ? (
          <th key={column} scope="row">
            {cells.title}
            {about && <span className="sk-small sk-subtle sk-table__about">{about}</span>}
            {cells.place && (
              <span className="sk-small sk-table__about sk-table__narrow">{cells.place}</span>
            )}
            {measure.hidden && (
              <span className="sk-small sk-table__about">{say(officeTableText.hidden)}</span>
            )}
          </th>
        ) : (
          <td key={column} className={`sk-table__${column}`}>
            {cells[column]}
          </td>
        ),
      )}
      <td className="sk-table__buttons">
        <Button
          type="button"
          size="small"
          variant="tertiary"
          icon={<PencilIcon aria-hidden />}
          aria-label={say(officeText.editTitle(measure.title))}
          onClick={() => onEdit(measure)}
        />
        <Button
          type="button"
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon aria-hidden />}
          aria-label={deleteName}
          onClick={() => onDelete(measure.id)}
        />
      </td>
    </tr>
  );
}
