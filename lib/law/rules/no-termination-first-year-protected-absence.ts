import { addDays, addMonths, type Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Decision } from "../../facts/types.ts";
import { sotjl } from "../cite.ts";
import { isClamped } from "../duration.ts";
import { governed, isGoverned } from "../governed.ts";
import { placeIn } from "../place-paths.ts";
import { protectedGround } from "../stop-reason.ts";
import { defineRule, type InForce, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

type Facts = FactView<"decisions" | "interruptions">;

const TURN = "2019-01-01";

export default defineRule({
  id: "no-termination-first-year-protected-absence",
  title: {
    nb: "Ikke avslutning det første året ved arbeid, fødsel eller adopsjon",
    nn: "Ikkje avslutning det første året ved arbeid, fødsel eller adopsjon",
  },
  stage: "avslutning",
  needs: ["decisions", "interruptions"],
  matters: (facts, asOf) =>
    facts.decisions
      ? governed(
          facts,
          endings(facts, asOf).map((e) => e.day),
          [TURN],
        )
      : [{ day: asOf, facts }],
  versions: [
    {
      from: TURN,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 34")],
      fix: {
        nb: "Avbryt programmet midlertidig i stedet for å avslutte det.",
        nn: "Avbryt programmet mellombels i staden for å avslutte det.",
      },
      check,
    },
  ],
});

interface Ending {
  readonly decision: Decision;
  readonly path: string;
  readonly day: Day;
}

function endings({ decisions }: Facts, asOf: Day): Ending[] {
  return (decisions ?? [])
    .map((decision, i) => ({
      decision,
      path: placeIn("decisions", i),
      day: asOf < TURN ? asOf : (decision.date ?? asOf),
    }))
    .filter(({ decision }) => decision.kind === "avslutning");
}

function check(facts: Facts, asOf: Day, law: InForce): Verdict {
  if (!facts.decisions)
    return cannotTell(
      {
        nb: "Det må avklares om programmet er avsluttet, og i så fall hvorfor.",
        nn: "Det må avklarast om programmet er avslutta, og i så fall kvifor.",
      },
      ["decisions"],
    );
  const governedHere = endings(facts, asOf).filter((e) => isGoverned(e.day, law));
  return gravest(
    governedHere.map((e) => one(facts, e)),
    notApplicable({ nb: "Programmet er ikke avsluttet.", nn: "Programmet er ikkje avslutta." }),
  );
}

function one(facts: Facts, { decision, path }: Ending): Verdict {
  const reason = decision.reason?.trim();
  const seen = [`${path}.reason`];
  if (!reason) return reasonNotKnown(path);
  if (!decision.date && (decision.from ?? TURN) <= TURN) return assess([`${path}.date`], seen);
  const ground = protectedGround(reason);
  if (ground === "other") return satisfied(OTHER_GROUND, seen);
  const absences = absencesBefore(facts, decision);
  if (!absences.length) return cannotTell(ABSENCE_NOT_KNOWN, ["interruptions"], seen);
  return byEffect(decision.from ?? null, path, absences, ground === "birth");
}

interface Absence {
  readonly from: Day | null;
  /** Its own reason names birth, adoption or work; `sure`: birth or adoption. */
  readonly known: boolean;
  readonly sure: boolean;
  readonly path: string;
}

/** Interruptions that are, or may be, for birth, adoption or work, and began before the ending. */
function absencesBefore({ interruptions }: Facts, ending: Decision): Absence[] {
  const until = ending.from ?? ending.date ?? "9999";
  return (interruptions ?? [])
    .map((it, i) => ({ it, path: `interruptions[${i}]` }))
    .filter(({ it }) => !it.from || it.from <= until)
    .filter(({ it }) => !it.reason || protectedGround(it.reason) !== "other")
    .map(({ it, path }) => ({
      from: it.from ?? null,
      known: Boolean(it.reason),
      sure: Boolean(it.reason && protectedGround(it.reason) === "birth"),
      path,
    }));
}

function byEffect(
  effect: Day | null,
  path: string,
  absences: readonly Absence[],
  sure: boolean,
): Verdict {
  const seen = [`${path}.reason`, `${path}.from`, ...absences.map((a) => `${a.path}.from`)];
  if (!effect) return assess([`${path}.from`], seen);
  const isFree = absences.every(({ from }) => from && effect >= surelyFree(from));
  if (isFree && absences.some((a) => a.known)) return satisfied(AFTER_A_YEAR, seen);
  const broken = absences.find((a) => a.sure && a.from && effect < addMonths(a.from, 12));
  if (sure && broken?.from) return tooEarly(effect, broken.from, seen);
  return assess([], seen);
}

function surelyFree(from: Day): Day {
  const free = addMonths(from, 12);
  return isClamped(from, 12) ? addDays(free, 1) : free;
}

function tooEarly(effect: Day, absentFrom: Day, seen: readonly string[]): Verdict {
  const free = addMonths(absentFrom, 12);
  return violation(
    {
      nb: `Programmet er avsluttet fra ${dayWords(effect)} på grunn av fravær ved fødsel eller adopsjon fra ${dayWords(absentFrom)}. Det kunne tidligst avsluttes av den grunn ${dayWords(free)}.`,
      nn: `Programmet er avslutta frå ${dayWords(effect)} på grunn av fråvær ved fødsel eller adopsjon frå ${dayWords(absentFrom)}. Det kunne tidlegast avsluttast av den grunnen ${dayWords(free)}.`,
    },
    seen,
    { due: free },
  );
}

function assess(missing: readonly string[], seen: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Vurder om programmet er avsluttet på grunn av arbeid, fødsel eller adopsjon. Av slike grunner kan det ikke avsluttes det første året av fraværet.",
      nn: "Vurder om programmet er avslutta på grunn av arbeid, fødsel eller adopsjon. Av slike grunnar kan det ikkje avsluttast det første året av fråværet.",
    },
    missing,
    seen,
  );
}

function reasonNotKnown(path: string): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvorfor programmet er avsluttet.",
      nn: "Det må avklarast kvifor programmet er avslutta.",
    },
    [`${path}.reason`],
  );
}

const AFTER_A_YEAR = {
  nb: "Programmet er avsluttet etter det første året av fraværet.",
  nn: "Programmet er avslutta etter det første året av fråværet.",
};

const OTHER_GROUND = {
  nb: "Programmet er avsluttet av en annen grunn enn arbeid, fødsel eller adopsjon.",
  nn: "Programmet er avslutta av ein annan grunn enn arbeid, fødsel eller adopsjon.",
};

const ABSENCE_NOT_KNOWN = {
  nb: "Grunnen nevner arbeid, fødsel eller adopsjon. Det må avklares når fraværet begynte: det første året skal programmet ikke avsluttes av den grunn.",
  nn: "Grunnen nemner arbeid, fødsel eller adopsjon. Det må avklarast når fråværet tok til: det første året skal programmet ikkje avsluttast av den grunnen.",
};
