import {
  addDays,
  addMonths,
  type Day,
  daysInPeriod,
  lastDayOfMonths,
  later,
} from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Activity } from "../../facts/types.ts";
import { activitiesNotKnown } from "../activity-list.ts";
import { begunBy, endedBefore } from "../activity-time.ts";
import { type Candidate, candidatesOf } from "../by-deadline.ts";
import { kvpForskrift, r35 } from "../cite.ts";
import { jobSearchRole } from "../deadline-roles.ts";
import type { Period } from "../periods.ts";
import { documentRead, NOT_READ } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords, listWords } from "../words.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.status",
  "programme.fullyRead",
  "activities",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "job-search-in-final-part",
  title: {
    nb: "Arbeidssøking inngår i den avsluttende delen av programmet",
    nn: "Arbeidssøking går inn i den avsluttande delen av programmet",
  },
  stage: "innhold",
  needs,
  matters: (facts, asOf) => [{ day: lawDay(facts, asOf), facts }],
  versions: [
    {
      from: "2012-01-01",
      severity: "must",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [kvpForskrift("§ 1"), r35("4.30.2.1")],
      fix: {
        nb: "Noter det som er gjort av arbeidssøking mot slutten, og planlegg det tidligere neste gang.",
        nn: "Noter det som er gjort av arbeidssøking mot slutten, og planlegg det tidlegare neste gong.",
      },
      check,
    },
  ],
});

/** A programme that is over is judged by the law of its last day. */
function lawDay({ programme }: Facts, asOf: Day): Day {
  return programme?.end && programme.end < asOf ? programme.end : asOf;
}

const END = "programme.end";

function check(facts: Facts, asOf: Day): Verdict {
  const { start, end, status } = facts.programme ?? {};
  if (status === "ended") return notApplicable(ENDED_EARLY, ["programme.status"]);
  const over = status === "completed" || (!status && end && end < asOf);
  if (!over) return cannotTell(NOT_OVER, status ? [] : ["programme.status"]);
  if (!end) return cannotTell(END_UNKNOWN, [END]);
  if (!facts.activities) return activitiesNotKnown();
  const { last, quarter } = finalParts(start, end);
  const list = candidatesOf(facts.activities, jobSearchRole);
  const firm = list.find((c) => c.role === "counts" && inPart(c.activity, last, asOf));
  if (firm) return present(firm);
  const possible = list.filter((c) => inPart(c.activity, quarter, asOf) !== false);
  if (possible.length) return unclear(possible);
  if (!documentRead(facts)) return cannotTell(NOT_SEEN, [NOT_READ], ["activities"]);
  return status === "completed"
    ? lacking(quarter.from)
    : cannotTell(HOW_OVER, ["programme.status"]);
}

/** The last three months, and the last quarter; for programmes of two years three months stand for both. */
function finalParts(start: Day | null | undefined, end: Day): { last: Period; quarter: Period } {
  const threeMonths = addMonths(addDays(end, 1), -3);
  const last = { from: threeMonths, to: end };
  if (!start) return { last, quarter: { from: "0000-01-01", to: end } };
  if (lastDayOfMonths(start, 24) <= end) return { last, quarter: last };
  const quarter = Math.floor(daysInPeriod(start, end) / 4);
  const from = addDays(end, 1 - quarter);
  return {
    last,
    quarter: { from: from < threeMonths ? from : later(start, threeMonths), to: end },
  };
}

/** Whether the activity lies in the part, in whole or in part; null when its dates leave that open. */
function inPart(activity: Activity, part: Period, asOf: Day): boolean | null {
  const begun = begunBy(activity, part.to, asOf);
  if (begun === false) return false;
  const ended =
    activity.from && part.from <= activity.from ? false : endedBefore(activity, part.from, asOf);
  if (ended === true) return false;
  return begun === null || ended === null ? null : true;
}

function present({ activity, path }: Candidate): Verdict {
  return satisfied(
    {
      nb: `«${activity.title}» lå i de siste tre månedene av programmet.`,
      nn: `«${activity.title}» låg i dei siste tre månadene av programmet.`,
    },
    [path, END],
  );
}

function unclear(list: readonly Candidate[]): Verdict {
  const names = listWords(list.map(({ activity }) => `«${activity.title}»`));
  return cannotTell(
    {
      nb: `Det må avklares om ${names} var arbeidssøking i den avsluttende delen av programmet.`,
      nn: `Det må avklarast om ${names} var arbeidssøking i den avsluttande delen av programmet.`,
    },
    list.flatMap(({ activity, path, role }) =>
      role === "unknown"
        ? [`${path}.kind`]
        : (["from", "to"] as const).filter((k) => !activity[k]).map((k) => `${path}.${k}`),
    ),
    [END],
  );
}

function lacking(from: Day): Verdict {
  return violation(
    {
      nb: `Programmet ble fullført uten arbeidssøking i den avsluttende delen, fra ${dayWords(from)}.`,
      nn: `Programmet vart fullført utan arbeidssøking i den avsluttande delen, frå ${dayWords(from)}.`,
    },
    ["activities", END],
  );
}

const ENDED_EARLY = {
  nb: "Programmet ble avsluttet før tiden.",
  nn: "Programmet vart avslutta før tida.",
};
const NOT_OVER = {
  nb: "Programmet er ikke fullført. Vurder om arbeidssøking er planlagt i den avsluttende delen.",
  nn: "Programmet er ikkje fullført. Vurder om arbeidssøking er planlagd i den avsluttande delen.",
};
const END_UNKNOWN = {
  nb: "Det må avklares når programmet ble fullført.",
  nn: "Det må avklarast når programmet vart fullført.",
};
const NOT_SEEN = {
  nb: "Siden viser ikke arbeidssøking mot slutten. Hele programmet må leses før noe kan sies sikkert.",
  nn: "Sida viser ikkje arbeidssøking mot slutten. Heile programmet må lesast før noko kan seiast sikkert.",
};
const HOW_OVER = {
  nb: "Det må avklares om programmet ble fullført eller avsluttet før tiden.",
  nn: "Det må avklarast om programmet vart fullført eller avslutta før tida.",
};
