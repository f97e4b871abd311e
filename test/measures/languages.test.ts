import { describe, expect, it } from "vitest";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import type { Measure } from "../../lib/measures/types.ts";

/** Bokmål forms that have no place in nynorsk, and nynorsk forms that have none in bokmål. */
const ONLY_NB =
  /(?<![\p{L}-])(ikke|hva|hvor|hvordan|hvem|hvilke[nt]?|hvorfor|noen|noe|mye|bare|være|fra|selv|uken?|måneder?|deltaker(e|en|ne)?|veileder(e|en)?|arbeidsgiver(e|en)?|arbeidssøker(e|en)?|bruker(e|en|nes)|en|et|jeg|hun|gjør|kommer|tar|deltar|vurderer selv|finnes|lønnen|lønnet|gjennomføres|skole|høyere|muligheter?|begynne?|samtidig|følger|spør hvordan|mestre|mestring|trenger|også|dem|hjemme|alene|sammen|tilskudd|norske? samfunn|bolig(en)?|søke|øke|varighet(en)?|forlengelse|tilbudet|kveld eller dag på|ut[bv]ytte|gammel|midlertidig|begrunnes|skrivevansker)(?!\p{L})/iu;
const ONLY_NN =
  /(?<!\p{L})(ikkje|kva|kvar|korleis|kven|kvifor|nokon|nokre|noko|mykje|berre|vere|frå|sjølv|veka?|månader?|deltakar(ar|en|ane)?|rettleiar(ar|en)?|arbeidsgivar(ar|en)?|eg|ho|gjer|kjem|tek|deltek|finst|løna|skule|høgare|høve|byrja|samstundes|følgjer|meistr(e|ing)|treng|òg|dei|heime|åleine|saman|tilskot|bustad(en)?|søkje|auk|varigheita?|forlenging|tilbod(et)?)(?!\p{L})/iu;

function texts(measure: Measure, lang: "nb" | "nn"): string[] {
  const { title, bullets, words, today } = measure;
  return [title[lang], ...bullets[lang], ...words[lang], ...(today ? [today[lang]] : [])];
}

/** Names of measures and institutions that keep their bokmål form in nynorsk text. */
const NAMES = /Kirkens Bymisjon|Røde Kors|Veiledningsplattformen|«Gjennomføres»/g;

describe.each(catalogue)("$id", (measure) => {
  it("tells the same things in both languages", () => {
    expect(measure.bullets.nn.length).toBe(measure.bullets.nb.length);
    expect(Math.abs(measure.words.nn.length - measure.words.nb.length)).toBeLessThanOrEqual(2);
    expect(measure.bullets.nn.join()).not.toBe(measure.bullets.nb.join());
    for (const lang of ["nb", "nn"] as const) {
      for (const text of texts(measure, lang)) expect(text.trim()).toBe(text);
      expect(texts(measure, lang)).not.toContain("");
    }
  });

  it("keeps the numbers and paragraphs equal", () => {
    const figures = (lang: "nb" | "nn") =>
      texts(measure, lang)
        .join(" ")
        .match(/\d[\d .,]*\d|\d/g)
        ?.toSorted();
    expect(figures("nn")).toEqual(figures("nb"));
  });

  it("has no bokmål in nynorsk and no nynorsk in bokmål", () => {
    for (const text of texts(measure, "nn")) {
      expect(text.replaceAll(NAMES, "").match(ONLY_NB)?.[0], text).toBeUndefined();
    }
    for (const text of texts(measure, "nb")) {
      expect(text.match(ONLY_NN)?.[0], text).toBeUndefined();
    }
  });

  it("writes bullets as short sentences", () => {
    for (const bullet of [...measure.bullets.nb, ...measure.bullets.nn]) {
      expect(bullet, bullet).toMatch(/^[A-ZÆØÅ«].*[.?!]$/u);
      expect(bullet.length, bullet).toBeLessThanOrEqual(170);
    }
  });
});
