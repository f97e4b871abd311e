import { type Day, lastDayOfMonths } from "../../facts/days.ts";
import { source } from "../cite.ts";
import {
  eachUse,
  type Frame,
  inUse,
  reducedWorkAbility,
  unknownStart,
  withinFrame,
} from "../measures-in-use.ts";
import { defineRule } from "../types.ts";
import { cannotTell, gravest, notApplicable } from "../verdict.ts";

const KIND = { ids: ["arbeid-med-stotte"] };
const NAME = { nb: "arbeid med støtte", nn: "arbeid med støtte" };
const CITE = [source("FOR-2023-06-20-1073 § 2-4")];

export default defineRule({
  id: "tiltak-arbeid-med-stotte",
  title: { nb: "Varigheten av arbeid med støtte", nn: "Varigheita av arbeid med støtte" },
  stage: "tiltak",
  needs: ["activities", "person.innsatsgruppe"],
  matters: (facts, asOf) => eachUse(facts, asOf, KIND),
  versions: [
    {
      from: "2010-01-01",
      to: "2025-07-31",
      severity: "must",
      verified: false,
      checkedOn: "2026-11-22",
      cite: CITE,
      check: (facts) =>
        gravest(
          inUse(facts.activities, KIND).map((use) =>
            use.activity.from
              ? cannotTell(BEFORE, [], [`${use.path}.from`])
              : unknownStart(use, NAME),
          ),
          NONE,
        ),
    },
    {
      from: "2025-08-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: CITE,
      fix: {
        nb: "Forleng med vedtak innenfor rammen, eller avslutt tiltaket.",
        nn: "Forleng med vedtak innanfor ramma, eller avslutt tiltaket.",
      },
      check(facts, asOf) {
        const reduced = reducedWorkAbility(facts.person?.innsatsgruppe);
        const verdicts = inUse(facts.activities, KIND).map((use) =>
          use.activity.from
            ? withinFrame(use, frame(use.activity.from, reduced), asOf, NAME)
            : unknownStart(use, NAME),
        );
        return gravest(verdicts, NONE);
      },
    },
  ],
});

/** A year; three with reduced work ability; one more together with opplæring. */
function frame(from: Day, reduced: boolean | null): Frame {
  const months = (n: number) => lastDayOfMonths(from, n);
  if (reduced === true)
    return { sure: months(36), most: months(48), condition: TRAINING, missing: [] };
  if (reduced === false)
    return { sure: months(12), most: months(24), condition: TRAINING, missing: [] };
  return {
    sure: months(12),
    most: months(48),
    condition: GROUP,
    missing: ["person.innsatsgruppe"],
  };
}

const BEFORE = {
  nb: "Tiltaket startet før 1. august 2025. Hvilken varighet som gjelder da, må vurderes.",
  nn: "Tiltaket starta før 1. august 2025. Kva varigheit som gjeld då, må vurderast.",
};
const TRAINING = {
  nb: "Arbeid med støtte går ut over den vanlige rammen. Ett år til kan gis sammen med opplæring. Gjelder det her?",
  nn: "Arbeid med støtte går ut over den vanlege ramma. Eitt år til kan givast saman med opplæring. Gjeld det her?",
};
const GROUP = {
  nb: "Arbeid med støtte varer lenger enn ett år. Hvor lenge det kan vare, avhenger av innsatsgruppen.",
  nn: "Arbeid med støtte varer lenger enn eitt år. Kor lenge det kan vare, kjem an på innsatsgruppa.",
};
const NONE = notApplicable({
  nb: "Saken viser ikke arbeid med støtte.",
  nn: "Saka viser ikkje arbeid med støtte.",
});
