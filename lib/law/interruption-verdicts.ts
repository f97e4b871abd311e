import type { Day } from "../facts/days.ts";
import type { Text } from "../text/text.ts";
import type { Verdict } from "./types.ts";
import { cannotTell, notApplicable } from "./verdict.ts";
import { dayWords } from "./words.ts";

/* What the rules on interruption say. */

export function fromNotKnown(path: string): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares når avbruddet begynte.",
      nn: "Det må avklarast når avbrotet tok til.",
    },
    [`${path}.from`],
  );
}

export function beforeNewLaw(path: string, to: Day | null | undefined): Verdict {
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

export const NOT_BEGUN = { nb: "Avbruddet har ikke begynt.", nn: "Avbrotet har ikkje teke til." };

export const ENDS_FIRST = {
  nb: "Avbruddet slutter før det begynner. Rett datoene.",
  nn: "Avbrotet sluttar før det tek til. Rett datoane.",
};

export const NEW_PROGRAMME = {
  nb: "Avbruddet varte over ett år, men det er innvilget nytt program.",
  nn: "Avbrotet varte over eitt år, men det er innvilga nytt program.",
};

const BEFORE_2019 = {
  nb: "Avbruddet var slutt før reglene fra 2019.",
  nn: "Avbrotet var slutt før reglane frå 2019.",
};

export function interruptionsNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om programmet har vært avbrutt.",
      nn: "Det må avklarast om programmet har vore avbrote.",
    },
    ["interruptions"],
  );
}

export const NOT_RESUMED = {
  nb: "Deltakeren har ikke begynt igjen.",
  nn: "Deltakaren har ikkje teke til att.",
};

export const ENDED = {
  nb: "Programmet ble avsluttet og ikke tatt opp igjen.",
  nn: "Programmet vart avslutta og ikkje teke opp att.",
};

export function stillOpen(from: Day, last: Day): Text {
  return {
    nb: `Programmet har vært avbrutt siden ${dayWords(from)}. Avbruddet kunne vare til ${dayWords(last)}.`,
    nn: `Programmet har vore avbrote sidan ${dayWords(from)}. Avbrotet kunne vare til ${dayWords(last)}.`,
  };
}

export function maybeOpen(from: Day, last: Day): Text {
  return {
    nb: `Det må avklares om avbruddet fra ${dayWords(from)} er slutt. Det kunne vare til ${dayWords(last)}.`,
    nn: `Det må avklarast om avbrotet frå ${dayWords(from)} er slutt. Det kunne vare til ${dayWords(last)}.`,
  };
}

export function closeBy(from: Day, last: Day): Text {
  return {
    nb: `Avbruddet fra ${dayWords(from)} må være gjenopptatt eller avsluttet senest ${dayWords(last)}.`,
    nn: `Avbrotet frå ${dayWords(from)} må vere teke opp att eller avslutta seinast ${dayWords(last)}.`,
  };
}

export function plannedTooLong(to: Day, last: Day): Text {
  return {
    nb: `Avbruddet er satt til ${dayWords(to)}, men kan bare vare til ${dayWords(last)}.`,
    nn: `Avbrotet er sett til ${dayWords(to)}, men kan berre vare til ${dayWords(last)}.`,
  };
}

export function lessThanAYear(from: Day, last: Day): Text {
  return {
    nb: `Avbruddet fra ${dayWords(from)} har ikke vart et år. Det kan vare til ${dayWords(last)}.`,
    nn: `Avbrotet frå ${dayWords(from)} har ikkje vart eit år. Det kan vare til ${dayWords(last)}.`,
  };
}

export function lastedLess(from: Day): Text {
  return {
    nb: `Avbruddet fra ${dayWords(from)} varte ikke over ett år.`,
    nn: `Avbrotet frå ${dayWords(from)} varte ikkje over eitt år.`,
  };
}

export function resumedLate(from: Day, day: Day): Text {
  return {
    nb: `Avbruddet fra ${dayWords(from)} varte til ${dayWords(day)}, over ett år, og programmet er gjenopptatt uten nytt vedtak om program.`,
    nn: `Avbrotet frå ${dayWords(from)} varte til ${dayWords(day)}, over eitt år, og programmet er teke opp att utan nytt vedtak om program.`,
  };
}

export function lastedLonger(from: Day, day: Day, last: Day): Text {
  return {
    nb: `Avbruddet fra ${dayWords(from)} varte til ${dayWords(day)}. Det må avklares hva som skjedde etter ${dayWords(last)}, da året var ute.`,
    nn: `Avbrotet frå ${dayWords(from)} varte til ${dayWords(day)}. Det må avklarast kva som hende etter ${dayWords(last)}, då året var ute.`,
  };
}

export const NOT_OPEN = {
  nb: "Avbruddet er ikke lenger åpent, eller det er ikke vedtatt.",
  nn: "Avbrotet er ikkje lenger ope, eller det er ikkje vedteke.",
};

export const STANDS_INTERRUPTED = {
  nb: "Programmet står som avbrutt, men avbruddet er ført som avsluttet. Rett opplysningene.",
  nn: "Programmet står som avbrote, men avbrotet er ført som avslutta. Rett opplysningane.",
};

export const READMITTED_FIRST = {
  nb: "Vedtaket om igjeninntak er fattet etter at avbruddet begynte, men gjelder fra før det. Rett datoene.",
  nn: "Vedtaket om nytt inntak er gjort etter at avbrotet tok til, men gjeld frå før det. Rett datoane.",
};
