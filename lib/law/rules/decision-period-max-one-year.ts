import { addDays, type Day, lastDayOfMonths } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Decision } from "../../facts/types.ts";
import { kvpForskrift, source } from "../cite.ts";
import { decidedPeriod, lawDay } from "../decided-period.ts";
import { type DecisionAt, decisionsOf } from "../decisions.ts";
import { isClamped } from "../duration.ts";
import { governed, isGoverned } from "../governed.ts";
import { gravestOrSilent, isSilent, silent } from "../silent.ts";
import { defineRule, type InForce, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

type Facts = FactView<"decisions">;

const fix = {
  nb: "Del perioden: innvilg inntil ett år om gangen og vurder forlengelse før perioden er ute.",
  nn: "Del perioden: innvilg inntil eitt år om gongen og vurder forlenging før perioden er ute.",
};

export default defineRule({
  id: "decision-period-max-one-year",
  title: { nb: "Høyst ett år i hvert vedtak", nn: "Høgst eitt år i kvart vedtak" },
  stage: "varighet",
  needs: ["decisions"],
  matters: (facts, asOf) =>
    facts.decisions
      ? governed(
          facts,
          periods(facts, asOf).map((p) => p.day),
          ["2012-01-01", "2019-01-01"],
        )
      : [{ day: asOf, facts }],
  versions: [
    {
      from: "2012-01-01",
      to: "2018-12-31",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [kvpForskrift("§ 2")],
      fix,
      check: judge,
    },
    {
      from: "2019-01-01",
      severity: "should",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [
        source(
          "NAVs praksis: ett år om gangen (nav.no/kvalifiseringsprogrammet)",
          "https://www.nav.no/kvalifiseringsprogrammet",
        ),
        kvpForskrift("§ 2"),
      ],
      fix,
      check: judge,
    },
  ],
});

interface Place extends DecisionAt {
  readonly day: Day;
}

/** The decisions that decide a period, with the day whose law governs them. */
function periods({ decisions }: Facts, asOf: Day): Place[] {
  const found = decisionsOf(decisions, "innvilgelse", "varighet", "forlengelse");
  if (found.state !== "some") return [];
  return found.list.map(({ decision, path }) => ({ decision, path, day: lawDay(decision, asOf) }));
}

function judge(facts: Facts, asOf: Day, law: InForce): Verdict {
  if (!facts.decisions) return decisionsNotKnown();
  const verdicts: Verdict[] = [];
  for (const { decision, path, day } of periods(facts, asOf)) {
    const verdict = onePeriod(decision, path);
    if (isGoverned(day, law) || isSilent(verdict)) verdicts.push(verdict);
  }
  return gravestOrSilent(verdicts, NO_PERIOD);
}

function onePeriod(decision: Decision, path: string): Verdict {
  const { from, to } = decidedPeriod(decision);
  const months = decision.months ? byMonths(decision.months, path) : null;
  const days = from && to ? byDays(from, to, path) : null;
  if (days && months && days.status !== months.status)
    return silent(CONTRADICTORY, [`${path}.from`, `${path}.to`, `${path}.months`]);
  const verdict = days ?? months;
  if (verdict) return verdict;
  return cannotTell(
    {
      nb: "Det må avklares hvilken periode vedtaket gjelder for.",
      nn: "Det må avklarast kva periode vedtaket gjeld for.",
    },
    [...(from ? [] : [`${path}.from`]), ...(to ? [] : [`${path}.to`])],
  );
}

function byDays(from: Day, to: Day, path: string): Verdict {
  const facts = [`${path}.from`, `${path}.to`];
  const last = lastDayOfMonths(from, 12);
  const period = `${dayWords(from)} – ${dayWords(to)}`;
  if (to < from) return endBeforeStart(period, facts);
  if (to <= last)
    return satisfied(
      {
        nb: `Vedtaksperioden ${period} er ikke over ett år.`,
        nn: `Vedtaksperioden ${period} er ikkje over eitt år.`,
      },
      facts,
    );
  if (isClamped(from, 12) && to === addDays(last, 1))
    return cannotTell(
      {
        nb: `Om perioden ${period} er over ett år, kommer an på hvordan et år fra 29. februar telles.`,
        nn: `Om perioden ${period} er over eitt år, kjem an på korleis eit år frå 29. februar blir talt.`,
      },
      [],
      facts,
    );
  return violation(
    {
      nb: `Vedtaksperioden ${period} er over ett år. Ett år går til ${dayWords(last)}.`,
      nn: `Vedtaksperioden ${period} er over eitt år. Eitt år går til ${dayWords(last)}.`,
    },
    facts,
    { due: last },
  );
}

function endBeforeStart(period: string, facts: readonly string[]): Verdict {
  return silent(
    {
      nb: `Vedtaksperioden ${period} slutter før den begynner. Rett datoene.`,
      nn: `Vedtaksperioden ${period} sluttar før han tek til. Rett datoane.`,
    },
    facts,
  );
}

function byMonths(months: number, path: string): Verdict {
  const facts = [`${path}.months`];
  if (months <= 12)
    return satisfied(
      {
        nb: `Vedtaket gjelder for ${months} måneder.`,
        nn: `Vedtaket gjeld for ${months} månader.`,
      },
      facts,
    );
  return violation(
    {
      nb: `Vedtaket gjelder for ${months} måneder, mer enn ett år.`,
      nn: `Vedtaket gjeld for ${months} månader, meir enn eitt år.`,
    },
    facts,
  );
}

function decisionsNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvilke perioder som er vedtatt.",
      nn: "Det må avklarast kva periodar som er vedtekne.",
    },
    ["decisions"],
  );
}

/** Two readings of one decision, each a verdict of its own. */
const CONTRADICTORY = {
  nb: "Vedtaket oppgir både datoer og et antall måneder som ikke stemmer overens. Rett opplysningene.",
  nn: "Vedtaket oppgir både datoar og eit tal månader som ikkje stemmer overeins. Rett opplysningane.",
};

const NO_PERIOD = notApplicable({
  nb: "Det er ikke vedtatt noen programperiode.",
  nn: "Det er ikkje vedteke nokon programperiode.",
});
