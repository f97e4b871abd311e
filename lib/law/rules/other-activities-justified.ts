import type { FactView } from "../../facts/paths.ts";
import type { Activity } from "../../facts/types.ts";
import {
  type ActivityAt,
  activitiesAt,
  activitiesNotKnown,
  kindsNotKnown,
  ofKinds,
  ofUnknownKind,
} from "../activity-list.ts";
import { r35 } from "../cite.ts";
import { documentRead, NOT_READ } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { hoursWords } from "../words.ts";

const needs = ["activities", "programme.fullyRead", "wholeCaseRead"] as const;

type Facts = FactView<(typeof needs)[number]>;

const SHARED = {
  severity: "must",
  checkedOn: "2026-11-22",
  cite: [r35("4.30.2.10")],
  fix: {
    nb: "Skriv i saken hvor mye tid som settes av, og hvorfor.",
    nn: "Skriv i saka kor mykje tid som blir sett av, og kvifor.",
  },
  check,
} as const;

export default defineRule({
  id: "other-activities-justified",
  title: {
    nb: "Tid til helse, egenaktivitet og hvile er begrunnet",
    nn: "Tid til helse, eigenaktivitet og kvile er grunngjeven",
  },
  stage: "innhold",
  needs,
  versions: [
    { ...SHARED, from: "2010-01-01", to: "2018-12-31", verified: true },
    { ...SHARED, from: "2019-01-01", verified: false },
  ],
});

function check(facts: Facts): Verdict {
  if (!facts.activities) return activitiesNotKnown();
  const all = activitiesAt(facts.activities);
  const list = ofKinds(all, "health", "rehabilitation", "own-activity", "rest");
  const read = documentRead(facts);
  if (list.length)
    return gravest(
      list.map((place) => judge(place, read)),
      NONE,
    );
  const unknown = ofUnknownKind(all);
  return unknown.length ? kindsNotKnown(unknown) : NONE;
}

function judge({ activity, path }: ActivityAt, read: boolean): Verdict {
  const minutes = activity.minutesPerWeek ?? null;
  const [why, time] = [`${path}.justified`, `${path}.minutesPerWeek`];
  if (activity.justified && minutes !== null)
    return satisfied(justified(activity, minutes), [why, time]);
  const noReason = activity.justified === false || activity.justified === null;
  const noHours = activity.minutesPerWeek === null;
  const facts = [...(noReason ? [why] : []), ...(noHours ? [time] : [])];
  if (facts.length && read && activity.status !== "proposed")
    return violation(unjustified(activity, noReason, noHours), facts);
  const missing = [
    ...(activity.justified === undefined ? [why] : []),
    ...(activity.minutesPerWeek === undefined ? [time] : []),
    ...(facts.length && !read ? [NOT_READ] : []),
  ];
  return cannotTell(clarify(activity), missing, [path]);
}

function justified({ title }: Activity, minutes: number) {
  return {
    nb: `«${title}» er satt av med ${hoursWords(minutes)} i uka og er begrunnet.`,
    nn: `«${title}» er sett av med ${hoursWords(minutes)} i veka og er grunngjeve.`,
  };
}

function unjustified({ title }: Activity, noReason: boolean, noHours: boolean) {
  if (noReason && noHours)
    return {
      nb: `«${title}» står uten timer og begrunnelse i saken.`,
      nn: `«${title}» står utan timar og grunngjeving i saka.`,
    };
  return noReason
    ? {
        nb: `«${title}» står uten begrunnelse i saken.`,
        nn: `«${title}» står utan grunngjeving i saka.`,
      }
    : {
        nb: `«${title}» står uten timer i saken.`,
        nn: `«${title}» står utan timar i saka.`,
      };
}

function clarify({ title }: Activity) {
  return {
    nb: `Det må avklares hvor mye tid «${title}» tar, og om tiden er begrunnet i saken.`,
    nn: `Det må avklarast kor mykje tid «${title}» tek, og om tida er grunngjeven i saka.`,
  };
}

const NONE = notApplicable(
  {
    nb: "Programmet har ikke helsehjelp, opptrening, egenaktivitet eller hviletid.",
    nn: "Programmet har ikkje helsehjelp, opptrening, eigenaktivitet eller kviletid.",
  },
  ["activities"],
);
