import { addMonths, type Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { sotjl } from "../cite.ts";
import { documentRead, NOT_READ, programmeState, stateFacts } from "../programme-state.ts";
import { suspendedOn } from "../suspension.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.status",
  "programme.fullyRead",
  "interruptions",
  "documents",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

/** Months a programme may run before we ask for the offer. A setting: no source gives a time. */
const WINDOW_MONTHS = 3;

export default defineRule({
  id: "individual-plan-offered",
  title: { nb: "Individuell plan er tilbudt", nn: "Individuell plan er tilboden" },
  stage: "gjennomforing",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 33"), sotjl("§ 28")],
      fix: {
        nb: "Informer om retten til individuell plan, og noter svaret. Si hvem som koordinerer.",
        nn: "Informer om retten til individuell plan, og noter svaret. Sei kven som koordinerer.",
      },
      check,
    },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const { documents, programme } = facts;
  const index = (documents ?? []).findIndex(({ kind }) => isPlan(kind));
  if (index >= 0) return offered(`documents[${index}]`, documents?.[index]?.date);
  const state = programmeState(programme, asOf);
  if (state === "before" || state === "over") return notRunning();
  if (!documents) return notVisible(["documents"]);
  const start = programme?.start;
  if (!start) return notVisible(["programme.start"]);
  if (!documentRead(facts)) return notVisible([NOT_READ]);
  if (state === "interrupted" || asOf <= addMonths(start, WINDOW_MONTHS)) return soon(start);
  if (state === "unknown" && programme?.status) return notVisible(stateFacts(programme));
  if (suspendedOn({ leaves: [], interruptions: facts.interruptions }, asOf) !== false)
    return maybeInterrupted();
  return notOffered(start);
}

function isPlan(kind: string): boolean {
  return kind === "ip-offer" || kind === "individual-plan";
}

function offered(path: string, date: Day | null | undefined): Verdict {
  const on = date ? ` ${dayWords(date)}` : "";
  return satisfied(
    {
      nb: `Individuell plan, eller tilbudet om den, står i saken${on && ` (${on.trim()})`}.`,
      nn: `Individuell plan, eller tilbodet om den, står i saka${on && ` (${on.trim()})`}.`,
    },
    [path],
  );
}

function notRunning(): Verdict {
  return notApplicable({ nb: "Programmet går ikke nå.", nn: "Programmet går ikkje no." }, [
    "programme.status",
  ]);
}

function maybeInterrupted(): Verdict {
  return notApplicable(
    {
      nb: "Programmet er, eller kan være, avbrutt nå.",
      nn: "Programmet er, eller kan vere, avbrote no.",
    },
    ["interruptions"],
  );
}

function notVisible(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om deltakeren har fått tilbud om individuell plan, og hva svaret var.",
      nn: "Det må avklarast om deltakaren har fått tilbod om individuell plan, og kva svaret var.",
    },
    missing,
  );
}

function soon(start: Day): Verdict {
  return cannotTell(
    {
      nb: `Programmet startet ${dayWords(start)}. Saken viser ennå ikke tilbud om individuell plan; vurder når det skal gis.`,
      nn: `Programmet starta ${dayWords(start)}. Saka viser enno ikkje tilbod om individuell plan; vurder når det skal givast.`,
    },
    [],
    ["documents", "programme.start"],
  );
}

function notOffered(start: Day): Verdict {
  return violation(
    {
      nb: `Programmet har gått siden ${dayWords(start)}, og saken viser verken individuell plan eller tilbud om den.`,
      nn: `Programmet har gått sidan ${dayWords(start)}, og saka viser verken individuell plan eller tilbod om den.`,
    },
    ["documents", "programme.start"],
    { severity: "should" },
  );
}
