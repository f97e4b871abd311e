import type { Day } from "../facts/days.ts";
import type { Activity } from "../facts/types.ts";
import { dayWords } from "./words.ts";

/* The words of education-work-goal. */

export function fits({ title }: Activity, to: Day) {
  return {
    nb: `«${title}» er vurdert individuelt og er ferdig ${dayWords(to)}, innenfor programmet.`,
    nn: `«${title}» er vurdert individuelt og er ferdig ${dayWords(to)}, innanfor programmet.`,
  };
}

export function assess({ title }: Activity) {
  return {
    nb: `Det må avklares om «${title}» bygger på en individuell vurdering av veien til arbeid.`,
    nn: `Det må avklarast om «${title}» byggjer på ei individuell vurdering av vegen til arbeid.`,
  };
}

export function unassessed({ title }: Activity) {
  return {
    nb: `«${title}» er det eneste innholdet i programmet, og det mangler individuell vurdering av utdanningen.`,
    nn: `«${title}» er det einaste innhaldet i programmet, og det manglar individuell vurdering av utdanninga.`,
  };
}

export function fullTrack({ title }: Activity) {
  return {
    nb: `Vurder om «${title}» er enkeltkurs sammen med arbeidsrettede tiltak. Et helt videregående løp var ikke ment å inngå.`,
    nn: `Vurder om «${title}» er enkeltkurs saman med arbeidsretta tiltak. Eit heilt vidaregåande løp var ikkje meint å inngå.`,
  };
}

export function endUnknown({ title }: Activity) {
  return {
    nb: `Det må avklares om «${title}» er ferdig før programmet slutter.`,
    nn: `Det må avklarast om «${title}» er ferdig før programmet sluttar.`,
  };
}

export function longer({ title }: Activity, end: Day) {
  return {
    nb: `«${title}» varer lenger enn programmet, som slutter ${dayWords(end)}. Vurder hvilke deler som rekkes.`,
    nn: `«${title}» varer lenger enn programmet, som sluttar ${dayWords(end)}. Vurder kva delar som lèt seg fullføre.`,
  };
}

export function tooLong({ title }: Activity, limit: Day) {
  return {
    nb: `«${title}» varer lenger enn programmet kan vare (to år, til ${dayWords(limit)}). Vurder hvilke deler som rekkes.`,
    nn: `«${title}» varer lenger enn programmet kan vare (to år, til ${dayWords(limit)}). Vurder kva delar som lèt seg fullføre.`,
  };
}

export const NONE = {
  nb: "Programmet har ikke utdanning.",
  nn: "Programmet har ikkje utdanning.",
};
