import type { FactView } from "../../facts/paths.ts";
import type { Text } from "../../text/text.ts";
import { r35, sotjl } from "../cite.ts";
import { decisionSubject } from "../decisions.ts";
import { type Refusal, type RefusalReason, refusalDay, refusalOf } from "../refusals.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";

const needs = ["decisions", "refusalReason"] as const;

type Facts = FactView<(typeof needs)[number]>;

const fix = {
  nb: "Vurder søknaden på nytt. Programmet er en rett når vilkårene er oppfylt, og kommunen må ha det tilgjengelig.",
  nn: "Vurder søknaden på nytt. Programmet er ein rett når vilkåra er oppfylte, og kommunen må ha det tilgjengeleg.",
};

export default defineRule({
  id: "refusal-disproportionate-burden",
  title: { nb: "Lovlig grunn for avslag", nn: "Lovleg grunn for avslag" },
  stage: "inngang",
  needs,
  matters: (facts, asOf) => [{ day: refusalDay(facts, asOf), facts }],
  versions: [
    {
      from: "2010-01-01",
      to: "2018-12-31",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 29 (lovteksten til 2018)")],
      fix,
      check: (facts) => judge(facts, old),
    },
    {
      from: "2019-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 29"), sotjl("§ 4"), r35("4.29")],
      fix,
      check: (facts) => judge(facts, current),
    },
  ],
});

type Refused = Extract<Refusal, { state: "refused" }> & { readonly reason: RefusalReason };

function judge(facts: Facts, law: (refusal: Refused) => Verdict): Verdict {
  const refusal = refusalOf(facts);
  if (refusal.state === "none") return NOT_REFUSED;
  if (refusal.state !== "refused") return refusalNotKnown(refusal.missing);
  const { reason } = refusal;
  if (!reason) return reasonNotKnown();
  return law({ ...refusal, reason });
}

function current(refusal: Refused): Verdict {
  const { reason, at } = refusal;
  const lack = LACKS[reason];
  if (reason === "conditions-not-met") return lawful(refusal);
  if (!at.decision.date) return refusalNotKnown([`${at.path}.date`]);
  if (lack) return unlawful(refusal, lack);
  if (reason === "disproportionate-burden-applicant")
    return at.decision.reasoned ? lawful(refusal) : burdenNotReasoned(refusal);
  return reasonUnclear();
}

/** Until 2018 it was a condition that the office could offer an adapted programme. */
function old(refusal: Refused): Verdict {
  if (refusal.reason === "conditions-not-met") return lawful(refusal);
  return cannotTell(
    {
      nb: "Til 2018 kunne søknaden avslås når kontoret ikke kunne tilby et tilpasset program. Vurder om grunnen holder.",
      nn: "Til 2018 kunne søknaden avslåast når kontoret ikkje kunne tilby eit tilpassa program. Vurder om grunnen held.",
    },
    [],
    ["refusalReason"],
  );
}

/** Reasons that lie in the municipality and not in the applicant. */
const LACKS: Readonly<Partial<Record<RefusalReason, Text>>> = {
  capacity: { nb: "kapasiteten ved kontoret", nn: "kapasiteten ved kontoret" },
  budget: { nb: "budsjettet", nn: "budsjettet" },
  "no-suitable-measure": { nb: "mangel på tiltak", nn: "mangel på tiltak" },
};

function unlawful({ at }: Refused, lack: Text): Verdict {
  const { nb, nn } = decisionSubject(at.decision);
  return violation(
    {
      nb: `${nb} bygger på ${lack.nb}. Bare forhold ved søkeren kan gjøre det uforholdsmessig byrdefullt å tilby program.`,
      nn: `${nn} byggjer på ${lack.nn}. Berre forhold ved søkjaren kan gjere det uforholdsmessig tyngjande å tilby program.`,
    },
    ["refusalReason", `${at.path}.date`],
  );
}

function lawful({ at, reason }: Refused): Verdict {
  const { nb, nn } = decisionSubject(at.decision);
  const because: Text =
    reason === "conditions-not-met"
      ? { nb: "at vilkårene ikke er oppfylt", nn: "at vilkåra ikkje er oppfylte" }
      : { nb: "forhold ved søkeren", nn: "forhold ved søkjaren" };
  return satisfied(
    { nb: `${nb} bygger på ${because.nb}.`, nn: `${nn} byggjer på ${because.nn}.` },
    ["refusalReason", `${at.path}.kind`],
  );
}

function reasonNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvorfor søknaden ble avslått.",
      nn: "Det må avklarast kvifor søknaden vart avslegen.",
    },
    ["refusalReason"],
  );
}

function reasonUnclear(): Verdict {
  return cannotTell(
    {
      nb: "Grunnen for avslaget er verken et inngangsvilkår eller forhold ved søkeren. Vurder om den holder.",
      nn: "Grunnen for avslaget er verken eit inngangsvilkår eller forhold ved søkjaren. Vurder om han held.",
    },
    [],
    ["refusalReason"],
  );
}

/** A burden counts only where the decision gives reasons that lie in the applicant. */
function burdenNotReasoned({ at }: Refused): Verdict {
  const { nb, nn } = decisionSubject(at.decision);
  return cannotTell(
    {
      nb: `${nb} bygger på at det er uforholdsmessig byrdefullt å tilby program. Det må avklares om det er begrunnet med forhold ved søkeren.`,
      nn: `${nn} byggjer på at det er uforholdsmessig tyngjande å tilby program. Det må avklarast om det er grunngjeve med forhold ved søkjaren.`,
    },
    at.decision.reasoned === undefined ? [`${at.path}.reasoned`] : [],
    ["refusalReason"],
  );
}

function refusalNotKnown(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om søknaden er avslått, når og hvorfor.",
      nn: "Det må avklarast om søknaden er avslegen, når og kvifor.",
    },
    missing,
  );
}

const NOT_REFUSED = notApplicable(
  { nb: "Søknaden er ikke avslått.", nn: "Søknaden er ikkje avslegen." },
  ["decisions"],
);
