import type { FactView } from "../../facts/paths.ts";
import type { Activity } from "../../facts/types.ts";
import {
  type ActivityAt,
  activitiesAt,
  activitiesNotKnown,
  pathsTo,
  titles,
} from "../activity-list.ts";
import { r35 } from "../cite.ts";
import { documentRead, NOT_READ } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { isEmployment } from "../work-directed.ts";

const needs = ["activities", "programme.fullyRead", "wholeCaseRead"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "daytime-or-justified",
  title: {
    nb: "Aktiviteter på kveld, natt eller helg er begrunnet",
    nn: "Aktivitetar på kveld, natt eller helg er grunngjevne",
  },
  stage: "innhold",
  needs,
  versions: [
    {
      from: "2021-01-01",
      severity: "should",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [r35("4.30.2.1")],
      fix: {
        nb: "Skriv hvorfor tidspunktet er hensiktsmessig og nødvendig, eller legg aktiviteten til dagtid.",
        nn: "Skriv kvifor tidspunktet er føremålstenleg og nødvendig, eller legg aktiviteten til dagtid.",
      },
      check,
    },
  ],
});

function check(facts: Facts): Verdict {
  if (!facts.activities) return activitiesNotKnown();
  const read = documentRead(facts);
  const byDay: ActivityAt[] = [];
  const verdicts: Verdict[] = [];
  for (const at of activitiesAt(facts.activities))
    if (at.activity.timeOfDay === "day") byDay.push(at);
    else verdicts.push(judge(at, read));
  if (byDay.length && !verdicts.some(isGraver))
    verdicts.unshift(satisfied(daytime(byDay), pathsTo(byDay, "timeOfDay")));
  return gravest(verdicts, NO_ACTIVITIES);
}

/** Than that the others are by day, which is then not worth saying. */
function isGraver({ status }: Verdict): boolean {
  return status === "violation" || status === "cannot-tell";
}

function judge({ activity, path }: ActivityAt, read: boolean): Verdict {
  const { timeOfDay, justified, status } = activity;
  const when = [`${path}.timeOfDay`];
  const why = `${path}.justified`;
  if (!timeOfDay) return cannotTell(whenUnknown(activity), when);
  if (justified) return satisfied(reasoned(activity), [...when, why]);
  if (justified === undefined) return cannotTell(whyUnknown(activity), [why], when);
  if (!read) return cannotTell(whyUnknown(activity), [NOT_READ], [...when, why]);
  if (status === "proposed" || isEmployment(activity))
    return cannotTell(whyUnknown(activity), [], [...when, why]);
  return violation(unreasoned(activity), [...when, why]);
}

const WHEN = {
  evening: { nb: "på kveldstid", nn: "på kveldstid" },
  night: { nb: "om natta", nn: "om natta" },
  weekend: { nb: "i helga", nn: "i helga" },
  day: { nb: "på dagtid", nn: "på dagtid" },
};

function timeOf({ timeOfDay }: Activity) {
  return WHEN[timeOfDay ?? "day"];
}

function daytime(list: readonly ActivityAt[]) {
  const names = titles(list);
  return { nb: `${names} er på dagtid.`, nn: `${names} er på dagtid.` };
}

function reasoned(activity: Activity) {
  const when = timeOf(activity);
  return {
    nb: `«${activity.title}» er ${when.nb}, og det er begrunnet.`,
    nn: `«${activity.title}» er ${when.nn}, og det er grunngjeve.`,
  };
}

function unreasoned(activity: Activity) {
  const when = timeOf(activity);
  return {
    nb: `«${activity.title}» er ${when.nb} uten begrunnelse.`,
    nn: `«${activity.title}» er ${when.nn} utan grunngjeving.`,
  };
}

function whyUnknown(activity: Activity) {
  const when = timeOf(activity);
  return {
    nb: `«${activity.title}» er ${when.nb}. Det må avklares om tidspunktet er begrunnet.`,
    nn: `«${activity.title}» er ${when.nn}. Det må avklarast om tidspunktet er grunngjeve.`,
  };
}

function whenUnknown({ title }: Activity) {
  return {
    nb: `Det må avklares når på døgnet «${title}» er.`,
    nn: `Det må avklarast når på døgnet «${title}» er.`,
  };
}

const NO_ACTIVITIES = notApplicable(
  { nb: "Programmet har ingen aktiviteter.", nn: "Programmet har ingen aktivitetar." },
  ["activities"],
);
