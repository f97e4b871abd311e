import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Text } from "../../text/text.ts";
import { type AbsenceBook, absenceBook, wholeDays } from "../absence-count.ts";
import { absencesNotKnown, causeNotKnown } from "../absence-not-known.ts";
import { absencesAt, calendarDays, spanOf } from "../absences.ts";
import { capOn, type IllnessYear, illnessYears } from "../child-illness.ts";
import { kvpForskrift } from "../cite.ts";
import { byLatestAbsence, regulationVersions } from "../regulation-versions.ts";
import { MOST_DAYS } from "../self-declared.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = ["absences", "children", "decisions", "leaves", "interruptions"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "child-illness-days",
  title: { nb: "Fravær ved barns sykdom", nn: "Fråvær ved sjukdom hos barn" },
  stage: "gjennomforing",
  needs,
  matters: (facts, asOf) => byLatestAbsence(facts, "child-illness", asOf),
  versions: regulationVersions({
    cite: [kvpForskrift("§§ 9–11")],
    confirmedBy: null,
    fix: {
      nb: "Registrer aleneomsorg og kronisk sykdom hos barnet. Trekk i stønaden for dagene over grensen, eller gi permisjon uten stønad.",
      nn: "Registrer aleineomsorg og kronisk sjukdom hos barnet. Trekk i stønaden for dagane over grensa, eller gi permisjon utan stønad.",
    },
    check,
  }),
});

function check(facts: Facts, asOf: Day): Verdict {
  const noYoung = facts.children?.length === 0 || capOn(asOf, facts.children).most === 0;
  if (!facts.absences) return noYoung ? notApplicable(NO_CHILD) : absencesNotKnown();
  const book = absenceBook(facts, "child-illness", asOf);
  const unsure = [...book.unsure, ...book.unplaced];
  if (!book.facts.length && noYoung) return notApplicable(NONE);
  if (!book.facts.length) return unsure.length ? causeNotKnown(unsure) : notApplicable(NONE);
  const verdict = overAll(facts, book, illnessYears(book, facts.children));
  const isLong = verdict.status === "satisfied" && longSelfDeclared(facts, asOf);
  return isLong ? withNote(verdict) : verdict;
}

/** Self-declaration covers the first three calendar days; a doctor has to certify the rest. */
function longSelfDeclared({ absences }: Facts, asOf: Day): boolean {
  return absencesAt(absences).some(({ absence }) => {
    const { cause, documentation } = absence;
    const span = spanOf(absence, asOf);
    const isDeclared = cause === "child-illness" && documentation === "egenmelding";
    return isDeclared && span !== null && calendarDays(span.sure).length > MOST_DAYS;
  });
}

/** The cap is kept all the same; only the proof is left to ask for. */
function withNote(verdict: Verdict): Verdict {
  const { message } = verdict;
  return {
    ...verdict,
    message: {
      nb: `${message.nb} Egenmelding dekker tre kalenderdager; etterspør legeerklæring for resten.`,
      nn: `${message.nn} Eigenmelding dekkjer tre kalenderdagar; etterspør legeerklæring for resten.`,
    },
  };
}

/** The gravest of the rolling years; of several alike the one with the most days. */
function overAll(facts: Facts, book: AbsenceBook, years: readonly IllnessYear[]): Verdict {
  const fullest = [...years].sort((a, b) => b.count.gross - a.count.gross);
  const worst = (["over", "unpaid", "parts", "open", "within"] as const)
    .flatMap((state) => fullest.find((y) => y.state === state) ?? [])
    .at(0);
  return worst ? verdictOf(facts, book, worst) : notApplicable(NONE);
}

function verdictOf(facts: Facts, book: AbsenceBook, year: IllnessYear): Verdict {
  const { state, cap } = year;
  const seen = [...book.facts, "children"];
  if (state === "over") return violation(overWords(year), seen);
  if (state === "open") return open(facts, book, year, seen);
  if (state === "within") return satisfied(withinWords(year, cap.sure), seen);
  return notApplicable(state === "parts" ? partsWords(year) : unpaidWords(year), seen);
}

function open(
  facts: Facts,
  book: AbsenceBook,
  { count, cap, period }: IllnessYear,
  seen: readonly string[],
): Verdict {
  const births = (facts.children ?? []).flatMap((child, i) =>
    child.birthDate ? [] : [`children[${i}].birthDate`],
  );
  const missing = [
    ...(facts.children ? births : ["children"]),
    ...book.unsure,
    ...book.unplaced,
    ...book.unpaid.unsure,
  ];
  const days = daysWords(Number.isFinite(count.most) ? count.most : count.gross);
  const last = dayWords(period.to);
  const limit = cap.sure ? CARE : AGE;
  return cannotTell(
    {
      nb: `${days.nb} med barns sykdom i de tolv månedene fram til ${last}. ${limit.nb}`,
      nn: `${days.nn} med sjukdom hos barn i dei tolv månadene fram til ${last}. ${limit.nn}`,
    },
    missing,
    seen,
  );
}

const CARE = {
  nb: "Grensen er 10 arbeidsdager (15 med flere enn to barn). Med aleneomsorg eller kronisk sykt barn er den høyere. Det må avklares.",
  nn: "Grensa er 10 arbeidsdagar (15 med fleire enn to barn). Med aleineomsorg eller kronisk sjukt barn er ho høgare. Det må avklarast.",
};

const AGE = {
  nb: "Retten gjelder ut året barnet fyller 12 (18 ved kronisk sykdom). Det må avklares hvilke barn deltakeren har omsorg for.",
  nn: "Retten gjeld ut året barnet fyller 12 (18 ved kronisk sjukdom). Det må avklarast kva barn deltakaren har omsorg for.",
};

function overWords({ count, cap, period }: IllnessYear): Text {
  const days = daysWords(count.sure);
  const last = dayWords(period.to);
  if (cap.most === 0)
    return {
      nb: `${days.nb} med barns sykdom fram til ${last}, men alle barna i saken har passert aldersgrensen.`,
      nn: `${days.nn} med sjukdom hos barn fram til ${last}, men alle barna i saka har passert aldersgrensa.`,
    };
  return {
    nb: `${days.nb} med barns sykdom i de tolv månedene fram til ${last}. Det er mer enn ${cap.most} arbeidsdager, som er det meste det kan bli med disse barna.`,
    nn: `${days.nn} med sjukdom hos barn i dei tolv månadene fram til ${last}. Det er meir enn ${cap.most} arbeidsdagar, som er det meste det kan bli med desse barna.`,
  };
}

function withinWords({ count, period }: IllnessYear, limit: number): Text {
  const days = daysWords(count.uncut);
  return {
    nb: `${days.nb} med barns sykdom på det meste i tolv måneder (fram til ${dayWords(period.to)}), innenfor grensen på ${limit}.`,
    nn: `${days.nn} med sjukdom hos barn på det meste i tolv månader (fram til ${dayWords(period.to)}), innanfor grensa på ${limit}.`,
  };
}

function unpaidWords({ count, period }: IllnessYear): Text {
  const days = daysWords(count.gross);
  return {
    nb: `${days.nb} med barns sykdom fram til ${dayWords(period.to)}, men ikke med stønad for alle.`,
    nn: `${days.nn} med sjukdom hos barn fram til ${dayWords(period.to)}, men ikkje med stønad for alle.`,
  };
}

function partsWords({ count, period }: IllnessYear): Text {
  const days = daysWords(count.whole);
  return {
    nb: `${days.nb} med barns sykdom fram til ${dayWords(period.to)}, noen av dem bare delvis. Vurder hvordan delene skal telle.`,
    nn: `${days.nn} med sjukdom hos barn fram til ${dayWords(period.to)}, nokre av dei berre delvis. Vurder korleis delane skal telje.`,
  };
}

function daysWords(minutes: number): Text {
  const days = wholeDays(minutes);
  return days === 1
    ? { nb: "1 arbeidsdag", nn: "1 arbeidsdag" }
    : { nb: `${days} arbeidsdager`, nn: `${days} arbeidsdagar` };
}

const NO_CHILD = {
  nb: "Saken viser ikke barn som retten kan gjelde for.",
  nn: "Saka viser ikkje barn som retten kan gjelde for.",
};

const NONE = {
  nb: "Det er ikke registrert fravær ved barns sykdom.",
  nn: "Det er ikkje registrert fråvær ved sjukdom hos barn.",
};
