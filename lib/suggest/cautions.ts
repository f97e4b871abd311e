import { ageOn, type Day } from "../facts/days.ts";
import type { CaseFacts, ProtectionTag } from "../facts/types.ts";
import type { Finding } from "../law/types.ts";
import { isOver, type OfficeMeasure } from "../measures/office.ts";
import type { Measure } from "../measures/types.ts";
import type { Need } from "../needs/types.ts";
import type { Text } from "../text/text.ts";
import * as say from "./caution-texts.ts";
import { CROWDS, hasChildrenToMind, isInSeason, SPEECH } from "./fit.ts";
import { freeMinutes } from "./week.ts";

/** What a caution may depend on. */
export interface Circumstances {
  readonly facts: CaseFacts;
  readonly needs: ReadonlySet<Need>;
  readonly findings: readonly Finding[];
  readonly date: Day;
  readonly planned: ReadonlySet<string>;
  readonly cancelled: ReadonlySet<string>;
}

/** What to mind before the measure is chosen: law frames at risk first, then protection, then health. `local`: what the office has of it. */
export function cautionsFor(
  measure: Measure,
  now: Circumstances,
  local: readonly OfficeMeasure[],
): Text[] {
  const all = [
    ...history(measure, now),
    ...room(local, now.date),
    ...frames(measure, now),
    ...paid(measure, now),
    ...limits(measure, now),
    ...protection(measure, now.facts),
    ...fitting(measure, now),
    ...hours(measure, now),
    ...content(measure),
  ];
  return [...new Map(all.map((text) => [text.nb, text])).values()].slice(0, MAX_CAUTIONS);
}

/** More are not read; the gravest come first. */
const MAX_CAUTIONS = 4;

function history({ id }: Measure, { planned, cancelled }: Circumstances): Text[] {
  return [...(planned.has(id) ? [say.PLANNED] : []), ...(cancelled.has(id) ? [say.CANCELLED] : [])];
}

/** A rule that frames the measure and is broken, or has a deadline coming. */
function frames({ rules = [] }: Measure, { findings }: Circumstances): Text[] {
  return findings
    .filter((f) => rules.includes(f.rule) && isFrame(f.rule))
    .filter((f) => f.status === "violation" || f.status === "upcoming")
    .map((f) => say.frameAtRisk(f.title));
}

const FRAMES: ReadonlySet<string> = new Set([
  "paid-work-max-50",
  "inkluderingstilskudd-cap",
  "health-need-not-excessive",
  "other-activities-justified",
  "rest-time-tapering",
  "duration-max-two-years",
  "education-work-goal",
]);

function isFrame(rule: string): boolean {
  return rule.startsWith("tiltak-") || FRAMES.has(rule);
}

/** Paid work is capped at half a position beside the programme; wage subsidy is employment. */
function paid({ id, counts }: Measure, { facts }: Circumstances): Text[] {
  if (counts !== "paid-work") return [];
  const own =
    id === "lonnstilskudd" || id === "varig-lonnstilskudd" ? say.SUBSIDY_IS_JOB : say.HALF;
  const pct = (facts.activities ?? [])
    .filter((a) => a.kind === "paid-work" && a.status === "running")
    .reduce((sum, a) => sum + (a.positionPct ?? 0), 0);
  return pct > 0 ? [own, say.alreadyWorks(pct)] : [own];
}

function limits({ id }: Measure, now: Circumstances): Text[] {
  if (id === "sommerjobb") return summerJob(now);
  if (id === "varig-tilrettelagt-arbeid") return [say.NOT_ORDINARY_WORK];
  if (id === "mentor") return hasHost(now.facts) ? [] : [say.MENTOR_NEEDS_HOST];
  if (LONG_EDUCATION.has(id)) return [say.TWO_YEARS];
  const group = now.facts.person?.innsatsgruppe;
  const able = group === "standard" || group === "situasjonsbestemt";
  return able && REDUCED_ABILITY.has(id) ? [say.REDUCED_ABILITY] : [];
}

const LONG_EDUCATION: ReadonlySet<string> = new Set([
  "hoyere-utdanning",
  "laeretid",
  "fag-og-yrkesopplaering",
  "ordinaer-utdanning-i-stedet-for-jobb",
]);
const REDUCED_ABILITY: ReadonlySet<string> = new Set([
  "arbeidsforberedende-trening",
  "varig-lonnstilskudd",
]);
/** Mentor must hang on another measure (tiltaksforskriften). */
const HOSTS: ReadonlySet<string> = new Set([
  "arbeidstrening",
  "lonnstilskudd",
  "oppfolging",
  "amo-kurs",
  "fag-og-yrkesopplaering",
  "hoyere-utdanning",
]);

function hasHost(facts: CaseFacts): boolean {
  return (facts.activities ?? []).some(
    (a) => a.status !== "cancelled" && (HOSTS.has(a.tiltak ?? "") || a.kind === "education"),
  );
}

/** Under 30, four weeks, June to August (tiltaksforskriften). */
function summerJob({ facts, date }: Circumstances): Text[] {
  const birth = facts.person?.birthDate;
  const age = birth ? ageOn(birth, date) : facts.person?.age;
  const tooOld = age !== undefined && age !== null && age >= 30;
  return tooOld ? [say.tooOldForSummerJob(age), say.SUMMER_ONLY] : [say.SUMMER_ONLY];
}

/** A full course, or one out of season, only where the office has no other of the same. */
function room(local: readonly OfficeMeasure[], date: Day): Text[] {
  if (local.length === 0) return [];
  const valid = local.filter((own) => !isOver(own, date));
  if (valid.length === 0) return [say.OVER];
  const now = valid.filter(({ months }) => isInSeason(months, date));
  if (now.length === 0) return [say.outOfSeason(valid.flatMap(({ months }) => months ?? []))];
  return now.every(({ places }) => places === 0) ? [say.FULL] : [];
}

/** What health, senses, language, the way there and children ask of it. */
function fitting({ id, counts }: Measure, { facts, needs }: Circumstances): Text[] {
  const atWork =
    counts === "work-directed" || counts === "paid-work" || counts === "apprenticeship";
  const away = atWork || counts === "education";
  const found: Text[] = [];
  if (atWork && (needs.has("physical-health") || needs.has("workplace-adaptation")))
    found.push(say.MIND_HEALTH);
  if (id === "fysisk-trening" && needs.has("physical-health")) found.push(say.MIND_TRAINING);
  if ((away || CROWDS.has(id)) && needs.has("sensory")) found.push(say.MIND_SENSES);
  if (CROWDS.has(id) && needs.has("social-anxiety")) found.push(say.SMALL_GROUPS);
  if (SPEECH.has(id) && needs.has("language")) found.push(say.MIND_LANGUAGE);
  if (away && needs.has("transport")) found.push(say.GET_THERE);
  if (away && hasChildrenToMind(facts, needs)) found.push(say.MIND_CHILDREN);
  return found;
}

/** What § 30 says of the time: the week may be full already. */
function hours({ minutesPerWeek }: Measure, { facts, date }: Circumstances): Text[] {
  const free = minutesPerWeek ? freeMinutes(facts, date) : null;
  if (free === null || !minutesPerWeek || minutesPerWeek[0] <= free) return [];
  return [free === 0 ? say.WEEK_IS_FULL : say.hoursLeft(free)];
}

/** What § 30 and the circular ask of content that is not work-directed (4.30.2.1, 4.30.2.10). */
function content({ counts, group }: Measure): Text[] {
  if (counts === "education") return [say.WORK_IS_GOAL];
  if (counts === "rest") return [say.REST_TAPERS];
  if (group === "andre-aktiviteter") return [say.JUSTIFY_TIME];
  return [];
}

function protection({ counts }: Measure, { person }: CaseFacts): Text[] {
  const tags = new Set<ProtectionTag>(person?.protection ?? []);
  const found: Text[] = [];
  const outside = counts !== "meeting";
  if (outside && (tags.has("fortrolig-adresse") || tags.has("strengt-fortrolig")))
    found.push(say.PROTECTED_ADDRESS);
  if (tags.has("sikkerhetstiltak")) found.push(say.SAFETY);
  if (tags.has("verge")) found.push(say.GUARDIAN);
  if (tags.has("tolk") && outside) found.push(say.INTERPRETER);
  return found;
}
