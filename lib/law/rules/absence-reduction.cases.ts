import type { Absence, CaseFacts, Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-12-28";
const BORN: CaseFacts = { person: { birthDate: "1988-03-14" } };
const GRANT: Decision = { kind: "innvilgelse", date: "2025-12-10", fullyRead: true };

function cut(from: string, to: string): Decision {
  return { kind: "fravaerstrekk", date: "2026-10-15", from, to };
}

/** Tuesday to Thursday, 15–17 September 2026. */
function away(more: Absence, decisions: Decision[] | undefined, rest: CaseFacts = {}): CaseFacts {
  const absence: Absence = { from: "2026-09-15", to: "2026-09-17", ...more };
  return { absences: [absence], ...(decisions ? { decisions } : {}), ...rest };
}

const NO_CAUSE: Absence = { cause: "none", permission: false };
const ILL: Absence = { cause: "own-illness", permission: true };
const CUT = cut("2026-09-15", "2026-09-17");

function paid(from: string, to: string, perDay: number): CaseFacts {
  return { ...BORN, benefits: [{ kind: "kvalifiseringsstonad", from, to, perDay }] };
}

const OLD_DAY: Absence = { from: "2018-12-31", to: "2018-12-31" };
const OLD_CUT = cut("2018-12-31", "2018-12-31");
const NEW_DAY: Absence = { from: "2019-01-02", to: "2019-01-02" };
const NEW_CUT = cut("2019-01-02", "2019-01-02");

export default [
  {
    name: "unauthorised and cut",
    date: DATE,
    facts: away(NO_CAUSE, [GRANT, CUT]),
    expect: "satisfied",
  },
  {
    name: "unauthorised, not cut, whole case read",
    date: DATE,
    facts: away(NO_CAUSE, [GRANT], { wholeCaseRead: true }),
    expect: "violation",
  },
  {
    name: "the same on the last day of the month: not paid yet",
    date: "2026-09-30",
    facts: away(NO_CAUSE, [GRANT], { wholeCaseRead: true }),
    expect: "cannot-tell",
  },
  {
    name: "the same on the day after",
    date: "2026-10-01",
    facts: away(NO_CAUSE, [GRANT], { wholeCaseRead: true }),
    expect: "violation",
  },
  {
    name: "unauthorised, not cut, case not wholly read",
    date: DATE,
    facts: away(NO_CAUSE, [GRANT]),
    expect: "cannot-tell",
  },
  {
    name: "unauthorised, paid in full",
    date: DATE,
    facts: away(NO_CAUSE, [GRANT], paid("2026-09-01", "2026-09-30", 1071.91)),
    expect: "violation",
  },
  {
    name: "unauthorised, nothing paid for the days",
    date: DATE,
    facts: away(NO_CAUSE, [GRANT], paid("2026-09-15", "2026-09-17", 0)),
    expect: "satisfied",
  },
  {
    name: "three hours, paid for the rest of the day (428.76 cut)",
    date: DATE,
    facts: away(
      { ...NO_CAUSE, to: "2026-09-15", minutes: 180 },
      [GRANT],
      paid("2026-09-15", "2026-09-15", 643.15),
    ),
    expect: "satisfied",
  },
  {
    name: "unauthorised, decisions unknown",
    date: DATE,
    facts: away(NO_CAUSE, undefined),
    expect: "cannot-tell",
  },
  {
    name: "cut for two of three days, whole case read",
    date: DATE,
    facts: away(NO_CAUSE, [GRANT, cut("2026-09-15", "2026-09-16")], { wholeCaseRead: true }),
    expect: "violation",
  },
  {
    name: "cut for a day more than the absence",
    date: DATE,
    facts: away(NO_CAUSE, [GRANT, cut("2026-09-15", "2026-09-18")]),
    expect: "violation",
  },
  {
    name: "cut over a weekend that the absence does not reach",
    date: DATE,
    facts: away({ ...NO_CAUSE, from: "2026-09-16", to: "2026-09-18" }, [
      GRANT,
      cut("2026-09-16", "2026-09-20"),
    ]),
    expect: "satisfied",
  },
  {
    name: "cut without any absence",
    date: DATE,
    facts: { absences: [], decisions: [CUT] },
    expect: "violation",
  },
  {
    name: "cut elsewhere than the absence shown",
    date: DATE,
    facts: away(ILL, [cut("2026-10-01", "2026-10-01")]),
    expect: "cannot-tell",
  },
  {
    name: "cut though ill with permission",
    date: DATE,
    facts: away({ ...ILL, documentation: "legeerklaering" }, [GRANT, CUT]),
    expect: "violation",
  },
  {
    name: "ill with permission, not cut",
    date: DATE,
    facts: away({ ...ILL, documentation: "legeerklaering" }, [GRANT]),
    expect: "satisfied",
  },
  {
    name: "four self-declared days cut: another rule",
    date: DATE,
    facts: away({ ...ILL, from: "2026-08-07", to: "2026-08-10", documentation: "egenmelding" }, [
      cut("2026-08-07", "2026-08-10"),
    ]),
    expect: "not-applicable",
  },
  {
    name: "welfare leave of one day cut",
    date: DATE,
    facts: away({ cause: "welfare", permission: true, to: "2026-09-15" }, [
      cut("2026-09-15", "2026-09-15"),
    ]),
    expect: "violation",
  },
  {
    name: "welfare leave of four days cut: maybe over a limit",
    date: DATE,
    facts: away({ cause: "welfare", permission: true, to: "2026-09-18" }, [
      cut("2026-09-15", "2026-09-18"),
    ]),
    expect: "cannot-tell",
  },
  {
    name: "child's illness cut",
    date: DATE,
    facts: away({ cause: "child-illness", permission: true }, [CUT], {
      children: [{ birthDate: "2018-05-01" }],
    }),
    expect: "violation",
  },
  {
    name: "child's illness cut, children unknown",
    date: DATE,
    facts: away({ cause: "child-illness", permission: true }, [CUT]),
    expect: "cannot-tell",
  },
  {
    name: "ill without permission, not cut",
    date: DATE,
    facts: away({ ...ILL, permission: false }, [GRANT], { wholeCaseRead: true }),
    expect: "cannot-tell",
  },
  {
    name: "ill, permission unknown",
    date: DATE,
    facts: away({ cause: "own-illness" }, [GRANT, CUT]),
    expect: "cannot-tell",
  },
  {
    name: "ill, permission shown blank",
    date: DATE,
    facts: away({ ...ILL, permission: null }, [GRANT]),
    expect: "cannot-tell",
  },
  {
    name: "cause unknown",
    date: DATE,
    facts: away({ permission: false }, [GRANT], { wholeCaseRead: true }),
    expect: "cannot-tell",
  },
  {
    name: "holiday",
    date: DATE,
    facts: away({ cause: "holiday", permission: true }, [GRANT]),
    expect: "not-applicable",
  },
  {
    name: "holiday cut",
    date: DATE,
    facts: away({ cause: "holiday", permission: true }, [CUT]),
    expect: "cannot-tell",
  },
  {
    name: "covid in the window, cut: the covid regulation",
    date: "2021-03-01",
    facts: away({ from: "2020-09-15", to: "2020-09-17", cause: "covid", permission: false }, [
      cut("2020-09-15", "2020-09-17"),
    ]),
    expect: "not-applicable",
  },
  {
    name: "unauthorised in approved leave",
    date: DATE,
    facts: away(NO_CAUSE, [GRANT], {
      wholeCaseRead: true,
      leaves: [{ from: "2026-09-01", to: "2026-09-30", approved: true }],
    }),
    expect: "not-applicable",
  },
  {
    name: "end unknown, whole case read",
    date: DATE,
    facts: away({ ...NO_CAUSE, to: undefined }, [GRANT], { wholeCaseRead: true }),
    expect: "violation",
  },
  {
    name: "end unknown, cut",
    date: DATE,
    facts: away({ ...NO_CAUSE, to: undefined }, [CUT]),
    expect: "cannot-tell",
  },
  {
    name: "days of the cut unknown",
    date: DATE,
    facts: away(NO_CAUSE, [{ kind: "fravaerstrekk" }], { wholeCaseRead: true }),
    expect: "cannot-tell",
  },
  {
    name: "absence on a Sunday",
    date: DATE,
    facts: away({ ...NO_CAUSE, from: "2026-09-13", to: "2026-09-13" }, [GRANT], {
      wholeCaseRead: true,
    }),
    expect: "not-applicable",
  },
  {
    name: "old act: ill without permission, cut",
    date: "2019-02-01",
    facts: away({ ...OLD_DAY, cause: "own-illness", permission: false }, [OLD_CUT]),
    expect: "violation",
  },
  {
    name: "new act: ill without permission, cut",
    date: "2019-02-01",
    facts: away({ ...NEW_DAY, cause: "own-illness", permission: false }, [NEW_CUT]),
    expect: "satisfied",
  },
  {
    name: "old act: permission without cause, cut",
    date: "2019-02-01",
    facts: away({ ...OLD_DAY, cause: "none", permission: true }, [OLD_CUT]),
    expect: "violation",
  },
  {
    name: "new act: permission without cause, cut",
    date: "2019-02-01",
    facts: away({ ...NEW_DAY, cause: "none", permission: true }, [NEW_CUT]),
    expect: "satisfied",
  },
  {
    name: "over the turn: ill without permission, cut on both sides",
    date: "2019-02-01",
    facts: away({ from: "2018-12-31", to: "2019-01-02", cause: "own-illness", permission: false }, [
      cut("2018-12-31", "2019-01-02"),
    ]),
    expect: "violation",
  },
  {
    name: "over the turn, end unknown",
    date: "2019-02-01",
    facts: away({ from: "2018-12-31", to: undefined, cause: "own-illness", permission: false }, [
      GRANT,
    ]),
    expect: "cannot-tell",
  },
  {
    name: "over the end of a month, the first month is paid",
    date: "2026-10-01",
    facts: away({ ...NO_CAUSE, from: "2026-09-29", to: "2026-10-02" }, [GRANT], {
      wholeCaseRead: true,
    }),
    expect: "violation",
  },
  {
    name: "before the act",
    date: "2010-02-01",
    facts: away({ ...NO_CAUSE, from: "2009-12-31", to: "2009-12-31" }, [GRANT], {
      wholeCaseRead: true,
    }),
    expect: "not-applicable",
  },
  {
    name: "first working day of the act",
    date: "2010-03-01",
    facts: away({ ...NO_CAUSE, from: "2010-01-04", to: "2010-01-04" }, [GRANT], {
      wholeCaseRead: true,
    }),
    expect: "violation",
  },
  { name: "absence unknown", date: DATE, facts: { decisions: [GRANT] }, expect: "cannot-tell" },
  { name: "no absence", date: DATE, facts: { absences: [] }, expect: "not-applicable" },
  {
    name: "a decision on reduction without days: asked for the days",
    date: "2019-02-01",
    facts: { absences: [], decisions: [{ kind: "fravaerstrekk" }] },
    expect: "cannot-tell",
    says: "hvilke",
  },
  {
    name: "holiday with permission leaves nothing to look at",
    date: "2026-11-22",
    facts: { absences: [{ from: "2026-09-15", cause: "holiday", permission: true }] },
    expect: "not-applicable",
    says: "påvirke",
  },
  {
    name: "ill and self-declared, and two months cut",
    date: "2026-12-28",
    facts: {
      absences: [
        {
          from: "2026-08-07",
          to: "2026-08-10",
          cause: "own-illness",
          permission: true,
          documentation: "egenmelding",
        },
      ],
      decisions: [{ kind: "fravaerstrekk", from: "2026-08-07", to: "2026-10-12" }],
    },
    expect: "violation",
  },
  {
    name: "a cut that ends before it begins",
    date: "2026-12-28",
    facts: {
      absences: [{ from: "2026-08-07", to: "2026-08-10", cause: "own-illness", permission: true }],
      decisions: [{ kind: "fravaerstrekk", from: "2026-08-07", to: "2019-07-14" }],
    },
    expect: "cannot-tell",
    says: "fraværet",
  },
  {
    name: "absent in a leave of unknown approval",
    date: "2026-12-28",
    facts: {
      absences: [{ from: "2026-09-15", to: "2026-09-17" }],
      leaves: [{ from: "2026-09-01", to: "2026-09-30" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "welfare leave of three days cut",
    date: "2026-12-28",
    facts: {
      absences: [{ from: "2026-09-15", to: "2026-09-17", cause: "welfare", permission: true }],
      decisions: [{ kind: "fravaerstrekk", from: "2026-09-15", to: "2026-09-17" }],
    },
    expect: "violation",
  },
  {
    name: "allowed, cause not known: asked for the cause alone",
    date: "2026-11-22",
    facts: { absences: [{ from: "2026-09-15", permission: true }] },
    expect: "cannot-tell",
    missing: ["absences[0].cause"],
  },
  {
    name: "not allowed, cause not known: asked for the cause alone",
    date: "2026-12-28",
    facts: { absences: [{ from: "2026-09-15", permission: false }] },
    expect: "cannot-tell",
    missing: ["absences[0].cause"],
  },
  {
    name: "a holiday ahead, a cut of which only the last day is known",
    date: "2028-12-28",
    facts: {
      absences: [{ from: "2028-11-28", cause: "holiday" }],
      decisions: [{ kind: "fravaerstrekk", to: "2026-09-17" }],
    },
    expect: "cannot-tell",
    missing: ["decisions[0].from"],
  },
  {
    name: "unauthorised, paid by another year's rate",
    date: "2026-12-28",
    facts: {
      absences: [{ from: "2026-09-15", to: "2026-09-17", cause: "none", permission: false }],
      decisions: [],
      person: { birthDate: "1988-03-14" },
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-09-01", to: "2026-09-30", perDay: 745.25 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "three hours, paid for the rest of the day, judged the day before",
    date: "2026-09-14",
    facts: {
      absences: [
        { from: "2026-09-15", to: "2026-09-15", cause: "none", permission: false, minutes: 180 },
      ],
      decisions: [],
      person: { birthDate: "1988-03-14" },
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-09-15", to: "2026-09-15", perDay: 643.15 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "three days of welfare leave cut, a fourth 366 days before",
    date: "2027-12-28",
    facts: {
      absences: [
        { from: "2026-09-17", to: "2026-09-21", cause: "welfare", permission: true },
        { from: "2025-09-16", to: "2025-09-16", cause: "welfare", permission: true },
      ],
      decisions: [{ kind: "fravaerstrekk", from: "2026-09-17", to: "2026-09-21" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "three days of welfare leave cut, a fourth 367 days before",
    date: "2027-12-28",
    facts: {
      absences: [
        { from: "2026-09-17", to: "2026-09-21", cause: "welfare", permission: true },
        { from: "2025-09-15", to: "2025-09-15", cause: "welfare", permission: true },
      ],
      decisions: [{ kind: "fravaerstrekk", from: "2026-09-17", to: "2026-09-21" }],
    },
    expect: "violation",
  },
  {
    name: "three days of welfare leave cut, a fourth 366 days after",
    date: "2027-12-28",
    facts: {
      absences: [
        { from: "2026-09-17", to: "2026-09-21", cause: "welfare", permission: true },
        { from: "2027-09-22", to: "2027-09-22", cause: "welfare", permission: true },
      ],
      decisions: [{ kind: "fravaerstrekk", from: "2026-09-17", to: "2026-09-21" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "three days of welfare leave cut, a fourth 367 days after",
    date: "2027-12-28",
    facts: {
      absences: [
        { from: "2026-09-17", to: "2026-09-21", cause: "welfare", permission: true },
        { from: "2027-09-23", to: "2027-09-23", cause: "welfare", permission: true },
      ],
      decisions: [{ kind: "fravaerstrekk", from: "2026-09-17", to: "2026-09-21" }],
    },
    expect: "violation",
  },
  {
    name: "ten days with a sick child cut",
    date: "2026-12-28",
    facts: {
      children: [{ birthDate: "2018-05-01" }],
      absences: [
        { from: "2026-09-14", to: "2026-09-25", cause: "child-illness", permission: true },
      ],
      decisions: [{ kind: "fravaerstrekk", from: "2026-09-14", to: "2026-09-25" }],
    },
    expect: "violation",
  },
  {
    name: "eleven days with a sick child cut",
    date: "2026-12-28",
    facts: {
      children: [{ birthDate: "2018-05-01" }],
      absences: [
        { from: "2026-09-14", to: "2026-09-28", cause: "child-illness", permission: true },
      ],
      decisions: [{ kind: "fravaerstrekk", from: "2026-09-14", to: "2026-09-28" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "over the turn, cut on the first working day after it",
    date: "2019-02-01",
    facts: {
      absences: [{ from: "2018-12-31", to: "2019-01-02", cause: "own-illness", permission: false }],
      decisions: [{ kind: "fravaerstrekk", from: "2019-01-02", to: "2019-01-02" }],
    },
    expect: "satisfied",
  },
  {
    name: "a holiday without an end, a cut without days",
    date: "2028-12-28",
    facts: {
      absences: [{ from: "2019-04-29", cause: "holiday" }],
      decisions: [{ kind: "fravaerstrekk" }],
    },
    expect: "cannot-tell",
    missing: ["absences[0].to", "decisions[0].from", "decisions[0].to"],
  },
  {
    name: "absence without any fact",
    date: "2026-12-28",
    facts: { absences: [{}] },
    expect: "cannot-tell",
  },
  {
    name: "a cut of a day without absence, the whole case read",
    date: "2026-12-28",
    facts: {
      absences: [{ from: "2026-09-15", to: "2026-09-17" }],
      decisions: [{ kind: "fravaerstrekk", from: "2026-10-01", to: "2026-10-01" }],
      wholeCaseRead: true,
    },
    expect: "violation",
  },
  {
    name: "a holiday, permission not known, has its own rules",
    date: "2026-12-28",
    facts: {
      absences: [{ from: "2026-09-15", to: "2026-09-15", cause: "holiday" }],
      decisions: [],
    },
    expect: "not-applicable",
    says: "egne regler",
  },
  {
    name: "without cause and without known end, begun in an interruption",
    date: "2025-07-31",
    facts: {
      decisions: [],
      interruptions: [{ from: "2025-02-03", to: "2025-12-31", decided: true }],
      absences: [{ from: "2025-03-03", ...NO_CAUSE }],
      wholeCaseRead: true,
    },
    expect: "not-applicable",
  },
  {
    name: "without cause, begun in approved leave, beside an absence of which nothing is known",
    date: "2025-07-31",
    facts: {
      decisions: [],
      leaves: [{ from: "2025-02-03", to: "2025-12-31", approved: true }],
      absences: [{ from: "2025-03-03", to: "2025-03-05", ...NO_CAUSE }, {}],
      wholeCaseRead: true,
    },
    expect: "not-applicable",
  },
  {
    name: "without cause, in leave that may not be approved",
    date: DATE,
    facts: away(NO_CAUSE, [GRANT], {
      leaves: [{ from: "2026-09-14", to: "2026-09-18" }],
      wholeCaseRead: true,
    }),
    expect: "not-applicable",
  },
  {
    name: "in order and cut, in leave that may not be approved",
    date: DATE,
    facts: away(ILL, [GRANT, CUT], { leaves: [{ from: "2026-09-14", to: "2026-09-18" }] }),
    expect: "not-applicable",
  },
  {
    name: "the first day in approved leave, the rest cut",
    date: DATE,
    facts: away(NO_CAUSE, [GRANT, cut("2026-09-16", "2026-09-17")], {
      leaves: [{ from: "2026-09-14", to: "2026-09-15", approved: true }],
      wholeCaseRead: true,
    }),
    expect: "not-applicable",
  },
  {
    name: "the first day in approved leave, the rest not cut",
    date: DATE,
    facts: away(NO_CAUSE, [GRANT], {
      leaves: [{ from: "2026-09-14", to: "2026-09-15", approved: true }],
      wholeCaseRead: true,
    }),
    expect: "violation",
  },
  {
    name: "self-declared too long and cut, and a cut where no absence is seen",
    date: DATE,
    facts: away({ ...ILL, to: "2026-09-23", documentation: "egenmelding" }, [
      GRANT,
      cut("2026-08-03", "2026-08-05"),
      cut("2026-09-15", "2026-09-23"),
    ]),
    expect: "not-applicable",
  },
  {
    name: "a religious holiday over the turn of the law, refused, beside illness in order",
    date: "2021-10-01",
    facts: {
      decisions: [],
      absences: [
        { from: "2020-03-03", to: "2020-03-04", ...ILL },
        { from: "2018-12-27", to: "2019-01-01", permission: false, cause: "religious" },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "one absence under each act: each by its own",
    date: "2026-12-28",
    facts: {
      absences: [
        { from: "2018-09-03", to: "2018-09-04", cause: "none", permission: false },
        { from: "2026-09-15", to: "2026-09-17", cause: "none", permission: false },
      ],
      decisions: [
        { kind: "fravaerstrekk", from: "2018-09-03", to: "2018-09-04" },
        { kind: "fravaerstrekk", from: "2026-09-15", to: "2026-09-17" },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "cut for an absence in the weekend",
    date: "2026-12-28",
    facts: {
      absences: [{ from: "2026-09-19", to: "2026-09-20", cause: "none", permission: false }],
      decisions: [{ kind: "fravaerstrekk", from: "2026-09-19", to: "2026-09-20" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "no stønad is paid for it: § 36 is kept, unless the whole case lacks a decision",
    date: "2026-12-28",
    facts: {
      absences: [{ from: "2026-09-15", to: "2026-09-17", cause: "none", permission: false }],
      decisions: [],
      benefits: [{ kind: "kvalifiseringsstonad", from: "2026-09-15", to: "2026-09-17", perDay: 0 }],
      wholeCaseRead: false,
    },
    expect: "satisfied",
  },
] satisfies RuleCase[];
