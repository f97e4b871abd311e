import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Decision } from "../../facts/types.ts";
import type { Text } from "../../text/text.ts";
import { sotjl } from "../cite.ts";
import { lawDay } from "../decided-period.ts";
import { governed } from "../governed.ts";
import { placeIn } from "../place-paths.ts";
import { gravestOrSilent, silent } from "../silent.ts";
import { isOfficeReason } from "../stop-reason.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

type Facts = FactView<"decisions">;

export default defineRule({
  id: "objective-ground-for-stop",
  title: {
    nb: "Saklig grunn for avbrudd eller avslutning",
    nn: "Sakleg grunn for avbrot eller avslutning",
  },
  stage: "avslutning",
  needs: ["decisions"],
  matters: (facts, asOf) =>
    facts.decisions
      ? governed(
          facts,
          stops(facts).map(({ decision }) => lawDay(decision, asOf)),
          ["2010-01-01"],
        )
      : [{ day: asOf, facts }],
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 34")],
      fix: {
        nb: "Skriv i vedtaket hvilke forhold hos deltakeren som er grunnen, og vis at mildere løsninger er vurdert.",
        nn: "Skriv i vedtaket kva forhold hos deltakaren som er grunnen, og vis at mildare løysingar er vurderte.",
      },
      check,
    },
  ],
});

interface Stop {
  readonly decision: Decision;
  readonly path: string;
}

function stops({ decisions }: Facts): Stop[] {
  return (decisions ?? [])
    .map((decision, i) => ({ decision, path: placeIn("decisions", i) }))
    .filter(({ decision }) => ["avbrudd", "stans", "avslutning"].includes(decision.kind));
}

function check(facts: Facts): Verdict {
  if (!facts.decisions)
    return cannotTell(
      {
        nb: "Det må avklares om programmet er avbrutt eller avsluttet ved vedtak.",
        nn: "Det må avklarast om programmet er avbrote eller avslutta ved vedtak.",
      },
      ["decisions"],
    );
  return gravestOrSilent(
    stops(facts).map(one),
    notApplicable({
      nb: "Programmet er verken avbrutt eller avsluttet ved vedtak.",
      nn: "Programmet er verken avbrote eller avslutta ved vedtak.",
    }),
  );
}

function one({ decision, path }: Stop): Verdict {
  const reason = decision.reason?.trim();
  const name = nameOf(decision);
  const facts = [`${path}.reason`, `${path}.fullyRead`];
  if (reason && isOfficeReason(reason)) return officeReason(decision, name, facts);
  if (reason && decision.reasoned !== false) return satisfied(stated(name), facts);
  if (isContradictory(decision)) return silent(CONTRADICTORY, facts);
  if (decision.fullyRead && saysNoReason(decision)) return violation(notStated(name), facts);
  return cannotTell(
    {
      nb: `Det må avklares om vedtaket om ${name.nb} gir en grunn som gjelder deltakeren.`,
      nn: `Det må avklarast om vedtaket om ${name.nn} gir ein grunn som gjeld deltakaren.`,
    },
    [decision.fullyRead === undefined ? `${path}.fullyRead` : `${path}.reason`],
    facts,
  );
}

/** The decision is said to be without reasons, or its field for the reason is blank. */
function saysNoReason({ reason, reasoned }: Decision): boolean {
  return reasoned === false || reason !== undefined;
}

/** Said to be without reasons and with one all the same, or the other way round: two readings, each a verdict. */
function isContradictory({ reason, reasoned }: Decision): boolean {
  const isBlank = reason !== undefined && !reason?.trim();
  return (reasoned === false && Boolean(reason?.trim())) || (reasoned === true && isBlank);
}

const CONTRADICTORY = {
  nb: "Opplysningene om begrunnelsen motsier hverandre. Se etter i vedtaket.",
  nn: "Opplysningane om grunngivinga seier imot kvarandre. Sjå etter i vedtaket.",
};

function officeReason(decision: Decision, name: Text, facts: string[]): Verdict {
  const text = {
    nb: `Vedtaket om ${name.nb} viser til forhold ved kontoret og ikke til deltakeren.`,
    nn: `Vedtaket om ${name.nn} viser til forhold ved kontoret og ikkje til deltakaren.`,
  };
  return decision.fullyRead ? violation(text, facts) : cannotTell(text, facts.slice(1), facts);
}

function stated(name: Text): Text {
  return {
    nb: `Vedtaket om ${name.nb} oppgir en grunn.`,
    nn: `Vedtaket om ${name.nn} oppgir ein grunn.`,
  };
}

function notStated(name: Text): Text {
  return {
    nb: `Vedtaket om ${name.nb} oppgir ingen grunn som gjelder deltakeren.`,
    nn: `Vedtaket om ${name.nn} oppgir ingen grunn som gjeld deltakaren.`,
  };
}

function nameOf({ kind, date }: Decision): Text {
  const on = (d: Day | null | undefined, word: string) => (d ? ` ${word} ${dayWords(d)}` : "");
  const names: Record<string, Text> = {
    avbrudd: { nb: "avbrudd", nn: "avbrot" },
    stans: { nb: "stans", nn: "stans" },
    avslutning: { nb: "avslutning", nn: "avslutning" },
  };
  const name = names[kind] ?? { nb: kind, nn: kind };
  return { nb: name.nb + on(date, "av"), nn: name.nn + on(date, "av") };
}
