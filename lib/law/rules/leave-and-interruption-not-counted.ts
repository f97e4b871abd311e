import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Interruption, Leave } from "../../facts/types.ts";
import type { Text } from "../../text/text.ts";
import { sotjl } from "../cite.ts";
import { interruptionGround } from "../interrupted.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied } from "../verdict.ts";
import { dayWords } from "../words.ts";

type Facts = FactView<"leaves" | "interruptions" | "decisions">;

const fix = {
  nb: "Registrer godkjenningen av permisjonen, eller fatt vedtak om avbrudd.",
  nn: "Registrer godkjenninga av permisjonen, eller gjer vedtak om avbrot.",
};

export default defineRule({
  id: "leave-and-interruption-not-counted",
  title: {
    nb: "Permisjon og avbrudd som ikke regnes med i varigheten",
    nn: "Permisjon og avbrot som ikkje blir rekna med i varigheita",
  },
  stage: "varighet",
  needs: ["leaves", "interruptions", "decisions"],
  versions: [
    {
      from: "2010-01-01",
      to: "2018-12-31",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 32 (lovteksten til 2018)")],
      fix,
      check: (facts) => gravest(leaveVerdicts(facts), NOTHING_LEFT_OUT),
    },
    {
      from: "2019-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 32")],
      fix,
      check: (facts) =>
        gravest([...leaveVerdicts(facts), ...interruptionVerdicts(facts)], NOTHING_LEFT_OUT),
    },
  ],
});

function leaveVerdicts({ leaves }: Facts): Verdict[] {
  if (leaves) return leaves.map((leave, i) => ofLeave(leave, `leaves[${i}]`));
  const ask = {
    nb: "Det må avklares om deltakeren har hatt permisjon, og om den er godkjent.",
    nn: "Det må avklarast om deltakaren har hatt permisjon, og om han er godkjend.",
  };
  return [cannotTell(ask, ["leaves"])];
}

function interruptionVerdicts(facts: Facts): Verdict[] {
  const { interruptions } = facts;
  if (interruptions)
    return interruptions.map((it, i) => ofInterruption(it, `interruptions[${i}]`, facts));
  const ask = {
    nb: "Det må avklares om programmet har vært avbrutt, og om det er fattet vedtak om det.",
    nn: "Det må avklarast om programmet har vore avbrote, og om det er gjort vedtak om det.",
  };
  return [cannotTell(ask, ["interruptions"])];
}

function ofLeave(leave: Leave, path: string): Verdict {
  const since = sinceWords(leave.from);
  const facts = [`${path}.from`, `${path}.approved`];
  if (leave.approved && leave.from)
    return satisfied(
      {
        nb: `Permisjonen${since.nb} er godkjent og regnes ikke med i varigheten.`,
        nn: `Permisjonen${since.nn} er godkjend og blir ikkje rekna med i varigheita.`,
      },
      facts,
    );
  if (leave.approved === false)
    return cannotTell(
      {
        nb: `Permisjonen${since.nb} er ikke godkjent. Dagene teller som programtid til den er det.`,
        nn: `Permisjonen${since.nn} er ikkje godkjend. Dagane tel som programtid til han er det.`,
      },
      [],
      facts,
    );
  return cannotTell(
    {
      nb: `Det må avklares om permisjonen${since.nb} er godkjent. Uten godkjenning teller dagene som programtid.`,
      nn: `Det må avklarast om permisjonen${since.nn} er godkjend. Utan godkjenning tel dagane som programtid.`,
    },
    [leave.approved ? `${path}.from` : `${path}.approved`],
    facts,
  );
}

function ofInterruption(interruption: Interruption, path: string, facts: Facts): Verdict {
  const { from, to } = interruption;
  const { decided, decidedOn } = interruptionGround(interruption, facts.decisions);
  const seen = [`${path}.from`, `${path}.decided`];
  const since = sinceWords(from);
  if (from && from < "2019-01-01") return beforeNewLaw(to, since, seen);
  if (decidedOn && !interruption.decided)
    return cannotTell(decidedLate(since, decidedOn), [`${path}.decided`], seen);
  if (decided && from) return satisfied(leftOut(since), seen);
  if (interruption.decided === false) return cannotTell(notDecided(since), [], seen);
  return cannotTell(decisionNotKnown(since), [decided ? `${path}.from` : `${path}.decided`], seen);
}

/** Until 2018 interruption counted as programme time; how one that runs into 2019 counts is not settled. */
function beforeNewLaw(to: Day | null | undefined, since: Text, seen: string[]): Verdict {
  if (to && to < "2019-01-01")
    return notApplicable(
      {
        nb: `Avbruddet${since.nb} var før 2019 og teller som programtid.`,
        nn: `Avbrotet${since.nn} var før 2019 og tel som programtid.`,
      },
      seen,
    );
  return cannotTell(
    {
      nb: `Avbruddet${since.nb} begynte før reglene fra 2019. Hvilke dager som regnes med, må vurderes konkret.`,
      nn: `Avbrotet${since.nn} tok til før reglane frå 2019. Kva dagar som skal reknast med, må vurderast konkret.`,
    },
    [],
    seen,
  );
}

function leftOut(since: Text): Text {
  return {
    nb: `Avbruddet${since.nb} er vedtatt og regnes ikke med i varigheten.`,
    nn: `Avbrotet${since.nn} er vedteke og blir ikkje rekna med i varigheita.`,
  };
}

function decidedLate(since: Text, decidedOn: Day): Text {
  return {
    nb: `Avbruddet${since.nb} ble vedtatt ${dayWords(decidedOn)}. Dagene før vedtaket teller som programtid; avklar hvilken dag avbruddet skal regnes fra.`,
    nn: `Avbrotet${since.nn} vart vedteke ${dayWords(decidedOn)}. Dagane før vedtaket tel som programtid; avklar kva dag avbrotet skal reknast frå.`,
  };
}

function notDecided(since: Text): Text {
  return {
    nb: `Avbruddet${since.nb} er ikke vedtatt. Dagene teller som programtid til det er fattet vedtak.`,
    nn: `Avbrotet${since.nn} er ikkje vedteke. Dagane tel som programtid til det er gjort vedtak.`,
  };
}

function decisionNotKnown(since: Text): Text {
  return {
    nb: `Det må avklares om avbruddet${since.nb} er vedtatt. Uten vedtak teller dagene som programtid.`,
    nn: `Det må avklarast om avbrotet${since.nn} er vedteke. Utan vedtak tel dagane som programtid.`,
  };
}

function sinceWords(from: Day | null | undefined): Text {
  if (!from) return { nb: "", nn: "" };
  return { nb: ` fra ${dayWords(from)}`, nn: ` frå ${dayWords(from)}` };
}

const NOTHING_LEFT_OUT = notApplicable({
  nb: "Det er verken permisjon eller avbrudd som skal holdes utenfor.",
  nn: "Det er verken permisjon eller avbrot som skal haldast utanfor.",
});
