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
import { r35, sotjl, source } from "../cite.ts";
import { frameOf, limitOf } from "../duration.ts";
import {
  assess,
  endUnknown,
  fits,
  fullTrack,
  longer,
  NONE,
  tooLong,
  unassessed,
} from "../education-words.ts";
import { documentRead, NOT_READ } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { measureOf } from "../work-directed.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.fullyRead",
  "activities",
  "leaves",
  "interruptions",
  "decisions",
  "absences",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

const SHARED = {
  severity: "must",
  verified: true,
  checkedOn: "2026-11-22",
  fix: {
    nb: "Skriv den individuelle vurderingen av utdanningen, og velg deler som rekkes innenfor programmet.",
    nn: "Skriv den individuelle vurderinga av utdanninga, og vel delar som lèt seg fullføre innanfor programmet.",
  },
} as const;

export default defineRule({
  id: "education-work-goal",
  title: {
    nb: "Utdanning er vurdert individuelt og rekkes innenfor programmet",
    nn: "Utdanning er vurdert individuelt og lèt seg fullføre innanfor programmet",
  },
  stage: "innhold",
  needs,
  versions: [
    {
      ...SHARED,
      from: "2010-01-01",
      to: "2018-12-31",
      cite: [sotjl("§ 30 (til 31.12.2018)"), r35("4.30.2.9")],
      check: (facts) => check(facts, false),
    },
    {
      ...SHARED,
      from: "2019-01-01",
      cite: [sotjl("§ 30"), r35("4.30.2.1"), source("Prop. 12 L (2018–2019)")],
      check: (facts) => check(facts, true),
    },
  ],
});

function check(facts: Facts, anyType: boolean): Verdict {
  if (!facts.activities) return activitiesNotKnown();
  const all = activitiesAt(facts.activities);
  const education = ofKinds(all, "education");
  const unknown = ofUnknownKind(all);
  if (education.length === 0)
    return unknown.length ? kindsNotKnown(unknown) : notApplicable(NONE, ["activities"]);
  const only = education.length === all.length && education.every(isNoWorkMeasure);
  return gravest(
    education.map((a) => judge(a, facts, { anyType, only })),
    notApplicable(NONE),
  );
}

/** AMO is a work-directed measure, even where the page calls it education. */
function isNoWorkMeasure({ activity }: ActivityAt): boolean {
  return measureOf(activity)?.kind !== "work-directed";
}

interface Setting {
  /** From 2019 any type of education; before that the old circular's narrow list, which only an assessment can apply. */
  readonly anyType: boolean;
  /** Education is the programme's only content. */
  readonly only: boolean;
}

function judge({ activity, path }: ActivityAt, facts: Facts, setting: Setting): Verdict {
  const { assessed, status } = activity;
  const fact = `${path}.assessed`;
  if (assessed === undefined) return cannotTell(assess(activity), [fact], [path]);
  if (!assessed) {
    if (!documentRead(facts)) return cannotTell(assess(activity), [NOT_READ], [fact]);
    const broken = setting.only && setting.anyType && status !== "proposed";
    return broken
      ? violation(unassessed(activity), [fact])
      : cannotTell(assess(activity), [], [fact]);
  }
  if (!setting.anyType && isFullTrack(activity)) return cannotTell(fullTrack(activity), [], [path]);
  return judgeLength({ activity, path }, facts);
}

/** The old circular had single courses of upper secondary school, not the whole of it. */
function isFullTrack({ title, tiltak }: Activity): boolean {
  return /videregående|vidaregåande/i.test(title) || tiltak === "grunnskole-og-videregaende";
}

function judgeLength({ activity, path }: ActivityAt, facts: Facts): Verdict {
  const { start, end } = facts.programme ?? {};
  const { to } = activity;
  if (to && end && to <= end)
    return satisfied(fits(activity, to), [`${path}.assessed`, `${path}.to`]);
  const missing = [...(to ? [] : [`${path}.to`]), ...(end ? [] : ["programme.end"])];
  if (!to || !end) return cannotTell(endUnknown(activity), missing, [path]);
  const limit = start && limitOf(frameOf(facts, start, to, "leave-and-interruption"), 24).high;
  return cannotTell(
    limit && limit < to ? tooLong(activity, limit) : longer(activity, end),
    [],
    [`${path}.to`, "programme.end"],
  );
}
