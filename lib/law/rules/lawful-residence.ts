import type { FactView } from "../../facts/paths.ts";
import { sotjl } from "../cite.ts";
import { decisionsOf, grantNotKnown, notGranted } from "../decisions.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, satisfied, violation } from "../verdict.ts";

const needs = ["decisions", "person.lawfulResidence", "person.permanentResidence"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "lawful-residence",
  title: { nb: "Lovlig opphold og fast bopel", nn: "Lovleg opphald og fast bustad" },
  stage: "inngang",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 2")],
      fix: {
        nb: "Dokumenter oppholdet. Er det ikke lovlig, vurder reglene om hjelp i nødssituasjon.",
        nn: "Dokumenter opphaldet. Er det ikkje lovleg, vurder reglane om hjelp i naudssituasjon.",
      },
      check,
    },
  ],
});

const LAWFUL = "person.lawfulResidence";
const PERMANENT = "person.permanentResidence";

function check({ decisions, person }: Facts): Verdict {
  const grants = decisionsOf(decisions, "innvilgelse");
  if (grants.state === "none") return notGranted();
  const { lawfulResidence: lawful, permanentResidence: permanent } = person ?? {};
  const unknown = [...(lawful == null ? [LAWFUL] : []), ...(permanent == null ? [PERMANENT] : [])];
  if (grants.state === "unknown")
    return unknown.length
      ? cannotTell(NOT_KNOWN, [...unknown, ...grants.missing])
      : grantNotKnown(grants.missing);
  if (lawful === false) return violation(NOT_LAWFUL, [LAWFUL, "decisions"]);
  if (permanent === false) return violation(NOT_PERMANENT, [PERMANENT, "decisions"]);
  if (lawful && permanent) return satisfied(IN_ORDER, [LAWFUL, PERMANENT]);
  return cannotTell(NOT_KNOWN, unknown);
}

const NOT_LAWFUL = {
  nb: "Programmet er innvilget, men deltakeren har ikke lovlig opphold.",
  nn: "Programmet er innvilga, men deltakaren har ikkje lovleg opphald.",
};

const NOT_PERMANENT = {
  nb: "Programmet er innvilget, men deltakeren har ikke fast bopel i Norge.",
  nn: "Programmet er innvilga, men deltakaren har ikkje fast bustad i Noreg.",
};

const IN_ORDER = {
  nb: "Deltakeren har lovlig opphold og fast bopel i Norge.",
  nn: "Deltakaren har lovleg opphald og fast bustad i Noreg.",
};

const NOT_KNOWN = {
  nb: "Det må avklares om deltakeren har lovlig opphold og fast bopel i Norge, og om oppholdet varer ut programmet.",
  nn: "Det må avklarast om deltakaren har lovleg opphald og fast bustad i Noreg, og om opphaldet varer ut programmet.",
};
