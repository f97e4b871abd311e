import { ageOn, type Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Text } from "../../text/text.ts";
import { ageSide, latestBirthday } from "../age-limits.ts";
import { r35, sotjl } from "../cite.ts";
import { decisionsOf, grantNotKnown, notGranted } from "../decisions.ts";
import { governed, isGoverned } from "../governed.ts";
import { birthday } from "../stonad/days.ts";
import { defineRule, type InForce, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, upcoming, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = [
  "person.birthDate",
  "decisions",
  "programme.start",
  "programme.end",
  "programme.status",
] as const;

type Facts = FactView<(typeof needs)[number]>;

const TURN = "2019-01-01";

const fix = {
  nb: "Kontroller fødselsdatoen. Stemmer den, må vedtaket vurderes på nytt med begrunnelse; gi råd om andre ytelser.",
  nn: "Kontroller fødselsdatoen. Stemmer han, må vedtaket vurderast på nytt med grunngiving; gi råd om andre ytingar.",
};

export default defineRule({
  id: "kvp-age-18-67",
  title: { nb: "Alder 18 til 67 år", nn: "Alder 18 til 67 år" },
  stage: "inngang",
  needs,
  matters: (facts, asOf) => {
    const all = events(facts, asOf);
    if (all.length === 0 || startContradictsGrant(facts, all)) return [{ day: asOf, facts }];
    const days = all.map((e) => e.day);
    return governed(facts, days, [TURN]);
  },
  versions: [
    {
      from: "2010-01-01",
      to: "2018-12-31",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 29 (lovteksten til 2018)")],
      fix,
      check: judge,
    },
    {
      from: TURN,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 29 første ledd"), r35("4.29")],
      fix,
      check: judge,
    },
  ],
});

/** A day on which the age counts. Without a known day it is judged by the law of the case's own day. */
interface AgeEvent {
  readonly what: "decision" | "start" | "end" | "open";
  readonly day: Day;
  readonly path: string;
}

const START = "programme.start";
const END = "programme.end";
const BIRTH = "person.birthDate";

function events(facts: Facts, asOf: Day): AgeEvent[] {
  const grants = decisionsOf(facts.decisions, "innvilgelse");
  const decided = grants.state === "some" ? grants.list : [];
  const { start, end, status } = facts.programme ?? {};
  const isUnderWay = Boolean(status) && status !== "planned";
  const all: AgeEvent[] = [];
  for (const { decision, path } of decided)
    all.push({
      what: decision.date ? "decision" : "open",
      day: decision.date || asOf,
      path: `${path}.date`,
    });
  if (grants.state === "unknown")
    for (const path of grants.missing) all.push({ what: "open", day: asOf, path });
  if (start && (decided.length || isUnderWay)) all.push({ what: "start", day: start, path: START });
  if (end && decided.length) all.push({ what: "end", day: asOf, path: END });
  return all;
}

function judge(facts: Facts, asOf: Day, law: InForce): Verdict {
  const birth = facts.person?.birthDate;
  const whole = events(facts, asOf);
  if (startContradictsGrant(facts, whole)) return notApplicable(CONTRADICTED, [START, "decisions"]);
  const all = whole.filter((e) => isGoverned(e.day, law));
  if (all.length === 0) return notGranted();
  if (!birth) return birthNotKnown(all);
  return gravest(
    all.map((event) => one(facts, event, birth, asOf)),
    notGranted(),
  );
}

/** Old enough on the day of the grant, and too young or too old on a start far from it: one of the days is wrong. */
function startContradictsGrant(facts: Facts, all: readonly AgeEvent[]): boolean {
  const birth = facts.person?.birthDate;
  if (!birth) return false;
  const { start } = facts.programme ?? {};
  if (!start || isWithinOnStart(ageAt(birth, start))) return false;
  const isGranted = (e: AgeEvent) => e.what === "decision" && ageAt(birth, e.day) === "within";
  return all.some((e) => e.what === "start") && all.some(isGranted);
}

const CONTRADICTED = {
  nb: "Vedtaksdatoen og programstarten gir ulik alder. Kontroller datoene først.",
  nn: "Vedtaksdatoen og programstarten gir ulik alder. Kontroller datoane først.",
};

/** Until 2018 nobody under 19 was taken in, though the act named no figure. */
function lowestAge(day: Day): 18 | 19 {
  return day < TURN ? 19 : 18;
}

/** Where the age on a day lies to the limits; `near-lowest` where it is not settled whether it was reached. */
type Age = "too-young" | "near-lowest" | "within" | "67" | "too-old";

function ageAt(birth: Day, day: Day): Age {
  if (ageOn(birth, day) >= 19 && isFarFrom67(birth, day)) return "within";
  const lowest = lowestAge(day);
  const low = ageSide(birth, lowest, day);
  if (low === "before" && lowest === 18) return "too-young";
  if (low !== "reached") return "near-lowest";
  if (ageSide(birth, 67, day) === "before") return "within";
  return ageSide(birth, 68, day) === "reached" ? "too-old" : "67";
}

/** With more than a year left, whichever day is called the birthday: most cases, which are done with here. */
function isFarFrom67(birth: Day, day: Day): boolean {
  return ageOn(birth, day) < 66;
}

/** Sixty-seven on the start is no matter: the condition is judged on the day of the decision. */
function isWithinOnStart(age: Age): boolean {
  return age === "within" || age === "67";
}

function one(facts: Facts, event: AgeEvent, birth: Day, asOf: Day): Verdict {
  if (event.what === "open") return grantNotKnown([event.path]);
  if (event.what === "end") return beforeEnd(facts.programme?.end ?? "", birth, asOf);
  const age = ageAt(birth, event.day);
  if (age === "too-young") return tooYoung(event, birth);
  if (age === "near-lowest") return nearLowest(event, lowestAge(event.day));
  if (age === "too-old") return tooOld(event, birth);
  if (event.what === "start") return notApplicable(IN_RANGE, [event.path]);
  return age === "67" ? is67(event) : inRange(event, birth, asOf);
}

/** The participant turns 67 before the programme ends: a day to plan for. */
function beforeEnd(end: Day, birth: Day, asOf: Day): Verdict {
  if (isFarFrom67(birth, end)) return notApplicable(IN_RANGE, [BIRTH, END]);
  const due = birthday(birth, 67);
  if (latestBirthday(birth, 67) >= end || asOf >= due) return notApplicable(IN_RANGE, [BIRTH, END]);
  return upcoming(
    due,
    {
      nb: `Deltakeren fyller 67 år ${dayWords(due)}, før programmet slutter ${dayWords(end)}. Planlegg overgangen til pensjon.`,
      nn: `Deltakaren fyller 67 år ${dayWords(due)}, før programmet sluttar ${dayWords(end)}. Planlegg overgangen til pensjon.`,
    },
    [BIRTH, END],
  );
}

function inRange({ day, path }: AgeEvent, birth: Day, asOf: Day): Verdict {
  const later = noteOf67(birth, asOf);
  const on = dayWords(day);
  return satisfied(
    {
      nb: `Deltakeren var mellom 18 og 67 år på vedtaksdagen ${on}.${later.nb}`,
      nn: `Deltakaren var mellom 18 og 67 år på vedtaksdagen ${on}.${later.nn}`,
    },
    [BIRTH, path],
  );
}

const NO_NOTE = { nb: "", nn: "" };

/** The condition is judged on the day of the decision; a participant who has turned 67 since is worth a word. */
function noteOf67(birth: Day, asOf: Day): Text {
  if (isFarFrom67(birth, asOf)) return NO_NOTE;
  const turned = birthday(birth, 67);
  if (asOf < turned) return NO_NOTE;
  return {
    nb: ` Deltakeren fylte 67 år ${dayWords(turned)}; vurder om programmet fortsatt er rett.`,
    nn: ` Deltakaren fylte 67 år ${dayWords(turned)}; vurder om programmet framleis er rett.`,
  };
}

function tooYoung(event: AgeEvent, birth: Day): Verdict {
  const on18 = dayWords(birthday(birth, 18));
  const when = whenWords(event);
  return violation(
    {
      nb: `Deltakeren hadde ikke fylt 18 år ${when.nb}. 18-årsdagen er ${on18}.`,
      nn: `Deltakaren hadde ikkje fylt 18 år ${when.nn}. 18-årsdagen er ${on18}.`,
    },
    [BIRTH, event.path],
  );
}

function tooOld(event: AgeEvent, birth: Day): Verdict {
  const on68 = dayWords(birthday(birth, 68));
  const when = whenWords(event);
  return violation(
    {
      nb: `Deltakeren hadde fylt 68 år ${when.nb}. 68-årsdagen er ${on68}.`,
      nn: `Deltakaren hadde fylt 68 år ${when.nn}. 68-årsdagen er ${on68}.`,
    },
    [BIRTH, event.path],
  );
}

function whenWords({ what, day }: AgeEvent): Text {
  const on = dayWords(day);
  if (what === "start") return { nb: `ved programstart ${on}`, nn: `ved programstart ${on}` };
  return { nb: `da programmet ble innvilget ${on}`, nn: `då programmet vart innvilga ${on}` };
}

function nearLowest({ day, path }: AgeEvent, lowest: 18 | 19): Verdict {
  if (lowest === 18)
    return cannotTell(
      {
        nb: `Deltakeren er født 29. februar. Vurder om 18 år var fylt ${dayWords(day)}.`,
        nn: `Deltakaren er fødd 29. februar. Vurder om 18 år var fylte ${dayWords(day)}.`,
      },
      [],
      [BIRTH, path],
    );
  return cannotTell(
    {
      nb: `Deltakeren var under 19 år ${dayWords(day)}. Til 2018 krevde loven bare yrkesaktiv alder, uten å nevne et tall. Vurder om vilkåret var oppfylt.`,
      nn: `Deltakaren var under 19 år ${dayWords(day)}. Til 2018 kravde lova berre yrkesaktiv alder, utan å nemne eit tal. Vurder om vilkåret var oppfylt.`,
    },
    [],
    [BIRTH, path],
  );
}

function is67({ day, path }: AgeEvent): Verdict {
  return cannotTell(
    {
      nb: `Deltakeren var 67 år ${dayWords(day)}. Kildene sier «18–67 år» uten å si om 67-åringer er med. Vurder det konkret.`,
      nn: `Deltakaren var 67 år ${dayWords(day)}. Kjeldene seier «18–67 år» utan å seie om 67-åringar er med. Vurder det konkret.`,
    },
    [],
    [BIRTH, path],
  );
}

function birthNotKnown(all: readonly AgeEvent[]): Verdict {
  const open = all.filter((e) => e.what === "open").map((e) => e.path);
  return cannotTell(
    {
      nb: "Det må avklares når deltakeren er født, for å se om alderen er mellom 18 og 67 år.",
      nn: "Det må avklarast når deltakaren er fødd, for å sjå om alderen er mellom 18 og 67 år.",
    },
    [BIRTH, ...open],
  );
}

const IN_RANGE = {
  nb: "Alderen er innenfor grensene den dagen.",
  nn: "Alderen er innanfor grensene den dagen.",
};
