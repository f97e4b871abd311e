import { addDays, type Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { r35, sotjl } from "../cite.ts";
import { documentRead, NOT_READ } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, upcoming, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = [
  "programme.end",
  "programme.status",
  "programme.fullyRead",
  "documents",
  "interruptions",
  "decisions",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

/** Days after the end before we call it missing. A setting. */
const GRACE_DAYS = 30;

const SHARED = {
  severity: "must",
  verified: false,
  checkedOn: "2026-11-22",
  fix: { nb: "Utsted deltakerbevis.", nn: "Skriv ut deltakarbevis." },
} as const;

export default defineRule({
  id: "deltakerbevis-issued",
  title: { nb: "Deltakerbevis er utstedt", nn: "Deltakarbevis er skrive ut" },
  stage: "avslutning",
  needs,
  matters: (facts, asOf) => [{ day: earliest(overOn(facts, asOf), asOf), facts }],
  versions: [
    {
      ...SHARED,
      from: "2010-01-01",
      to: "2018-12-31",
      cite: [sotjl("§ 30 (til 31.12.2018)")],
      check: (facts, asOf) => check(facts, asOf, ["completed", "ended", "interrupted"]),
    },
    {
      ...SHARED,
      from: "2019-01-01",
      cite: [r35("4.30.2.12")],
      check: (facts, asOf) => check(facts, asOf, ["completed", "ended"]),
    },
  ],
});

function earliest(day: Day | null, asOf: Day): Day {
  return day && day < asOf ? day : asOf;
}

/** The day the programme was over, or interrupted; of an interruption without a day, the end that has passed. */
function overOn({ programme, interruptions, decisions }: Facts, asOf: Day): Day | null {
  const end = programme?.end ?? null;
  if (programme?.status !== "interrupted") return end;
  const stops = (decisions ?? [])
    .filter((d) => d.kind === "avbrudd" || d.kind === "stans")
    .flatMap((d) => d.from ?? d.date ?? []);
  const days = [...(interruptions ?? []).flatMap((i) => i.from ?? []), ...stops];
  return days.sort().at(-1) ?? (end && end < asOf ? end : null);
}

function check(facts: Facts, asOf: Day, requiring: readonly string[]): Verdict {
  const { documents, programme } = facts;
  const status = programme?.status;
  if (!status) return cannotTell(STATUS_UNKNOWN, ["programme.status"]);
  if (!requiring.includes(status)) return notApplicable(NOT_OVER, ["programme.status"]);
  const index = (documents ?? []).findIndex(({ kind }) => kind === "deltakerbevis");
  if (index >= 0) return issued(`documents[${index}]`, documents?.[index]?.date);
  const over = overOn(facts, asOf);
  const end = status === "interrupted" ? "interruptions" : "programme.end";
  if (!over) return cannotTell(CLARIFY, [end, ...(documents ? [] : ["documents"])]);
  const due = addDays(over, GRACE_DAYS);
  if (!documents) return cannotTell(CLARIFY, ["documents"], [end], { due });
  if (asOf <= due) return soon(over, due);
  return documentRead(facts) ? lacking(over, end) : cannotTell(CLARIFY, [NOT_READ], [end]);
}

function issued(path: string, date: Day | null | undefined): Verdict {
  const on = date ? ` ${dayWords(date)}` : "";
  return satisfied(
    { nb: `Deltakerbevis er utstedt${on}.`, nn: `Deltakarbevis er skrive ut${on}.` },
    [path],
  );
}

function soon(over: Day, due: Day): Verdict {
  return upcoming(
    due,
    {
      nb: `Programmet var over ${dayWords(over)}. Saken har ennå ikke deltakerbevis.`,
      nn: `Programmet var over ${dayWords(over)}. Saka har enno ikkje deltakarbevis.`,
    },
    ["documents", "programme.end"],
  );
}

function lacking(over: Day, end: string): Verdict {
  return violation(
    {
      nb: `Programmet var over ${dayWords(over)}, og saken har ikke deltakerbevis.`,
      nn: `Programmet var over ${dayWords(over)}, og saka har ikkje deltakarbevis.`,
    },
    ["documents", end, "programme.status"],
  );
}

const STATUS_UNKNOWN = {
  nb: "Det må avklares om programmet er fullført eller avsluttet.",
  nn: "Det må avklarast om programmet er fullført eller avslutta.",
};
const NOT_OVER = {
  nb: "Programmet er ikke fullført eller avsluttet.",
  nn: "Programmet er ikkje fullført eller avslutta.",
};
const CLARIFY = {
  nb: "Programmet er over. Det må avklares om deltakerbevis er utstedt.",
  nn: "Programmet er over. Det må avklarast om deltakarbevis er skrive ut.",
};
