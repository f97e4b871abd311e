import { type Day, earlier } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Programme } from "../../facts/types.ts";
import type { Text } from "../../text/text.ts";
import { kvpForskrift, r35, sotjl } from "../cite.ts";
import { contradicted, unlessContradicted } from "../contradictions.ts";
import { type DecisionAt, decisionSubject, decisionsOf } from "../decisions.ts";
import {
  decidedEnd,
  type ExtensionTiming,
  extensionTiming,
  monthsConflicts,
} from "../extensions.ts";
import { type StatedDuration, statedDuration } from "../stated-duration.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = ["decisions", "programme.end", "programme.status", "wholeCaseRead"] as const;

type Facts = FactView<(typeof needs)[number]>;

const FIRST_DAY = "2012-01-01";

export default defineRule({
  id: "reasoned-extension-decision",
  title: {
    nb: "Begrunnet vedtak før programmet forlenges",
    nn: "Grunngjeve vedtak før programmet blir forlengt",
  },
  stage: "vedtak",
  needs,
  versions: [
    {
      from: FIRST_DAY,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [kvpForskrift("§ 2"), sotjl("§ 32"), r35("5.41.2.7")],
      fix: {
        nb: "Fatt vedtak før den gamle perioden er over. Begrunn at vilkårene i § 29 fortsatt er oppfylt, at forlengelsen er hensiktsmessig, og at målet kan nås.",
        nn: "Gjer vedtak før den gamle perioden er over. Grunngje at vilkåra i § 29 framleis er oppfylte, at forlenginga er føremålstenleg, og at målet kan nåast.",
      },
      check,
    },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const { decisions } = facts;
  const programme = facts.programme ?? {};
  if (!decisions) return decisionsNotSeen(["decisions"]);
  const conflicts = monthsConflicts(decisions);
  if (conflicts.length) return contradicted(conflicts);
  const found = decisionsOf(decisions, "forlengelse");
  const extensions = found.state === "some" ? found.list.filter(isGoverned) : [];
  const unknown = found.state === "unknown" ? [decisionsNotSeen(found.missing)] : [];
  const judged = extensions.map((e) => judge(e, extensionTiming(e, decisions)));
  const verdict = gravest(
    [...judged, ...goingOn(facts, programme, asOf), ...unknown],
    NOT_EXTENDED,
  );
  return unlessContradicted(verdict, deniedDurations(extensions));
}

function deniedDurations(extensions: readonly DecisionAt[]): string[] {
  const durations = extensions.map((e) => statedDuration(e.decision, e.path));
  return durations.flatMap((d) => (d.state === "contradicted" ? d.facts : []));
}

function isGoverned({ decision }: DecisionAt): boolean {
  return !decision.date || decision.date >= FIRST_DAY;
}

function judge(at: DecisionAt, timing: ExtensionTiming): Verdict {
  const duration = statedDuration(at.decision, at.path);
  if (duration.state === "contradicted") return contradicted(duration.facts);
  if (!at.decision.date) return open(at, timing, duration);
  return (
    withoutReasons(at) ??
    withoutEnd(at, duration) ??
    tooLate(at, timing) ??
    open(at, timing, duration)
  );
}

function withoutReasons({ decision, path }: DecisionAt): Verdict | null {
  const { reasoned, fullyRead } = decision;
  if (reasoned || reasoned === undefined || fullyRead !== true) return null;
  const { nb, nn } = decisionSubject(decision);
  return violation({ nb: `${nb} er ikke begrunnet.`, nn: `${nn} er ikkje grunngjeve.` }, [
    `${path}.reasoned`,
    `${path}.fullyRead`,
  ]);
}

function withoutEnd({ decision }: DecisionAt, duration: StatedDuration): Verdict | null {
  if (duration.state !== "absent") return null;
  const { nb, nn } = decisionSubject(decision);
  return violation(
    { nb: `${nb} oppgir ikke ny sluttdato.`, nn: `${nn} oppgir ikkje ny sluttdato.` },
    duration.facts,
  );
}

function tooLate({ decision, path }: DecisionAt, { timing, oldEnd }: ExtensionTiming) {
  if (timing !== "late" || !oldEnd.high) return null;
  const { nb, nn } = decisionSubject(decision);
  const end = dayWords(oldEnd.high);
  return violation(
    {
      nb: `${nb} kom etter den siste dagen i den gamle perioden, ${end}.`,
      nn: `${nn} kom etter den siste dagen i den gamle perioden, ${end}.`,
    },
    [`${path}.date`, "decisions"],
    { due: oldEnd.high },
  );
}

function open(at: DecisionAt, timing: ExtensionTiming, duration: StatedDuration): Verdict {
  const { decision, path } = at;
  const { nb, nn } = decisionSubject(decision);
  const missing = [
    ...(decision.reasoned
      ? []
      : [`${path}.${decision.reasoned === undefined ? "reasoned" : "fullyRead"}`]),
    ...(duration.state === "unknown" ? duration.missing : []),
    ...timing.missing,
  ];
  if (decision.reasoned && duration.state === "stated" && timing.timing === "in-time")
    return satisfied(inTime({ nb, nn }, timing.oldEnd.high), [
      `${path}.reasoned`,
      `${path}.date`,
      ...duration.facts,
      "decisions",
    ]);
  return cannotTell(
    {
      nb: `${nb}: Det må avklares om det er begrunnet, har ny sluttdato og kom før den gamle perioden var over.`,
      nn: `${nn}: Det må avklarast om det er grunngjeve, har ny sluttdato og kom før den gamle perioden var over.`,
    },
    [...new Set(missing)],
  );
}

function inTime({ nb, nn }: Text, oldEnd: Day | null): Text {
  const lasted = oldEnd
    ? {
        nb: ` Den gamle perioden varte til ${dayWords(oldEnd)}.`,
        nn: ` Den gamle perioden varte til ${dayWords(oldEnd)}.`,
      }
    : { nb: "", nn: "" };
  return {
    nb: `${nb} er begrunnet, har sluttdato og kom i tide.${lasted.nb}`,
    nn: `${nn} er grunngjeve, har sluttdato og kom i tide.${lasted.nn}`,
  };
}

/** The programme goes on, or may go on, after the last day that the decisions give it. */
function goingOn(facts: Facts, programme: Partial<Programme>, asOf: Day): Verdict[] {
  const { status, end: ended } = programme;
  const end = decidedEnd(facts.decisions ?? []);
  const isOver = status === "completed" || status === "ended";
  const last = isOver ? ended && earlier(ended, asOf) : asOf;
  if (!hasGrant(facts) || status === "planned") return [];
  if (!end.low) return [endNotKnown(end.missing)];
  if (last && last <= end.low) return [];
  const isProven = end.missing.length === 0 && facts.wholeCaseRead === true;
  if (isProven && end.high && last && last > end.high && (isOver || status === "running"))
    return [wentOn(end.high)];
  const missing = goingOnMissing(facts, programme, end.missing);
  return [end.high ? mayGoOn(end.high, missing) : endNotKnown(missing)];
}

function hasGrant({ decisions }: Facts): boolean {
  return decisionsOf(decisions, "innvilgelse", "forlengelse", "igjeninntak").state === "some";
}

function goingOnMissing(
  facts: Facts,
  { status, end }: Partial<Programme>,
  open: readonly string[],
) {
  const isOver = status === "completed" || status === "ended";
  return [
    ...(status ? [] : ["programme.status"]),
    ...(isOver && !end ? ["programme.end"] : []),
    ...open,
    ...(facts.wholeCaseRead === true ? [] : ["wholeCaseRead"]),
  ];
}

function wentOn(end: Day): Verdict {
  return violation(
    {
      nb: `Programmet fortsatte etter ${dayWords(end)}, den siste dagen som er vedtatt, uten vedtak om forlengelse.`,
      nn: `Programmet heldt fram etter ${dayWords(end)}, den siste dagen som er vedteken, utan vedtak om forlenging.`,
    },
    ["decisions", "programme.status", "wholeCaseRead"],
    { due: end },
  );
}

function mayGoOn(end: Day, missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Den vedtatte perioden var over ${dayWords(end)}. Det må avklares om programmet fortsatte, og om det er vedtatt.`,
      nn: `Den vedtekne perioden var over ${dayWords(end)}. Det må avklarast om programmet heldt fram, og om det er vedteke.`,
    },
    missing,
    ["decisions"],
  );
}

function endNotKnown(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvor lenge programmet er vedtatt å vare.",
      nn: "Det må avklarast kor lenge programmet er vedteke å vare.",
    },
    missing,
  );
}

function decisionsNotSeen(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om programmet er forlenget, og om vedtaket er begrunnet.",
      nn: "Det må avklarast om programmet er forlengt, og om vedtaket er grunngjeve.",
    },
    missing,
  );
}

const NOT_EXTENDED = notApplicable(
  { nb: "Programmet er ikke forlenget.", nn: "Programmet er ikkje forlengt." },
  ["decisions"],
);
