import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import {
  type Candidate,
  candidatesOf,
  type Deadline,
  judgeDeadline,
  type Outcome,
  type Plan,
} from "../by-deadline.ts";
import { kvpForskrift, r35 } from "../cite.ts";
import { workMeasureRole } from "../deadline-roles.ts";
import { type DeadlineWords, deadlineVerdict } from "../deadline-verdict.ts";
import { type Halfway, halfwayOf } from "../halfway.ts";
import { documentRead } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell } from "../verdict.ts";
import { dayWords, listWords } from "../words.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.status",
  "programme.fullyRead",
  "programme.planComplete",
  "activities",
  "leaves",
  "interruptions",
  "decisions",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

const FIX = {
  nb: "Legg inn et arbeidsrettet tiltak, for eksempel arbeidstrening, AFT eller en kommunal tiltaksplass.",
  nn: "Legg inn eit arbeidsretta tiltak, til dømes arbeidstrening, AFT eller ein kommunal tiltaksplass.",
};

export default defineRule({
  id: "work-measure-by-halfway",
  title: {
    nb: "Arbeidsrettet tiltak senest halvveis i programmet",
    nn: "Arbeidsretta tiltak seinast halvvegs i programmet",
  },
  stage: "innhold",
  needs,
  matters: (facts, asOf) => [{ day: lawDay(facts, asOf), facts }],
  versions: [
    {
      from: "2012-01-01",
      to: "2018-12-31",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [kvpForskrift("§ 1"), r35("4.30.2.2")],
      fix: FIX,
      check,
    },
    {
      from: "2019-01-01",
      severity: "should",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [kvpForskrift("§ 1"), r35("4.30.2.2")],
      fix: FIX,
      check,
    },
  ],
});

const PERIOD = ["programme.start", "programme.end"];

/** A halfway day that is over is judged by the law of that day, a programme before it by the law of today. */
function lawDay(facts: Facts, asOf: Day): Day {
  const late = halfway(facts)?.plain.late;
  return late && late < asOf ? late : asOf;
}

function halfway(facts: Facts): Halfway | null {
  const { start, end } = facts.programme ?? {};
  return start && end ? halfwayOf(facts, start, end) : null;
}

function check(facts: Facts, asOf: Day): Verdict {
  const { start, end, planComplete, status } = facts.programme ?? {};
  if (!start || !end) return periodNotKnown(facts);
  const half = halfway(facts);
  if (!half) return noCountedDay();
  if (!facts.activities) return activitiesNotKnown(half);
  const plan: Plan = {
    asOf,
    candidates: candidatesOf(facts.activities, workMeasureRole),
    read: documentRead(facts),
    finished: planComplete === true,
    mustRun: true,
  };
  const verdict = half.unknown.length
    ? judgeUnknownTime(half, plan, start)
    : judgeReadings(half, plan);
  return verdict.status === "violation" && status === "ended" ? ended(half.plain) : verdict;
}

interface Judged {
  readonly deadline: Deadline;
  readonly outcome: Outcome;
}

/** Every reading must come to the same. */
function judgeReadings(half: Halfway, plan: Plan): Verdict {
  const judged = half.readings.map((deadline) => ({
    deadline,
    outcome: judgeDeadline(deadline, plan),
  }));
  const verdicts = judged.map(({ deadline, outcome }) =>
    deadlineVerdict(outcome, deadline, WORDS, PERIOD),
  );
  const [first] = verdicts;
  const same = verdicts.every((v) => v.status === first?.status);
  const settled = !half.incomplete || first?.status === "upcoming";
  return first && same && settled ? first : readingsDiffer(judged, half);
}

/**
 * While leave and interruption are not known, halfway may be any day of the programme: kept only by a measure that
 * runs from the first day to the last, broken only when the programme is over. A deadline ahead is worth telling.
 */
function judgeUnknownTime(half: Halfway, plan: Plan, start: Day): Verdict {
  const at = (day: Day, candidates: readonly Candidate[]) =>
    judgeDeadline({ inTime: day, late: day, ahead: day }, { ...plan, candidates });
  const plain = judgeDeadline(half.plain, plan);
  if (plain.kind === "ahead") return deadlineVerdict(plain, half.plain, WORDS, PERIOD);
  const days = [start, ...half.ends];
  const kept = plan.candidates.some((c) => days.every((day) => at(day, [c]).kind === "in-time"));
  const broken = half.ends.every((end) => isAbsent(at(end, plan.candidates)));
  if ((kept || broken) && !half.incomplete)
    return deadlineVerdict(plain, half.plain, WORDS, PERIOD);
  return cannotTell(timeUnknown(half), half.unknown, PERIOD, { due: half.plain.inTime });
}

/** Nothing came, not even late. */
function isAbsent(outcome: Outcome): boolean {
  return outcome.kind === "late" && !outcome.first;
}

const WORDS: DeadlineWords = {
  thing: { nb: "et arbeidsrettet tiltak", nn: "eit arbeidsretta tiltak" },
  none: { nb: "noe arbeidsrettet tiltak", nn: "noko arbeidsretta tiltak" },
  first: { nb: "Det første arbeidsrettede tiltaket", nn: "Det første arbeidsretta tiltaket" },
  deadline: { nb: "halvveis i programmet", nn: "halvvegs i programmet" },
};

function periodNotKnown(facts: Facts): Verdict {
  const missing = (["start", "end"] as const).filter((key) => !facts.programme?.[key]);
  return cannotTell(
    {
      nb: "Datoene for programmet må være kjent for å vite når det er halvveis.",
      nn: "Datoane for programmet må vere kjende for å vite når det er halvvegs.",
    },
    missing.map((key) => `programme.${key}`),
  );
}

function noCountedDay(): Verdict {
  return cannotTell(
    {
      nb: "Programmets start og slutt gir ingen dager å telle. Sjekk datoene.",
      nn: "Start og slutt for programmet gir ingen dagar å telje. Sjekk datoane.",
    },
    [],
    PERIOD,
  );
}

function activitiesNotKnown({ plain }: Halfway): Verdict {
  const day = dayWords(plain.inTime);
  return cannotTell(
    {
      nb: `Programmet er halvveis ${day}. Det må avklares om et arbeidsrettet tiltak går da.`,
      nn: `Programmet er halvvegs ${day}. Det må avklarast om eit arbeidsretta tiltak går då.`,
    },
    ["activities"],
    PERIOD,
    { due: plain.inTime },
  );
}

function timeUnknown({ plain }: Halfway) {
  const day = dayWords(plain.inTime);
  return {
    nb: `Uten permisjon eller avbrudd er programmet halvveis ${day}. Det må avklares om det har vært permisjon eller avbrudd.`,
    nn: `Utan permisjon eller avbrot er programmet halvvegs ${day}. Det må avklarast om det har vore permisjon eller avbrot.`,
  };
}

function readingsDiffer(judged: readonly Judged[], half: Halfway): Verdict {
  const days = listWords([...new Set(judged.map((j) => j.deadline.inTime))].sort().map(dayWords));
  return cannotTell(
    {
      nb: `Halvveis i programmet kan regnes til ${days}, etter hvilken periode og hvilket avbrudd som teller. Vurder om et arbeidsrettet tiltak er på plass i tide.`,
      nn: `Halvvegs i programmet kan reknast til ${days}, etter kva periode og kva avbrot som tel. Vurder om eit arbeidsretta tiltak er på plass i tide.`,
    },
    half.unsure,
    [...PERIOD, "decisions"],
    { due: half.plain.inTime },
  );
}

function ended(plain: Deadline): Verdict {
  const day = dayWords(plain.inTime);
  return cannotTell(
    {
      nb: `Programmet er avsluttet uten arbeidsrettet tiltak. Regnet av den tiden det varte, var det halvveis ${day}, men det kan ha vært planlagt lengre.`,
      nn: `Programmet er avslutta utan arbeidsretta tiltak. Rekna av tida det varte, var det halvvegs ${day}, men det kan ha vore planlagt lengre.`,
    },
    ["decisions"],
    [...PERIOD, "programme.status"],
  );
}
