import type { CaseFacts, Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const none: CaseFacts = { leaves: [], interruptions: [] };

function programme(start: string, end: string, more: CaseFacts = {}): CaseFacts {
  return { ...none, programme: { start, end }, ...more };
}

function grant(from: string, to: string, more: Partial<Decision> = {}): Decision {
  return {
    kind: "innvilgelse",
    date: from,
    from,
    to,
    specialReasons: false,
    fullyRead: true,
    ...more,
  };
}

function extension(from: string, to: string, more: Partial<Decision> = {}): Decision {
  return { kind: "forlengelse", date: from, from, to, reasoned: true, fullyRead: true, ...more };
}

const special = { specialReasons: true };
const leave60 = [{ from: "2026-05-01", to: "2026-06-29", approved: true }];
const overlap: CaseFacts = {
  leaves: leave60,
  interruptions: [{ from: "2026-06-15", to: "2026-08-13", decided: true }],
};

const cases: RuleCase[] = [
  {
    name: "ends exactly on the last day of two years",
    date: "2026-09-01",
    facts: programme("2026-03-02", "2028-03-01"),
    expect: "satisfied",
  },
  {
    name: "within two years although nothing is known of leave",
    date: "2026-09-01",
    facts: { programme: { start: "2026-01-01", end: "2027-12-31" } },
    expect: "satisfied",
  },
  {
    name: "one day beyond two years, the decision read in full and without special reasons",
    date: "2026-09-01",
    facts: programme("2026-01-01", "2028-01-01", {
      decisions: [grant("2026-01-01", "2028-01-01")],
    }),
    expect: "violation",
    due: "2027-12-31",
  },
  {
    name: "one day beyond two years, no decision made",
    date: "2026-09-01",
    facts: programme("2026-01-01", "2028-01-01", { decisions: [] }),
    expect: "violation",
  },
  {
    name: "one day beyond two years, decision not read in full",
    date: "2026-09-01",
    facts: programme("2026-01-01", "2028-01-01", {
      decisions: [grant("2026-01-01", "2028-01-01", { fullyRead: false })],
    }),
    expect: "cannot-tell",
  },
  {
    name: "one day beyond two years, special reasons shown blank in a decision read in full",
    date: "2026-09-01",
    facts: programme("2026-01-01", "2028-01-01", {
      decisions: [grant("2026-01-01", "2028-01-01", { specialReasons: null })],
    }),
    expect: "violation",
  },
  {
    name: "beyond two years, decisions not known",
    date: "2026-09-01",
    facts: programme("2026-01-01", "2028-01-01"),
    expect: "cannot-tell",
  },
  {
    name: "beyond two years, the decision that carries the end is not among those seen",
    date: "2026-09-01",
    facts: programme("2026-01-01", "2028-06-30", {
      decisions: [grant("2026-01-01", "2026-12-31")],
    }),
    expect: "cannot-tell",
  },
  {
    name: "beyond two years, the whole case seen and nothing carries the end",
    date: "2026-09-01",
    facts: programme("2026-01-01", "2028-06-30", {
      decisions: [grant("2026-01-01", "2026-12-31")],
      wholeCaseRead: true,
    }),
    expect: "violation",
  },
  {
    name: "beyond two years, leave not known",
    date: "2026-09-01",
    facts: {
      programme: { start: "2026-01-01", end: "2028-01-01" },
      interruptions: [],
      decisions: [],
    },
    expect: "cannot-tell",
  },
  {
    name: "last day of three years with special reasons",
    date: "2028-01-10",
    facts: programme("2026-01-01", "2028-12-31", {
      decisions: [extension("2028-01-01", "2028-12-31", special)],
    }),
    expect: "satisfied",
  },
  {
    name: "special reasons named, whether reasoned not known",
    date: "2028-01-10",
    facts: programme("2026-01-01", "2028-12-31", {
      decisions: [extension("2028-01-01", "2028-12-31", { ...special, reasoned: null })],
    }),
    expect: "cannot-tell",
  },
  {
    name: "day after three years, whatever the reasons",
    date: "2028-01-10",
    facts: programme("2026-01-01", "2029-01-01", {
      decisions: [extension("2028-01-01", "2029-01-01", special)],
    }),
    expect: "violation",
    due: "2028-12-31",
  },
  {
    name: "60 days of approved leave, last day",
    date: "2026-09-01",
    facts: programme("2026-01-01", "2028-02-29", { leaves: leave60 }),
    expect: "satisfied",
  },
  {
    name: "60 days of approved leave, day after",
    date: "2026-09-01",
    facts: programme("2026-01-01", "2028-03-01", { leaves: leave60, decisions: [] }),
    expect: "violation",
  },
  {
    name: "60 days of leave, approval not known",
    date: "2026-09-01",
    facts: programme("2026-01-01", "2028-02-29", {
      leaves: [{ from: "2026-05-01", to: "2026-06-29" }],
      decisions: [],
    }),
    expect: "cannot-tell",
  },
  {
    name: "60 days of leave that was not approved counts as programme time",
    date: "2026-09-01",
    facts: programme("2026-01-01", "2028-02-29", {
      leaves: [{ from: "2026-05-01", to: "2026-06-29", approved: false }],
      decisions: [],
    }),
    expect: "violation",
  },
  {
    name: "leave and interruption overlap: union of 105 days, last day",
    date: "2026-09-01",
    facts: programme("2026-01-01", "2028-04-14", overlap),
    expect: "satisfied",
  },
  {
    name: "leave and interruption overlap: union of 105 days, day after",
    date: "2026-09-01",
    facts: programme("2026-01-01", "2028-04-15", { ...overlap, decisions: [] }),
    expect: "violation",
    due: "2028-04-14",
  },
  {
    name: "interruption that is still open may lengthen the frame",
    date: "2026-09-01",
    facts: programme("2026-01-01", "2028-01-31", {
      interruptions: [{ from: "2026-06-15", to: null, decided: true }],
      decisions: [],
    }),
    expect: "cannot-tell",
  },
  {
    name: "start on 29 February, last day by clamping",
    date: "2025-01-10",
    facts: programme("2024-02-29", "2026-02-27"),
    expect: "satisfied",
  },
  {
    name: "start on 29 February, the day of the band",
    date: "2025-01-10",
    facts: programme("2024-02-29", "2026-02-28", { decisions: [] }),
    expect: "cannot-tell",
  },
  {
    name: "start on 29 February, after the band",
    date: "2025-01-10",
    facts: programme("2024-02-29", "2026-03-01", { decisions: [] }),
    expect: "violation",
  },
  {
    name: "covid absence of 2020 is left out",
    date: "2022-03-01",
    facts: programme("2019-06-03", "2021-06-12", {
      absences: [{ from: "2020-03-30", to: "2020-04-08", cause: "covid", permission: true }],
    }),
    expect: "satisfied",
  },
  {
    name: "covid absence not known in a programme of that time",
    date: "2022-03-01",
    facts: programme("2019-06-03", "2021-06-12", { decisions: [] }),
    expect: "cannot-tell",
  },
  {
    name: "extended under the covid regulation",
    date: "2022-03-01",
    facts: programme("2019-02-01", "2021-07-31", {
      absences: [],
      decisions: [
        extension("2021-02-01", "2021-07-31", {
          date: "2020-12-31",
          specialReasons: false,
          reason: "covid-19",
        }),
      ],
    }),
    expect: "cannot-tell",
  },
  {
    name: "begun on the last day of the old law",
    date: "2020-06-01",
    facts: programme("2018-12-31", "2020-12-30"),
    expect: "cannot-tell",
  },
  {
    name: "begun on the first day of the new law",
    date: "2020-06-01",
    facts: programme("2019-01-01", "2020-12-31"),
    expect: "satisfied",
  },
  {
    name: "judged on the last day before the rule",
    date: "2018-12-31",
    facts: programme("2019-01-02", "2022-12-31", { decisions: [] }),
    expect: "not-applicable",
  },
  {
    name: "judged on the rule's first day",
    date: "2019-01-01",
    facts: programme("2019-01-02", "2022-12-31", { decisions: [], absences: [] }),
    expect: "violation",
  },
  {
    name: "over before the rule began",
    date: "2026-09-01",
    facts: programme("2016-01-04", "2018-06-29"),
    expect: "not-applicable",
  },
  {
    name: "end not known",
    date: "2026-09-01",
    facts: { ...none, programme: { start: "2026-01-01", end: null } },
    expect: "cannot-tell",
  },
  {
    name: "ends before it begins",
    date: "2025-01-10",
    facts: { programme: { start: "2024-02-29", end: "2022-07-01" } },
    expect: "cannot-tell",
  },
  {
    name: "a day beyond three years, covid absence not known",
    date: "2026-11-22",
    facts: {
      leaves: [],
      interruptions: [],
      programme: { start: "2019-01-02", end: "2022-12-31" },
      decisions: [],
    },
    expect: "cannot-tell",
  },
  {
    name: "in the covid time, beyond six months more",
    date: "2022-03-01",
    facts: {
      leaves: [],
      interruptions: [],
      programme: { start: "2019-01-15", end: "2021-07-31" },
      absences: [],
      decisions: [
        { kind: "forlengelse", to: "2021-07-31", fullyRead: true, specialReasons: false },
      ],
    },
    expect: "violation",
  },
  {
    name: "a programme of one day",
    date: "2019-01-01",
    facts: { programme: { start: "2022-04-16", end: "2022-04-16" } },
    expect: "satisfied",
  },
  {
    name: "over on the last day of the old law",
    date: "2019-02-01",
    facts: { programme: { start: "2017-06-01", end: "2018-12-31" } },
    expect: "not-applicable",
  },
  {
    name: "begun under the old law, over on the first day of the new",
    date: "2019-02-01",
    facts: { programme: { start: "2017-06-01", end: "2019-01-01" } },
    expect: "cannot-tell",
  },
  {
    name: "in the covid time, six months beyond three years",
    date: "2022-09-01",
    facts: {
      programme: { start: "2019-01-15", end: "2022-07-14" },
      leaves: [],
      interruptions: [],
      absences: [],
      decisions: [
        {
          kind: "forlengelse",
          date: "2021-01-15",
          to: "2022-07-14",
          specialReasons: true,
          fullyRead: true,
        },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "in the covid time, a day more",
    date: "2022-09-01",
    facts: {
      programme: { start: "2019-01-15", end: "2022-07-15" },
      leaves: [],
      interruptions: [],
      absences: [],
      decisions: [
        {
          kind: "forlengelse",
          date: "2021-01-15",
          to: "2022-07-15",
          specialReasons: true,
          fullyRead: true,
        },
      ],
    },
    expect: "violation",
  },
  {
    name: "a decided interruption on unknown days may lengthen the frame",
    date: "2028-03-01",
    facts: {
      leaves: [],
      interruptions: [{ decided: true }],
      programme: { start: "2026-01-01", end: "2028-01-31" },
    },
    expect: "cannot-tell",
    missing: ["interruptions[0].from", "interruptions[0].to"],
  },
  {
    name: "a day beyond three years, begun on the last day of the covid time, decisions not known",
    date: "2024-12-01",
    facts: {
      programme: { start: "2021-12-31", end: "2024-12-31" },
      leaves: [],
      interruptions: [],
      absences: [],
    },
    expect: "cannot-tell",
  },
  {
    name: "a day beyond three years, begun after the covid time, decisions not known",
    date: "2024-12-01",
    facts: {
      programme: { start: "2022-01-01", end: "2025-01-01" },
      leaves: [],
      interruptions: [],
      absences: [],
    },
    expect: "violation",
  },
  {
    name: "one day more, leave of one day",
    date: "2026-11-02",
    facts: {
      programme: { start: "2025-03-17", end: "2027-03-17", status: "running" },
      interruptions: [],
      leaves: [{ from: "2026-02-02", to: "2026-02-02", approved: true }],
      decisions: [
        {
          kind: "innvilgelse",
          date: "2025-03-17",
          from: "2025-03-17",
          to: "2027-03-17",
          fullyRead: true,
          specialReasons: false,
        },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "three years and a day",
    date: "2026-11-02",
    facts: {
      programme: { start: "2024-03-18", end: "2027-03-18", status: "running" },
      interruptions: [],
      leaves: [],
      decisions: [
        { kind: "innvilgelse", date: "2024-03-11", from: "2024-03-18", to: "2026-03-17" },
        {
          kind: "forlengelse",
          date: "2026-03-02",
          from: "2026-03-18",
          to: "2027-03-18",
          reasoned: true,
          specialReasons: true,
          fullyRead: true,
        },
      ],
    },
    expect: "violation",
  },
];

export default cases;
