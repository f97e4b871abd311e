import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  barnetillegg,
  dailyByFormerG,
  dailyStonad,
  grunnbelop,
  type Share,
  yearlyStonad,
} from "../../lib/law/amounts.ts";
import {
  compare,
  type Fraction,
  fraction,
  fromKroner,
  isWithin,
  minus,
  plus,
  rounded,
  times,
} from "../../lib/law/fraction.ts";
import { shareOn, stonadDays, stonadOver } from "../../lib/law/stonad/days.ts";
import { afterBenefit, afterWork, forMissedTime } from "../../lib/law/stonad/reductions.ts";

function year(day: string, share: Share = "full"): number | string {
  const amount = yearlyStonad(day, share);
  return amount.known ? rounded(amount.value, 0) : amount.why;
}

function daily(day: string, share: Share = "full"): Fraction {
  const amount = dailyStonad(day, share);
  if (!amount.known) throw new Error(`${day}: ${amount.why}`);
  return amount.value;
}

function period(from: string, to: string, share: (day: string) => Share): Fraction {
  const amount = stonadOver(stonadDays(from, to), share);
  if (!amount.known) throw new Error(amount.why);
  return amount.value;
}

const full = (): Share => "full";

describe("grunnbeløpet", () => {
  test.each([
    ["2026-04-30", 130_160],
    ["2026-05-01", 136_549],
    ["2027-04-30", 136_549],
    ["2010-05-01", 75_641],
    ["2018-05-06", 96_883],
  ])("%s", (day, kroner) => {
    expect(grunnbelop(day)).toMatchObject({ known: true, value: kroner });
  });

  test("the G of a coming 1 May is not known, and nothing is computed from it", () => {
    expect(grunnbelop("2027-05-01")).toEqual({ known: false, why: "not-adopted" });
    expect(yearlyStonad("2027-05-01", "full")).toEqual({ known: false, why: "not-adopted" });
    expect(dailyStonad("2031-01-01", "two-thirds").known).toBe(false);
    expect(stonadOver(["2027-04-30", "2027-05-03"], full).known).toBe(false);
  });

  test("before the table", () => {
    expect(grunnbelop("2010-04-30")).toEqual({ known: false, why: "before-table" });
    expect(dailyByFormerG("2011-04-30", "full").known).toBe(false);
  });
});

describe("kvalifiseringsstønad by day", () => {
  test.each([
    ["2010-05-01", 151_282, 100_855],
    ["2011-05-01", 158_432, 105_621],
    ["2012-05-01", 164_244, 109_496],
    ["2013-05-01", 170_490, 113_660],
    ["2014-05-01", 176_740, 117_827],
    ["2015-05-01", 180_136, 120_091],
    ["2016-05-01", 185_152, 123_435],
    ["2017-05-01", 187_268, 124_845],
    ["2018-05-06", 193_766, 129_177],
    ["2019-05-01", 199_716, 133_144],
    ["2020-05-01", 202_702, 135_135],
    ["2021-11-15", 212_798, 141_865],
    ["2022-05-01", 222_954, 148_636],
    ["2023-05-01", 237_240, 158_160],
    ["2024-05-01", 248_056, 165_371],
    ["2024-06-30", 248_056, 165_371],
    ["2024-07-01", 253_141, 168_761],
    ["2025-05-01", 265_657, 177_104],
    ["2026-05-01", 278_697, 185_798],
  ])("a year from %s: %i, under 25 %i", (day, whole, underTwentyFive) => {
    expect([year(day), year(day, "two-thirds")]).toEqual([whole, underTwentyFive]);
  });

  test.each([
    ["2018-05-01", 745.2538, 496.8359],
    ["2019-05-01", 768.1385, 512.0923],
    ["2020-05-01", 779.6231, 519.7487],
    ["2021-05-01", 818.4538, 545.6359],
    ["2022-05-01", 857.5154, 571.6769],
    ["2023-05-01", 912.4615, 608.3077],
    ["2024-05-01", 954.0615, 636.041],
    ["2024-07-01", 973.6198, 649.0799],
    ["2025-05-01", 1021.756, 681.1707],
    ["2026-05-01", 1071.9097, 714.6064],
  ])("a day from %s: %f, under 25 %f", (day, whole, underTwentyFive) => {
    const four = (amount: Fraction) => rounded(times(amount, fraction(10_000)), 0) / 10_000;
    expect([four(daily(day)), four(daily(day, "two-thirds"))]).toEqual([whole, underTwentyFive]);
  });

  test("two thirds come from the unrounded year", () => {
    expect(Math.round((265_657 * 2) / 3)).toBe(177_105);
    expect(year("2025-05-01", "two-thirds")).toBe(177_104);
  });

  test("the former G keeps the factor of the day", () => {
    const amount = (day: string) => {
      const former = dailyByFormerG(day, "full");
      return former.known ? rounded(former.value, 2) : null;
    };
    expect(amount("2026-06-01")).toBe(1021.76);
    expect(amount("2024-06-30")).toBe(912.46);
    expect(amount("2024-07-01")).toBe(931.17);
  });
});

describe("barnetillegg per child and stønad day", () => {
  test.each([
    ["2023-01-31", 27],
    ["2023-02-01", 35],
    ["2023-12-31", 35],
    ["2024-01-01", 36],
    ["2024-12-31", 36],
    ["2025-01-01", 37],
    ["2025-12-31", 37],
    ["2026-01-01", 38],
  ])("%s: %i", (day, kroner) => {
    expect(barnetillegg(day)).toMatchObject({ known: true, value: kroner });
  });

  test("one child 15 December 2025 – 16 January 2026: 937", () => {
    const days = stonadDays("2025-12-15", "2026-01-16").map((day) => barnetillegg(day));
    expect(days.reduce((sum, d) => sum + (d.known ? d.value : Number.NaN), 0)).toBe(937);
  });
});

describe("periods and deductions", () => {
  test("June 2026 has 22 stønad days, May 21 although three are holidays", () => {
    expect(stonadDays("2026-06-01", "2026-06-30")).toHaveLength(22);
    expect(stonadDays("2026-05-01", "2026-05-31")).toHaveLength(21);
    expect(rounded(period("2026-06-01", "2026-06-30", full), 2)).toBe(23_582.01);
  });

  test("a twelfth of the year", () => {
    const twelfth = (share: Share) => {
      const amount = yearlyStonad("2026-06-01", share);
      return amount.known ? rounded(times(amount.value, fraction(1, 12)), 2) : null;
    };
    expect([twelfth("full"), twelfth("two-thirds")]).toEqual([23_224.71, 15_483.14]);
  });

  test("25 years on 16 June 2026", () => {
    const share = (day: string) => shareOn("2001-06-16", day) ?? "full";
    expect(rounded(period("2026-06-01", "2026-06-30", share), 2)).toBe(19_651.68);
  });

  test("25 years on 1 May 2019, the day of a new G", () => {
    const share = (day: string) => shareOn("1994-05-01", day) ?? "full";
    expect(rounded(period("2019-04-01", "2019-04-30", share), 2)).toBe(10_930.39);
    expect(rounded(period("2019-05-01", "2019-05-31", share), 2)).toBe(17_667.18);
    expect(rounded(period("2021-11-01", "2021-11-30", share), 2)).toBe(18_005.98);
  });

  test("born 29 February: 28 February of a common year may be either", () => {
    expect(shareOn("2000-02-29", "2025-02-27")).toBe("two-thirds");
    expect(shareOn("2000-02-29", "2025-02-28")).toBeNull();
    expect(shareOn("2000-02-29", "2025-03-01")).toBe("full");
    expect(shareOn("2000-02-28", "2025-02-28")).toBe("full");
  });

  test("one unauthorised day, and three hours", () => {
    expect(rounded(forMissedTime(daily("2026-06-01"), 450), 2)).toBe(1071.91);
    expect(rounded(forMissedTime(daily("2026-06-01"), 180), 2)).toBe(428.76);
  });

  test.each([
    [1125, 0, 11_791.01],
    [1125, 1, 12_209.01],
    [1125, 2, 12_627.01],
  ])("%i minutes of work a week, %i children, June 2026: %f", (minutes, children, sum) => {
    const day = plus(daily("2026-06-01"), fraction(38 * children));
    expect(rounded(times(afterWork(day, minutes), fraction(22)), 2)).toBe(sum);
  });

  test("15 hours leave 60 %, 7.5 hours 80 %, more than full time nothing", () => {
    const left = (minutes: number) => rounded(afterWork(fraction(100), minutes), 2);
    expect([left(900), left(450), left(2400)]).toEqual([60, 80, 0]);
  });

  test("sykepenger of 500 kr for ten days; foreldrepenger above the stønad leave 0", () => {
    const june = period("2026-06-01", "2026-06-30", full);
    expect(rounded(afterBenefit(june, fraction(5000)), 2)).toBe(18_582.01);
    expect(rounded(afterBenefit(daily("2026-06-01"), fraction(1200)), 2)).toBe(0);
  });
});

describe("fractions", () => {
  const amount = fc
    .record({
      top: fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
      bottom: fc.bigInt({ min: 1n, max: 10n ** 6n }),
    })
    .map(({ top, bottom }) => fraction(top, bottom));

  test("half is rounded up", () => {
    expect(rounded(fraction(5, 2), 0)).toBe(3);
    expect(rounded(fraction(-5, 2), 0)).toBe(-2);
    expect(rounded(fraction(12_345, 10_000), 2)).toBe(1.23);
    expect(rounded(fraction(1005, 1000), 2)).toBe(1.01);
  });

  test("kroner with øre are exact", () => {
    expect(fromKroner(1071.91)).toEqual(fraction(107_191, 100));
    expect(fromKroner(0.29)).toEqual(fraction(29, 100));
  });

  test("plus and minus undo each other, and order agrees with the difference", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(minus(plus(a, b), b)).toEqual(a);
        expect(Math.sign(compare(a, b))).toBe(Math.sign(Number(minus(a, b).top)));
        expect(isWithin(a, b, fraction(0))).toBe(compare(a, b) === 0);
      }),
    );
  });

  test("a rounded amount is at most half a unit away", () => {
    fc.assert(
      fc.property(amount, (a) => {
        expect(isWithin(a, fraction(rounded(a, 0)), fraction(1, 2))).toBe(true);
      }),
    );
  });
});
