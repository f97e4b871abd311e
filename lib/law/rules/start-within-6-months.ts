import { type Day, daysBetween } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { r35, sotjl } from "../cite.ts";
import { type Decisions, decisionsOf } from "../decisions.ts";
import { latestCovidStart, latestStart } from "../start-deadline.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, upcoming, violation } from "../verdict.ts";
import { daysWords, dayWords } from "../words.ts";

const needs = [
  "applicationReceived",
  "programme.start",
  "programme.status",
  "decisions",
  "refusalReason",
  "activities",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "start-within-6-months",
  title: { nb: "Oppstart innen seks måneder", nn: "Oppstart innan seks månader" },
  stage: "vedtak",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 31"), r35("4.29.1.2"), r35("4.30.2.1")],
      fix: {
        nb: "Flytt oppstarten fram. Dokumenter det dersom forsinkelsen skyldes deltakeren, og vurder om det trengs en ny søknad.",
        nn: "Flytt oppstarten fram. Dokumenter det dersom deltakaren er årsak til forseinkinga, og vurder om det trengst ein ny søknad.",
      },
      check,
    },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const received = facts.applicationReceived;
  const grants = decisionsOf(facts.decisions, "innvilgelse");
  const { start } = facts.programme ?? {};
  if (isRefused(facts, grants) && !start) return refused();
  if (!received) return applicationNotKnown();
  const due = latestStart(received);
  if (start) return judgeStart(facts, received, start, due, asOf);
  if (asOf <= due) return beforeDeadline(facts, due);
  return afterDeadline(facts, grants, received, due, asOf);
}

const RECEIVED = "applicationReceived";
const START = "programme.start";
const STATUS = "programme.status";

function judgeStart(facts: Facts, received: Day, start: Day, due: Day, asOf: Day): Verdict {
  const isStale = facts.programme?.status === "planned" && asOf > due;
  if (start <= due) return isStale ? stale(start) : inTime(start, due);
  if (isUpheldAppeal(facts, received)) return appealUpheld(due);
  if (start <= (latestCovidStart(received) ?? due)) return isStale ? stale(start) : maybeCovid(due);
  const over = daysWords(daysBetween(due, start));
  const verb = start > asOf ? PLANNED : STARTED;
  return violation(
    {
      nb: `Programmet ${verb.nb} ${dayWords(start)}, ${over.nb} etter fristen ${dayWords(due)}.`,
      nn: `Programmet ${verb.nn} ${dayWords(start)}, ${over.nn} etter fristen ${dayWords(due)}.`,
    },
    [RECEIVED, START],
    { due },
  );
}

const STARTED = { nb: "startet", nn: "starta" };
const PLANNED = { nb: "er planlagt å starte", nn: "er planlagt å starte" };

function beforeDeadline({ programme }: Facts, due: Day): Verdict {
  if (hasStarted(programme?.status)) return startNotKnown(due);
  return upcoming(
    due,
    {
      nb: `Programmet må starte senest ${dayWords(due)}, seks måneder etter at søknaden kom inn.`,
      nn: `Programmet må starte seinast ${dayWords(due)}, seks månader etter at søknaden kom inn.`,
    },
    [RECEIVED],
    { missing: [START] },
  );
}

function afterDeadline(
  facts: Facts,
  grants: Decisions,
  received: Day,
  due: Day,
  asOf: Day,
): Verdict {
  if (!isUnstarted(facts)) return startNotKnown(due);
  if (grants.state !== "some")
    return grantUndecided(due, grants.state === "none" ? [] : grants.missing);
  if (hasActivity(facts, asOf)) return underWay(due);
  if (isUpheldAppeal(facts, received)) return startNotKnown(due);
  if (asOf <= (latestCovidStart(received) ?? due)) return maybeCovid(due);
  return violation(
    {
      nb: `Programmet er ikke startet. Fristen var ${dayWords(due)}, seks måneder etter at søknaden kom inn.`,
      nn: `Programmet er ikkje starta. Fristen var ${dayWords(due)}, seks månader etter at søknaden kom inn.`,
    },
    [RECEIVED, STATUS, "decisions"],
    { due },
  );
}

/** The page says that the programme is planned, or shows no start day and does not say that it runs. */
function isUnstarted({ programme }: Facts): boolean {
  if (programme?.status === "planned") return true;
  return programme?.start === null && !hasStarted(programme.status);
}

/** Something of the programme has begun, whatever its start field says. */
function hasActivity({ activities }: Facts, asOf: Day): boolean {
  return (activities ?? []).some(({ status, from }) => {
    if (status === "running" || status === "completed") return true;
    return !status && Boolean(from) && (from ?? "") <= asOf;
  });
}

function hasStarted(status: string | null | undefined): boolean {
  return status !== undefined && status !== null && status !== "planned";
}

function isRefused({ decisions, refusalReason, programme }: Facts, grants: Decisions): boolean {
  if (hasStarted(programme?.status) || grants.state !== "none") return false;
  return Boolean(refusalReason) || (decisions ?? []).some((d) => d.kind === "avslag");
}

/** Refused after the application and granted later: no rule says how the six months then run. */
function isUpheldAppeal({ decisions }: Facts, received: Day): boolean {
  const refusals = (decisions ?? []).filter(
    (d) => d.kind === "avslag" && (d.date ?? "9") >= received,
  );
  return refusals.some(({ date: refused }) =>
    (decisions ?? []).some(
      (d) => d.kind === "innvilgelse" && (!d.date || !refused || d.date >= refused),
    ),
  );
}

function inTime(start: Day, due: Day): Verdict {
  return satisfied(
    {
      nb: `Programstart ${dayWords(start)} er innen fristen ${dayWords(due)}.`,
      nn: `Programstart ${dayWords(start)} er innan fristen ${dayWords(due)}.`,
    },
    [RECEIVED, START],
    { due },
  );
}

function applicationNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares når søknaden kom inn. Fristen for oppstart regnes fra den dagen.",
      nn: "Det må avklarast når søknaden kom inn. Fristen for oppstart blir rekna frå den dagen.",
    },
    [RECEIVED],
  );
}

function startNotKnown(due: Day): Verdict {
  return cannotTell(
    {
      nb: `Det må avklares når programmet startet. Fristen var ${dayWords(due)}.`,
      nn: `Det må avklarast når programmet starta. Fristen var ${dayWords(due)}.`,
    },
    [START],
    [RECEIVED],
    { due },
  );
}

function grantUndecided(due: Day, missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Fristen for oppstart var ${dayWords(due)}. Det må avklares om søknaden er innvilget.`,
      nn: `Fristen for oppstart var ${dayWords(due)}. Det må avklarast om søknaden er innvilga.`,
    },
    missing.length ? missing : ["decisions"],
    [RECEIVED],
    { due },
  );
}

function maybeCovid(due: Day): Verdict {
  return cannotTell(
    {
      nb: `Fristen for oppstart var ${dayWords(due)}, i koronatiden. Det må avklares om oppstarten ble utsatt på grunn av covid-19.`,
      nn: `Fristen for oppstart var ${dayWords(due)}, i koronatida. Det må avklarast om oppstarten vart utsett på grunn av covid-19.`,
    },
    [],
    [RECEIVED],
    { due },
  );
}

/** No rule tells how the six months run then, so there is nothing to measure the start by. */
function appealUpheld(due: Day): Verdict {
  return notApplicable(
    {
      nb: `Søknaden ble først avslått og senere innvilget. Reglene sier ikke om fristen ${dayWords(due)} da gjelder. Vurder det konkret.`,
      nn: `Søknaden vart først avslegen og seinare innvilga. Reglane seier ikkje om fristen ${dayWords(due)} då gjeld. Vurder det konkret.`,
    },
    [RECEIVED, "decisions"],
  );
}

/** No start, and yet activities: one of them is not up to date. */
function underWay(due: Day): Verdict {
  return notApplicable(
    {
      nb: `Saken viser ingen oppstart, men aktiviteter som er i gang. Fristen for oppstart var ${dayWords(due)}. Fyll inn startdatoen.`,
      nn: `Saka viser ingen oppstart, men aktivitetar som er i gang. Fristen for oppstart var ${dayWords(due)}. Fyll inn startdatoen.`,
    },
    [START, "activities"],
  );
}

/** The day has passed, and the programme is still said to be planned: one of them is not up to date. */
function stale(start: Day): Verdict {
  return notApplicable(
    {
      nb: `Programmet skulle starte ${dayWords(start)}, men status er fortsatt planlagt. Kontroller hva som stemmer.`,
      nn: `Programmet skulle starte ${dayWords(start)}, men status er framleis planlagt. Kontroller kva som stemmer.`,
    },
    [START, STATUS],
  );
}

function refused(): Verdict {
  return notApplicable({ nb: "Søknaden er avslått.", nn: "Søknaden er avslegen." }, ["decisions"]);
}
