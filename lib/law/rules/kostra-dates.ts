import { addMonths, ageOn, type Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Text } from "../../text/text.ts";
import { source } from "../cite.ts";
import { type DecisionAt, decisionsOf, notGranted } from "../decisions.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = [
  "applicationReceived",
  "decisions",
  "programme.start",
  "programme.end",
  "programme.status",
  "person.birthDate",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "kostra-dates",
  title: { nb: "Opplysninger til KOSTRA", nn: "Opplysningar til KOSTRA" },
  stage: "datakvalitet",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "should",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [
        source(
          "SSBs kontroller av KOSTRA-skjema 11CF",
          "https://github.com/statisticsnorway/kostra-kontrollprogram",
        ),
      ],
      fix: {
        nb: "Fyll inn eller rett opplysningen i fagsystemet.",
        nn: "Fyll inn eller rett opplysninga i fagsystemet.",
      },
      check,
    },
  ],
});

const START = "programme.start";
const END = "programme.end";
const STATUS = "programme.status";
const BIRTH = "person.birthDate";
/** A date may lie this many years before the year that is reported. */
const OLDEST = 4;

function check(facts: Facts, asOf: Day): Verdict {
  const { applicationReceived, programme, person } = facts;
  const grants = decisionsOf(facts.decisions, "innvilgelse");
  if (grants.state === "none" && !programme?.start && !isClosed(facts)) return notGranted();
  const grant = grants.state === "some" ? grants.list.reduce(newer) : null;
  const at = reported(facts, asOf);
  return gravest(
    [
      dated(APPLICATION, applicationReceived, "applicationReceived", at),
      grant
        ? dated(DECISION, grant.decision.date, `${grant.path}.date`, at)
        : open(DECISION, grants.state === "unknown" ? grants.missing : ["decisions"]),
      began(facts, at),
      ended(facts, asOf),
      aged(person?.birthDate, at),
    ],
    ALL_WELL,
  );
}

const APPLICATION: Text = { nb: "Søknadsdatoen", nn: "Søknadsdatoen" };
const DECISION: Text = { nb: "Vedtaksdatoen", nn: "Vedtaksdatoen" };
const BEGAN: Text = { nb: "Startdatoen", nn: "Startdatoen" };
const ENDED: Text = { nb: "Sluttdatoen", nn: "Sluttdatoen" };

/** The day the report is about: the end of a programme that is over, else the day of the case. */
interface Reported {
  readonly day: Day;
  /** 31 December of the year of the case. */
  readonly yearEnd: Day;
  /** A blank field is a fault only where there is a programme to report. */
  readonly granted: boolean;
  /** Facts needed to know which year is reported. */
  readonly missing: readonly string[];
}

function reported(facts: Facts, asOf: Day): Reported {
  const { status, end } = facts.programme ?? {};
  const isOver = isClosed(facts);
  const missing = [...(status ? [] : [STATUS]), ...(isOver && !end ? [END] : [])];
  const day = isOver && end && end <= asOf ? end : asOf;
  const granted = Boolean(facts.programme?.start || hasGrant(facts) || isOver);
  return { day, yearEnd: `${asOf.slice(0, 4)}-12-31`, granted, missing };
}

function hasGrant({ decisions }: Facts): boolean {
  return decisionsOf(decisions, "innvilgelse").state === "some";
}

function isClosed({ programme }: Facts): boolean {
  return programme?.status === "completed" || programme?.status === "ended";
}

/** The newest grant is the one reported; one without a day may be the newest. */
function newer(a: DecisionAt, b: DecisionAt): DecisionAt {
  if (!a.decision.date) return a;
  return !b.decision.date || b.decision.date > a.decision.date ? b : a;
}

function dated(name: Text, day: Day | null | undefined, path: string, at: Reported): Verdict {
  if (day === undefined) return open(name, [path]);
  if (day === null) return at.granted ? fault(name, MISSING, path) : open(name, [path]);
  if (day > at.yearEnd) return fault(name, afterYear(day, at.yearEnd), path);
  const years = Number(at.day.slice(0, 4)) - Number(day.slice(0, 4));
  if (years > OLDEST && at.missing.length) return open(name, at.missing);
  if (years > OLDEST) return fault(name, tooOld(day), path);
  if (addMonths(day, 12 * OLDEST) < at.day) return nearlyTooOld(name, day, path);
  return well([path]);
}

/** A programme that is still planned has no start to report yet. */
function began({ programme }: Facts, at: Reported): Verdict {
  const { start, status } = programme ?? {};
  if (start === null && status === "planned") return open(BEGAN, [START]);
  return dated(BEGAN, start, START, at);
}

function ended({ programme }: Facts, asOf: Day): Verdict {
  const { status, end } = programme ?? {};
  if (!status) return open({ nb: "Status", nn: "Status" }, [STATUS]);
  if (status !== "completed" && status !== "ended") return well([STATUS]);
  if (end === undefined) return open(ENDED, [END]);
  if (end === null) return fault(ENDED, MISSING, END);
  const yearEnd = `${asOf.slice(0, 4)}-12-31`;
  if (end > yearEnd) return fault(ENDED, afterYear(end, yearEnd), END);
  if (end.slice(0, 4) === asOf.slice(0, 4)) return well([STATUS, END]);
  return cannotTell(
    {
      nb: `Programmet sluttet ${dayWords(end)}. Kontroller at det ble rapportert for ${end.slice(0, 4)}.`,
      nn: `Programmet slutta ${dayWords(end)}. Kontroller at det vart rapportert for ${end.slice(0, 4)}.`,
    },
    [],
    [STATUS, END],
  );
}

/** Counted by the day and by the year the age may differ; a fault only where both agree. */
function aged(birth: Day | null | undefined, { day, missing }: Reported): Verdict {
  if (!birth) return open({ nb: "Fødselsdatoen", nn: "Fødselsdatoen" }, [BIRTH]);
  const ages = [ageOn(birth, day), Number(day.slice(0, 4)) - Number(birth.slice(0, 4))];
  if (ages.every((age) => age < 18))
    return fault(AGE, { nb: "er under 18 år", nn: "er under 18 år" }, BIRTH);
  if (ages.every((age) => age > 68) && missing.length)
    return open({ nb: "Alderen", nn: "Alderen" }, missing);
  if (ages.every((age) => age > 68))
    return fault(AGE, { nb: "er over 68 år", nn: "er over 68 år" }, BIRTH);
  if (ages.every((age) => age >= 18 && age <= 68)) return well([BIRTH]);
  return cannotTell(
    {
      nb: "Alderen ligger på grensen for hva KOSTRA godtar. Kontroller fødselsdatoen.",
      nn: "Alderen ligg på grensa for kva KOSTRA godtek. Kontroller fødselsdatoen.",
    },
    [],
    [BIRTH],
  );
}

const AGE: Text = { nb: "Deltakeren", nn: "Deltakaren" };
const MISSING: Text = { nb: "mangler", nn: "manglar" };

function afterYear(day: Day, yearEnd: Day): Text {
  return {
    nb: `${dayWords(day)} er etter ${dayWords(yearEnd)}`,
    nn: `${dayWords(day)} er etter ${dayWords(yearEnd)}`,
  };
}

function tooOld(day: Day): Text {
  return {
    nb: `${dayWords(day)} er mer enn fire år før rapporteringsåret`,
    nn: `${dayWords(day)} er meir enn fire år før rapporteringsåret`,
  };
}

function nearlyTooOld(name: Text, day: Day, path: string): Verdict {
  return cannotTell(
    {
      nb: `${name.nb} ${dayWords(day)} er mer enn fire år tilbake. Kontroller den mot rapporteringsåret.`,
      nn: `${name.nn} ${dayWords(day)} er meir enn fire år tilbake. Kontroller han mot rapporteringsåret.`,
    },
    [],
    [path],
  );
}

function fault(name: Text, what: Text, path: string): Verdict {
  return violation({ nb: `${name.nb} ${what.nb}.`, nn: `${name.nn} ${what.nn}.` }, [path]);
}

function open(name: Text, missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `${name.nb} må avklares før rapportering til KOSTRA.`,
      nn: `${name.nn} må avklarast før rapportering til KOSTRA.`,
    },
    missing,
  );
}

function well(facts: readonly string[]): Verdict {
  return satisfied(
    {
      nb: "Opplysningene som KOSTRA krever, er på plass.",
      nn: "Opplysningane som KOSTRA krev, er på plass.",
    },
    facts,
  );
}

const ALL_WELL = well([]);
