import { addDays, type Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { r35 } from "../cite.ts";
import {
  justBegun,
  metAtEvaluation,
  NOT_VISIBLE,
  notRunning,
  quiet,
  recent,
  suspended,
} from "../followup-words.ts";
import { documentRead, NOT_READ, programmeState, stateFacts } from "../programme-state.ts";
import { openFacts, suspendedIn, unknownTimes } from "../suspension.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell } from "../verdict.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.status",
  "programme.fullyRead",
  "contactDates",
  "evaluations",
  "leaves",
  "interruptions",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

/** Days without contact before we warn. A setting: the duty has no figure. */
const QUIET_DAYS = 60;

export default defineRule({
  id: "adequate-followup",
  title: {
    nb: "Deltakeren får forsvarlig oppfølging",
    nn: "Deltakaren får forsvarleg oppfølging",
  },
  stage: "gjennomforing",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [r35("4.30.1"), r35("4.30.2.12")],
      fix: {
        nb: "Ta kontakt med deltakeren, og noter samtalen.",
        nn: "Ta kontakt med deltakaren, og noter samtalen.",
      },
      check,
    },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const { programme, contactDates } = facts;
  const state = programmeState(programme, asOf);
  if (state === "before" || state === "over" || state === "interrupted") return notRunning();
  const last = latest(contactDates ?? [], asOf);
  const quietSince = addDays(asOf, -QUIET_DAYS);
  if (last && quietSince <= last) return recent(last);
  const evaluated = latest(
    (facts.evaluations ?? []).flatMap((e) => e.heldOn ?? []),
    asOf,
  );
  if (evaluated && quietSince <= evaluated) return metAtEvaluation(evaluated);
  const away = suspendedIn(facts, { from: quietSince, to: asOf });
  if (away.some((s) => s.valid && s.from && s.to)) return suspended();
  const met = latest([last ?? [], evaluated ?? []].flat(), asOf);
  const since = met ?? programme?.start;
  const visible = contactDates?.length === 0 || documentRead(facts);
  const missing = [
    ...(contactDates ? (visible ? [] : [NOT_READ]) : ["contactDates"]),
    ...(state === "unknown" ? stateFacts(programme) : []),
    ...(since ? [] : ["programme.start"]),
    ...unknownTimes(facts),
    ...openFacts(away),
  ];
  if (!since || !contactDates) return cannotTell(NOT_VISIBLE, missing);
  if (quietSince <= since) return justBegun(since);
  return missing.length
    ? cannotTell(NOT_VISIBLE, missing, ["contactDates"])
    : quiet(met, since, asOf);
}

function latest(days: readonly Day[], asOf: Day): Day | null {
  return (
    days
      .filter((day) => day <= asOf)
      .sort()
      .at(-1) ?? null
  );
}
