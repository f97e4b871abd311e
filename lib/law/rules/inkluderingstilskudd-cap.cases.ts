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
] satisfies RuleCase[];
