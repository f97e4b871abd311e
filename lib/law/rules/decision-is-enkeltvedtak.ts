import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Decision } from "../../facts/types.ts";
import { r35, sotjl } from "../cite.ts";
import {
  type DecidedEvent,
  decidedEvents,
  EVENT_NEEDS,
  eventConflicts,
} from "../decided-events.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";

const needs = [...EVENT_NEEDS, "wholeCaseRead"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "decision-is-enkeltvedtak",
  title: { nb: "Avgjørelsene er enkeltvedtak", nn: "Avgjerdene er enkeltvedtak" },
  stage: "vedtak",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 41"), r35("4.29.1.2"), r35("5.41.2.7")],
      fix: {
        nb: "Fatt vedtaket: skriftlig, begrunnet og med opplysning om klageretten. Det skal ikke dateres tilbake.",
        nn: "Gjer vedtaket: skriftleg, grunngjeve og med opplysning om klageretten. Det skal ikkje daterast tilbake.",
      },
      check,
    },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const { decisions } = facts;
  if (!decisions) return decisionsNotSeen();
  const conflicts = eventConflicts(facts, decisions, asOf);
  if (conflicts.length) return contradicted(conflicts);
  const events = decidedEvents(facts, decisions, asOf);
  const whole = facts.wholeCaseRead === true;
  const grants = decisions.some((d) => d.kind === "innvilgelse") ? [ONLY_GRANTED] : [];
  const open = openPaths(decisions);
  return gravest([...events.map((event) => one(event, whole, open)), ...grants], NO_EVENT);
}

/** Decisions without a day, or of unknown kind: they may be the ones that are looked for. */
function openPaths(decisions: readonly Decision[]): string[] {
  return decisions.flatMap((d, i) => {
    if (d.kind === "unknown") return [`decisions[${i}].kind`];
    return d.date ? [] : [`decisions[${i}].date`];
  });
}

function one(event: DecidedEvent, whole: boolean, open: readonly string[]): Verdict {
  const { name, match, facts, missing } = event;
  if (match === "in-time")
    return satisfied({ nb: `Det er vedtak for ${name.nb}.`, nn: `Det er vedtak for ${name.nn}.` }, [
      ...facts,
      "decisions",
    ]);
  if (match === "none" && whole)
    return violation(
      { nb: `Det mangler vedtak for ${name.nb}.`, nn: `Det manglar vedtak for ${name.nn}.` },
      [...facts, "decisions", "wholeCaseRead"],
    );
  if (match === "late" && whole)
    return violation(
      {
        nb: `Vedtaket for ${name.nb} er datert etterpå.`,
        nn: `Vedtaket for ${name.nn} er datert etterpå.`,
      },
      [...facts, "decisions", "wholeCaseRead"],
    );
  const seen = match === "none" || match === "late" ? ["wholeCaseRead"] : open;
  return cannotTell(
    {
      nb: `Det må avklares om det er fattet vedtak for ${name.nb}, senest den dagen det fikk virkning.`,
      nn: `Det må avklarast om det er gjort vedtak for ${name.nn}, seinast den dagen det fekk verknad.`,
    },
    missing.length ? missing : seen,
    facts,
  );
}

function contradicted(facts: readonly string[]): Verdict {
  return notApplicable(
    {
      nb: "Opplysningene om vedtak, programstart og avbrudd stemmer ikke overens. Kontroller dem først.",
      nn: "Opplysningane om vedtak, programstart og avbrot stemmer ikkje overeins. Kontroller dei først.",
    },
    facts,
  );
}

function decisionsNotSeen(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvilke vedtak som er fattet i saken.",
      nn: "Det må avklarast kva vedtak som er gjorde i saka.",
    },
    ["decisions"],
  );
}

const ONLY_GRANTED = satisfied(
  { nb: "Innvilgelsen er gitt som vedtak.", nn: "Innvilginga er gitt som vedtak." },
  ["decisions"],
);

const NO_EVENT = notApplicable(
  {
    nb: "Det har ikke skjedd noe i saken som krever vedtak.",
    nn: "Det har ikkje skjedd noko i saka som krev vedtak.",
  },
  ["decisions"],
);
