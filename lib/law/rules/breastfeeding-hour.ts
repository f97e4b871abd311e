import type { FactView } from "../../facts/paths.ts";
import { type AbsenceAt, absencesAt, spanOf } from "../absences.ts";
import { kvpForskrift } from "../cite.ts";
import { clip } from "../periods.ts";
import { regulationVersions } from "../regulation-versions.ts";
import { FULL_DAY_MINUTES } from "../stonad/reductions.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cutsOf } from "../unpaid-time.ts";
import { cannotTell, gravest, notApplicable } from "../verdict.ts";
import { hoursWords, periodWords } from "../words.ts";

type Facts = FactView<"absences" | "decisions" | "children">;

export default defineRule({
  id: "breastfeeding-hour",
  title: { nb: "Fri til amming", nn: "Fri til amming" },
  stage: "gjennomforing",
  needs: ["absences", "decisions", "children"],
  matters: (facts, asOf) => {
    const days = partDays(facts).flatMap(({ absence }) => absence.from ?? []);
    return [{ day: days.sort().at(-1) ?? asOf, facts }];
  },
  versions: regulationVersions({
    cite: [kvpForskrift("§ 14")],
    confirmedBy: null,
    fix: {
      nb: "Gi tilbake stønaden når fraværet gjelder amming: minst én time om dagen er fri med stønad.",
      nn: "Gi tilbake stønaden når fråværet gjeld amming: minst éin time om dagen er fri med stønad.",
    },
    check,
  }),
});

/** The record has no cause for breastfeeding: part of a day, without known cause, that may have been cut is asked about. */
function check(facts: Facts): Verdict {
  if (facts.children?.length === 0) return notApplicable(NONE, ["children"]);
  return gravest(
    partDays(facts).flatMap((at) => one(facts, at)),
    notApplicable(NONE),
  );
}

function partDays({ absences }: Facts): AbsenceAt[] {
  return absencesAt(absences).filter(({ absence: { cause, minutes } }) => {
    return !cause && minutes !== undefined && minutes !== null && minutes < FULL_DAY_MINUTES;
  });
}

function one(facts: Facts, { absence, path }: AbsenceAt): Verdict | [] {
  const span = spanOf(absence, absence.from ?? "");
  const cuts = cutsOf(facts.decisions).filter((c) => !span || clip([c.widest], span.widest).length);
  if (facts.decisions && !cuts.length) return [];
  const when = span ? ` ${periodWords(span.sure.from, span.sure.to)}` : "";
  const time = hoursWords(absence.minutes ?? 0);
  return cannotTell(
    {
      nb: `Det må avklares om fraværet${when} (${time}) gjelder amming, og om det er trukket for det. Minst én time om dagen er fri med stønad.`,
      nn: `Det må avklarast om fråværet${when} (${time}) gjeld amming, og om det er trekt for det. Minst éin time om dagen er fri med stønad.`,
    },
    [`${path}.cause`, ...(facts.decisions ? [] : ["decisions"])],
    [`${path}.minutes`],
  );
}

const NONE = {
  nb: "Saken viser ikke trekk for tid som kan gjelde amming.",
  nn: "Saka viser ikkje trekk for tid som kan gjelde amming.",
};
