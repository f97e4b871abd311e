import { type Day, lastDayOfMonths } from "../../facts/days.ts";
import { tiltaksforskriften } from "../cite.ts";
import { type Frame, type InUse, inUse, unknownStart, withinFrame } from "../measures-in-use.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";

const KIND = { ids: ["amo-kurs", "fag-og-yrkesopplaering", "hoyere-utdanning"] };
const NAME = { nb: "opplæringen", nn: "opplæringa" };
/** The calendar year in which one turns this age is the first; exceptionally 16. */
const MOST_FORMS = 19;
const HIGHER_EDUCATION = 22;
const EXCEPTIONALLY = 16;

export default defineRule({
  id: "tiltak-opplaering",
  title: {
    nb: "Opplæringstiltak: varighet og alder",
    nn: "Opplæringstiltak: varigheit og alder",
  },
  stage: "tiltak",
  needs: ["activities", "person.birthDate"],
  versions: [
    {
      from: "2016-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [tiltaksforskriften("om opplæring (FOR-2025-01-31-117)")],
      fix: {
        nb: "Velg deler som får plass i rammen, eller begrunn særlige grunner. Husk at rammen for programmet ofte er kortere.",
        nn: "Vel delar som får plass i ramma, eller grunngi særlege grunnar. Hugs at ramma for programmet ofte er kortare.",
      },
      check(facts, asOf) {
        const verdicts = inUse(facts.activities, KIND).flatMap((use) => {
          const { from } = use.activity;
          if (!from) return [unknownStart(use, NAME)];
          return [
            withinFrame(use, frame(from), asOf, NAME),
            age(use, from, facts.person?.birthDate),
          ];
        });
        return gravest(verdicts, NONE);
      },
    },
  ],
});

/** Three years, four for certain combinations, and one more for special reasons. */
function frame(from: Day): Frame {
  return {
    sure: lastDayOfMonths(from, 36),
    most: lastDayOfMonths(from, 60),
    condition: LONG,
    missing: [],
  };
}

function age(use: InUse, from: Day, birth: Day | null | undefined): Verdict {
  if (!birth) return cannotTell(NO_BIRTH, ["person.birthDate"]);
  const paths = ["person.birthDate", `${use.path}.from`];
  const turns = Number(from.slice(0, 4)) - Number(birth.slice(0, 4));
  const higher = use.activity.tiltak === "hoyere-utdanning";
  if (turns >= (higher ? HIGHER_EDUCATION : MOST_FORMS)) return satisfied(OLD_ENOUGH, paths);
  if (higher || turns < EXCEPTIONALLY) return violation(tooYoung(higher), paths);
  return cannotTell(YOUNG, [], paths);
}

function tooYoung(higher: boolean) {
  const limit = higher ? HIGHER_EDUCATION : MOST_FORMS;
  return {
    nb: `Opplæringen starter før året deltakeren fyller ${limit} år.`,
    nn: `Opplæringa startar før året deltakaren fyller ${limit} år.`,
  };
}

const LONG = {
  nb: "Opplæringen varer lenger enn tre år. Er det en kombinasjon som gir fire år, eller er det særlige grunner?",
  nn: "Opplæringa varer lenger enn tre år. Er det ein kombinasjon som gir fire år, eller er det særlege grunnar?",
};
const NO_BIRTH = {
  nb: "Opplæring har en nedre aldersgrense. Fødselsdatoen er ikke kjent.",
  nn: "Opplæring har ei nedre aldersgrense. Fødselsdatoen er ikkje kjend.",
};
const OLD_ENOUGH = {
  nb: "Deltakeren er gammel nok til opplæringen.",
  nn: "Deltakaren er gammal nok til opplæringa.",
};
const YOUNG = {
  nb: "Opplæringen starter før året deltakeren fyller 19 år. Det går bare unntaksvis. Hva er grunnen?",
  nn: "Opplæringa startar før året deltakaren fyller 19 år. Det går berre unntaksvis. Kva er grunnen?",
};
const NONE = notApplicable({
  nb: "Saken viser ikke opplæringstiltak fra staten.",
  nn: "Saka viser ikkje opplæringstiltak frå staten.",
});
