import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const date = "2026-03-11";
const child = { birthDate: "2018-05-04" };

function facts(familyConsidered: boolean | null | undefined, more: CaseFacts = {}): CaseFacts {
  return { programme: { fullyRead: true }, children: [child], familyConsidered, ...more };
}

const cases: RuleCase[] = [
  { name: "considered", date, facts: facts(true), expect: "satisfied" },
  { name: "not considered, read in full", date, facts: facts(false), expect: "violation" },
  { name: "shown blank, read in full", date, facts: facts(null), expect: "violation" },
  {
    name: "not considered, read in part",
    date,
    facts: facts(false, { programme: { fullyRead: false } }),
    expect: "cannot-tell",
  },
  {
    name: "not considered, whole case read",
    date,
    facts: facts(false, { programme: { start: "2026-01-05" }, wholeCaseRead: true }),
    expect: "violation",
  },
  {
    name: "whole case read right after the grant, no programme drawn up yet",
    date,
    facts: facts(false, { programme: undefined, wholeCaseRead: true }),
    expect: "cannot-tell",
  },
  {
    name: "whole case read, the programme only planned",
    date,
    facts: facts(false, { programme: { status: "planned" }, wholeCaseRead: true }),
    expect: "cannot-tell",
  },
  { name: "not seen", date, facts: facts(undefined), expect: "cannot-tell" },
  {
    name: "child by contact arrangement",
    date,
    facts: facts(false, { children: [{ ...child, livesWith: false }] }),
    expect: "violation",
  },
  { name: "no children", date, facts: facts(false, { children: [] }), expect: "not-applicable" },
  {
    name: "child of 17",
    date,
    facts: facts(false, { children: [{ birthDate: "2008-03-12" }] }),
    expect: "violation",
  },
  {
    name: "child who is 18 today",
    date,
    facts: facts(false, { children: [{ birthDate: "2008-03-11" }] }),
    expect: "not-applicable",
  },
  {
    name: "children shown blank",
    date,
    facts: facts(false, { children: null }),
    expect: "cannot-tell",
  },
  {
    name: "children not known, considered",
    date,
    facts: facts(true, { children: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "a child by contact arrangement, the family not considered: a warning",
    date: "2026-03-11",
    facts: { programme: { fullyRead: true }, children: [{}], familyConsidered: false },
    expect: "violation",
    severity: "should",
  },
  {
    name: "a child of unknown age not considered: a warning",
    date: "2026-03-11",
    facts: { programme: { fullyRead: true }, children: [{}], familyConsidered: false },
    expect: "violation",
    severity: "should",
  },
  {
    name: "not considered, document not read in full",
    date: "2026-03-11",
    facts: { programme: { start: "2026-01-05" }, children: [{}], familyConsidered: false },
    expect: "cannot-tell",
  },
];

export default cases;
