import { type Day, lastDayOfMonths } from "../../facts/days.ts";
import { tiltaksforskriften } from "../cite.ts";
import { type Frame, inUse, unknownStart, withinFrame } from "../measures-in-use.ts";
import { defineRule } from "../types.ts";
import { gravest, notApplicable } from "../verdict.ts";

const KIND = { ids: ["arbeidsforberedende-trening"] };
const NAME = { nb: "arbeidsforberedende trening", nn: "arbeidsførebuande trening" };
/** FOR-2025-08-26-1727: a third year with formal qualification, for periods from this day. */
const THIRD_YEAR_FROM = "2026-01-01";

export default defineRule({
  id: "tiltak-aft",
  title: {
    nb: "Varigheten av arbeidsforberedende trening (AFT)",
    nn: "Varigheita av arbeidsførebuande trening (AFT)",
  },
  stage: "tiltak",
  needs: ["activities"],
  versions: [
    {
      from: "2016-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [tiltaksforskriften("kapittel 13")],
      fix: {
        nb: "Forleng med vedtak innenfor rammen, eller gå videre til arbeidstrening i ordinær bedrift eller jobb.",
        nn: "Forleng med vedtak innanfor ramma, eller gå vidare til arbeidstrening i ordinær bedrift eller jobb.",
      },
      check(facts, asOf) {
        const verdicts = inUse(facts.activities, KIND).map((use) =>
          use.activity.from
            ? withinFrame(use, frame(use.activity.from), asOf, NAME)
            : unknownStart(use, NAME),
        );
        return gravest(verdicts, NONE);
      },
    },
  ],
});

/** A year, a second by extension, a third with formal qualification from 2026. */
function frame(from: Day): Frame {
  const third = lastDayOfMonths(from, 36);
  return {
    sure: lastDayOfMonths(from, 12),
    most: third < THIRD_YEAR_FROM ? lastDayOfMonths(from, 24) : third,
    condition: EXTENDED,
    missing: [],
  };
}

const EXTENDED = {
  nb: "AFT varer lenger enn ett år. Er det gjort vedtak om forlengelse, og er det et tredje år med formell kvalifisering?",
  nn: "AFT varer lenger enn eitt år. Er det gjort vedtak om forlenging, og er det eit tredje år med formell kvalifisering?",
};
const NONE = notApplicable({
  nb: "Saken viser ikke arbeidsforberedende trening.",
  nn: "Saka viser ikkje arbeidsførebuande trening.",
});
