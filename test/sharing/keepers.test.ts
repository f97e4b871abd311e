import { expect, test } from "vitest";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { parseList } from "../../lib/store/parse-list.ts";
import { random } from "../random.ts";
import { Keeper } from "../servers/keepers.ts";
import { raceKeepers } from "../servers/keepers-race.ts";
import { SimulatedServer } from "../servers/simulated.ts";

/* Keepers of one list on a server that lets two write at once. `npm run keepers` does it with a real one. */
const ADDRESS = "http://127.0.0.1:1/liste.json";

function standingOn({ text }: SimulatedServer): readonly OfficeMeasure[] {
  const { list } = parseList(text ?? "");
  if (!list) throw new Error("what stands on the server is no list");
  return list.measures;
}

test.each([2, 3])(
  "%i keepers at once, 40 times 12 rounds: no change is lost",
  async (many) => {
    let swallowed = 0;
    let shown = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const dice = random(seed * 7919 + many);
      const server = new SimulatedServer(dice);
      const keepers = ["A", "B", "C"]
        .slice(0, many)
        .map((name) => new Keeper(name, ADDRESS, dice, server.way()));
      const { lost, clashes } = await raceKeepers(keepers, () => standingOn(server), 12);
      expect(lost, `seed ${seed}`).toEqual([]);
      swallowed += server.swallowed;
      shown += clashes;
    }
    // The server did what it is feared for.
    expect(swallowed).toBeGreaterThan(50);
    expect(shown).toBeGreaterThan(50);
  },
  120_000,
);
