import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { parseList } from "../../lib/store/parse-list.ts";
import { random } from "../random.ts";
import { type Edit, Keeper } from "./keepers.ts";
import type { Served } from "./start.ts";

export interface Race {
  readonly changes: number;
  /** Changes that neither stand on the server nor were shown in a clash. */
  readonly lost: readonly string[];
  readonly clashes: number;
  /** Writings that were tried, both keepers together. */
  readonly tries: number;
}

/** Two keepers of one list on a real server. */
export function raceOnServer(
  apache: Served,
  name: string,
  rounds: number,
  seed: number,
): Promise<Race> {
  const dice = random(seed);
  const keepers = ["A", "B"].map((who) => new Keeper(who, `${apache.url}${name}`, dice));
  return raceKeepers(keepers, () => onServer(apache, name), rounds);
}

/** Keepers of one list change it by chance and publish at the same moment, again and again. `there`: what stands now. */
export async function raceKeepers(
  keepers: readonly Keeper[],
  there: () => readonly OfficeMeasure[],
  rounds: number,
): Promise<Race> {
  const lost: string[] = [];
  let changes = 0;
  let clashes = 0;
  for (let round = 0; round < rounds; round++) {
    const made = keepers.flatMap((keeper) => keeper.edit(round));
    for (const { shown } of keepers) shown.clear();
    await published(keepers.map((keeper) => keeper.publish()));
    // What a race has swallowed is found missing, and put again.
    for (const keeper of [...keepers, ...keepers]) await published([keeper.publish()]);
    const now = there();
    changes += made.length;
    clashes += keepers.reduce((sum, { shown }) => sum + shown.size, 0);
    for (const edit of made)
      if (!isAccountedFor(edit, now, keepers)) lost.push(`${round}: ${JSON.stringify(edit)}`);
  }
  const tries = keepers.reduce((sum, keeper) => sum + keeper.tries, 0);
  return { changes, lost, clashes, tries };
}

async function published(all: ReturnType<Keeper["publish"]>[]): Promise<void> {
  for (const done of await Promise.all(all))
    if (done.kind !== "published") throw new Error(`not published: ${JSON.stringify(done)}`);
}

/** What stands on the server now. Throws where that is no list. */
export function onServer(apache: Served, name: string): readonly OfficeMeasure[] {
  const { list } = parseList(readFileSync(join(apache.folder, name), "utf8"));
  if (!list) throw new Error("what stands on the server is no list");
  return list.measures;
}

/** Whether the change stands there, or was shown in a clash with what the other had done. */
function isAccountedFor(
  edit: Edit,
  there: readonly OfficeMeasure[],
  all: readonly Keeper[],
): boolean {
  const { id, field, value } = edit;
  const now = there.find((m) => m.id === id);
  const stands = field === null ? !now : now?.[field] === value;
  const clashes = all.flatMap(({ shown }) => [
    ...(shown.get(`${id}/${field ?? ""}`) ?? []),
    ...(shown.get(`${id}/`) ?? []),
  ]);
  const isShown = clashes.some((clash) =>
    field === null || clash.field === null
      ? clash.field === null
      : [clash.mine, clash.theirs].includes(value),
  );
  return stands || isShown;
}
