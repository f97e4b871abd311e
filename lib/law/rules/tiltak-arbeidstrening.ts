import { type Day, lastDayOfMonths } from "../../facts/days.ts";
import { tiltaksforskriften } from "../cite.ts";
import {
  type Frame,
  type InUse,
  inUse,
  reducedWorkAbility,
  unknownStart,
  withinFrame,
} from "../measures-in-use.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, violation } from "../verdict.ts";

const KIND = { ids: ["arbeidstrening"] };
const NAME = { nb: "arbeidstreningen", nn: "arbeidstreninga" };

export default defineRule({
  id: "tiltak-arbeidstrening",
  title: {
    nb: "Arbeidstrening: varighet og skriftlig avtale",
    nn: "Arbeidstrening: varigheit og skriftleg avtale",
  },
  stage: "tiltak",
  needs: ["activities", "person.innsatsgruppe"],
  versions: [
    {
      from: "2016-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [tiltaksforskriften("om arbeidstrening")],
      fix: {
        nb: "Få på plass en skriftlig avtale, kort ned arbeidstreningen, eller gå videre til et annet tiltak, for eksempel lønnstilskudd.",
        nn: "Få på plass ein skriftleg avtale, kort ned arbeidstreninga, eller gå vidare til eit anna tiltak, til dømes lønstilskot.",
      },
      check(facts, asOf) {
        const reduced = reducedWorkAbility(facts.person?.innsatsgruppe);
        const verdicts = inUse(facts.activities, KIND).flatMap((use) => {
          const { from } = use.activity;
          const length = from
            ? withinFrame(use, frame(from, reduced), asOf, NAME)
            : unknownStart(use, NAME);
          return [length, agreement(use, asOf) ?? []].flat();
        });
        return gravest(verdicts, NONE);
      },
    },
  ],
});

/** A year; eighteen months with reduced work ability. */
function frame(from: Day, reduced: boolean | null): Frame {
  const year = lastDayOfMonths(from, 12);
  const long = lastDayOfMonths(from, 18);
  if (reduced === null)
    return { sure: year, most: long, condition: GROUP, missing: ["person.innsatsgruppe"] };
  const last = reduced ? long : year;
  return { sure: last, most: last, condition: GROUP, missing: [] };
}

/** The written agreement; null when it is there. */
function agreement(use: InUse, asOf: Day): Verdict | null {
  const { agreed, from, title } = use.activity;
  if (agreed === true) return null;
  const begun = from !== undefined && from !== null && from <= asOf;
  if (agreed === false && begun)
    return violation(
      {
        nb: `«${title}» er begynt uten skriftlig avtale.`,
        nn: `«${title}» er byrja utan skriftleg avtale.`,
      },
      [`${use.path}.agreed`, `${use.path}.from`],
    );
  return cannotTell(
    {
      nb: `Er det gjort en skriftlig avtale om «${title}»?`,
      nn: `Er det gjort ein skriftleg avtale om «${title}»?`,
    },
    [`${use.path}.agreed`],
  );
}

const GROUP = {
  nb: "Arbeidstreningen varer lenger enn ett år. Det kan den bare når arbeidsevnen er nedsatt. Hva sier § 14 a-vedtaket?",
  nn: "Arbeidstreninga varer lenger enn eitt år. Det kan ho berre når arbeidsevna er nedsett. Kva seier § 14 a-vedtaket?",
};
const NONE = notApplicable({
  nb: "Saken viser ikke arbeidstrening.",
  nn: "Saka viser ikkje arbeidstrening.",
});
