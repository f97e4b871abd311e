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
import { candidatesOf } from "../by-deadline.ts";
import { kvpForskrift, r35 } from "../cite.ts";
import { jobSearchRole } from "../deadline-roles.ts";
import {
  END,
  END_UNKNOWN,
  ENDED_EARLY,
  HOW_OVER,
  lacking,
  NOT_OVER,
  NOT_SEEN,
  present,
  unclear,
} from "../final-part-words.ts";
import type { Period } from "../periods.ts";
import { documentRead, NOT_READ } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable } from "../verdict.ts";

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
