import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function granted(birthDate: string, date: string, programme?: CaseFacts["programme"]): CaseFacts {
  return {
    person: { birthDate },
    decisions: [{ kind: "innvilgelse", date }],
    ...(programme ? { programme } : {}),
  };
}

const cases: RuleCase[] = [
  {
    name: "granted the day before the 18th birthday",
    date: "2026-04-01",
    facts: granted("2008-03-10", "2026-03-09"),
    expect: "violation",
  },
  {
    name: "granted on the 18th birthday",
    date: "2026-04-01",
    facts: granted("2008-03-10", "2026-03-10"),
    expect: "satisfied",
  },
  {
    name: "granted on the day before, started on the 18th birthday",
    date: "2026-04-01",
    facts: granted("2008-03-10", "2026-03-09", { start: "2026-03-10" }),
    expect: "violation",
  },
  {
    name: "granted at 18, started before it: one of the days is wrong",
    date: "2026-04-01",
    facts: granted("2008-03-10", "2026-03-10", { start: "2026-03-09" }),
    expect: "not-applicable",
  },
  {
    name: "runs since before the 18th birthday, decisions not on the page",
    date: "2026-04-01",
    facts: {
      person: { birthDate: "2008-03-10" },
      programme: { start: "2026-03-02", status: "running" },
    },
    expect: "violation",
  },
  {
    name: "adult in a running programme, decisions not on the page",
    date: "2026-04-01",
    facts: {
      person: { birthDate: "1990-03-10" },
      programme: { start: "2026-03-02", status: "running" },
    },
    expect: "cannot-tell",
  },
  {
    name: "born 29 February, granted 27 February",
    date: "2026-04-01",
    facts: granted("2008-02-29", "2026-02-27"),
    expect: "violation",
  },
  {
    name: "born 29 February, granted 28 February",
    date: "2026-04-01",
    facts: granted("2008-02-29", "2026-02-28"),
    expect: "cannot-tell",
  },
  {
    name: "born 29 February, granted 1 March",
    date: "2026-04-01",
    facts: granted("2008-02-29", "2026-03-01"),
    expect: "satisfied",
  },
  {
    name: "17 years old on the last day of the first act",
    date: "2019-02-01",
    facts: granted("2001-03-10", "2018-12-31"),
    expect: "cannot-tell",
  },
  {
    name: "17 years old on the first day of the second act",
    date: "2019-02-01",
    facts: granted("2001-03-10", "2019-01-01"),
    expect: "violation",
  },
  {
    name: "18 years old on the last day of the first act",
    date: "2019-02-01",
    facts: granted("2000-03-10", "2018-12-31", { start: "2019-01-07" }),
    expect: "cannot-tell",
  },
  {
    name: "19 years old under the first act",
    date: "2018-06-01",
    facts: granted("1999-03-10", "2018-03-10"),
    expect: "satisfied",
  },
  {
    name: "granted the day before the 67th birthday, end not known",
    date: "2026-04-01",
    facts: granted("1959-04-02", "2026-04-01"),
    expect: "satisfied",
  },
  {
    name: "granted on the 67th birthday",
    date: "2026-05-01",
    facts: granted("1959-04-02", "2026-04-02"),
    expect: "cannot-tell",
  },
  {
    name: "granted the day before the 68th birthday",
    date: "2026-05-01",
    facts: granted("1958-04-02", "2026-04-01"),
    expect: "cannot-tell",
  },
  {
    name: "granted on the 68th birthday",
    date: "2026-05-01",
    facts: granted("1958-04-02", "2026-04-02"),
    expect: "violation",
  },
  {
    name: "turns 67 the day before the programme ends",
    date: "2026-05-01",
    facts: granted("1960-03-01", "2026-03-02", { start: "2026-03-09", end: "2027-03-02" }),
    expect: "upcoming",
    due: "2027-03-01",
  },
  {
    name: "turns 67 on the programme's last day",
    date: "2026-05-01",
    facts: granted("1960-03-02", "2026-03-02", { start: "2026-03-09", end: "2027-03-02" }),
    expect: "satisfied",
  },
  {
    name: "turned 67 while the programme runs",
    date: "2026-11-22",
    facts: granted("1959-10-01", "2026-03-02", { start: "2026-03-09", end: "2027-03-08" }),
    expect: "satisfied",
  },
  {
    name: "birth date not known",
    date: "2026-05-01",
    facts: { person: { age: 40 }, decisions: [{ kind: "innvilgelse", date: "2026-03-02" }] },
    expect: "cannot-tell",
  },
  {
    name: "birth date shown and blank",
    date: "2026-05-01",
    facts: {
      person: { birthDate: null },
      decisions: [{ kind: "innvilgelse", date: "2026-03-02" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "day of the decision not known",
    date: "2026-05-01",
    facts: { person: { birthDate: "1990-03-10" }, decisions: [{ kind: "innvilgelse" }] },
    expect: "cannot-tell",
  },
  {
    name: "refused",
    date: "2026-05-01",
    facts: {
      person: { birthDate: "2010-03-10" },
      decisions: [{ kind: "avslag", date: "2026-03-02" }],
    },
    expect: "not-applicable",
  },
  { name: "no decisions", date: "2026-05-01", facts: { decisions: [] }, expect: "not-applicable" },
  {
    name: "born 29 February, granted 28 February: the birthday is the question",
    date: "2026-04-01",
    facts: {
      person: { birthDate: "2008-02-29" },
      decisions: [{ kind: "innvilgelse", date: "2026-02-28" }],
    },
    expect: "cannot-tell",
    says: "Deltakeren er",
  },
  {
    name: "67 before the end, no grant",
    date: "2026-05-01",
    facts: {
      person: { birthDate: "1960-03-01" },
      decisions: [],
      programme: { start: "2026-03-09", end: "2027-03-02" },
    },
    expect: "not-applicable",
    says: "vedtak",
  },
  {
    name: "turned 67 after the grant: it is noted",
    date: "2026-11-22",
    facts: {
      person: { birthDate: "1959-10-01" },
      decisions: [{ kind: "innvilgelse", date: "2026-03-02" }],
    },
    expect: "satisfied",
    says: "oktober 2026",
  },
  {
    name: "nothing known",
    date: "2026-05-01",
    facts: {},
    expect: "cannot-tell",
    missing: ["decisions", "person.birthDate"],
  },
  {
    name: "18 years old on the last day of the first act: the limit it is measured by",
    date: "2019-02-01",
    facts: {
      person: { birthDate: "2000-03-10" },
      decisions: [{ kind: "innvilgelse", date: "2018-12-31" }],
    },
    expect: "cannot-tell",
    says: "krevde",
  },
  {
    name: "67 years on the day of judging: it is noted",
    date: "2026-11-22",
    facts: {
      person: { birthDate: "1959-11-22" },
      decisions: [{ kind: "innvilgelse", date: "2026-03-02" }],
    },
    expect: "satisfied",
    says: "fylte 67",
  },
  {
    name: "born 29 February, the programme ends on the latest day that may be the 67th birthday",
    date: "2026-05-01",
    facts: {
      person: { birthDate: "1960-02-29" },
      decisions: [{ kind: "innvilgelse", date: "2026-03-02" }],
      programme: { start: "2026-03-02", end: "2027-03-01" },
    },
    expect: "satisfied",
  },
  {
    name: "born 29 February, the programme ends the day after",
    date: "2026-05-01",
    facts: {
      person: { birthDate: "1960-02-29" },
      decisions: [{ kind: "innvilgelse", date: "2026-03-02" }],
      programme: { start: "2026-03-02", end: "2027-03-02" },
    },
    expect: "upcoming",
  },
  {
    name: "born 29 February, ends on the latest 67th birthday, start not known",
    date: "2026-05-01",
    facts: {
      person: { birthDate: "1960-02-29" },
      decisions: [{ kind: "innvilgelse", date: "2026-03-02" }],
      programme: { end: "2027-03-01" },
    },
    expect: "satisfied",
  },
  {
    name: "67 on the programme's last day, granted on a day not known",
    date: "2026-05-01",
    facts: {
      person: { birthDate: "1960-03-02" },
      decisions: [{ kind: "innvilgelse" }],
      programme: { end: "2027-03-02" },
    },
    expect: "cannot-tell",
    missing: ["decisions[0].date"],
  },
  {
    name: "67 today, granted on a day not known",
    date: "2026-11-22",
    facts: {
      person: { birthDate: "1959-11-22" },
      decisions: [{ kind: "innvilgelse" }],
      programme: { end: "2027-01-03" },
    },
    expect: "cannot-tell",
  },
];

export default cases;
