import type { FactView } from "../../facts/paths.ts";
import { sotjl } from "../cite.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, satisfied, violation } from "../verdict.ts";

const needs = ["socialAssistance.requiresKvpApplication"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "right-not-duty-to-apply",
  title: { nb: "Rett, men ikke plikt til å søke", nn: "Rett, men ikkje plikt til å søkje" },
  stage: "inngang",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 29"), sotjl("§ 42")],
      fix: {
        nb: "Ta bort vilkåret. Motiver heller deltakeren til å søke.",
        nn: "Ta bort vilkåret. Motiver heller deltakaren til å søkje.",
      },
      check,
    },
  ],
});

const REQUIRES = "socialAssistance.requiresKvpApplication";

function check({ socialAssistance }: Facts): Verdict {
  const requires = socialAssistance?.requiresKvpApplication;
  if (requires === true)
    return violation(
      {
        nb: "Sosialhjelpen har som vilkår at personen søker kvalifiseringsprogram. Å søke er en rett, ikke en plikt.",
        nn: "Sosialhjelpa har som vilkår at personen søkjer kvalifiseringsprogram. Å søkje er ein rett, ikkje ei plikt.",
      },
      [REQUIRES],
    );
  if (requires === false)
    return satisfied(
      {
        nb: "Sosialhjelpen krever ikke at personen søker kvalifiseringsprogram.",
        nn: "Sosialhjelpa krev ikkje at personen søkjer kvalifiseringsprogram.",
      },
      [REQUIRES],
    );
  return cannotTell(
    {
      nb: "Det må avklares om sosialhjelp er gjort avhengig av at personen søker kvalifiseringsprogram.",
      nn: "Det må avklarast om sosialhjelp er gjord avhengig av at personen søkjer kvalifiseringsprogram.",
    },
    [REQUIRES],
  );
}
