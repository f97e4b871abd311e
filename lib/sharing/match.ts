import { newId } from "../measures/new-id.ts";
import type { OfficeMeasure } from "../measures/office.ts";
import { plain } from "./plain.ts";
import type { IncomingRow } from "./types.ts";

/** The measure of the list that a row is about (null: a new one), and the id it gets. */
export interface Match {
  readonly before: OfficeMeasure | null;
  readonly id: string;
}

/**
 * Finds what each row of a file is about: by id where the row has one; else by title, and where several have the
 * title, by place. Where that tells no single one apart it is new. New ids are made of titles, each once.
 */
export function matcher(list: readonly OfficeMeasure[]): (row: IncomingRow) => Match {
  const byId = new Map(list.map((measure) => [measure.id, measure] as const));
  const byTitle = Map.groupBy(list, ({ title }) => plain(title));
  const taken = new Set(byId.keys());
  const made = new Map<string, string>();
  return ({ fields }) => {
    if (fields.id) {
      taken.add(fields.id);
      return { before: byId.get(fields.id) ?? null, id: fields.id };
    }
    const titled = byTitle.get(plain(fields.title ?? "")) ?? [];
    const before = onlyOne(titled, fields.place);
    if (before) return { before, id: before.id };
    const key = `${plain(fields.title ?? "")}|${plain(fields.place ?? "")}`;
    const id = made.get(key) ?? newId(fields.title ?? "", taken);
    made.set(key, id);
    taken.add(id);
    return { before: null, id };
  };
}

/** A row that tells another place than the only one of its title is about another one. */
function onlyOne(
  titled: readonly OfficeMeasure[],
  place: string | null | undefined,
): OfficeMeasure | null {
  const [first] = titled;
  if (titled.length === 1 && first) return first;
  const there = titled.filter((measure) => plain(measure.place ?? "") === plain(place ?? ""));
  return there.length === 1 ? (there[0] ?? null) : null;
}
