import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../lib/facts/days.ts";
import { type Load, loadOn, loadsIn, steadyPeriods } from "../../lib/law/time-load.ts";

const load: fc.Arbitrary<Load> = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: -5, max: 90 }), fc.nat(2250))
  .map(([first, days, minutes]) => {
    const from = addDays("2027-12-01", first);
    return { period: { from, to: addDays(from, days) }, minutes, sure: minutes % 2 === 0 };
  });

test("the loads of all steady periods at once are those of each by itself", () => {
  fc.assert(
    fc.property(fc.array(load, { maxLength: 20 }), (loads) => {
      const steady = steadyPeriods(loads);
      const some = loads.filter(({ sure }) => sure);
      for (const part of [loads, some])
        expect(loadsIn(steady, part)).toEqual(steady.map(({ from }) => loadOn(part, from)));
    }),
  );
});
