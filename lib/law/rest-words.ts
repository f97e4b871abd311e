import type { Day } from "../facts/days.ts";
import { type ActivityAt, pathsTo, titles } from "./activity-list.ts";
import type { Verdict } from "./types.ts";
import { violation } from "./verdict.ts";
import { dayWords, hoursWords } from "./words.ts";

/* The words of rest-time-tapering. */

export function afterHalfway(list: readonly ActivityAt[], day: Day): Verdict {
  return violation(
    {
      nb: `${titles(list)} varer ut over halvveis i programmet (${dayWords(day)}) uten ny begrunnelse.`,
      nn: `${titles(list)} varer ut over halvvegs i programmet (${dayWords(day)}) utan ny grunngjeving.`,
    },
    [...pathsTo(list, "to"), ...pathsTo(list, "justified")],
  );
}

export function lateText(list: readonly ActivityAt[], day: Day) {
  return {
    nb: `${titles(list)} varer ut over halvveis i programmet (${dayWords(day)}). Det må avklares om det er begrunnet på nytt.`,
    nn: `${titles(list)} varer ut over halvvegs i programmet (${dayWords(day)}). Det må avklarast om det er grunngjeve på nytt.`,
  };
}

export function risingText(day: Day, minutes: number) {
  return {
    nb: `Hviletiden øker mellom to evalueringer, til ${hoursWords(minutes)} i uka ${dayWords(day)}.`,
    nn: `Kviletida aukar mellom to evalueringar, til ${hoursWords(minutes)} i veka ${dayWords(day)}.`,
  };
}

export function oneStep(list: readonly ActivityAt[]) {
  return {
    nb: `${titles(list)} er planlagt i ett trinn. Vurder nedtrapping.`,
    nn: `${titles(list)} er planlagt i eitt trinn. Vurder nedtrapping.`,
  };
}

export function notFalling(list: readonly ActivityAt[]) {
  return {
    nb: `${titles(list)} trappes ikke ned til null før programmet slutter. Vurder nedtrapping.`,
    nn: `${titles(list)} blir ikkje trappa ned til null før programmet sluttar. Vurder nedtrapping.`,
  };
}

export function unclear(list: readonly ActivityAt[]) {
  return {
    nb: `Det må avklares hvordan ${titles(list)} trappes ned.`,
    nn: `Det må avklarast korleis ${titles(list)} blir trappa ned.`,
  };
}

export function tapers(list: readonly ActivityAt[]) {
  return {
    nb: `${titles(list)} trappes ned og faller bort før programmet slutter.`,
    nn: `${titles(list)} blir trappa ned og fell bort før programmet sluttar.`,
  };
}

export const NO_COUNTED_DAY = {
  nb: "Permisjon og avbrudd dekker hele programmet.",
  nn: "Permisjon og avbrot dekkjer heile programmet.",
};

export const NONE = {
  nb: "Programmet har ikke hviletid.",
  nn: "Programmet har ikkje kviletid.",
};
