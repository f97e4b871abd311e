import { type Day, lastDayOfMonths } from "../../facts/days.ts";
import { tiltaksforskriften } from "../cite.ts";
import {
  type Frame,
  inUse,
  reducedWorkAbility,
  unknownStart,
  withinFrame,
} from "../measures-in-use.ts";
import { defineRule } from "../types.ts";
import { gravest, notApplicable } from "../verdict.ts";

const KIND = { ids: ["lonnstilskudd"] };
const NAME = { nb: "det midlertidige lønnstilskuddet", nn: "det mellombelse lønstilskotet" };

export default defineRule({
  id: "tiltak-lonnstilskudd",
  title: { nb: "Varigheten av lønnstilskudd", nn: "Varigheita av lønstilskot" },
  stage: "tiltak",
  needs: ["activities", "person.innsatsgruppe"],
  versions: [
    {
      from: "2016-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [tiltaksforskriften("om lønnstilskudd")],
      fix: {
        nb: "Kort ned perioden, eller vurder varig lønnstilskudd eller ordinær jobb.",
        nn: "Kort ned perioden, eller vurder varig lønstilskot eller ordinær jobb.",
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

/** A year; two with reduced work ability. The permanent subsidy (varig lønnstilskudd) has no such limit. */
function frame(from: Day, reduced: boolean | null): Frame {
  const one = lastDayOfMonths(from, 12);
  const two = lastDayOfMonths(from, 24);
  if (reduced === null)
    return { sure: one, most: two, condition: GROUP, missing: ["person.innsatsgruppe"] };
  const last = reduced ? two : one;
  return { sure: last, most: last, condition: GROUP, missing: [] };
}

const GROUP = {
  nb: "Lønnstilskuddet varer lenger enn ett år. Det kan det bare når arbeidsevnen er nedsatt. Hva sier § 14 a-vedtaket?",
  nn: "Lønstilskotet varer lenger enn eitt år. Det kan det berre når arbeidsevna er nedsett. Kva seier § 14 a-vedtaket?",
};
const NONE = notApplicable({
  nb: "Saken viser ikke midlertidig lønnstilskudd.",
  nn: "Saka viser ikkje mellombels lønstilskot.",
});
