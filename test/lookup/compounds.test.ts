import { describe, expect, test } from "vitest";
import { createSplitter } from "../../lib/lookup/compounds.ts";
import { splitter } from "../../lib/lookup/product.ts";
import { words } from "../../lib/lookup/words.ts";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import { CHECKED_SPLITS } from "./checked-splits.ts";

const split = splitter();

/** Words that other words happen to stand in, and words with a prefix that is no word of its own. */
const TRAPS = `barnehage ansvar arbeidsro forord konkurs diskurs ekskurs samarbeid medarbeider bearbeide utarbeide overarbeid
  etterarbeid forarbeid underarbeid oppfølging veiledning rettleiing avklaring utdanning opplæring framferd framtreden reinhald renhold
  gjelder gjeldende kostnadene treningen leseren bedriften natur kultur struktur format klimat automat tomat planet kaplan balong
  forsvar svarteliste tilsvar andsvar ordentlig ordning forordning håndverk kunstverk uvitende ferdig innsatt ansatt fastsatt overtid
  understøtte motarbeide avtale omtale samtale tiltale påtale utplassering plassering personlig personale aktivitetene aktivisering
  mestringen gruppering hjelpsom medhjelper behandlet ubehandlet omsorgsfull kontormessig møteplikt forsøker besøker oversøker
  undersøker utsøking beslutning avslutning slutte begynne arbeidsom arbeidsledig yrkesfaglig yrkesfagleg helselov lønnsomhet
  tilstand bestemme meldekort meldeplikt avhengig uavhengig selvstendig sjølvstendig barndom ungdom sykdom eiendom foreldreløs
  språklig norskfødt dataen datoen boligen bostedet gjeldfri skolert skolen skulen huset hustru`;

describe("compounds", () => {
  test("every split of the catalogue's own words is one that has been read and found right", () => {
    const found = new Map(
      [...catalogueWords()].flatMap((word) => {
        const parts = split(word).join("+");
        return parts === "" ? [] : [[word, parts] as const];
      }),
    );
    const right = new Map(
      CHECKED_SPLITS.trim()
        .split(/\s+/)
        .map((line) => line.split("=") as [string, string]),
    );
    const unread = [...found].filter(([word, parts]) => right.get(word) !== parts);
    expect(unread).toEqual([]);
    expect(found.size).toBeGreaterThan(250);
    console.log(`compounds: ${found.size} splits in ${catalogueWords().size} words, none wrong`);
  });

  test("words that only look like compounds stay whole", () => {
    const wrong = words(TRAPS).flatMap((word) => {
      const parts = split(word);
      return parts.length > 0 ? [`${word}=${parts.join("+")}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("words that the catalogue does not have are split by its words", () => {
    expect(split("gjeldsproblemer")).toEqual(["gjeld", "problem"]);
    expect(split("angstgruppe")).toEqual(["angst", "grupp"]);
    expect(split("nettverksgruppemøte")).toEqual(["nettverk", "grupp", "mot"]);
    expect(split("lønnstrekk")).toEqual(["lonn", "trekk"]);
  });

  test("an ending alone is not enough: the rest must be a word of the vocabulary", () => {
    const none = createSplitter(["gjeld"]);
    expect(none("gjeldskurs")).toEqual(["gjeld", "kurs"]);
    expect(none("fiskekurs")).toEqual([]);
  });
});

function catalogueWords(): Set<string> {
  return new Set(
    catalogue.flatMap(({ title, words: w, bullets, today }) =>
      words(
        [
          title.nb,
          title.nn,
          ...w.nb,
          ...w.nn,
          ...bullets.nb,
          ...bullets.nn,
          today?.nb,
          today?.nn,
        ].join(" "),
      ),
    ),
  );
}
