import type { FactView } from "../../facts/paths.ts";
import { source } from "../cite.ts";
import { type DecisionAt, decisionSubject, decisionsOf } from "../decisions.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied } from "../verdict.ts";

type Facts = FactView<"decisions" | "absences">;

export default defineRule({
  id: "absence-deduction-formal",
  title: { nb: "Trekk for fravær krever vedtak", nn: "Trekk for fråvær krev vedtak" },
  stage: "gjennomforing",
  needs: ["decisions", "absences"],
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [
        source(
          "NAV for kommunen: kvalifiseringsstønad (eldre side)",
          "https://www.nav.no/no/NAV+og+samfunn/Samarbeid/For+kommunen/Relatert+informasjon/kvalifiseringsst%C3%B8nad-og-andre-%C3%B8konomiske-ordninger",
        ),
      ],
      fix: {
        nb: "Fatt eget vedtak om trekket, med opplysning om klageadgang, når innvilgelsen ikke tar forbehold om trekk ved fravær.",
        nn: "Gjer eige vedtak om trekket, med opplysning om klagerett, når innvilginga ikkje tek atterhald om trekk ved fråvær.",
      },
      check,
    },
  ],
});

/** The record does not hold whether the grant reserves deduction for absence, so nothing here is proved broken. */
function check(facts: Facts): Verdict {
  const cuts = decisionsOf(facts.decisions, "fravaerstrekk");
  if (cuts.state === "none") return notApplicable(NO_CUT, ["decisions"]);
  if (cuts.state === "some") return gravest(cuts.list.map(one), notApplicable(NO_CUT));
  return mayBeCut(facts) ? notKnown(cuts.missing) : notApplicable(NOTHING_TO_CUT, ["absences"]);
}

function one({ decision, path }: DecisionAt): Verdict {
  const { nb, nn } = decisionSubject(decision);
  const fact = `${path}.statesComplaintRight`;
  if (decision.statesComplaintRight === true)
    return satisfied({ nb: `${nb} opplyser om klageadgang.`, nn: `${nn} opplyser om klagerett.` }, [
      `${path}.kind`,
      fact,
    ]);
  if (decision.statesComplaintRight === false && decision.fullyRead === true)
    return cannotTell(
      {
        nb: `${nb} opplyser ikke om klageadgang. Det må vurderes om innvilgelsen tar forbehold om trekk ved fravær.`,
        nn: `${nn} opplyser ikkje om klagerett. Det må vurderast om innvilginga tek atterhald om trekk ved fråvær.`,
      },
      [],
      [`${path}.kind`, fact],
    );
  return cannotTell(
    {
      nb: `Det må avklares om ${lower(nb)} opplyser om klageadgang, eller om innvilgelsen tar forbehold om trekk ved fravær.`,
      nn: `Det må avklarast om ${lower(nn)} opplyser om klagerett, eller om innvilginga tek atterhald om trekk ved fråvær.`,
    },
    [fact],
    [`${path}.kind`],
  );
}

/** Absence with a good cause that nobody has refused gives nothing to cut. */
function mayBeCut({ absences }: Facts): boolean {
  if (!absences) return true;
  return absences.some((a) => !a.cause || a.cause === "none" || a.permission === false);
}

function notKnown(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om stønaden er trukket for fravær, og om det er fattet vedtak om det.",
      nn: "Det må avklarast om stønaden er trekt for fråvær, og om det er gjort vedtak om det.",
    },
    missing,
  );
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const NO_CUT = {
  nb: "Det er ikke vedtatt trekk for fravær.",
  nn: "Det er ikkje vedteke trekk for fråvær.",
};

const NOTHING_TO_CUT = {
  nb: "Saken viser ikke fravær det kan trekkes for.",
  nn: "Saka viser ikkje fråvær det kan trekkjast for.",
};
