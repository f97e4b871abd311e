// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the lines are source

/** Mutants of one line that no test can kill, because they change nothing that can be seen. */
export interface Equivalent {
  readonly file: string;
  /** The line they stand on, without indentation. */
  readonly source: string;
  /** Each as it is printed, old → new. */
  readonly changes: readonly string[];
  readonly why: string;
}

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: "lib/law/rules/stonad-annual-rate.ts",
    source: "rates.some((rate) => compare(rate, paid) < 0) &&",
    changes: ["< → <=", "0 → 1"],
    why: "no rate is equal to the amount here (isNone), and compare gives -1, 0 or 1",
  },
  {
    file: "lib/law/rules/stonad-annual-rate.ts",
    source: "rates.some((rate) => compare(rate, paid) > 0)",
    changes: ["> → >=", "0 → (-1)"],
    why: "no rate is equal to the amount here (isNone), and compare gives -1, 0 or 1",
  },
  {
    file: "lib/law/rules/stonad-annual-rate.ts",
    source: "return rates.reduce((a, b) => (compare(a, b) < 0 ? b : a));",
    changes: ["< → <=", "0 → 1", "0 → (-1)"],
    why: "the full rate stands first and is the greater; of equal rates either will do",
  },
  {
    file: "lib/law/rules/coordination-38-exhaustive.ts",
    source: "if (!from || !to) return notApplicable(NOTHING_ELSE, [`${payment.path}.from`]);",
    changes: ["!from || !to → false", "|| → &&"],
    why: "from and to are there both or neither, and nothing overlaps with no days",
  },
  {
    file: "lib/law/rules/coordination-38-exhaustive.ts",
    source: "if (!whole || !right) return cannotTell(NO_RATE, [], seen);",
    changes: ["!whole || !right → false", "|| → &&"],
    why: "days without a known rate are answered before",
  },
  {
    file: "lib/law/rules/coordination-work-hours.ts",
    source: "if (!whole) return cannotTell(NO_RATE, [], seen);",
    changes: ["!whole → false"],
    why: "days without a known rate are answered before",
  },
  {
    file: "lib/law/rules/coordination-work-hours.ts",
    source: "const isJob = unknown.every(({ activity }) => (activity.positionPct ?? 0) > 0);",
    changes: ["0 → (-1)"],
    why: "no percentage: -1 is not above 0 either",
  },
  {
    file: "lib/law/rules/no-stonad-during-interruption.ts",
    source:
      'const widest = { from: from < "2019-01-01" ? "2019-01-01" : from, to: to ?? "9999-12-31" };',
    changes: ["< → <=", '"2019-01-01" → "2019-01-02"'],
    why: "an interruption from 1 January 2019 begins that day by both ways",
  },
  {
    file: "lib/law/rules/no-stonad-during-interruption.ts",
    source: "if (!decided || !countsFrom) return null;",
    changes: ["|| → &&"],
    why: "of an interruption with a first day, both are known or neither",
  },
  {
    file: "lib/law/rules/work-measure-by-halfway.ts",
    source: "return late && late < asOf ? late : asOf;",
    changes: ["< → <="],
    why: "of two equal days either will do",
  },
  {
    file: "lib/law/rules/job-search-in-final-part.ts",
    source: "return programme?.end && programme.end < asOf ? programme.end : asOf;",
    changes: ["< → <="],
    why: "of two equal days either will do",
  },
  {
    file: "lib/law/rules/deltakerbevis-issued.ts",
    source: "return day && day < asOf ? day : asOf;",
    changes: ["< → <="],
    why: "of two equal days either will do",
  },
  {
    file: "lib/law/rules/kostra-dates.ts",
    source: "const day = isOver && end && end <= asOf ? end : asOf;",
    changes: ["<= → <"],
    why: "of two equal days either will do",
  },
  {
    file: "lib/law/rules/kostra-dates.ts",
    source: "return !b.decision.date || b.decision.date > a.decision.date ? b : a;",
    changes: ["> → >="],
    why: "of two decisions of one day only the day is looked at",
  },
  {
    file: "lib/law/rules/job-search-in-final-part.ts",
    source: "quarter: { from: from < threeMonths ? from : later(start, threeMonths), to: end },",
    changes: ["< → <="],
    why: "of two equal days either will do",
  },
  {
    file: "lib/law/rules/evaluation-dates-in-programme.ts",
    source:
      'if (kind === "forlengelse" && from && start < from && from <= end && from > (last ?? ""))',
    changes: ["< → <="],
    why: "every date inside the programme lies in an extension that begins with it",
  },
  {
    file: "lib/law/rules/absence-reduction.ts",
    source: "return asOf < law.from || asOf > law.to ? [] : causeNotKnown([`${at.path}.from`]);",
    changes: ["|| → &&", "< → <=", "> → >="],
    why: "an absence without a first day told of under both laws is told once",
  },
  {
    file: "lib/law/rules/dates-in-order.ts",
    source: "const pairs = outer.flatMap((a, i) => outer.slice(i + 1).map((b) => inOrder(a, b)));",
    changes: ["1 → 0"],
    why: "a day is in order with itself",
  },
  {
    file: "lib/law/rules/paid-work-max-50.ts",
    source: "const least = sumOf(sure)?.low ?? 0;",
    changes: ["0 → 1", "0 → (-1)"],
    why: "no share is not above 50 either way",
  },
  {
    file: "lib/law/rules/readmission-decision.ts",
    source:
      'const old = (decisions ?? []).filter((d) => d.kind === "igjeninntak" && (d.date ?? "") < "2019");',
    changes: ["< → <="],
    why: "no day is written as 2019 alone",
  },
  {
    file: "lib/law/rules/religious-holidays-2-days.ts",
    source: "if (!span) return [];",
    changes: ["!span → false"],
    why: "an absence that cannot be placed is answered before",
  },
  {
    file: "lib/law/work-directed.ts",
    source: "if (known !== undefined) return known;",
    changes: ["known !== undefined → false"],
    why: "what is remembered would be found again",
  },
  {
    file: "lib/law/work-directed.ts",
    source: "if (named.size < MOST_NAMED) named.set(title, found);",
    changes: ["named.size < MOST_NAMED → true", "named.size < MOST_NAMED → false", "< → <="],
    why: "what is not remembered is found again",
  },
  {
    file: "lib/law/work-directed.ts",
    source: "const MOST_NAMED = 500;",
    changes: ["500 → 501", "500 → 499"],
    why: "what is not remembered is found again",
  },
  {
    file: "lib/facts/holidays.ts",
    source: "if (known) return known;",
    changes: ["known → false"],
    why: "what is remembered would be reckoned again",
  },
  {
    file: "lib/facts/holidays.ts",
    source: "if (found.size < MOST_YEARS) found.set(year, holidays);",
    changes: ["found.size < MOST_YEARS → true", "found.size < MOST_YEARS → false", "< → <="],
    why: "what is not remembered is reckoned again",
  },
  {
    file: "lib/facts/holidays.ts",
    source: "const MOST_YEARS = 300;",
    changes: ["300 → 301", "300 → 299"],
    why: "what is not remembered is reckoned again",
  },
  {
    file: "lib/law/fraction.ts",
    source: "const size = difference.top < 0n ? minus(b, a) : difference;",
    changes: ["< → <="],
    why: "the difference 0 is 0 from both sides",
  },
  {
    file: "lib/law/fraction.ts",
    source: "const divisor = greatestDivisor(top < 0n ? -top : top, bottom);",
    changes: ["< → <="],
    why: "0 is 0 with either sign",
  },
  {
    file: "lib/law/paid-rate.ts",
    source: "return compare(paid, rate) > 0 && !isRate(paid, rate);",
    changes: ["> → >=", "0 → (-1)"],
    why: "an equal amount is the rate",
  },
  {
    file: "lib/law/paid-rate.ts",
    source: "(share) => rateOn(ofMonth[0] ?? `${month}-01`, share) ?? [],",
    changes: ["0 → 1", "0 → (-1)"],
    why: "the rate is the same on all the days of a month",
  },
  {
    file: "lib/law/stonad/reductions.ts",
    source: "return compare(amount, benefit) < 0 ? fraction(0) : minus(amount, benefit);",
    changes: ["< → <=", "0 → 1"],
    why: "equal amounts leave 0 by both ways",
  },
  {
    file: "lib/law/computed.ts",
    source: "if (!year.known || !day.known) return {};",
    changes: ["|| → &&"],
    why: "the rate of the year and of the day are known together",
  },
  {
    file: "lib/law/absence-count.ts",
    source: 'const FIRST_DAY = "2012-01-01";',
    changes: ['"2012-01-01" → "2012-01-02"', '"2012-01-01" → "2011-12-31"'],
    why: "31 December 2011 and 1 January 2012 are a Saturday and a Sunday",
  },
  {
    file: "lib/law/absence-count.ts",
    source: "const possible = workingDays(span.widest).filter((day) => day >= FIRST_DAY);",
    changes: [">= → >"],
    why: "1 January 2012 is no working day",
  },
  {
    file: "lib/law/absence-count.ts",
    source: "const sure = workingDays(span.sure).filter((day) => day >= FIRST_DAY);",
    changes: [">= → >"],
    why: "1 January 2012 is no working day",
  },
  {
    file: "lib/law/rules/provisional-reply-one-month.ts",
    source:
      "const answers = decided.filter(({ decision }) => !decision.date || decision.date >= received);",
    changes: [">= → >"],
    why: "a decision of the day itself is in time, which is answered before",
  },
  {
    file: "lib/law/rules/barnetillegg-rate.ts",
    source: "if (paid > rate * children) return true;",
    changes: ["> → >="],
    why: "an equal amount is the rate, which is answered before",
  },
  {
    file: "lib/law/rules/barnetillegg-rate.ts",
    source: "return isWithin(fromKroner(paid), fraction(kroner), fraction(1, 100));",
    changes: ["100 → 99"],
    why: "amounts are paid in whole øre: none lies between 1/100 and 1/99 of a krone from another",
  },
  {
    file: "lib/law/rules/rest-time-tapering.ts",
    source: "const within = begins.filter((day) => before < day && day <= next).sort();",
    changes: ["< → <="],
    why: "on the day of the evaluation there is no more rest than there is on that day",
  },
  {
    file: "lib/law/rules/paid-work-max-50.ts",
    source: 'if (typeof positionPct !== "number" || typeof minutesPerWeek !== "number") return [];',
    changes: [
      'typeof positionPct !== "number" || typeof minutesPerWeek !== "number" → false',
      "|| → &&",
    ],
    why: "without a percentage nothing is left out; without hours nothing is left that could say otherwise",
  },
  {
    file: "lib/law/amounts.ts",
    source: 'return { known: false, why: from < "2010-05-01" ? "before-table" : "not-adopted" };',
    changes: ["< → <=", '"2010-05-01" → "2010-05-02"', '"2010-05-01" → "2010-04-30"'],
    why: "only first days of May are looked at, and that of 2010 is in the table",
  },
  {
    file: "lib/law/extensions.ts",
    source: 'if (!date || !low) return "unclear";',
    changes: ["!date || !low → false", "|| → &&"],
    why: "a day that is not known is neither before nor after another, and a low end not known leaves facts missing",
  },
  {
    file: "lib/law/absences.ts",
    source: "const years = Number(bounded(period).to.slice(0, 4)) - first + 1;",
    changes: ["1 → 2"],
    why: "the holidays of the year after change nothing",
  },
  {
    file: "lib/law/fraction.ts",
    source: "return a % b !== 0n && a < 0n ? quotient - 1n : quotient;",
    changes: ["< → <="],
    why: "0 leaves no rest",
  },
  {
    file: "lib/facts/days.ts",
    source: "return a < b ? a : b;",
    changes: ["< → <="],
    why: "of two equal days either will do",
  },
  {
    file: "lib/facts/days.ts",
    source: "return a > b ? a : b;",
    changes: ["> → >="],
    why: "of two equal days either will do",
  },
  {
    file: "lib/law/verdict.ts",
    source: "violation: 0,",
    changes: ["0 → (-1)"],
    why: "only the order of the five is read",
  },
  {
    file: "lib/law/verdict.ts",
    source: '"not-applicable": 4,',
    changes: ["4 → 5"],
    why: "only the order of the five is read",
  },
];
