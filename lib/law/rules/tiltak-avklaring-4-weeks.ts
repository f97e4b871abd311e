import { addDays, type Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { tiltaksforskriften } from "../cite.ts";
import { eachUse, inUse, NO_LIMIT_KNOWN, unknownStart, withinFrame } from "../measures-in-use.ts";
import { defineRule, type Verdict } from "../types.ts";
import { gravest, notApplicable } from "../verdict.ts";

const KIND = { ids: ["avklaring"] };
const NAME = { nb: "avklaringen", nn: "avklaringa" };
const NONE = notApplicable({
  nb: "Saken viser ikke noe avklaringstiltak.",
  nn: "Saka viser ikkje noko avklaringstiltak.",
});
/** Four weeks, and eight more by extension: twelve in all. */
const FIRST_DAYS = 28;
const ALL_DAYS = 84;

export default defineRule({
  id: "tiltak-avklaring-4-weeks",
  title: { nb: "Varigheten av avklaring", nn: "Varigheita av avklaring" },
  stage: "tiltak",
  needs: ["activities"],
  matters: (facts, asOf) => eachUse(facts, asOf, KIND),
  versions: [
    {
      from: "2010-01-01",
      to: "2018-12-31",
      severity: "must",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [tiltaksforskriften("om avklaring")],
      // The old text: four weeks, "with a possibility of extension"; how far is not known.
      check: (facts, asOf) => judge(facts, asOf, NO_LIMIT_KNOWN),
    },
    {
      from: "2019-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [tiltaksforskriften("om avklaring")],
      fix: {
        nb: "Forleng med vedtak før fire uker er gått, kort ned avklaringen, eller velg et annet tiltak.",
        nn: "Forleng med vedtak før fire veker er gått, kort ned avklaringa, eller vel eit anna tiltak.",
      },
      check: (facts, asOf) => judge(facts, asOf, null),
    },
  ],
});

function judge(facts: FactView<"activities">, asOf: Day, most: Day | null): Verdict {
  const verdicts = inUse(facts.activities, KIND).map((use) => {
    const { from } = use.activity;
    if (!from) return unknownStart(use, NAME);
    const sure = addDays(from, FIRST_DAYS - 1);
    const last = most ?? addDays(from, ALL_DAYS - 1);
    return withinFrame(use, { sure, most: last, condition: EXTENDED, missing: [] }, asOf, NAME);
  });
  return gravest(verdicts, NONE);
}

const EXTENDED = {
  nb: "Avklaringen varer lenger enn fire uker. Er det gjort et vedtak om forlengelse?",
  nn: "Avklaringa varer lenger enn fire veker. Er det gjort vedtak om forlenging?",
};
