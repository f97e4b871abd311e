import type { RuleCase } from "../types.ts";

const DATE = "2026-09-15";

export default [
  {
    name: "in use",
    date: DATE,
    facts: { activities: [{ title: "Inkluderingstilskudd", tiltak: "inkluderingstilskudd" }] },
    expect: "cannot-tell",
  },
  {
    name: "in use, known by its title",
    date: DATE,
    facts: { activities: [{ title: "Inkluderingstilskudd til datautstyr" }] },
    expect: "cannot-tell",
  },
  { name: "not in use", date: DATE, facts: { activities: [] }, expect: "not-applicable" },
  {
    name: "cancelled",
    date: DATE,
    facts: {
      activities: [
        { title: "Inkluderingstilskudd", tiltak: "inkluderingstilskudd", status: "cancelled" },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "in use in 2025, known by its title",
    date: "2025-09-16",
    facts: { activities: [{ title: "Inkluderingstilskudd til datautstyr" }] },
    expect: "cannot-tell",
    says: "(154 800 kr)",
  },
  {
    name: "in use in 2018, known by its title",
    date: "2018-01-08",
    facts: { activities: [{ title: "Inkluderingstilskudd til datautstyr" }] },
    expect: "cannot-tell",
    says: "(111 600 kr)",
  },
  {
    name: "in use in 2026",
    date: "2026-09-15",
    facts: { activities: [{ title: "Inkluderingstilskudd" }] },
    expect: "cannot-tell",
    says: "(160 400 kr)",
  },
  {
    name: "in use in 2022: no amount is known",
    date: "2022-04-28",
    facts: { activities: [{ title: "Inkluderingstilskudd til datautstyr" }] },
    expect: "cannot-tell",
    says: "ramme, og",
  },
  {
    name: "in use in 2023",
    date: "2023-06-01",
    facts: { activities: [{ title: "Inkluderingstilskudd til datautstyr" }] },
    expect: "cannot-tell",
    says: "143\u00a0900",
  },
  {
    name: "in use in 2024",
    date: "2024-06-03",
    facts: { activities: [{ title: "Inkluderingstilskudd til datautstyr" }] },
    expect: "cannot-tell",
    says: "149\u00a0100",
  },
] satisfies RuleCase[];
