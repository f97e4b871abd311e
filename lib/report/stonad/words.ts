import type { ListedBenefit, OpenPoint, Refusal } from "../../law/stonad/types.ts";
import { formatDay, formatMinutes } from "../../text/format.ts";
import type { Lang, Text } from "../../text/text.ts";

export const benefitLabels: Readonly<Record<ListedBenefit, Text>> = {
  dagpenger: { nb: "Dagpenger", nn: "Dagpengar", en: "Unemployment benefit" },
  sykepenger: { nb: "Sykepenger", nn: "Sjukepengar", en: "Sickness benefit" },
  foreldrepenger: { nb: "Foreldrepenger", nn: "Foreldrepengar", en: "Parental benefit" },
};

/** What the other way to read each open point is, with its place in the law. */
export const openPointText: Readonly<Record<OpenPoint, Text>> = {
  "supplement-absence": {
    nb: "Hvis fravær ikke reduserer barnetillegget (§ 36 nevner det ikke):",
    nn: "Dersom fråvær ikkje reduserer barnetillegget (§ 36 nemner det ikkje):",
    en: "If absence does not reduce the child supplement (§ 36 does not mention it):",
  },
  "benefit-supplement": {
    nb: "Hvis andre ytelser også reduserer barnetillegget (§ 38 nevner bare stønaden):",
    nn: "Dersom andre ytingar også reduserer barnetillegget (§ 38 nemner berre stønaden):",
    en: "If other benefits also reduce the child supplement (§ 38 mentions only the qualification benefit):",
  },
  "work-before-benefit": {
    nb: "Hvis andre ytelser trekkes fra før reduksjonen for arbeid (loven gir ingen rekkefølge for §§ 36–38):",
    nn: "Dersom andre ytingar blir trekte frå før reduksjonen for arbeid (lova gir inga rekkjefølgje for §§ 36–38):",
    en: "If other benefits are deducted before the reduction for work (the law gives no order for §§ 36–38):",
  },
  "missed-of-rest": {
    nb: "Hvis fraværstimer regnes av hel dag og ikke av det som er igjen etter andre trekk:",
    nn: "Dersom fråværstimar blir rekna av heil dag og ikkje av det som er att etter andre trekk:",
    en: "If hours of absence are counted against a whole day, not what is left after other deductions:",
  },
  "age-25": {
    nb: "Hvis deltakeren ikke har fylt 25 år (to tredeler):",
    nn: "Dersom deltakaren ikkje har fylt 25 år (to tredelar):",
    en: "If the participant is not yet 25 (two thirds):",
  },
  children: {
    nb: "Hvis barna som må avklares, gir barnetillegg:",
    nn: "Dersom barna som må avklarast, gir barnetillegg:",
    en: "If the children to be clarified give child supplement:",
  },
};

/** Why a period is not computed, and what to do. */
export function refusalText(refusal: Refusal): Text {
  switch (refusal.why) {
    case "not-adopted": {
      const day = (lang: Lang) => formatDay(refusal.from, lang);
      return {
        nb: `Grunnbeløpet fra ${day("nb")} er ikke vedtatt ennå, og blir ikke anslått. Velg en periode som slutter før den dagen.`,
        nn: `Grunnbeløpet frå ${day("nn")} er ikkje vedteke enno, og blir ikkje rekna på slump. Vel ein periode som sluttar før den dagen.`,
        en: `The basic amount (G) from ${day("en")} has not been set yet, and is not estimated. Choose a period that ends before that day.`,
      };
    }
    case "before-table":
      return {
        nb: "Satsene begynner 1. mai 2010. Velg en periode etter det.",
        nn: "Satsane byrjar 1. mai 2010. Vel ein periode etter det.",
        en: "The rates begin on 1 May 2010. Choose a period after that.",
      };
    case "backwards":
      return {
        nb: "Perioden slutter før den begynner. Bytt om datoene.",
        nn: "Perioden sluttar før han byrjar. Byt om datoane.",
        en: "The period ends before it begins. Swap the dates.",
      };
    case "too-long":
      return {
        nb: `Perioden er på ${refusal.days} dager. Velg høyst ti år.`,
        nn: `Perioden er på ${refusal.days} dagar. Vel høgst ti år.`,
        en: `The period is ${refusal.days} days long. Choose ten years at most.`,
      };
    case "work-outside":
      return outside({ nb: "Arbeid", nn: "Arbeid", en: "Work" }, refusal.at);
    case "missed-outside":
      return outside({ nb: "Fravær", nn: "Fråvær", en: "Absence" }, refusal.at);
    case "benefit-outside":
      return outside({ nb: "Ytelse", nn: "Yting", en: "Benefit" }, refusal.at);
    case "missed-too-much":
      return {
        nb: `Fravær ${refusal.at + 1} har flere timer enn dagene rommer. Høyst ${formatMinutes(refusal.most, "nb")}.`,
        nn: `Fråvær ${refusal.at + 1} har fleire timar enn dagane rommar. Høgst ${formatMinutes(refusal.most, "nn")}.`,
        en: `Absence ${refusal.at + 1} has more hours than the days hold. At most ${formatMinutes(refusal.most, "en")}.`,
      };
  }
}

function outside({ nb, nn, en }: Required<Text>, at: number): Text {
  return {
    nb: `${nb} ${at + 1} ligger utenfor perioden. Rett datoene, eller fjern raden.`,
    nn: `${nn} ${at + 1} ligg utanfor perioden. Rett datoane, eller fjern rada.`,
    en: `${en} ${at + 1} is outside the period. Correct the dates, or remove the row.`,
  };
}
