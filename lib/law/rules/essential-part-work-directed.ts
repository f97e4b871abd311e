import type { FactView } from "../../facts/paths.ts";
import { activitiesAt, activitiesNotKnown, pathsTo, titles } from "../activity-list.ts";
import { r35, sotjl } from "../cite.ts";
import { documentRead, NOT_READ } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, satisfied, violation } from "../verdict.ts";
import { type Volumes, volumesOf, withoutHours } from "../work-share.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.fullyRead",
  "programme.planComplete",
  "activities",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

/* "Den vesentlige delen" has no figure in any source: under a third is minor, over half is essential (settings). */

export default defineRule({
  id: "essential-part-work-directed",
  title: {
    nb: "Den vesentlige delen av programmet er rettet mot arbeid",
    nn: "Den vesentlege delen av programmet er retta mot arbeid",
  },
  stage: "innhold",
  needs,
  versions: [
    {
      from: "2019-01-01",
      severity: "must",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 30 første ledd"), r35("4.30.2.1")],
      fix: {
        nb: "Øk timene i arbeidsrettede tiltak, eller forklar progresjonen i programmet.",
        nn: "Auk timane i arbeidsretta tiltak, eller forklar progresjonen i programmet.",
      },
      check,
    },
  ],
});

function check(facts: Facts): Verdict {
  const { start, end, planComplete } = facts.programme ?? {};
  if (!facts.activities) return activitiesNotKnown();
  if (!start || !end) return cannotTell(PERIOD_UNKNOWN, missingPeriod(start, end));
  const list = activitiesAt(facts.activities);
  const period = { from: start, to: end };
  const without = withoutHours(list, period);
  if (without.length) return hoursUnknown(titles(without), pathsTo(without, "minutesPerWeek"));
  const volumes = volumesOf(list, period);
  const { work, unsure, other } = volumes;
  if (work.most + unsure.most + other.most === 0) return cannotTell(NO_PLAN, [], ["activities"]);
  const missing = [
    ...(documentRead(facts) ? [] : [NOT_READ]),
    ...(planComplete === true ? [] : ["programme.planComplete"]),
  ];
  if (missing.length) return notWhole(volumes, missing);
  if (2 * work.least > work.least + unsure.most + other.most) return essential(volumes);
  const most = work.most + unsure.most;
  return 3 * most < most + other.least ? minor(volumes) : between(volumes);
}

function missingPeriod(start: unknown, end: unknown): string[] {
  return [...(start ? [] : ["programme.start"]), ...(end ? [] : ["programme.end"])];
}

/** "om lag 42 prosent", or the span where some activities may count or not. */
function share({ work, unsure, other }: Volumes): string {
  const percent = (part: number, whole: number) => Math.round((100 * part) / Math.max(1, whole));
  const low = percent(work.least, work.least + unsure.most + other.most);
  const most = work.most + unsure.most;
  const high = percent(most, most + other.least);
  return low === high ? `om lag ${low} prosent` : `mellom ${low} og ${high} prosent`;
}

function essential(volumes: Volumes): Verdict {
  return satisfied(
    {
      nb: `Av den planlagte tiden er ${share(volumes)} rettet mot arbeid.`,
      nn: `Av den planlagde tida er ${share(volumes)} retta mot arbeid.`,
    },
    ["activities"],
  );
}

function minor(volumes: Volumes): Verdict {
  if (volumes.work.most + volumes.unsure.most === 0) return violation(NO_WORK, ["activities"]);
  return violation(
    {
      nb: `Bare ${share(volumes)} av den planlagte tiden er rettet mot arbeid.`,
      nn: `Berre ${share(volumes)} av den planlagde tida er retta mot arbeid.`,
    },
    ["activities"],
  );
}

function between(volumes: Volumes): Verdict {
  return cannotTell(
    {
      nb: `Av den planlagte tiden er ${share(volumes)} rettet mot arbeid. Vurder om det er den vesentlige delen.`,
      nn: `Av den planlagde tida er ${share(volumes)} retta mot arbeid. Vurder om det er den vesentlege delen.`,
    },
    [],
    ["activities"],
  );
}

function notWhole(volumes: Volumes, missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Av det som er planlagt og lest, er ${share(volumes)} rettet mot arbeid. Delen måles over hele programmet.`,
      nn: `Av det som er planlagt og lese, er ${share(volumes)} retta mot arbeid. Delen blir målt over heile programmet.`,
    },
    missing,
    ["activities"],
  );
}

function hoursUnknown(names: string, missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Det må avklares hvor mange timer i uka ${names} tar.`,
      nn: `Det må avklarast kor mange timar i veka ${names} tek.`,
    },
    missing,
    ["activities"],
  );
}

const PERIOD_UNKNOWN = {
  nb: "Datoene for programmet må være kjent for å måle hvor mye som er rettet mot arbeid.",
  nn: "Datoane for programmet må vere kjende for å måle kor mykje som er retta mot arbeid.",
};
const NO_PLAN = {
  nb: "Programmet har ingen planlagte timer å måle.",
  nn: "Programmet har ingen planlagde timar å måle.",
};
const NO_WORK = {
  nb: "Ingenting av den planlagte tiden er rettet mot arbeid.",
  nn: "Ingenting av den planlagde tida er retta mot arbeid.",
};
