import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-10-30";

/** Born Monday 4 May 2026: ten working days before are from 17 April, six weeks end on 14 June. */
function born(birthDate: string | undefined, more: CaseFacts = {}): CaseFacts {
  return {
    programme: { start: "2026-01-05", end: "2027-01-04" },
    children: [{ ...(birthDate ? { birthDate } : {}), livesWith: true }],
    decisions: [{ kind: "innvilgelse" }],
    ...more,
  };
}

function cut(day: string): CaseFacts {
  return { decisions: [{ kind: "fravaerstrekk", from: day, to: day }] };
}

export default [
  {
    name: "born in the programme, nothing cut",
    date: DATE,
    facts: born("2026-05-04"),
    expect: "satisfied",
  },
  {
    name: "cut on the last day of the six weeks",
    date: DATE,
    facts: born("2026-05-04", cut("2026-06-14")),
    expect: "cannot-tell",
  },
  {
    name: "cut on the day after",
    date: DATE,
    facts: born("2026-05-04", cut("2026-06-15")),
    expect: "satisfied",
  },
  {
    name: "cut on the tenth working day before the birth",
    date: DATE,
    facts: born("2026-05-04", cut("2026-04-17")),
    expect: "cannot-tell",
  },
  {
    name: "cut on the day before that",
    date: DATE,
    facts: born("2026-05-04", cut("2026-04-16")),
    expect: "satisfied",
  },
  {
    name: "decisions unknown",
    date: DATE,
    facts: born("2026-05-04", { decisions: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "start unknown, cut in the six weeks",
    date: DATE,
    facts: born("2024-05-06", { ...cut("2024-05-20"), programme: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "birth date unknown, stønad cut",
    date: DATE,
    facts: born(undefined, cut("2026-06-01")),
    expect: "cannot-tell",
  },
  { name: "born long before", date: DATE, facts: born("2018-05-04"), expect: "not-applicable" },
  {
    name: "born long before, stønad cut now",
    date: DATE,
    facts: born("2018-05-04", cut("2026-06-01")),
    expect: "not-applicable",
  },
  {
    name: "no children",
    date: DATE,
    facts: born("2026-05-04", { children: [] }),
    expect: "not-applicable",
  },
  { name: "nothing known", date: DATE, facts: {}, expect: "not-applicable" },
  {
    name: "former regulation",
    date: "2012-02-01",
    facts: born("2011-12-31", { programme: { start: "2011-01-03" } }),
    expect: "not-applicable",
  },
  {
    name: "first day of the regulation",
    date: "2012-02-01",
    facts: born("2012-01-01", { programme: { start: "2011-01-03" } }),
    expect: "satisfied",
  },
  {
    name: "last day of the 2012 text",
    date: "2019-02-01",
    facts: born("2018-12-31", { programme: { start: "2018-01-08" } }),
    expect: "satisfied",
  },
  {
    name: "first day after it",
    date: "2019-02-01",
    facts: born("2019-01-01", { programme: { start: "2018-01-08" } }),
    expect: "satisfied",
  },
  {
    name: "a cut that ends before it begins",
    date: "2026-11-22",
    facts: {
      children: [{ birthDate: "2026-06-16" }],
      decisions: [{ kind: "fravaerstrekk", from: "2026-07-10", to: "2026-07-01" }],
    },
    expect: "not-applicable",
  },
  {
    name: "dates of another decision in the wrong order",
    date: "2026-11-22",
    facts: {
      children: [{ birthDate: "2026-06-16" }],
      decisions: [{ kind: "forlengelse", from: "2026-07-10", to: "2026-07-01" }],
    },
    expect: "satisfied",
  },
  {
    name: "a birth years before the cut",
    date: "2026-10-30",
    facts: {
      children: [{ birthDate: "2019-01-25" }],
      decisions: [{ kind: "fravaerstrekk", from: "2024-05-20", to: "2024-05-20" }],
    },
    expect: "not-applicable",
  },
  {
    name: "born after the programme's end",
    date: "2026-10-30",
    facts: { programme: { end: "2026-04-03" }, children: [{ birthDate: "2026-05-04" }] },
    expect: "not-applicable",
  },
  {
    name: "born on the first day of the regulation, programme begun before it",
    date: "2026-11-22",
    facts: {
      programme: { start: "2011-01-03" },
      children: [{ birthDate: "2012-01-01" }],
      decisions: [],
    },
    expect: "satisfied",
  },
  {
    name: "born on the day of judging",
    date: "2012-01-01",
    facts: { children: [{ birthDate: "2012-01-01" }], decisions: [] },
    expect: "satisfied",
  },
  {
    name: "a birth a year ago, a cut that ends before it begins",
    date: "2027-07-01",
    facts: {
      children: [{ birthDate: "2026-06-16" }],
      decisions: [{ kind: "fravaerstrekk", from: "2026-07-10", to: "2026-07-01" }],
    },
    expect: "not-applicable",
    says: "fravær",
  },
  {
    name: "births before and after the regulation: the newest governs",
    date: "2012-03-01",
    facts: {
      programme: { start: "2011-01-03" },
      children: [{ birthDate: "2011-01-03" }, { birthDate: "2012-01-02" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "the ten working days before the birth begin on the programme's last day",
    date: "2026-11-22",
    facts: {
      programme: { start: "2025-06-02", end: "2026-06-01" },
      children: [{ birthDate: "2026-06-15" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "the six weeks after the birth end on the programme's first day",
    date: "2026-11-22",
    facts: { programme: { start: "2026-04-12" }, children: [{ birthDate: "2026-03-02" }] },
    expect: "cannot-tell",
  },
  {
    name: "start not known, the six weeks ended a year ago",
    date: "2026-11-22",
    facts: { children: [{ birthDate: "2025-10-12" }] },
    expect: "cannot-tell",
  },
  {
    name: "start not known, the six weeks ended more than a year ago",
    date: "2026-11-22",
    facts: { children: [{ birthDate: "2025-10-11" }] },
    expect: "not-applicable",
  },
] satisfies RuleCase[];
