import type { JobShare } from "./job-share.ts";
import type { Verdict } from "./types.ts";
import { cannotTell, satisfied, violation } from "./verdict.ts";
import { listWords } from "./words.ts";

/* The words of paid-work-max-50. */

export function pathsOf(jobs: readonly JobShare[]): string[] {
  return jobs.map(({ path }) => path);
}

function names(jobs: readonly JobShare[]): string {
  return listWords(jobs.map(({ activity }) => `«${activity.title}»`));
}

/** One decimal at most, with a comma. */
function percent(share: number): string {
  return `${String(Math.round(share * 10) / 10).replace(".", ",")} prosent`;
}

export function within(jobs: readonly JobShare[], share: number): Verdict {
  return satisfied(
    {
      nb: `${names(jobs)} er høyst ${percent(share)} stilling.`,
      nn: `${names(jobs)} er høgst ${percent(share)} stilling.`,
    },
    pathsOf(jobs),
  );
}

export function overHalf(jobs: readonly JobShare[], share: number): Verdict {
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

export function goesOn(share: number) {
  return {
    nb: `Det er arbeid i ${percent(share)} stilling. Det må avklares om programmet går ved siden av.`,
    nn: `Det er arbeid i ${percent(share)} stilling. Det må avklarast om programmet går ved sida av.`,
  };
}

export function shareUnknown(jobs: readonly JobShare[]): Verdict {
  return cannotTell(
    {
      nb: `Stillingsprosenten i ${names(jobs)} må avklares.`,
      nn: `Stillingsprosenten i ${names(jobs)} må avklarast.`,
    },
    jobs.filter((j) => !j.share).map(({ path }) => `${path}.positionPct`),
  );
}

export function undecided(jobs: readonly JobShare[]): Verdict {
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

export function plannedJob(jobs: readonly JobShare[]): Verdict {
  return cannotTell(
    {
      nb: `${names(jobs)} er planlagt mens programmet varer. Vurder om stillingen blir over 50 prosent, og om programmet da skal avsluttes.`,
      nn: `${names(jobs)} er planlagd medan programmet varer. Vurder om stillinga blir over 50 prosent, og om programmet då skal avsluttast.`,
    },
    [],
    pathsOf(jobs),
  );
}

export const NOT_RUNNING = { nb: "Programmet går ikke nå.", nn: "Programmet går ikkje no." };

export const AWAY = {
  nb: "Deltakeren har permisjon eller avbrudd nå.",
  nn: "Deltakaren har permisjon eller avbrot no.",
};

export const AWAY_UNKNOWN = {
  nb: "Deltakeren arbeider mer enn 50 prosent. Det må avklares om permisjonen eller avbruddet gjelder nå.",
  nn: "Deltakaren arbeider meir enn 50 prosent. Det må avklarast om permisjonen eller avbrotet gjeld no.",
};

export const NO_JOB = {
  nb: "Ingen av aktivitetene er lønnet arbeid nå.",
  nn: "Ingen av aktivitetane er løna arbeid no.",
};
