import type { Day } from "../../facts/days.ts";
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
import { r35, sotjl } from "../cite.ts";
import { frameOf, limitOf } from "../duration.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = [
  "programme.start",
  "activities",
  "leaves",
  "interruptions",
  "decisions",
  "absences",
] as const;

type Facts = FactView<(typeof needs)[number]>;

const SHARED = {
  severity: "may",
  checkedOn: "2026-11-22",
  fix: {
    nb: "Vurder hvor mye av læretiden som rekkes innenfor programmet.",
    nn: "Vurder kor mykje av læretida som lèt seg fullføre innanfor programmet.",
  },
} as const;

export default defineRule({
  id: "apprenticeship-combined",
  title: {
    nb: "Læretid kan kombineres med programmet",
    nn: "Læretid kan kombinerast med programmet",
  },
  stage: "innhold",
  needs,
  versions: [
    {
      ...SHARED,
      from: "2010-01-01",
      to: "2018-12-31",
      verified: false,
      cite: [sotjl("§ 37 (til 31.12.2018)")],
      check: (facts) => each(facts, before2019),
    },
    {
      ...SHARED,
      from: "2019-01-01",
      verified: true,
      cite: [sotjl("§ 30 andre ledd"), sotjl("§ 37"), r35("4.30.2.1")],
      check: (facts) => each(facts, (place) => withinFrame(place, facts)),
    },
  ],
});

function each(facts: Facts, judge: (place: ActivityAt) => Verdict): Verdict {
  if (!facts.activities) return activitiesNotKnown();
  const all = activitiesAt(facts.activities);
  const unknown = ofUnknownKind(all);
  const none = unknown.length ? kindsNotKnown(unknown) : notApplicable(NONE, ["activities"]);
  return gravest(ofKinds(all, "apprenticeship").map(judge), none);
}

/** Any volume is allowed; a læretid longer than the two years of the programme needs a thought. */
function withinFrame({ activity, path }: ActivityAt, facts: Facts): Verdict {
  const start = facts.programme?.start;
  const { to } = activity;
  if (!start || !to) {
    const missing = [...(start ? [] : ["programme.start"]), ...(to ? [] : [`${path}.to`])];
    return cannotTell(lengthUnknown(activity), missing, [path]);
  }
  const limit = limitOf(frameOf(facts, start, to, "leave-and-interruption"), 24);
  if (to <= limit.low) return satisfied(combined(activity), [path]);
  return cannotTell(tooLong(activity, limit.low), [], [`${path}.to`, "programme.start"]);
}

function before2019({ activity, path }: ActivityAt): Verdict {
  return cannotTell(
    {
      nb: `«${activity.title}»: Loven nevnte ikke læretid før 2019. Vurder om den kunne inngå.`,
      nn: `«${activity.title}»: Lova nemnde ikkje læretid før 2019. Vurder om den kunne gå inn.`,
    },
    [],
    [path],
  );
}

function combined({ title }: Activity) {
  return {
    nb: `«${title}» er læretid og kan kombineres med programmet.`,
    nn: `«${title}» er læretid og kan kombinerast med programmet.`,
  };
}

function lengthUnknown({ title }: Activity) {
  return {
    nb: `«${title}» er læretid og kan kombineres med programmet. Det må avklares om den er ferdig innen to år fra start.`,
    nn: `«${title}» er læretid og kan kombinerast med programmet. Det må avklarast om ho er ferdig innan to år frå start.`,
  };
}

function tooLong({ title }: Activity, limit: Day) {
  return {
    nb: `«${title}» er læretid og kan kombineres med programmet, men varer lenger enn to år fra start (${dayWords(limit)}). Vurder hva som rekkes.`,
    nn: `«${title}» er læretid og kan kombinerast med programmet, men varer lenger enn to år frå start (${dayWords(limit)}). Vurder kva som lèt seg fullføre.`,
  };
}

const NONE = { nb: "Programmet har ikke læretid.", nn: "Programmet har ikkje læretid." };
