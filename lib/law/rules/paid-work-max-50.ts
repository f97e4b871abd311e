import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import {
  activitiesAt,
  activitiesNotKnown,
  kindsNotKnown,
  ofUnknownKind,
} from "../activity-list.ts";
import { r35, sotjl } from "../cite.ts";
import { type JobShare, sharesOf, sumOf } from "../job-share.ts";
import { programmeState, stateFacts } from "../programme-state.ts";
import { openFacts, surelyCovers, suspendedIn, unknownTimes } from "../suspension.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";
import { listWords } from "../words.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.status",
  "activities",
  "leaves",
  "interruptions",
  "benefits",
] as const;

type Facts = FactView<(typeof needs)[number]>;

const FIX = {
  nb: "Reduser stillingen til høyst 50 prosent, avtal permisjon, eller avslutt programmet fordi målet er nådd.",
  nn: "Reduser stillinga til høgst 50 prosent, avtal permisjon, eller avslutt programmet fordi målet er nådd.",
};
const SHARED = { severity: "must", verified: true, checkedOn: "2026-11-22", fix: FIX } as const;

export default defineRule({
  id: "paid-work-max-50",
  title: {
    nb: "Lønnet arbeid ved siden av programmet er høyst 50 prosent",
    nn: "Løna arbeid ved sida av programmet er høgst 50 prosent",
  },
  stage: "innhold",
  needs,
  versions: [
    { ...SHARED, from: "2010-01-01", to: "2018-12-31", cite: [sotjl("§ 37")], check },
    { ...SHARED, from: "2019-01-01", cite: [sotjl("§ 30 andre ledd"), r35("4.30.2.1")], check },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  if (!facts.activities) return activitiesNotKnown();
  const state = programmeState(facts.programme, asOf);
  if (state === "over" || state === "before" || state === "interrupted")
    return notApplicable(NOT_RUNNING, ["programme.status"]);
  const shares = sharesOf(facts.activities, asOf);
  const now = shares.filter((s) => s.runs !== false);
  const sure = now.filter((s) => s.runs && s.share);
  const least = sumOf(sure)?.low ?? 0;
  if (least > 50) return tooMuch(facts, asOf, sure, least);
  const most = sumOf(now);
  if (!most) return shareUnknown(now);
  if (most.high > 50) return undecided(now);
  const planned = plannedTooLarge(facts, shares, asOf);
  if (planned) return planned;
  const unknown = ofUnknownKind(activitiesAt(facts.activities));
  if (unknown.length) return kindsNotKnown(unknown);
  return now.length ? within(now, most.high) : notApplicable(NO_JOB, ["activities"]);
}

/** More than half: broken if the programme surely goes on beside the job. */
function tooMuch(facts: Facts, asOf: Day, jobs: readonly JobShare[], share: number): Verdict {
  if (paidBeside(facts, jobs, asOf)) return overHalf(jobs, share);
  const today = { from: asOf, to: asOf };
  const away = suspendedIn(facts, today);
  const paths = away.map((s) => s.path);
  if (away.some((s) => surelyCovers(s, today))) return notApplicable(AWAY, paths);
  if (away.length) return cannotTell(AWAY_UNKNOWN, openFacts(away), paths);
  const state = programmeState(facts.programme, asOf);
  const missing = [
    ...(state === "running" ? [] : stateFacts(facts.programme)),
    ...unknownTimes(facts),
  ];
  return missing.length ? cannotTell(goesOn(share), missing, pathsOf(jobs)) : overHalf(jobs, share);
}

/** Kvalifiseringsstønad for days on which every one of the jobs ran: the programme went on beside them. */
function paidBeside({ benefits }: Facts, jobs: readonly JobShare[], asOf: Day): boolean {
  return (benefits ?? []).some(
    ({ kind, from, to }) =>
      kind === "kvalifiseringsstonad" &&
      from &&
      from <= asOf &&
      jobs.every(({ activity }) => activity.from && activity.from <= (to ?? from)),
  );
}

/** A job that begins later in the programme and is too large is worth a thought. */
function plannedTooLarge(facts: Facts, jobs: readonly JobShare[], asOf: Day): Verdict | null {
  const end = facts.programme?.end;
  const planned = jobs.filter(
    ({ activity: { from } }) => from && asOf < from && !(end && end < from),
  );
  const sum = sumOf(planned);
  return planned.length && (!sum || sum.low > 50) ? plannedJob(planned) : null;
}

function pathsOf(jobs: readonly JobShare[]): string[] {
  return jobs.map(({ path }) => path);
}

function names(jobs: readonly JobShare[]): string {
  return listWords(jobs.map(({ activity }) => `«${activity.title}»`));
}

/** One decimal at most, with a comma. */
function percent(share: number): string {
  return `${String(Math.round(share * 10) / 10).replace(".", ",")} prosent`;
}

function within(jobs: readonly JobShare[], share: number): Verdict {
  return satisfied(
    {
      nb: `${names(jobs)} er høyst ${percent(share)} stilling.`,
      nn: `${names(jobs)} er høgst ${percent(share)} stilling.`,
    },
    pathsOf(jobs),
  );
}

function overHalf(jobs: readonly JobShare[], share: number): Verdict {
  const least = jobs.some((j) => j.share?.low !== j.share?.high) ? "minst " : "";
  const together =
    jobs.length > 1
      ? { nb: `til sammen ${least}`, nn: `til saman ${least}` }
      : { nb: least, nn: least };
  return violation(
    {
      nb: `${names(jobs)} er ${together.nb}${percent(share)} stilling mens programmet går. Grensen er 50 prosent.`,
      nn: `${names(jobs)} er ${together.nn}${percent(share)} stilling medan programmet går. Grensa er 50 prosent.`,
    },
    pathsOf(jobs),
  );
}

function goesOn(share: number) {
  return {
    nb: `Det er arbeid i ${percent(share)} stilling. Det må avklares om programmet går ved siden av.`,
    nn: `Det er arbeid i ${percent(share)} stilling. Det må avklarast om programmet går ved sida av.`,
  };
}

function shareUnknown(jobs: readonly JobShare[]): Verdict {
  return cannotTell(
    {
      nb: `Stillingsprosenten i ${names(jobs)} må avklares.`,
      nn: `Stillingsprosenten i ${names(jobs)} må avklarast.`,
    },
    jobs.filter((j) => !j.share).map(({ path }) => `${path}.positionPct`),
  );
}

function undecided(jobs: readonly JobShare[]): Verdict {
  const open = jobs.flatMap(({ activity, path, runs }) => {
    if (runs) return typeof activity.positionPct === "number" ? [] : [`${path}.positionPct`];
    return (["from", "to"] as const).filter((k) => !activity[k]).map((k) => `${path}.${k}`);
  });
  return cannotTell(
    {
      nb: `Om ${names(jobs)} er mer enn 50 prosent stilling, avhenger av stillingsprosent og datoer.`,
      nn: `Om ${names(jobs)} er meir enn 50 prosent stilling, kjem an på stillingsprosent og datoar.`,
    },
    open,
    pathsOf(jobs),
  );
}

function plannedJob(jobs: readonly JobShare[]): Verdict {
  return cannotTell(
    {
      nb: `${names(jobs)} er planlagt mens programmet varer. Vurder om stillingen blir over 50 prosent, og om programmet da skal avsluttes.`,
      nn: `${names(jobs)} er planlagd medan programmet varer. Vurder om stillinga blir over 50 prosent, og om programmet då skal avsluttast.`,
    },
    [],
    pathsOf(jobs),
  );
}

const NOT_RUNNING = { nb: "Programmet går ikke nå.", nn: "Programmet går ikkje no." };
const AWAY = {
  nb: "Deltakeren har permisjon eller avbrudd nå.",
  nn: "Deltakaren har permisjon eller avbrot no.",
};
const AWAY_UNKNOWN = {
  nb: "Deltakeren arbeider mer enn 50 prosent. Det må avklares om permisjonen eller avbruddet gjelder nå.",
  nn: "Deltakaren arbeider meir enn 50 prosent. Det må avklarast om permisjonen eller avbrotet gjeld no.",
};
const NO_JOB = {
  nb: "Ingen av aktivitetene er lønnet arbeid nå.",
  nn: "Ingen av aktivitetane er løna arbeid no.",
};
