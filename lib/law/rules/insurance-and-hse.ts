import type { FactView } from "../../facts/paths.ts";
import { r35 } from "../cite.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable } from "../verdict.ts";

const needs = ["programme.status"] as const;

type Facts = FactView<(typeof needs)[number]>;

/* Membership of folketrygden is not among the facts, so this rule can only inform. */

export default defineRule({
  id: "insurance-and-hse",
  title: {
    nb: "Yrkesskadedekning og arbeidsmiljø",
    nn: "Yrkesskadedekning og arbeidsmiljø",
  },
  stage: "gjennomforing",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "may",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [r35("4.30.2.12")],
      fix: {
        nb: "Informer deltakeren og arbeidsstedet om dekning ved skade og reglene om helse, miljø og sikkerhet.",
        nn: "Informer deltakaren og arbeidsstaden om dekning ved skade og reglane om helse, miljø og tryggleik.",
      },
      check,
    },
  ],
});

function check({ programme }: Facts): Verdict {
  const { status } = programme ?? {};
  const over = status === "completed" || status === "ended";
  return over ? notApplicable(OVER, ["programme.status"]) : cannotTell(INFORMATION, []);
}

const INFORMATION = {
  nb: "Deltakere i folketrygden har yrkesskadedekning; Nav har i tillegg kollektiv ansvars- og ulykkesforsikring. Avklar om deltakeren er medlem i folketrygden.",
  nn: "Deltakarar i folketrygda har yrkesskadedekning; Nav har i tillegg kollektiv ansvars- og ulukkesforsikring. Avklar om deltakaren er medlem i folketrygda.",
};
const OVER = { nb: "Programmet er over.", nn: "Programmet er over." };
