import { ageOn, type Day, lastDayOfMonths } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Activity } from "../../facts/types.ts";
import { source, tiltaksforskriften } from "../cite.ts";
import {
  eachUse,
  type Frame,
  type InUse,
  inUse,
  reducedWorkAbility,
  unknownStart,
  withinFrame,
} from "../measures-in-use.ts";
import { HOST, hostOf } from "../mentor-host.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, violation } from "../verdict.ts";

type Facts = FactView<
  | "activities"
  | "person.birthDate"
  | "person.innsatsgruppe"
  | "programme.fullyRead"
  | "wholeCaseRead"
>;

const KIND = { ids: ["mentor"] };
const NAME = { nb: "mentorordningen", nn: "mentorordninga" };
const FIX = {
  nb: "Knytt mentoren til et tiltak som varer like lenge, eller kort ned perioden.",
  nn: "Knyt mentoren til eit tiltak som varer like lenge, eller kort ned perioden.",
};

export default defineRule({
  id: "tiltak-mentor",
  title: {
    nb: "Mentor: varighet og tiltaket den hører til",
    nn: "Mentor: varigheit og tiltaket han høyrer til",
  },
  stage: "tiltak",
  needs: [
    "activities",
    "person.birthDate",
    "person.innsatsgruppe",
    "programme.fullyRead",
    "wholeCaseRead",
  ],
  matters: (facts, asOf) => eachUse(facts, asOf, KIND),
  versions: [
    {
      from: "2016-01-01",
      to: "2025-07-31",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [tiltaksforskriften("om mentor")],
      fix: FIX,
      check: (facts, asOf) => judge(facts, asOf, false),
    },
    {
      from: "2025-08-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [tiltaksforskriften("om mentor"), source("FOR-2025-07-30-1575")],
      fix: FIX,
      check: (facts, asOf) => judge(facts, asOf, true),
    },
  ],
});

/** `young`: whether the rule for people under 30 in adapted vocational training is in force. */
function judge(facts: Facts, asOf: Day, young: boolean): Verdict {
  const verdicts = inUse(facts.activities, KIND).flatMap((use) => {
    const { from } = use.activity;
    if (!from) return [unknownStart(use, NAME)];
    const length = withinFrame(use, frame(use, from, facts, young), asOf, NAME);
    return [length, host(use, facts)].flatMap((v) => v ?? []);
  });
  return gravest(verdicts, NONE);
}

/** Six months; three years with reduced work ability, or under 30 in adapted vocational training. */
function frame(use: InUse, from: Day, facts: Facts, young: boolean): Frame {
  const reduced = reducedWorkAbility(facts.person?.innsatsgruppe);
  const short = lastDayOfMonths(from, 6);
  const long = lastDayOfMonths(from, 36);
  if (reduced === true) return { sure: long, most: long, condition: GROUP, missing: [] };
  if (reduced === null)
    return { sure: short, most: long, condition: GROUP, missing: ["person.innsatsgruppe"] };
  const mayBeYoung = young && maybeInTraining(use, from, facts);
  return { sure: short, most: mayBeYoung ? long : short, condition: TRAINING, missing: [] };
}

function maybeInTraining(use: InUse, from: Day, facts: Facts): boolean {
  const { person, activities } = facts;
  if (person?.birthDate && ageOn(person.birthDate, from) >= 30) return false;
  return (activities ?? []).some(isTraining) || !person?.birthDate || isHostUnseen(use, facts);
}

/** The training may stand where nobody has looked, unless another measure is host all the time. */
function isHostUnseen({ activity }: InUse, facts: Facts): boolean {
  return !isRead(facts) && hostOf(activity, facts.activities ?? []) !== "whole";
}

function isRead({ programme, wholeCaseRead }: Facts): boolean {
  return programme?.fullyRead === true || wholeCaseRead === true;
}

function isTraining({ kind, tiltak, status }: Activity): boolean {
  const training = kind === "education" || kind === "apprenticeship" || kind == null;
  return (
    status !== "cancelled" && tiltak !== "mentor" && (training || HOST.training.has(tiltak ?? ""))
  );
}

/** The measure that the mentor hangs on; null when it is there. */
function host(use: InUse, facts: Facts): Verdict | null {
  const found = hostOf(use.activity, facts.activities ?? []);
  if (found === "whole") return null;
  if (found === "none" && isRead(facts))
    return violation(NO_HOST, ["activities", `${use.path}.from`, `${use.path}.to`]);
  return cannotTell(found === "part" ? PART_HOST : MAYBE_HOST, [], [use.path]);
}

const GROUP = {
  nb: "Mentor varer lenger enn seks måneder. Hvor lenge den kan vare, avhenger av innsatsgruppen.",
  nn: "Mentor varer lenger enn seks månader. Kor lenge han kan vare, kjem an på innsatsgruppa.",
};
const TRAINING = {
  nb: "Mentor varer lenger enn seks måneder. Er deltakeren under 30 år og i tilrettelagt fagopplæring?",
  nn: "Mentor varer lenger enn seks månader. Er deltakaren under 30 år og i tilrettelagd fagopplæring?",
};
const NO_HOST = {
  nb: "Mentor er ikke knyttet til noe tiltak i samme periode (arbeidstrening, opplæring, oppfølging eller lønnstilskudd).",
  nn: "Mentor er ikkje knytt til noko tiltak i same periode (arbeidstrening, opplæring, oppfølging eller lønstilskot).",
};
const PART_HOST = {
  nb: "Tiltaket som mentoren er knyttet til, dekker bare en del av perioden. Hva er mentoren knyttet til resten av tiden?",
  nn: "Tiltaket som mentoren er knytt til, dekkjer berre ein del av perioden. Kva er mentoren knytt til resten av tida?",
};
const MAYBE_HOST = {
  nb: "Hvilket tiltak er mentoren knyttet til?",
  nn: "Kva tiltak er mentoren knytt til?",
};
const NONE = notApplicable({
  nb: "Saken viser ikke mentor.",
  nn: "Saka viser ikkje mentor.",
});
