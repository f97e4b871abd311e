import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Text } from "../../text/text.ts";
import { r35, sotjl, source } from "../cite.ts";
import { type DecisionAt, decisionsOf, grantNotKnown, notGranted } from "../decisions.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = [
  "decisions",
  "documents",
  "person.innsatsgruppe",
  "person.workAbilityAssessedOn",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "aev-completed",
  title: {
    nb: "Arbeidsevnen er vurdert før innvilgelsen",
    nn: "Arbeidsevna er vurdert før innvilginga",
  },
  stage: "inngang",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 29"), r35("4.29"), source("NAV-loven § 14 a")],
      fix: {
        nb: "Gjennomfør eller registrer vurderingen av arbeidsevnen (§ 14 a), og vis til den i saken.",
        nn: "Gjennomfør eller registrer vurderinga av arbeidsevna (§ 14 a), og vis til henne i saka.",
      },
      check,
    },
  ],
});

const GROUP = "person.innsatsgruppe";
const ASSESSED = "person.workAbilityAssessedOn";

function check(facts: Facts): Verdict {
  const grants = decisionsOf(facts.decisions, "innvilgelse");
  if (grants.state === "none") return notGranted();
  if (grants.state === "unknown") return beforeGrant(facts, grants.missing);
  const judged = grants.list.map((grant) => one(facts, grant));
  const verdict = gravest(judged, notGranted());
  const conflict = judged.find((v) => v.status === "not-applicable");
  return conflict && verdict.status !== "violation" ? conflict : verdict;
}

/** Whether there is a grant is not known: what must be clarified before one is given comes first. */
function beforeGrant({ documents, person }: Facts, missing: readonly string[]): Verdict {
  const assessed = (documents ?? []).some(isAssessment) || Boolean(person?.workAbilityAssessedOn);
  const group = person?.innsatsgruppe;
  if (assessed && group) return grantNotKnown(missing);
  return cannotTell(TO_ASSESS, [
    ...(assessed ? [] : [ASSESSED]),
    ...(group ? [] : [GROUP]),
    ...missing,
  ]);
}

const TO_ASSESS: Text = {
  nb: "Det må avklares om arbeidsevnen er vurdert (§ 14 a), og om utfallet er spesielt tilpasset innsats.",
  nn: "Det må avklarast om arbeidsevna er vurdert (§ 14 a), og om utfallet er spesielt tilpassa innsats.",
};

function one(facts: Facts, { decision, path }: DecisionAt): Verdict {
  const day = decision.date ?? null;
  const found = assessments(facts, day);
  if (found.sureNone && facts.wholeCaseRead === true)
    return found.isTold ? notAmongDocuments(path) : noAssessment(day, path);
  if (facts.person?.innsatsgruppe === "standard" && found.noneLater) return standardGroup(path);
  if (found.inTime) return byOutcome(facts, day, path);
  return assessmentNotSeen(facts, day, path);
}

interface Assessments {
  /** The caseworker gives a day in time. */
  readonly isTold: boolean;
  /** One is dated on or before the day. */
  readonly inTime: boolean;
  /** None is, and the documents are listed with their days. */
  readonly sureNone: boolean;
  /** None may be newer than the day, so the outcome shown is the one the decision rests on. */
  readonly noneLater: boolean;
}

/**
 * A list that is shown and blank counts as one without documents; `sureNone` is used only for a case read in full.
 * The day the caseworker gives tells that there was an assessment, not that there was none later.
 */
function assessments({ documents, person }: Facts, day: Day | null): Assessments {
  const all = (documents ?? []).filter(isAssessment);
  const dated = all.flatMap((d) => d.date ?? []);
  const isDated = documents !== undefined && all.every((d) => d.date);
  const byThen = (date: Day) => day !== null && date <= day;
  const told = person?.workAbilityAssessedOn;
  const isTold = Boolean(told && byThen(told));
  return {
    isTold,
    inTime: isTold || dated.some(byThen),
    sureNone: isDated && dated.every((date) => day !== null && date > day),
    noneLater: Boolean(documents) && isDated && dated.every(byThen),
  };
}

function isAssessment({ kind }: { readonly kind: string }): boolean {
  return kind === "aev" || kind === "paragraph-14a";
}

function byOutcome(facts: Facts, day: Day | null, path: string): Verdict {
  const group = facts.person?.innsatsgruppe;
  const on = day ? ` ${dayWords(day)}` : "";
  if (group === "spesielt-tilpasset")
    return satisfied(
      {
        nb: `Arbeidsevnen var vurdert da programmet ble innvilget${on}, med utfallet spesielt tilpasset innsats.`,
        nn: `Arbeidsevna var vurdert då programmet vart innvilga${on}, med utfallet spesielt tilpassa innsats.`,
      },
      ["documents", GROUP, `${path}.date`],
    );
  if (!group)
    return cannotTell(
      {
        nb: "Arbeidsevnen er vurdert. Det må avklares hvilken innsatsgruppe vurderingen endte med.",
        nn: "Arbeidsevna er vurdert. Det må avklarast kva innsatsgruppe vurderinga enda med.",
      },
      [GROUP],
      ["documents"],
    );
  return cannotTell(OTHER_GROUP, [], ["documents", GROUP]);
}

const OTHER_GROUP: Text = {
  nb: "Innsatsgruppen er en annen enn spesielt tilpasset innsats. Vurder om vilkåret var oppfylt da programmet ble innvilget.",
  nn: "Innsatsgruppa er ei anna enn spesielt tilpassa innsats. Vurder om vilkåret var oppfylt då programmet vart innvilga.",
};

function noAssessment(day: Day | null, path: string): Verdict {
  const on = day ? ` ${dayWords(day)}` : "";
  return violation(
    {
      nb: `Programmet ble innvilget${on} uten at saken har en vurdering av arbeidsevnen (§ 14 a) fra før eller samme dag.`,
      nn: `Programmet vart innvilga${on} utan at saka har ei vurdering av arbeidsevna (§ 14 a) frå før eller same dagen.`,
    },
    ["documents", "wholeCaseRead", `${path}.date`],
  );
}

/** Told of, but not among the documents of a case that is read in full: a person must find out which is right. */
function notAmongDocuments(path: string): Verdict {
  return notApplicable(
    {
      nb: "Arbeidsevnen skal være vurdert før innvilgelsen, men vurderingen ligger ikke i saken. Legg den inn.",
      nn: "Arbeidsevna skal vere vurdert før innvilginga, men vurderinga ligg ikkje i saka. Legg henne inn.",
    },
    [ASSESSED, "documents", `${path}.date`],
  );
}

function standardGroup(path: string): Verdict {
  return violation(
    {
      nb: "Programmet er innvilget, men vurderingen etter § 14 a endte med standard innsats.",
      nn: "Programmet er innvilga, men vurderinga etter § 14 a enda med standard innsats.",
    },
    [GROUP, "documents", `${path}.date`],
    {
      fix: {
        nb: "Kontroller innsatsgruppen. Stemmer den, må vedtaket vurderes på nytt.",
        nn: "Kontroller innsatsgruppa. Stemmer ho, må vedtaket vurderast på nytt.",
      },
    },
  );
}

function assessmentNotSeen(facts: Facts, day: Day | null, path: string): Verdict {
  const by = day ? ` senest ${dayWords(day)}` : " før innvilgelsen";
  const byNn = day ? ` seinast ${dayWords(day)}` : " før innvilginga";
  const undated = (facts.documents ?? []).flatMap((d, i) =>
    isAssessment(d) && !d.date ? [`documents[${i}].date`] : [],
  );
  return cannotTell(
    {
      nb: `Det må avklares om arbeidsevnen var vurdert (§ 14 a)${by}. Vurderingen kan ligge i et annet system.`,
      nn: `Det må avklarast om arbeidsevna var vurdert (§ 14 a)${byNn}. Vurderinga kan liggje i eit anna system.`,
    },
    [
      ...(day ? [] : [`${path}.date`]),
      ...(undated.length ? undated : [ASSESSED]),
      ...(facts.person?.innsatsgruppe ? [] : [GROUP]),
    ],
  );
}
