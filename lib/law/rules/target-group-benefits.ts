import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Text } from "../../text/text.ts";
import { r35, sotjl } from "../cite.ts";
import { lawDay } from "../decided-period.ts";
import { type DecisionAt, decisionsOf, grantNotKnown, notGranted } from "../decisions.ts";
import { governed, isGoverned } from "../governed.ts";
import { type BenefitAt, benefitName, benefitsDuring } from "../other-benefits.ts";
import { defineRule, type InForce, type Verdict } from "../types.ts";
import { cannotTell, gravest, satisfied } from "../verdict.ts";
import { dayWords, listWords } from "../words.ts";

const needs = ["decisions", "benefits"] as const;

type Facts = FactView<(typeof needs)[number]>;

const TURN = "2019-01-01";

const fix = {
  nb: "Skriv i vedtaket hvorfor ytelsen er så liten at vilkåret er oppfylt, eller avslå og vis til den andre ytelsen.",
  nn: "Skriv i vedtaket kvifor ytinga er så lita at vilkåret er oppfylt, eller avslå og vis til den andre ytinga.",
};

export default defineRule({
  id: "target-group-benefits",
  title: {
    nb: "Ingen eller svært begrensede ytelser til livsopphold",
    nn: "Ingen eller svært avgrensa ytingar til livsopphald",
  },
  stage: "inngang",
  needs,
  matters: (facts, asOf) =>
    governed(
      facts,
      grantDays(facts, asOf).map((g) => g.day),
      [TURN],
    ),
  versions: [
    {
      from: "2010-01-01",
      to: "2018-12-31",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 29 (lovteksten til 2018)")],
      fix,
      check: (facts, asOf, law) => judge(facts, asOf, OLD, law),
    },
    {
      from: TURN,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 29 første ledd"), r35("4.29.2.9")],
      fix,
      check: (facts, asOf, law) => judge(facts, asOf, NEW, law),
    },
  ],
});

/** How small another benefit must be, in the words of the two acts. */
const OLD: Text = { nb: "begrenset", nn: "avgrensa" };
const NEW: Text = { nb: "svært begrenset", nn: "svært avgrensa" };

interface GrantDay {
  readonly day: Day;
  readonly at: DecisionAt | null;
}

function grantDays({ decisions }: Facts, asOf: Day): GrantDay[] {
  const grants = decisionsOf(decisions, "innvilgelse");
  if (grants.state !== "some") return [{ day: asOf, at: null }];
  return grants.list.map((at) => ({ day: lawDay(at.decision, asOf), at }));
}

function judge(facts: Facts, asOf: Day, limit: Text, law: InForce): Verdict {
  const grants = decisionsOf(facts.decisions, "innvilgelse");
  if (grants.state === "unknown")
    return facts.benefits ? grantNotKnown(grants.missing) : benefitsNotKnown(grants.missing);
  const places = grantDays(facts, asOf).filter(({ day }) => isGoverned(day, law));
  return gravest(
    places.flatMap(({ at }) => (at ? one(facts, at, limit) : [])),
    notGranted(),
  );
}

function one({ benefits }: Facts, { decision, path }: DecisionAt, limit: Text): Verdict {
  if (!benefits) return benefitsNotKnown([]);
  const found = benefitsDuring(benefits, decision);
  if (found.length) return assess(found, decision.date ?? null, path, limit);
  const on = decision.date ? ` ${dayWords(decision.date)}` : "";
  return satisfied(
    {
      nb: `Deltakeren hadde ingen ytelse etter folketrygdloven eller arbeidsmarkedsloven da programmet ble innvilget${on}.`,
      nn: `Deltakaren hadde inga yting etter folketrygdlova eller arbeidsmarknadslova då programmet vart innvilga${on}.`,
    },
    ["benefits", `${path}.date`],
  );
}

function assess(found: readonly BenefitAt[], day: Day | null, path: string, limit: Text): Verdict {
  const nb = listWords([...new Set(found.map((f) => benefitName(f.benefit.kind).nb))]);
  const nn = listWords([...new Set(found.map((f) => benefitName(f.benefit.kind).nn))]);
  const aap = found.some((f) => f.benefit.kind === "aap") ? AAP_FIRST : { nb: "", nn: "" };
  return cannotTell(
    {
      nb: `Deltakeren har ${nb} i tiden programmet er innvilget for. Vurder om ytelsen er ${limit.nb}, og skriv det i vedtaket.${aap.nb}`,
      nn: `Deltakaren har ${nn} i tida programmet er innvilga for. Vurder om ytinga er ${limit.nn}, og skriv det i vedtaket.${aap.nn}`,
    },
    [...(day ? [] : [`${path}.date`]), ...found.flatMap(unknownDays)],
    found.map((f) => `${f.path}.kind`),
  );
}

const AAP_FIRST: Text = {
  nb: " Arbeidsavklaringspenger går foran programmet.",
  nn: " Arbeidsavklaringspengar går føre programmet.",
};

function unknownDays({ benefit, path }: BenefitAt): string[] {
  return (["from", "to"] as const)
    .filter((k) => benefit[k] === undefined)
    .map((k) => `${path}.${k}`);
}

function benefitsNotKnown(decisions: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om deltakeren har ytelser til livsopphold etter folketrygdloven eller arbeidsmarkedsloven.",
      nn: "Det må avklarast om deltakaren har ytingar til livsopphald etter folketrygdlova eller arbeidsmarknadslova.",
    },
    ["benefits", ...decisions],
  );
}
