import { describe, expect, test } from "vitest";
import { findNeeds } from "../../lib/needs/find.ts";
import { findHopes } from "../../lib/needs/hopes.ts";
import { needsMentioned } from "../../lib/needs/mentions.ts";
import { MAX_QUOTE } from "../../lib/needs/quote.ts";
import { NEEDS } from "../../lib/needs/types.ts";
import { type Result, run, samples, score } from "./corpus.ts";
import { round1 } from "./sentences-1.ts";
import { round2 } from "./sentences-2.ts";
import { round3 } from "./sentences-3.ts";
import { round4 } from "./sentences-4.ts";
import { round5 } from "./sentences-5.ts";
import { round6 } from "./sentences-6.ts";
import { round7 } from "./sentences-7.ts";
import { round8 } from "./sentences-8.ts";
import { round9 } from "./sentences-9.ts";
import { round10 } from "./sentences-10.ts";

const rounds = { round1, round2, round3, round4, round5, round6, round7, round8, round9 };
const all = Object.values(rounds).flatMap(samples);
const results = run(all);

describe("needs of own sentences", () => {
  test("every need is told in at least ten ways", () => {
    const told = all.flatMap((s) => s.must);
    for (const need of NEEDS)
      expect(told.filter((n) => n === need).length, need).toBeGreaterThanOrEqual(10);
  });

  for (const [name, source] of Object.entries(rounds)) {
    test(`${name}: precision and recall`, () => {
      const round = run(samples(source));
      const { precision, recall } = score(round);
      console.log(
        `${name}: ${round.length} texts, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      );
      expect(precision, misses(round)).toBeGreaterThan(0.98);
      expect(recall, misses(round)).toBeGreaterThan(0.95);
    });
  }

  test("a text that tells no need gives none", () => {
    const silent = results.filter((r) => r.must.length + r.may.length === 0);
    expect(silent.length).toBeGreaterThan(150);
    expect(silent.filter((r) => r.wrong.length > 0).map((r) => [r.text, r.wrong])).toEqual([]);
  });

  test("quotes are exact parts of the text, whole words, and short", () => {
    for (const { text } of all) {
      const { needs, uncertain } = findNeeds([text]);
      for (const quote of [...needs, ...uncertain].flatMap((n) => n.quotes)) {
        expect(text).toContain(quote);
        expect(quote.length).toBeGreaterThan(1);
        expect(quote.length).toBeLessThanOrEqual(MAX_QUOTE);
        const at = text.indexOf(quote);
        expect(
          text.slice(at - 1, at) + text.slice(at + quote.length, at + quote.length + 1),
        ).not.toMatch(/\p{L}/u);
      }
    }
  });
});

describe("sixteen wordings of each need, half bokmål and half nynorsk", () => {
  const all = run(samples(round9));
  for (const need of NEEDS)
    test(need, () => {
      const told = all.filter((r) => r.must.includes(need));
      expect(told.length).toBeGreaterThanOrEqual(16);
      expect(told.filter((r) => r.missed.length > 0).length).toBeLessThanOrEqual(1);
    });
});

describe("what notes say beside needs", () => {
  test("tells none", () => {
    expect(run(samples(round10)).filter((r) => r.wrong.length > 0)).toEqual([]);
  });
});

describe("what is open is uncertain", () => {
  for (const [text, need] of [
    ["Mulig dysleksi.", "literacy"],
    ["Hun har kanskje gjeld.", "debt"],
    ["Vi mistenker at han ruser seg.", "substance-use"],
    ["Usikkert om hun har gjeld.", "debt"],
    ["Dersom han får gjeld, må vi se på saken igjen.", "debt"],
    ["ADHD?", "mental-health"],
    ["Tidligere rusmisbruker.", "substance-use"],
  ] as const)
    test(text, () => {
      const found = findNeeds([text]);
      expect(found.needs).toEqual([]);
      expect(found.uncertain.map((n) => n.need)).toContain(need);
    });
});

describe("the person's own needs only", () => {
  const own = (text: string) => findNeeds([text]).needs.map((n) => n.need);
  test("a name that stands with a relation is somebody else", () => {
    expect(own("Han bor med samboeren Lise. Lise sliter med angst og har mye gjeld.")).toEqual([]);
  });
  test("a partner may tell of the person", () => {
    expect(own("Samboer forteller at Ola har nedsatt hørsel.")).toEqual(["sensory"]);
    expect(own("Ifølge kona har han stor gjeld.")).toEqual(["debt"]);
  });
  test("a pronoun takes up somebody else where the gender says so", () => {
    expect(own("Han er frisk. Samboeren er syk. Hun har kreft og store smerter.")).toEqual([]);
  });
  test("he and she together are the person too", () => {
    expect(own("Han og samboeren har mye gjeld.")).toEqual(["debt"]);
  });
});

describe("what is settled later takes back what was told", () => {
  const own = (...texts: string[]) => findNeeds(texts).needs.map((n) => n.need);
  test("in the same text", () => {
    expect(own("Har hatt stor gjeld. Gjelden er nå nedbetalt.")).toEqual([]);
    expect(own("Hun mangler førerkort. Har nå fått førerkort.")).toEqual([]);
    expect(own("Han sov på sofaen hos venner. Dette er ordnet.")).toEqual([]);
  });
  test("not in another text, which may be older", () => {
    expect(own("Gjelden er nedbetalt.", "Har gjeld på 40 000 kr.")).toEqual(["debt"]);
  });
});

test("spelling slips and letters written as aa, oe, ae", () => {
  const own = (text: string) => findNeeds([text]).needs.map((n) => n.need);
  expect(own("Sliter med deprisjon og har ikke førekort.")).toEqual(["transport", "mental-health"]);
  expect(own("Har nedsatt hoersel og mangler foererkort.")).toEqual(["transport", "sensory"]);
});

test("nothing in nothing", () => {
  expect(findNeeds([])).toEqual({ needs: [], uncertain: [] });
  expect(findNeeds(["", "  \n\n", "–"])).toEqual({ needs: [], uncertain: [] });
});

test("time grows with the text and not faster", () => {
  const note = `${all.map((s) => s.text).join(" ")} `;
  const once = timed(note);
  const eight = timed(note.repeat(8));
  console.log(
    `needs: ${note.length} characters in ${once.toFixed(0)} ms, eight times as many in ${eight.toFixed(0)} ms`,
  );
  expect(eight).toBeLessThan(Math.max(once, 5) * 24);
});

test("wishes and resources have their own words", () => {
  const text =
    "Planen var å bli kokk. En venn er fotballtrener og har bedt ham med på trening. Ho er glad i dyr.";
  const found = findHopes([text]);
  expect(found.map((h) => h.kind)).toEqual(["work", "sport", "sport", "animals"]);
  for (const { quote } of found) expect(text).toContain(quote);
  expect(findHopes(["Han ønsker ikke å jobbe i butikk.", "Broren vil bli lege."])).toEqual([]);
});

test("a search text is about needs whatever it says of them", () => {
  expect(needsMentioned("økonomi")).toEqual(["household-economy"]);
  expect(needsMentioned("kommer seg ikke opp")).toEqual(["daily-structure"]);
  expect(needsMentioned("har god norsk")).toEqual(["language"]);
});

function timed(text: string): number {
  const start = performance.now();
  findNeeds([text]);
  return performance.now() - start;
}

function misses(list: readonly Result[]): string {
  return list
    .filter((r) => r.missed.length + r.wrong.length > 0)
    .map((r) => `mangler [${r.missed}] for mye [${r.wrong}]: ${r.text}`)
    .join("\n");
}
