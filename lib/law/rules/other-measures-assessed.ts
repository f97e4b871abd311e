import type { FactView } from "../../facts/paths.ts";
import {
  type ActivityAt,
  activitiesAt,
  activitiesNotKnown,
  kindsNotKnown,
  ofKinds,
  ofUnknownKind,
  pathsTo,
  titles,
} from "../activity-list.ts";
import { r35, sotjl } from "../cite.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied } from "../verdict.ts";

const needs = ["activities"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "other-measures-assessed",
  title: {
    nb: "Andre tiltak er vurdert individuelt",
    nn: "Andre tiltak er vurderte individuelt",
  },
  stage: "innhold",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "may",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 30"), r35("4.30.2.8"), r35("4.30.2.9")],
      fix: {
        nb: "Skriv den individuelle vurderingen: hvordan tiltaket støtter veien til arbeid.",
        nn: "Skriv den individuelle vurderinga: korleis tiltaket støttar vegen til arbeid.",
      },
      check,
    },
  ],
});

function check(facts: Facts): Verdict {
  if (!facts.activities) return activitiesNotKnown();
  const all = activitiesAt(facts.activities);
  const list = ofKinds(all, "other-support");
  const open = list.filter(({ activity }) => activity.assessed !== true);
  if (open.length) return notAssessed(open);
  if (list.length) return assessed(list);
  const unknown = ofUnknownKind(all);
  return unknown.length ? kindsNotKnown(unknown) : notApplicable(NONE, ["activities"]);
}

function assessed(list: readonly ActivityAt[]): Verdict {
  const names = titles(list);
  return satisfied(
    {
      nb: `${names} er vurdert individuelt.`,
      nn: `${names} er vurdert individuelt.`,
    },
    pathsTo(list, "assessed"),
  );
}

function notAssessed(list: readonly ActivityAt[]): Verdict {
  const unseen = list.filter(({ activity }) => activity.assessed === undefined);
  const names = titles(list);
  return cannotTell(
    {
      nb: `Vurder om ${names} støtter veien til arbeid, og om vurderingen står i saken.`,
      nn: `Vurder om ${names} støttar vegen til arbeid, og om vurderinga står i saka.`,
    },
    pathsTo(unseen, "assessed"),
    pathsTo(list, "assessed"),
  );
}

const NONE = {
  nb: "Programmet har ikke andre støttende tiltak.",
  nn: "Programmet har ikkje andre støttande tiltak.",
};
