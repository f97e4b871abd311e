import type { ListedBenefit, OpenPoint, Refusal } from "../../law/stonad/types.ts";
import { formatDay, formatMinutes } from "../../text/format.ts";
import type { Text } from "../../text/text.ts";

export const benefitLabels: Readonly<Record<ListedBenefit, Text>> = {
  dagpenger: { nb: "Dagpenger", nn: "Dagpengar" },
  sykepenger: { nb: "Sykepenger", nn: "Sjukepengar" },
  foreldrepenger: { nb: "Foreldrepenger", nn: "Foreldrepengar" },
};

/** What the other way to read each open point is, with its place in the law. */
export const openPointText: Readonly<Record<OpenPoint, Text>> = {
  "supplement-absence": {
    nb: "Hvis fravær ikke reduserer barnetillegget (§ 36 nevner det ikke):",
    nn: "Dersom fråvær ikkje reduserer barnetillegget (§ 36 nemner det ikkje):",
  },
  "benefit-supplement": {
    nb: "Hvis andre ytelser også reduserer barnetillegget (§ 38 nevner bare stønaden):",
    nn: "Dersom andre ytingar også reduserer barnetillegget (§ 38 nemner berre stønaden):",
  },
  "work-before-benefit": {
    nb: "Hvis andre ytelser trekkes fra før reduksjonen for arbeid (loven gir ingen rekkefølge for §§ 36–38):",
    nn: "Dersom andre ytingar blir trekte frå før reduksjonen for arbeid (lova gir inga rekkjefølgje for §§ 36–38):",
  },
  "missed-of-rest": {
    nb: "Hvis fraværstimer regnes av hel dag og ikke av det som er igjen etter andre trekk:",
    nn: "Dersom fråværstimar blir rekna av heil dag og ikkje av det som er att etter andre trekk:",
  },
  "age-25": {
    nb: "Hvis deltakeren ikke har fylt 25 år (to tredeler):",
    nn: "Dersom deltakaren ikkje har fylt 25 år (to tredelar):",
  },
  children: {
    nb: "Hvis barna som må avklares, gir barnetillegg:",
    nn: "Dersom barna som må avklarast, gir barnetillegg:",
  },
};

/** Why a period is not computed, and what to do. */
export function refusalText(refusal: Refusal): Text {
  switch (refusal.why) {
    case "not-adopted": {
      const day = (lang: "nb" | "nn") => formatDay(refusal.from, lang);
      return {
        nb: `Grunnbeløpet fra ${day("nb")} er ikke vedtatt ennå, og blir ikke anslått. Velg en periode som slutter før den dagen.`,
        nn: `Grunnbeløpet frå ${day("nn")} er ikkje vedteke enno, og blir ikkje rekna på slump. Vel ein periode som sluttar før den dagen.`,
      };
    }
    case "before-table":
      return {
        nb: "Satsene begynner 1. mai 2010. Velg en periode etter det.",
        nn: "Satsane byrjar 1. mai 2010. Vel ein periode etter det.",
      };
    case "backwards":
      return {
        nb: "Perioden slutter før den begynner. Bytt om datoene.",
        nn: "Perioden sluttar før han byrjar. Byt om datoane.",
      };
    case "too-long":
      return {
        nb: `Perioden er på ${refusal.days} dager. Velg høyst ti år.`,
        nn: `Perioden er på ${refusal.days} dagar. Vel høgst ti år.`,
      };
    case "work-outside":
      return outside("Arbeid", "Arbeid", refusal.at);
    case "missed-outside":
      return outside("Fravær", "Fråvær", refusal.at);
    case "benefit-outside":
      return outside("Ytelse", "Yting", refusal.at);
    case "missed-too-much":
      return {
        nb: `Fravær ${refusal.at + 1} har flere timer enn dagene rommer. Høyst ${formatMinutes(refusal.most, "nb")}.`,
        nn: `Fråvær ${refusal.at + 1} har fleire timar enn dagane rommar. Høgst ${formatMinutes(refusal.most, "nn")}.`,
      };
  }
}

function outside(nb: string, nn: string, at: number): Text {
  return {
    nb: `${nb} ${at + 1} ligger utenfor perioden. Rett datoene, eller fjern raden.`,
    nn: `${nn} ${at + 1} ligg utanfor perioden. Rett datoane, eller fjern rada.`,
  };
}
