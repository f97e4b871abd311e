import { addDays, ageOn, type Day } from "../../facts/days.ts";
import { tiltaksforskriften } from "../cite.ts";
import { type InUse, inUse, unknownStart } from "../measures-in-use.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const KIND = { ids: ["sommerjobb"] };
const NAME = { nb: "sommerjobben", nn: "sommarjobben" };
/** Four weeks. */
const DAYS = 28;
const UNDER_AGE = 30;

export default defineRule({
  id: "tiltak-sommerjobb",
  title: { nb: "Rammene for sommerjobb", nn: "Rammene for sommarjobb" },
  stage: "tiltak",
  needs: ["activities", "person.birthDate"],
  versions: [
    {
      from: "2016-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [tiltaksforskriften("om sommerjobb")],
      fix: {
        nb: "Flytt sommerjobben til tiden mellom 1. juni og 31. august, høyst fire uker, eller velg et annet tiltak.",
        nn: "Flytt sommarjobben til tida mellom 1. juni og 31. august, høgst fire veker, eller vel eit anna tiltak.",
      },
      check(facts) {
        const verdicts = inUse(facts.activities, KIND).flatMap((use) => [
          period(use),
          age(use, facts.person?.birthDate),
        ]);
        return gravest(verdicts, NONE);
      },
    },
  ],
});

function period(use: InUse): Verdict {
  const { from, to } = use.activity;
  const paths = [`${use.path}.from`, `${use.path}.to`];
  if (!from) return unknownStart(use, NAME);
  const year = from.slice(0, 4);
  const last = addDays(from, DAYS - 1);
  if (from < `${year}-06-01` || from > `${year}-08-31`) return violation(outside(from), paths);
  if (!to) return cannotTell(OPEN, [`${use.path}.to`], [`${use.path}.from`]);
  if (to > `${year}-08-31`) return violation(outside(to), paths);
  if (to === addDays(last, 1)) return cannotTell(ONE_DAY, [], paths);
  return to > last ? violation(LONG, paths) : satisfied(FINE, paths);
}

function age(use: InUse, birth: Day | null | undefined): Verdict {
  const { from } = use.activity;
  const paths = ["person.birthDate", `${use.path}.from`];
  if (!birth) return cannotTell(NO_BIRTH, ["person.birthDate"]);
  if (!from) return unknownStart(use, NAME);
  return ageOn(birth, from) < UNDER_AGE ? satisfied(YOUNG, paths) : violation(OLD, paths);
}

function outside(day: Day) {
  return {
    nb: `Sommerjobben omfatter ${dayWords(day)}. Den må ligge mellom 1. juni og 31. august.`,
    nn: `Sommarjobben omfattar ${dayWords(day)}. Han må liggje mellom 1. juni og 31. august.`,
  };
}

const OPEN = {
  nb: "Når sommerjobben slutter, er ikke kjent.",
  nn: "Når sommarjobben sluttar, er ikkje kjent.",
};
const ONE_DAY = {
  nb: "Sommerjobben går én dag over fire uker. NAVs egne systemer regner én dag lenger, så sjekk datoen.",
  nn: "Sommarjobben går ein dag over fire veker. NAV sine eigne system reknar ein dag lenger, så sjekk datoen.",
};
const LONG = {
  nb: "Sommerjobben varer lenger enn fire uker.",
  nn: "Sommarjobben varer lenger enn fire veker.",
};
const FINE = {
  nb: "Sommerjobben ligger innenfor fire uker mellom 1. juni og 31. august.",
  nn: "Sommarjobben ligg innanfor fire veker mellom 1. juni og 31. august.",
};
const NO_BIRTH = {
  nb: "Sommerjobb er for dem under 30 år. Fødselsdatoen er ikke kjent.",
  nn: "Sommarjobb er for dei under 30 år. Fødselsdatoen er ikkje kjend.",
};
const YOUNG = {
  nb: "Deltakeren er under 30 år når sommerjobben starter.",
  nn: "Deltakaren er under 30 år når sommarjobben startar.",
};
const OLD = {
  nb: "Deltakeren har fylt 30 år når sommerjobben starter. Tiltaket er for dem under 30.",
  nn: "Deltakaren har fylt 30 år når sommarjobben startar. Tiltaket er for dei under 30.",
};
const NONE = notApplicable({
  nb: "Saken viser ikke sommerjobb.",
  nn: "Saka viser ikkje sommarjobb.",
});
