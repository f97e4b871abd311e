import { describe, expect, test } from "vitest";
import { fraction } from "../../../lib/law/fraction.ts";
import { stonadDays } from "../../../lib/law/stonad/days.ts";
import { leftToDeduct, refundCap, settle } from "../../../lib/law/stonad/settle.ts";

const JUNE = { from: "2026-06-01", to: "2026-06-30" };

describe("paid against right", () => {
  test.each([
    [1000, 800, 200, 0],
    [800, 1000, 0, 200],
    [500, 500, 0, 0],
  ])("right %i, paid %i: owed %i, paid too much %i", (right, paid, owed, overpaid) => {
    expect(settle(fraction(right), fraction(paid))).toEqual({
      owed: fraction(owed),
      overpaid: fraction(overpaid),
    });
  });
});

describe("a benefit paid afterwards (§ 38): the lesser of the two over the common days", () => {
  test.each([
    ["benefit is less", { ...JUNE, amount: fraction(11_000) }, JUNE, 23_582, 11_000],
    ["stønad is less", { ...JUNE, amount: fraction(30_000) }, JUNE, 23_582, 23_582],
    // 44 days from 1 May on (21 + 22 + 1): 22 of them are June
    [
      "only the common days",
      { from: "2026-05-01", to: "2026-06-30", amount: fraction(43_000) },
      JUNE,
      23_582,
      22_000,
    ],
    [
      "no common day",
      { from: "2026-05-01", to: "2026-05-31", amount: fraction(9_000) },
      JUNE,
      23_582,
      0,
    ],
    // 22 000 for the 22 days, 11 of them in common
    [
      "half of the days in common",
      { from: "2026-06-16", to: "2026-06-30", amount: fraction(90_000) },
      JUNE,
      22_000,
      11_000,
    ],
    [
      "a weekend alone",
      { from: "2026-06-06", to: "2026-06-07", amount: fraction(9_000) },
      JUNE,
      23_582,
      0,
    ],
  ])("%s", (_, back, stonad, paid, most) => {
    expect(refundCap(back, stonadDays(stonad.from, stonad.to), fraction(paid))).toEqual(
      fraction(most),
    );
  });
});

describe("deductions (§ 40) never exceed what was paid too much", () => {
  test.each([
    [1000, 400, 600],
    [1000, 1000, 0],
    [1000, 1001, null],
  ])("%i − %i", (overpaid, deducted, left) => {
    const found = leftToDeduct(fraction(overpaid), fraction(deducted));
    expect(found).toEqual(left === null ? null : fraction(left));
  });
});
