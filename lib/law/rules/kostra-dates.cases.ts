import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const running: CaseFacts = {
  person: { birthDate: "1990-04-12" },
  applicationReceived: "2026-01-15",
  decisions: [{ kind: "innvilgelse", date: "2026-02-02" }],
  programme: { start: "2026-03-02", status: "running" },
};

function closed(end: string | null | undefined): CaseFacts {
  return { ...running, programme: { start: "2026-03-02", status: "completed", end } };
}

const cases: RuleCase[] = [
  { name: "all in place", date: "2026-11-22", facts: running, expect: "satisfied" },
  {
    name: "completed this year",
    date: "2026-11-22",
    facts: closed("2026-10-30"),
    expect: "satisfied",
  },
  {
    name: "completed, end date blank",
    date: "2026-11-22",
    facts: closed(null),
    expect: "violation",
  },
  {
    name: "completed, end date not on the page",
    date: "2026-11-22",
    facts: closed(undefined),
    expect: "cannot-tell",
  },
  {
    name: "completed, end date next year",
    date: "2026-11-22",
    facts: closed("2027-01-01"),
    expect: "violation",
  },
  {
    name: "completed in an earlier year",
    date: "2027-11-22",
    facts: closed("2026-12-31"),
    expect: "cannot-tell",
  },
  {
    name: "application date blank",
    date: "2026-11-22",
    facts: { ...running, applicationReceived: null },
    expect: "violation",
  },
  {
    name: "application date not on the page",
    date: "2026-11-22",
    facts: { ...running, applicationReceived: undefined },
    expect: "cannot-tell",
  },
  {
    name: "decision date blank",
    date: "2026-11-22",
    facts: { ...running, decisions: [{ kind: "innvilgelse", date: null }] },
    expect: "violation",
  },
  {
    name: "start date blank",
    date: "2026-11-22",
    facts: { ...running, programme: { start: null, status: "running" } },
    expect: "violation",
  },
  {
    name: "start date blank, and nothing said of the status",
    date: "2026-11-22",
    facts: { ...running, programme: { start: null } },
    expect: "violation",
  },
  {
    name: "start date blank while the programme is planned",
    date: "2026-11-22",
    facts: { ...running, programme: { start: null, status: "planned" } },
    expect: "cannot-tell",
  },
  {
    name: "start on the last day of the year",
    date: "2026-11-22",
    facts: { ...running, programme: { start: "2026-12-31", status: "planned" } },
    expect: "satisfied",
  },
  {
    name: "start after the end of the year",
    date: "2026-11-22",
    facts: { ...running, programme: { start: "2027-01-01", status: "planned" } },
    expect: "violation",
  },
  {
    name: "application five years before the reported year",
    date: "2026-11-22",
    facts: { ...running, applicationReceived: "2021-12-31" },
    expect: "violation",
  },
  {
    name: "application four years before the reported year, more than four years ago",
    date: "2026-11-22",
    facts: { ...running, applicationReceived: "2022-01-01" },
    expect: "cannot-tell",
  },
  {
    name: "application four years ago to the day",
    date: "2026-11-22",
    facts: { ...running, applicationReceived: "2022-11-22" },
    expect: "satisfied",
  },
  {
    name: "17 years old",
    date: "2026-11-22",
    facts: { ...running, person: { birthDate: "2009-01-01" } },
    expect: "violation",
  },
  {
    name: "turns 18 later in the year",
    date: "2026-11-22",
    facts: { ...running, person: { birthDate: "2008-12-24" } },
    expect: "cannot-tell",
  },
  {
    name: "69 years old",
    date: "2026-11-22",
    facts: { ...running, person: { birthDate: "1957-11-22" } },
    expect: "violation",
  },
  {
    name: "68 years old",
    date: "2026-11-22",
    facts: { ...running, person: { birthDate: "1958-01-01" } },
    expect: "satisfied",
  },
  {
    name: "application pending",
    date: "2026-11-22",
    facts: { applicationReceived: null, decisions: [] },
    expect: "not-applicable",
  },
  {
    name: "69 years old, nothing else known",
    date: "2026-11-22",
    facts: { person: { birthDate: "1957-11-22" }, programme: { status: "ended" } },
    expect: "cannot-tell",
  },
  {
    name: "application five years before the year, nothing else known",
    date: "2026-11-22",
    facts: { applicationReceived: "2021-12-31" },
    expect: "cannot-tell",
    says: "Status",
  },
  {
    name: "turned 18 on 1 January",
    date: "2027-02-24",
    facts: {
      person: { birthDate: "2009-01-01" },
      applicationReceived: "2026-01-15",
      decisions: [{ kind: "innvilgelse", date: "2026-02-02" }],
      programme: { start: "2026-03-02", status: "running" },
    },
    expect: "satisfied",
  },
  {
    name: "turns 69 later in the year",
    date: "2026-04-01",
    facts: {
      person: { birthDate: "1957-11-22" },
      applicationReceived: "2026-01-15",
      decisions: [{ kind: "innvilgelse", date: "2026-02-02" }],
      programme: { start: "2026-03-02", status: "running" },
    },
    expect: "cannot-tell",
  },
  {
    name: "application four years before the year",
    date: "2030-01-17",
    facts: {
      person: { birthDate: "2008-12-24" },
      applicationReceived: "2026-01-15",
      decisions: [{ kind: "innvilgelse", date: "2026-02-02" }],
      programme: { start: "2026-03-02", status: "running" },
    },
    expect: "cannot-tell",
  },
  {
    name: "completed, with its last day ahead",
    date: "2026-04-14",
    facts: {
      person: { birthDate: "1990-04-12" },
      applicationReceived: "2026-01-15",
      decisions: [{ kind: "innvilgelse", date: "2026-02-02" }],
      programme: { start: "2026-03-02", status: "completed", end: "2026-12-31" },
    },
    expect: "satisfied",
  },
  {
    name: "68 years old, nothing else known",
    date: "2026-11-22",
    facts: { person: { birthDate: "1958-01-01" } },
    expect: "cannot-tell",
    missing: ["applicationReceived", "decisions", "programme.start", "programme.status"],
    says: "Søknadsdatoen må avklares før rapportering til KOSTRA. Vedtaksdatoen må avklares før rapportering til KOSTRA. Startdatoen må avklares før rapportering til KOSTRA. Status må avklares før rapportering til KOSTRA.",
  },
  {
    name: "completed, no decisions",
    date: "2026-11-22",
    facts: { decisions: [], programme: { status: "completed" } },
    expect: "cannot-tell",
    missing: [
      "applicationReceived",
      "decisions",
      "person.birthDate",
      "programme.end",
      "programme.start",
    ],
  },
  {
    name: "68 years old, an end without a status",
    date: "2026-11-22",
    facts: { person: { birthDate: "1958-01-01" }, programme: { end: "1958-06-01" } },
    expect: "cannot-tell",
  },
  {
    name: "application four years ago, status not known",
    date: "2026-11-22",
    facts: {
      person: { birthDate: "1990-04-12" },
      applicationReceived: "2022-11-22",
      decisions: [{ kind: "innvilgelse", date: "2026-02-02" }],
      programme: { start: "2026-03-02" },
    },
    expect: "cannot-tell",
    says: "Status må avklares før rapportering til KOSTRA.",
  },
  {
    name: "68 years old: the age is known",
    date: "2026-11-22",
    facts: { person: { birthDate: "1958-01-01" } },
    expect: "cannot-tell",
    says: "Søknadsdatoen må avklares før rapportering til KOSTRA. Vedtaksdatoen må avklares før rapportering til KOSTRA. Startdatoen må avklares før rapportering til KOSTRA. Status må avklares før rapportering til KOSTRA.",
  },
  {
    name: "application four years and ten months ago",
    date: "2026-11-22",
    facts: { applicationReceived: "2022-01-31" },
    expect: "cannot-tell",
    says: "januar",
  },
  {
    name: "granted twice, one of the days not known",
    date: "2025-11-10",
    facts: {
      decisions: [{ kind: "innvilgelse", date: "2026-05-18" }, { kind: "innvilgelse" }],
      programme: { start: "2026-03-02" },
    },
    expect: "violation",
    says: "Startdatoen 2. mars 2026 er etter 31. desember 2025.",
  },
  {
    name: "granted twice, one of the days not known, start not known",
    date: "2025-11-10",
    facts: { decisions: [{ kind: "innvilgelse", date: "2026-05-18" }, { kind: "innvilgelse" }] },
    expect: "cannot-tell",
  },
  {
    name: "68 years old: the age is not asked for",
    date: "2026-11-22",
    facts: { person: { birthDate: "1958-01-01" } },
    expect: "cannot-tell",
    says: "Søknadsdatoen må avklares før rapportering til KOSTRA. Vedtaksdatoen må avklares før rapportering til KOSTRA. Startdatoen må avklares før rapportering til KOSTRA. Status må avklares før rapportering til KOSTRA.",
  },
  {
    name: "granted twice, one of the days shown blank",
    date: "2010-02-28",
    facts: {
      decisions: [{ kind: "innvilgelse", date: null }, { kind: "innvilgelse" }],
      programme: { start: "2026-03-02" },
    },
    expect: "violation",
    says: "Vedtaksdatoen",
  },
];

export default cases;
