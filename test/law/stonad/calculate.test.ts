import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../lib/facts/days.ts";
import { compare, fraction, plus, total } from "../../../lib/law/fraction.ts";
import { byMonth, within } from "../../../lib/law/stonad/by-month.ts";
import { calculate } from "../../../lib/law/stonad/calculate.ts";
import type { OpenPoint, StonadInput } from "../../../lib/law/stonad/types.ts";
import { formatKroner, parseKroner } from "../../../lib/report/stonad/kroner.ts";

const PLAIN: Omit<StonadInput, "from" | "to"> = {
  birth: "1988-03-14",
  basis: "day",
  children: [],
  work: [],
  missed: [],
  benefits: [],
  unpaid: [],
};
const JUNE = { from: "2026-06-01", to: "2026-06-30" };
const HALF = { ...JUNE, minutesPerWeek: 1125 };
const CHILD = { ...JUNE, entitled: true };

function sum(input: Partial<StonadInput>, period = JUNE): string {
  const done = calculate({ ...PLAIN, ...period, ...input });
  if (!done.known) throw new Error(`refused: ${done.refused.why}`);
  return formatKroner(done.total).replaceAll("\u00a0", " ");
}

/** Open points that change the sum, each with the sum it gives. */
function others(input: Partial<StonadInput>, period = JUNE): Partial<Record<OpenPoint, string>> {
  const done = calculate({ ...PLAIN, ...period, ...input });
  if (!done.known) throw new Error(`refused: ${done.refused.why}`);
  const told = done.alternatives.map((a) => [
    a.point,
    formatKroner(a.total).replaceAll("\u00a0", " "),
  ]);
  return Object.fromEntries(told);
}

const kroner = (text: string) => parseKroner(text) ?? fraction(-1);

describe("worked examples to the øre", () => {
  const born25 = { birth: "2001-06-16" };
  const josef = { birth: "1994-05-01" };
  const lone = { children: [{ from: "2010-01-01", to: "2030-12-31", entitled: true }] };
  test.each<[string, Partial<StonadInput>, { from: string; to: string }, string]>([
    ["June 2026, 22 days", {}, JUNE, "23 582,01"],
    ["by the month, a twelfth", { basis: "month" }, JUNE, "23 224,71"],
    ["by the month under 25", { basis: "month", birth: "2004-01-01" }, JUNE, "15 483,14"],
    [
      "May 2026: holidays are stønad days",
      {},
      { from: "2026-05-01", to: "2026-05-31" },
      "22 510,10",
    ],
    ["25 in the middle of June 2026", born25, JUNE, "19 651,68"],
    ["25 and a new G: April 2019", josef, { from: "2019-04-01", to: "2019-04-30" }, "10 930,39"],
    ["25 and a new G: May 2019", josef, { from: "2019-05-01", to: "2019-05-31" }, "17 667,18"],
    ["November 2021", josef, { from: "2021-11-01", to: "2021-11-30" }, "18 005,98"],
    ["with a child", { ...josef, ...lone }, { from: "2021-11-01", to: "2021-11-30" }, "18 599,98"],
    [
      "three hours missed, one day",
      { missed: [{ from: "2026-06-03", to: "2026-06-03", minutes: 180 }] },
      { from: "2026-06-03", to: "2026-06-03" },
      "643,15",
    ],
    [
      "one whole day missed",
      { missed: [{ from: "2026-06-03", to: "2026-06-03", minutes: null }] },
      JUNE,
      "22 510,10",
    ],
    ["half position", { work: [HALF] }, JUNE, "11 791,01"],
    ["half position, one child", { work: [HALF], children: [CHILD] }, JUNE, "12 209,01"],
    ["half position, two children", { work: [HALF], children: [CHILD, CHILD] }, JUNE, "12 627,01"],
    ["15 hours: 60 % left", { work: [{ ...JUNE, minutesPerWeek: 900 }] }, JUNE, "14 149,21"],
    [
      "sykepenger 500 a day for ten days",
      {
        benefits: [
          { kind: "sykepenger", from: "2026-06-01", to: "2026-06-12", perDay: kroner("500") },
        ],
      },
      JUNE,
      "18 582,01",
    ],
    [
      "foreldrepenger above the stønad",
      { benefits: [{ kind: "foreldrepenger", ...JUNE, perDay: kroner("1200") }] },
      JUNE,
      "0,00",
    ],
    [
      "2 G on 28 June 2024, 2.041 G on 1 July",
      {},
      { from: "2024-06-28", to: "2024-07-01" },
      "1 927,68",
    ],
    [
      "interruption is without stønad",
      { unpaid: [{ from: "2026-06-15", to: "2026-06-30" }] },
      JUNE,
      "10 719,10",
    ],
  ])("%s", (_, input, period, expected) => expect(sum(input, period)).toBe(expected));

  test("one child from 15 December 2025 to 16 January 2026: 937 more than without", () => {
    const winter = { from: "2025-12-15", to: "2026-01-16" };
    const with1 = calculate({ ...PLAIN, ...winter, children: [{ ...winter, entitled: true }] });
    const without = calculate({ ...PLAIN, ...winter });
    if (!with1.known || !without.known) throw new Error("refused");
    expect(compare(with1.total, plus(without.total, fraction(937)))).toBe(0);
  });
});

describe("figures that NAV has published, to the krone", () => {
  test.each([
    ["2025-05-01", "1990-01-01", "265 657"],
    ["2025-05-01", "2005-01-01", "177 104"],
    ["2026-05-01", "1990-01-01", "278 697"],
    ["2026-05-01", "2005-01-01", "185 798"],
  ])("a year by the rate of %s, born %s: %s", (day, birth, published) => {
    const one = calculate({ ...PLAIN, birth, from: day, to: day });
    if (!one.known) throw new Error("refused");
    const year = formatKroner(total(Array.from({ length: 260 }, () => one.total)));
    const whole = Math.round(Number(year.replaceAll("\u00a0", "").replace(",", ".")));
    expect(whole).toBe(Number(published.replace(" ", "")));
  });
});

describe("what the sources leave open is shown both ways", () => {
  const absent = { from: "2026-06-08", to: "2026-06-09", minutes: null };
  const dagpenger = {
    kind: "dagpenger" as const,
    from: "2026-06-15",
    to: "2026-06-30",
    perDay: kroner("300"),
  };

  test("June 2026: half position, one child, two days missed, dagpenger for twelve days", () => {
    const input = { work: [HALF], children: [CHILD], missed: [absent], benefits: [dagpenger] };
    // 20 × (1 071,9097 + 38) × ½ − 12 × 300 = 7 499,10
    expect(sum(input)).toBe("7 499,10");
    expect(others(input)).toEqual({
      // 2 × 38 × ½ stays
      "supplement-absence": "7 537,10",
      // 12 × ((1 071,9097 − 300 + 38) × ½) + 8 × 554,9549
      "work-before-benefit": "9 299,10",
    });
  });

  test("nothing is open where nothing is taken", () =>
    expect(others({ children: [CHILD] })).toEqual({}));

  test("a benefit above the stønad: barnetillegg stays, or goes too", () => {
    const input = {
      children: [CHILD],
      benefits: [{ kind: "foreldrepenger" as const, ...JUNE, perDay: kroner("1200") }],
    };
    expect(sum(input)).toBe("836,00");
    expect(others(input)).toEqual({ "benefit-supplement": "0,00" });
  });

  test("unknown birth date: the full rate and two thirds", () => {
    expect(others({ birth: null })).toEqual({ "age-25": "15 721,34" });
  });

  test("a child of whom it is not known", () => {
    expect(others({ children: [{ ...JUNE, entitled: null }] })).toEqual({ children: "24 418,01" });
  });

  test("hours missed by somebody in half a position", () => {
    const day = { from: "2026-06-03", to: "2026-06-03" };
    const input = { work: [{ ...day, minutesPerWeek: 1125 }], missed: [{ ...day, minutes: 180 }] };
    expect(sum(input, day)).toBe("321,57");
    expect(others(input, day)).toEqual({ "missed-of-rest": "107,19" });
  });

  test("the widest span takes several points together", () => {
    const done = calculate({
      ...PLAIN,
      ...JUNE,
      work: [HALF],
      children: [CHILD],
      missed: [absent],
      benefits: [dagpenger],
    });
    if (!done.known) throw new Error("refused");
    expect([formatKroner(done.least), formatKroner(done.most)]).toEqual([
      "7\u00a0499,10",
      "9\u00a0337,10",
    ]);
  });
});

describe("what cannot be computed is refused", () => {
  const why = (input: Partial<StonadInput>, period = JUNE) => {
    const done = calculate({ ...PLAIN, ...period, ...input });
    return done.known ? null : done.refused;
  };
  test("a G that is not adopted", () => {
    const may = { from: "2027-04-15", to: "2027-05-03" };
    expect(why({}, may)).toEqual({ why: "not-adopted", from: "2027-05-01" });
    expect(why({}, { ...may, to: "2027-04-30" })).toBeNull();
    expect(why({}, { from: "2028-02-01", to: "2028-02-01" })).toEqual({
      why: "not-adopted",
      from: "2027-05-01",
    });
  });
  test("before the table", () => {
    expect(why({}, { from: "2010-04-29", to: "2010-05-03" })).toEqual({
      why: "before-table",
      until: "2010-04-30",
    });
  });
  test("a period that ends before it begins, or is far too long", () => {
    expect(why({}, { from: "2026-06-30", to: "2026-06-01" })).toEqual({ why: "backwards" });
    expect(why({}, { from: "2012-06-01", to: "2025-06-01" })).toMatchObject({ why: "too-long" });
  });
  test("work, absence and benefits that miss the period", () => {
    const july = { from: "2026-07-01", to: "2026-07-31" };
    expect(why({ work: [HALF, { ...july, minutesPerWeek: 60 }] })).toEqual({
      why: "work-outside",
      at: 1,
    });
    expect(why({ missed: [{ ...july, minutes: null }] })).toEqual({ why: "missed-outside", at: 0 });
    expect(why({ benefits: [{ kind: "dagpenger", ...july, perDay: fraction(1) }] })).toEqual({
      why: "benefit-outside",
      at: 0,
    });
  });
  test("more hours missed than the days hold", () => {
    const two = { from: "2026-06-05", to: "2026-06-08" };
    expect(why({ missed: [{ ...two, minutes: 901 }] })).toEqual({
      why: "missed-too-much",
      at: 0,
      most: 900,
    });
    expect(why({ missed: [{ ...two, minutes: 900 }] })).toBeNull();
  });
});

describe("any split of a period sums to the whole", () => {
  const day = fc.integer({ min: 0, max: 500 }).map((n) => addDays("2024-03-01", n));
  const period = fc
    .tuple(day, day)
    .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
  const case_ = fc.record({
    whole: period,
    birth: fc.constantFrom("1988-03-14", "2000-02-29", "1999-07-10", null),
    basis: fc.constantFrom("day" as const, "month" as const),
    children: fc.array(fc.record({ p: period, entitled: fc.constantFrom(true, false, null) }), {
      maxLength: 3,
    }),
    work: fc.array(fc.record({ p: period, minutesPerWeek: fc.integer({ min: 0, max: 2400 }) }), {
      maxLength: 2,
    }),
    missed: fc.array(fc.record({ p: period, minutes: fc.constantFrom(null, 0, 7, 180) }), {
      maxLength: 2,
    }),
    benefits: fc.array(fc.record({ p: period, ore: fc.integer({ min: 0, max: 200_000 }) }), {
      maxLength: 2,
    }),
    unpaid: fc.array(period, { maxLength: 2 }),
    cuts: fc.array(day, { maxLength: 4 }),
  });

  test("in the total, and month by month", () => {
    fc.assert(
      fc.property(case_, (made) => {
        const all: StonadInput = {
          ...made.whole,
          birth: made.birth,
          basis: made.basis,
          children: made.children.map(({ p, entitled }) => ({ ...p, entitled })),
          work: made.work.map(({ p, minutesPerWeek }) => ({ ...p, minutesPerWeek })),
          missed: made.missed.map(({ p, minutes }) => ({ ...p, minutes })),
          benefits: made.benefits.map(({ p, ore }) => ({
            ...p,
            kind: "dagpenger",
            perDay: fraction(ore, 100),
          })),
          unpaid: made.unpaid,
        };
        const input = within(all, made.whole);
        const whole = calculate(input);
        fc.pre(whole.known || whole.refused.why !== "missed-too-much");
        if (!whole.known) throw new Error(whole.refused.why);
        const months = total(byMonth(input).map((m) => m.total));
        expect(compare(months, whole.total)).toBe(0);
        expect(compare(total(whole.lines.map((l) => l.total)), whole.total)).toBe(0);
        const cuts = made.cuts.filter((c) => made.whole.from < c && c <= made.whole.to).sort();
        const starts = [made.whole.from, ...new Set(cuts)];
        const parts = starts.map((from, n) => {
          const next = starts[n + 1];
          const part = calculate(
            within(input, { from, to: next ? addDays(next, -1) : made.whole.to }),
          );
          if (!part.known) throw new Error(part.refused.why);
          return part.total;
        });
        expect(compare(total(parts), whole.total)).toBe(0);
        expect(compare(whole.total, fraction(0))).toBeGreaterThanOrEqual(0);
        expect(compare(whole.least, whole.total)).toBeLessThanOrEqual(0);
        expect(compare(whole.most, whole.total)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});
