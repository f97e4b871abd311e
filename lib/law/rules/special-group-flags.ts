import type { FactView } from "../../facts/paths.ts";
import type { Decision } from "../../facts/types.ts";
import { r35 } from "../cite.ts";
import { lawDay } from "../decided-period.ts";
import { decisionsOf } from "../decisions.ts";
import { benefitsDuring } from "../other-benefits.ts";
import { GROUPS, type Group } from "../special-groups.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied } from "../verdict.ts";
import { listWords } from "../words.ts";

const needs = [
  "person.languageBarrier",
  "person.inIntroductionProgramme",
  "person.mentalOrSubstance",
  "person.servingSentence",
  "benefits",
  "assessedGroups",
  "decisions",
] as const;

type Facts = FactView<(typeof needs)[number]>;

const shared = {
  severity: "should",
  // Only the headings of these points could be read.
  verified: false,
  checkedOn: "2026-11-22",
  cite: [r35("4.29.2.5–4.29.2.12")],
  fix: {
    nb: "Skriv vurderingen i vedtaket, og vis til punktet i rundskrivet.",
    nn: "Skriv vurderinga i vedtaket, og vis til punktet i rundskrivet.",
  },
  check,
} as const;

export default defineRule({
  id: "special-group-flags",
  title: { nb: "Særlige grupper er vurdert", nn: "Særskilde grupper er vurderte" },
  stage: "inngang",
  needs,
  matters: (facts, asOf) => {
    const [newest] = maybeNewest(facts);
    return [{ day: newest ? lawDay(newest, asOf) : asOf, facts }];
  },
  versions: [
    { from: "2010-01-01", to: "2018-12-31", ...shared },
    { from: "2019-01-01", ...shared },
  ],
});

/** The decisions on the application that may be the newest: those without a day, and the last of the others. */
function maybeNewest({ decisions }: Facts): readonly Decision[] {
  const found = decisionsOf(decisions, "innvilgelse", "avslag");
  const all = found.state === "some" ? found.list.map((at) => at.decision) : [];
  const last = all
    .flatMap((d) => d.date ?? [])
    .sort()
    .at(-1);
  return [...all.filter((d) => !d.date), ...all.filter((d) => d.date && d.date === last)];
}

/** A benefit that ended before the decision was nothing to assess in it. */
function withBenefitsOfTheTime(facts: Facts): Facts {
  const newest = maybeNewest(facts);
  const { benefits } = facts;
  if (!newest.length || !benefits) return facts;
  const during = new Set(newest.flatMap((d) => benefitsDuring(benefits, d).map((b) => b.path)));
  return { ...facts, benefits: benefits.filter((_, i) => during.has(`benefits[${i}]`)) };
}

function check(all: Facts): Verdict {
  const facts = withBenefitsOfTheTime(all);
  const concerned = GROUPS.filter((g) => g.concerns(facts) === true);
  const assessed = facts.assessedGroups ?? [];
  const open = concerned.filter((g) => !assessed.includes(g.id));
  if (open.length) return assess(open, facts.assessedGroups === undefined);
  const unknown = GROUPS.filter((g) => g.concerns(facts) === null);
  if (unknown.length) return notKnown(unknown);
  if (!concerned.length) return NO_GROUP;
  const { nb, nn } = words(concerned);
  return satisfied({ nb: `Vedtaket vurderer ${nb}.`, nn: `Vedtaket vurderer ${nn}.` }, [
    "assessedGroups",
    ...new Set(concerned.map((g) => g.path)),
  ]);
}

function assess(open: readonly Group[], isUnknown: boolean): Verdict {
  const { nb, nn } = words(open);
  const points = listWords(open.map((g) => g.point));
  return cannotTell(
    {
      nb: `Saken gjelder ${nb}. Vedtaket bør ha en vurdering etter rundskrivet punkt ${points}.`,
      nn: `Saka gjeld ${nn}. Vedtaket bør ha ei vurdering etter rundskrivet punkt ${points}.`,
    },
    isUnknown ? ["assessedGroups"] : [],
    [...new Set(open.map((g) => g.path))],
  );
}

function notKnown(unknown: readonly Group[]): Verdict {
  const { nb, nn } = words(unknown);
  return cannotTell(
    {
      nb: `Det må avklares om saken gjelder ${nb}. Da bør vedtaket vurdere det særskilt.`,
      nn: `Det må avklarast om saka gjeld ${nn}. Då bør vedtaket vurdere det særskilt.`,
    },
    [...new Set(unknown.map((g) => g.path))],
  );
}

function words(groups: readonly Group[]): { nb: string; nn: string } {
  return {
    nb: listWords(groups.map((g) => g.label.nb)),
    nn: listWords(groups.map((g) => g.label.nn)),
  };
}

const NO_GROUP = notApplicable(
  {
    nb: "Saken gjelder ingen av de særlige gruppene i rundskrivet.",
    nn: "Saka gjeld ingen av dei særskilde gruppene i rundskrivet.",
  },
  ["benefits"],
);
