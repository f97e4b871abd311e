import type { FactView } from "../../facts/paths.ts";
import { sotjl } from "../cite.ts";
import { isSameMunicipality } from "../municipality.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, satisfied } from "../verdict.ts";

const needs = ["office.municipality", "person.municipalityOfStay"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "municipality-of-stay",
  title: { nb: "Rett oppholdskommune", nn: "Rett opphaldskommune" },
  stage: "inngang",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 3"), sotjl("§ 4")],
      fix: {
        nb: "Avtal overføringen med den andre kommunen, og vurder om programmet skal avsluttes og søkes på nytt der.",
        nn: "Avtal overføringa med den andre kommunen, og vurder om programmet skal avsluttast og søkjast på nytt der.",
      },
      check,
    },
  ],
});

const OFFICE = "office.municipality";
const STAY = "person.municipalityOfStay";

function check({ office, person }: Facts): Verdict {
  const ours = office?.municipality;
  const stay = person?.municipalityOfStay;
  if (!ours || !stay) return notKnown(ours, stay);
  if (isSameMunicipality(ours, stay))
    return satisfied(
      { nb: `Deltakeren oppholder seg i ${stay}.`, nn: `Deltakaren oppheld seg i ${stay}.` },
      [OFFICE, STAY],
    );
  return cannotTell(
    {
      nb: `Deltakeren oppholder seg i ${stay}, mens kontoret hører til ${ours}. Vurder hvilken kommune som har ansvaret; ved opphold i institusjon er det den forrige oppholdskommunen.`,
      nn: `Deltakaren oppheld seg i ${stay}, medan kontoret høyrer til ${ours}. Vurder kva kommune som har ansvaret; ved opphald i institusjon er det den førre opphaldskommunen.`,
    },
    [],
    [OFFICE, STAY],
  );
}

function notKnown(ours: unknown, stay: unknown): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om deltakeren oppholder seg i kontorets kommune.",
      nn: "Det må avklarast om deltakaren oppheld seg i kommunen til kontoret.",
    },
    [...(ours ? [] : [OFFICE]), ...(stay ? [] : [STAY])],
  );
}
