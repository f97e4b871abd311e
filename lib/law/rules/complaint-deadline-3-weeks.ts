import type { FactView } from "../../facts/paths.ts";
import type { Decision } from "../../facts/types.ts";
import type { Text } from "../../text/text.ts";
import { sotjl, source } from "../cite.ts";
import { lastComplaintDay } from "../complaint-deadline.ts";
import { decisionSubject } from "../decisions.ts";
import { placeIn } from "../place-paths.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = ["decisions"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "complaint-deadline-3-weeks",
  title: { nb: "Klagerett og klagefrist tre uker", nn: "Klagerett og klagefrist tre veker" },
  stage: "vedtak",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 47"), source("forvaltningsloven § 29")],
      fix: {
        nb: "Send deltakeren et rettet vedtaksbrev som opplyser om klageretten, fristen på tre uker og hvor klagen sendes.",
        nn: "Send deltakaren eit retta vedtaksbrev som opplyser om klageretten, fristen på tre veker og kvar klaga skal sendast.",
      },
      check,
    },
  ],
});

function check({ decisions }: Facts): Verdict {
  if (!decisions) return decisionsNotSeen();
  return gravest(
    decisions.map((decision, i) => one(decision, placeIn("decisions", i))),
    NO_DECISION,
  );
}

function one(decision: Decision, path: string): Verdict {
  const { statesComplaintRight: states, fullyRead, notifiedOn } = decision;
  const { nb, nn } = decisionSubject(decision);
  const due = notifiedOn ? lastComplaintDay(notifiedOn) : undefined;
  if (states && due)
    return satisfied(
      {
        nb: `${nb} opplyser om klageretten. Klagefristen er ${dayWords(due)}.`,
        nn: `${nn} opplyser om klageretten. Klagefristen er ${dayWords(due)}.`,
      },
      [`${path}.statesComplaintRight`, `${path}.notifiedOn`],
      { due },
    );
  if (!states && states !== undefined && fullyRead === true)
    return violation(
      {
        nb: `${nb} opplyser ikke om klageretten.`,
        nn: `${nn} opplyser ikkje om klageretten.`,
      },
      [`${path}.statesComplaintRight`, `${path}.fullyRead`],
      due ? { due } : {},
    );
  return notKnown(decision, path, { nb, nn }, due);
}

/** The day of the decision never stands in for the day the notice came. */
function notKnown(
  decision: Decision,
  path: string,
  { nb, nn }: Text,
  due: string | undefined,
): Verdict {
  const { statesComplaintRight: states, fullyRead } = decision;
  const right = states === undefined ? "statesComplaintRight" : "fullyRead";
  const missing = [
    ...(states || (states !== undefined && fullyRead === true) ? [] : [`${path}.${right}`]),
    ...(due ? [] : [`${path}.notifiedOn`]),
  ];
  if (due)
    return cannotTell(
      {
        nb: `${nb}: Klagefristen er ${dayWords(due)}. Det må avklares om vedtaket opplyser om klageretten.`,
        nn: `${nn}: Klagefristen er ${dayWords(due)}. Det må avklarast om vedtaket opplyser om klageretten.`,
      },
      missing,
      [`${path}.notifiedOn`],
      { due },
    );
  return cannotTell(
    {
      nb: `${nb}: Det må avklares når deltakeren fikk vedtaket. Klagefristen regnes fra den dagen.`,
      nn: `${nn}: Det må avklarast når deltakaren fekk vedtaket. Klagefristen blir rekna frå den dagen.`,
    },
    missing,
  );
}

function decisionsNotSeen(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om vedtaket opplyser om klageretten, og når deltakeren fikk det.",
      nn: "Det må avklarast om vedtaket opplyser om klageretten, og når deltakaren fekk det.",
    },
    ["decisions"],
  );
}

const NO_DECISION = notApplicable(
  { nb: "Saken har ikke noe vedtak.", nn: "Saka har ikkje noko vedtak." },
  ["decisions"],
);
