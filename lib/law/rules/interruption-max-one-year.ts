import { addDays, addMonths, type Day, daysBetween, lastDayOfMonths } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Interruption } from "../../facts/types.ts";
import { sotjl } from "../cite.ts";
import { effectDay } from "../decided-period.ts";
import { isClamped } from "../duration.ts";
import { interruptionGround } from "../interrupted.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, upcoming, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = [
  "interruptions",
  "decisions",
  "programme.status",
  "programme.end",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

/** Days before the last day when the reminder begins. */
const REMIND = 60;

export default defineRule({
  id: "interruption-max-one-year",
  title: { nb: "Avbrudd varer høyst ett år", nn: "Avbrot varer høgst eitt år" },
  stage: "avslutning",
  needs,
  versions: [
    {
      from: "2019-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 34")],
      fix: {
        nb: "Gjenoppta programmet med vedtak om igjeninntak, eller fatt vedtak om å avslutte det.",
        nn: "Ta opp att programmet med vedtak om nytt inntak, eller gjer vedtak om å avslutte det.",
      },
      check,
    },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const { interruptions } = facts;
  if (!interruptions)
    return cannotTell(
      {
        nb: "Det må avklares om programmet har vært avbrutt.",
        nn: "Det må avklarast om programmet har vore avbrote.",
      },
      ["interruptions"],
    );
  return gravest(
    interruptions.map((it, i) => one(facts, it, `interruptions[${i}]`, asOf)),
    notApplicable({ nb: "Programmet er ikke avbrutt.", nn: "Programmet er ikkje avbrote." }),
  );
}

/** One interruption and the last day of its year; on the days up to `bandEnd` readings differ. */
interface Place {
  readonly facts: Facts;
  readonly interruption: Interruption;
  readonly path: string;
  readonly from: Day;
  readonly last: Day;
  readonly bandEnd: Day;
  readonly asOf: Day;
}

function one(facts: Facts, interruption: Interruption, path: string, asOf: Day): Verdict {
  const { from, to } = interruption;
  if (!from) return fromNotKnown(path);
  if (asOf < from) return notApplicable(NOT_BEGUN, [`${path}.from`]);
  if (to && to < from) return cannotTell(ENDS_FIRST, [], [`${path}.from`, `${path}.to`]);
  if (from < "2019-01-01") return beforeNewLaw(path, to);
  const band = addMonths(from, 12);
  const place = {
    facts,
    interruption,
    path,
    from,
    last: lastDayOfMonths(from, 12),
    bandEnd: isClamped(from, 12) ? addDays(band, 1) : band,
    asOf,
  };
  const end = endOf(place);
  return end.day ? ended(place, end.day, end.resumed) : notEnded(place, end.open);
}

/** Last day of an interruption, null when it has none yet (`open`) or it is not known. */
interface End {
  readonly day: Day | null;
  readonly resumed: boolean | null;
  readonly open: boolean;
}

/** The interruption's last day, by its own date, a decision that closes it or the end of the programme. */
function endOf({ facts, interruption, from, asOf }: Place): End {
  const { status, end } = facts.programme ?? {};
  const closing = (facts.decisions ?? [])
    .filter((d) => d.kind === "avslutning" || d.kind === "igjeninntak")
    .map((d) => ({ day: effectDay(d) ?? "", resumed: d.kind === "igjeninntak" }))
    .filter(({ day }) => from <= day && day <= asOf)
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  const resumed = closing?.resumed ?? null;
  if (interruption.to) return { day: interruption.to, resumed, open: false };
  if (closing) return { day: addDays(closing.day, -1), resumed, open: false };
  if (status === "completed" || status === "ended")
    return { day: end ?? null, resumed: false, open: false };
  return { day: null, resumed, open: isOpen(facts, interruption) };
}

/** A blank end, or none while the programme stands as interrupted; not when the programme runs. */
function isOpen({ programme, interruptions }: Facts, interruption: Interruption): boolean {
  if (programme?.status === "interrupted")
    return (interruptions ?? []).every((i) => !i.from || i.from <= (interruption.from ?? ""));
  return interruption.to === null && !programme?.status;
}

function notEnded(place: Place, open: boolean): Verdict {
  const { path, from, last, bandEnd, asOf } = place;
  const facts = [`${path}.from`, `${path}.to`];
  if (asOf <= last) return running(place, facts);
  const { decided } = interruptionGround(place.interruption, place.facts.decisions);
  if (open && asOf > bandEnd && decided !== false)
    return violation(
      {
        nb: `Programmet har vært avbrutt siden ${dayWords(from)}. Avbruddet kunne vare til ${dayWords(last)}.`,
        nn: `Programmet har vore avbrote sidan ${dayWords(from)}. Avbrotet kunne vare til ${dayWords(last)}.`,
      },
      facts,
      { due: last },
    );
  return cannotTell(
    {
      nb: `Det må avklares om avbruddet fra ${dayWords(from)} er slutt, og om det er vedtatt. Det kunne vare til ${dayWords(last)}.`,
      nn: `Det må avklarast om avbrotet frå ${dayWords(from)} er slutt, og om det er vedteke. Det kunne vare til ${dayWords(last)}.`,
    },
    [open ? `${path}.decided` : `${path}.to`],
    facts,
  );
}

function running({ from, last, asOf }: Place, facts: string[]): Verdict {
  if (daysBetween(asOf, last) <= REMIND)
    return upcoming(
      last,
      {
        nb: `Avbruddet fra ${dayWords(from)} må være gjenopptatt eller avsluttet senest ${dayWords(last)}.`,
        nn: `Avbrotet frå ${dayWords(from)} må vere teke opp att eller avslutta seinast ${dayWords(last)}.`,
      },
      facts,
    );
  return satisfied(
    {
      nb: `Avbruddet fra ${dayWords(from)} har ikke vart et år. Det kan vare til ${dayWords(last)}.`,
      nn: `Avbrotet frå ${dayWords(from)} har ikkje vart eit år. Det kan vare til ${dayWords(last)}.`,
    },
    facts,
  );
}

function ended(place: Place, day: Day, resumed: boolean | null): Verdict {
  const { path, from, last, bandEnd, asOf } = place;
  const facts = [`${path}.from`, `${path}.to`];
  if (day <= last)
    return satisfied(
      {
        nb: `Avbruddet fra ${dayWords(from)} varte ikke over ett år.`,
        nn: `Avbrotet frå ${dayWords(from)} varte ikkje over eitt år.`,
      },
      facts,
    );
  if (day > asOf) return plannedTooLong(place, day, facts);
  if (newProgramme(place)) return satisfied(NEW_PROGRAMME, [...facts, "decisions"]);
  if (place.interruption.to && day > bandEnd && isResumed(place, resumed))
    return violation(
      {
        nb: `Avbruddet fra ${dayWords(from)} varte til ${dayWords(day)}, over ett år, og programmet er gjenopptatt uten nytt vedtak om program.`,
        nn: `Avbrotet frå ${dayWords(from)} varte til ${dayWords(day)}, over eitt år, og programmet er teke opp att utan nytt vedtak om program.`,
      },
      [...facts, "decisions"],
      { due: last },
    );
  return cannotTell(
    {
      nb: `Avbruddet fra ${dayWords(from)} varte til ${dayWords(day)}. Det må avklares hva som skjedde etter ${dayWords(last)}, da året var ute.`,
      nn: `Avbrotet frå ${dayWords(from)} varte til ${dayWords(day)}. Det må avklarast kva som hende etter ${dayWords(last)}, då året var ute.`,
    },
    place.facts.decisions ? [] : ["decisions"],
    facts,
  );
}

/** An end further ahead than the year: a reminder before the year is over, open after it. */
function plannedTooLong(place: Place, day: Day, facts: string[]): Verdict {
  if (place.asOf > place.last) return notEnded(place, true);
  return upcoming(
    place.last,
    {
      nb: `Avbruddet er satt til ${dayWords(day)}, men kan bare vare til ${dayWords(place.last)}.`,
      nn: `Avbrotet er sett til ${dayWords(day)}, men kan berre vare til ${dayWords(place.last)}.`,
    },
    facts,
  );
}

function newProgramme({ facts, from }: Place): boolean {
  return (facts.decisions ?? []).some((d) => d.kind === "innvilgelse" && d.date && d.date > from);
}

/** Taken up again by a readmission, or running in a case that was seen as a whole. */
function isResumed({ facts }: Place, resumed: boolean | null): boolean {
  if (resumed !== null) return resumed;
  const seen = Boolean(facts.decisions) && facts.wholeCaseRead === true;
  return seen && facts.programme?.status === "running";
}

function fromNotKnown(path: string): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares når avbruddet begynte.",
      nn: "Det må avklarast når avbrotet tok til.",
    },
    [`${path}.from`],
  );
}

function beforeNewLaw(path: string, to: Day | null | undefined): Verdict {
  if (to && to < "2019-01-01") return notApplicable(BEFORE_2019, [`${path}.to`]);
  return cannotTell(
    {
      nb: "Avbruddet begynte før reglene fra 2019. Hvor lenge det kunne vare, må vurderes konkret.",
      nn: "Avbrotet tok til før reglane frå 2019. Kor lenge det kunne vare, må vurderast konkret.",
    },
    to === undefined ? [`${path}.to`] : [],
    [`${path}.from`],
  );
}

const NOT_BEGUN = { nb: "Avbruddet har ikke begynt.", nn: "Avbrotet har ikkje teke til." };

const ENDS_FIRST = {
  nb: "Avbruddet slutter før det begynner. Rett datoene.",
  nn: "Avbrotet sluttar før det tek til. Rett datoane.",
};

const NEW_PROGRAMME = {
  nb: "Avbruddet varte over ett år, men det er innvilget nytt program.",
  nn: "Avbrotet varte over eitt år, men det er innvilga nytt program.",
};

const BEFORE_2019 = {
  nb: "Avbruddet var slutt før reglene fra 2019.",
  nn: "Avbrotet var slutt før reglane frå 2019.",
};
