import { type Day, lastDayOfMonths } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { tiltaksforskriften } from "../cite.ts";
import {
  eachUse,
  type Frame,
  inUse,
  NO_LIMIT_KNOWN,
  reducedWorkAbility,
  unknownStart,
  withinFrame,
} from "../measures-in-use.ts";
import { defineRule, type Verdict } from "../types.ts";
import { gravest, notApplicable } from "../verdict.ts";

type Facts = FactView<"activities" | "person.innsatsgruppe">;

const KIND = { ids: ["oppfolging"] };
const NAME = { nb: "oppfølgingstiltaket", nn: "oppfølgingstiltaket" };

export default defineRule({
  id: "tiltak-oppfolging-6-months",
  title: { nb: "Varigheten av oppfølging", nn: "Varigheita av oppfølging" },
  stage: "tiltak",
  needs: ["activities", "person.innsatsgruppe"],
  matters: (facts, asOf) => eachUse(facts, asOf, KIND),
  versions: [
    {
      from: "2010-01-01",
      to: "2018-12-31",
      severity: "must",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [tiltaksforskriften("om oppfølging")],
      // The old text: six months, "with a possibility of extension"; how far is not known.
      check: (facts, asOf) => judge(facts, asOf, oldFrame),
    },
    {
      from: "2019-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [tiltaksforskriften("om oppfølging")],
      fix: {
        nb: "Forleng med vedtak innenfor rammen, eller velg et annet tiltak.",
        nn: "Forleng med vedtak innanfor ramma, eller vel eit anna tiltak.",
      },
      check: (facts, asOf) => judge(facts, asOf, frame),
    },
  ],
});

function judge(facts: Facts, asOf: Day, of: typeof frame): Verdict {
  const reduced = reducedWorkAbility(facts.person?.innsatsgruppe);
  const verdicts = inUse(facts.activities, KIND).map((use) =>
    use.activity.from
      ? withinFrame(use, of(use.activity.from, reduced), asOf, NAME)
      : unknownStart(use, NAME),
  );
  return gravest(verdicts, NONE);
}

/** Six months and six more; three years with reduced work ability; six months extra from school or prison. */
function frame(from: Day, reduced: boolean | null): Frame {
  const months = (n: number) => lastDayOfMonths(from, n);
  if (reduced === true)
    return { sure: months(36), most: months(42), condition: TRANSITION, missing: [] };
  if (reduced === false)
    return { sure: months(6), most: months(18), condition: EXTENDED, missing: [] };
  const missing = ["person.innsatsgruppe"];
  return { sure: months(6), most: months(42), condition: GROUP, missing };
}

function oldFrame(from: Day, _reduced: boolean | null): Frame {
  return { sure: lastDayOfMonths(from, 6), most: NO_LIMIT_KNOWN, condition: EXTENDED, missing: [] };
}

const EXTENDED = {
  nb: "Oppfølgingen varer lenger enn seks måneder. Er den forlenget, eller kommer deltakeren fra skole eller fengsel?",
  nn: "Oppfølginga varer lenger enn seks månader. Er ho forlengd, eller kjem deltakaren frå skule eller fengsel?",
};
const TRANSITION = {
  nb: "Oppfølgingen varer lenger enn tre år. Seks måneder til kan gis ved overgang fra skole eller fengsel. Gjelder det her?",
  nn: "Oppfølginga varer lenger enn tre år. Seks månader til kan givast ved overgang frå skule eller fengsel. Gjeld det her?",
};
const GROUP = {
  nb: "Oppfølgingen varer lenger enn seks måneder. Hvor lenge den kan vare, avhenger av innsatsgruppen.",
  nn: "Oppfølginga varer lenger enn seks månader. Kor lenge ho kan vare, kjem an på innsatsgruppa.",
};
const NONE = notApplicable({
  nb: "Saken viser ikke oppfølgingstiltaket.",
  nn: "Saka viser ikkje oppfølgingstiltaket.",
});
