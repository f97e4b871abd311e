import { Fold } from "../parts/Fold.tsx";
import { FactRowView } from "./FactRowView.tsx";
import type { FactGroup } from "./rows.ts";

/** The facts of one list element under its name, or single facts with no name above them. */
export function FactGroupView({ group, open }: { group: FactGroup; open: boolean }) {
  const rows = (
    <dl className="sk-facts">
      {group.rows.map((row) => (
        <FactRowView key={row.path} row={row} />
      ))}
    </dl>
  );
  if (group.heading === null) return rows;
  return (
    <Fold title={group.heading} level={3} open={open} className="sk-fold--inner">
      <div data-fact={group.evident ? group.path : undefined}>{rows}</div>
    </Fold>
  );
}
