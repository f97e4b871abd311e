import type { FactView } from "../../facts/paths.ts";
import {
  activitiesAt,
  activitiesNotKnown,
  kindsNotKnown,
  ofUnknownKind,
  titles,
} from "../activity-list.ts";
import { r35 } from "../cite.ts";
import { defineRule, type Verdict } from "../types.ts";
import { notApplicable, satisfied } from "../verdict.ts";

const needs = ["activities"] as const;

type Facts = FactView<(typeof needs)[number]>;

/* The classification table itself is lib/law/work-directed.ts; this rule tells whether it could be used. */

export default defineRule({
  id: "work-directed-catalogue",
  title: {
    nb: "Aktivitetene er kjent som tiltak",
    nn: "Aktivitetane er kjende som tiltak",
  },
  stage: "innhold",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "may",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [r35("4.30.2.2"), r35("4.30.2.3")],
      fix: {
        nb: "Velg hva slags aktivitet det er.",
        nn: "Vel kva slags aktivitet det er.",
      },
      check,
    },
  ],
});

function check(facts: Facts): Verdict {
  if (!facts.activities) return activitiesNotKnown();
  const all = activitiesAt(facts.activities);
  if (all.length === 0) return notApplicable(NONE, ["activities"]);
  const unknown = ofUnknownKind(all);
  if (unknown.length) return kindsNotKnown(unknown);
  const names = titles(all);
  return satisfied(
    {
      nb: `Det er kjent hva slags aktiviteter ${names} er.`,
      nn: `Det er kjent kva slags aktivitetar ${names} er.`,
    },
    ["activities"],
  );
}

const NONE = {
  nb: "Programmet har ingen aktiviteter.",
  nn: "Programmet har ingen aktivitetar.",
};
