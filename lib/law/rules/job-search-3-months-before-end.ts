import { type Day, earlier } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { candidatesOf, type Deadline, judgeDeadline, type Plan } from "../by-deadline.ts";
import { kvpForskrift, r35 } from "../cite.ts";
import { jobSearchRole } from "../deadline-roles.ts";
import { deadlineVerdict } from "../deadline-verdict.ts";
import { decidedEnds, shortenedAfter } from "../decided-ends.ts";
import {
  activitiesNotKnown,
  END,
  endMoved,
  endMoves,
  endNotKnown,
  startNotKnown,
  WORDS,
} from "../job-search-words.ts";
import { jobSearchBand } from "../periods.ts";
import { documentRead } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell } from "../verdict.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.status",
  "programme.fullyRead",
  "programme.planComplete",
  "activities",
  "decisions",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

const FIX = {
  nb: "Legg inn arbeidssøking: jobbsøkerkurs, jobbklubb, søknader eller besøk hos arbeidsgivere.",
  nn: "Legg inn arbeidssøking: jobbsøkjarkurs, jobbklubb, søknader eller besøk hos arbeidsgjevarar.",
};

export default defineRule({
  id: "job-search-3-months-before-end",
  title: {
    nb: "Arbeidssøking senest tre måneder før programmet slutter",
    nn: "Arbeidssøking seinast tre månader før programmet sluttar",
  },
  stage: "innhold",
  needs,
  matters: (facts, asOf) => [{ day: lawDay(facts, asOf), facts }],
  versions: [
    {
      from: "2010-01-01",
      to: "2018-12-31",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [r35("4.30.2.3")],
      fix: FIX,
      check,
    },
    {
      from: "2019-01-01",
      severity: "should",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [r35("4.30.2.3"), kvpForskrift("§ 1")],
      fix: FIX,
      check,
    },
  ],
});

/** A deadline that is over is judged by the law of its day, a programme before it by the law of today. */
function lawDay(facts: Facts, asOf: Day): Day {
  const end = facts.programme?.end;
  return end ? earlier(jobSearchBand(end).to, asOf) : asOf;
}

function check(facts: Facts, asOf: Day): Verdict {
  const end = facts.programme?.end;
  if (!end) return endNotKnown();
  const band = jobSearchBand(end);
  const deadline: Deadline = { inTime: band.from, late: band.to, ahead: band.from };
  if (!facts.activities) return activitiesNotKnown(deadline);
  const plan: Plan = {
    asOf,
    candidates: candidatesOf(facts.activities, jobSearchRole),
    read: documentRead(facts),
    finished: facts.programme?.planComplete === true,
    mustRun: false,
  };
  const outcome = judgeDeadline(deadline, plan);
  const start = facts.programme?.start;
  if (outcome.kind !== "in-time" && !(start && start <= deadline.inTime))
    return shortProgramme(plan, deadline, start);
  const doubt = outcome.kind === "late" ? endInDoubt(facts, end, deadline, asOf) : null;
  return doubt ?? deadlineVerdict(outcome, deadline, WORDS, END);
}

/** Three months before the end lies before the programme: job search from the first day, or an assessment. */
function shortProgramme(plan: Plan, deadline: Deadline, start: Day | null | undefined): Verdict {
  if (!start) return startNotKnown(deadline);
  const first = { inTime: start, late: start, ahead: start };
  const fromStart = judgeDeadline(first, plan);
  if (fromStart.kind === "in-time") return deadlineVerdict(fromStart, first, WORDS, END);
  return cannotTell(
    {
      nb: "Programmet varer kortere enn tre måneder. Vurder om arbeidssøking skal være med fra første dag.",
      nn: "Programmet varer kortare enn tre månader. Vurder om arbeidssøking skal vere med frå første dag.",
    },
    [],
    ["programme.start", "programme.end"],
  );
}

/** A decision sets a later end, the programme is interrupted, or the deadline is over and the programme got its end only afterwards. */
function endInDoubt(facts: Facts, end: Day, deadline: Deadline, asOf: Day): Verdict | null {
  const { inTime, late } = deadline;
  const { start, status } = facts.programme ?? {};
  const ends = decidedEnds(facts.decisions, start ?? "0000-01-01");
  const later = ends.at(-1)?.end ?? end;
  if (later > end) return endMoved(end, inTime, ["decisions"]);
  if (status === "interrupted") return endMoves(end, inTime);
  if (asOf <= late) return null;
  if (status === "ended") return endMoved(end, inTime, ["decisions"]);
  const shortened = shortenedAfter(ends, end, inTime);
  if (shortened === false) return null;
  return endMoved(end, inTime, shortened ? [] : ["decisions"]);
}
