import { describe, expect, it } from "vitest";
import { activityKind } from "../../lib/facts/schema.ts";
import { catalogue, measureById } from "../../lib/measures/catalogue/index.ts";
import type { Measure, MeasureGroup } from "../../lib/measures/types.ts";
import { NEEDS } from "../../lib/needs/types.ts";
import { BOOKLET_FACTS } from "./booklet-facts.ts";
import { IDS } from "./ids.ts";
import { LAW_IDS } from "./law-ids.ts";

const groups = Object.keys(IDS) as MeasureGroup[];
const ids = catalogue.map((measure) => measure.id);

function allNb(measure: Measure): string {
  const { title, bullets, words, today } = measure;
  return [title.nb, ...bullets.nb, ...words.nb, today?.nb ?? ""].join("\n").toLowerCase();
}

describe("the catalogue as a whole", () => {
  it("holds every id of the list once, and no other", () => {
    const listed = groups.flatMap((group) => [...IDS[group].booklet, ...IDS[group].later]);
    expect(ids.toSorted()).toEqual(listed.toSorted());
  });

  it.each(groups)("%s: each id stands in its group with its origin", (group) => {
    for (const id of IDS[group].booklet) {
      expect(measureById(id), id).toMatchObject({ group, origin: "tipshefte" });
    }
    for (const id of IDS[group].later) {
      expect(measureById(id), id).toMatchObject({ group, origin: "senere" });
    }
  });

  it("finds no measure for an unknown id", () => {
    expect(measureById("finnes-ikke")).toBeUndefined();
  });

  it.each(NEEDS)(
    "need %s is met by at least three measures, and is first in one or more",
    (need) => {
      const meeting = catalogue.filter((measure) => measure.needs.includes(need));
      expect(meeting.length).toBeGreaterThanOrEqual(3);
      expect(meeting.some((measure) => measure.needs.indexOf(need) <= 1)).toBe(true);
    },
  );
});

describe.each(catalogue)("$id", (measure) => {
  it("is complete", () => {
    expect(measure.bullets.nb.length).toBeGreaterThanOrEqual(3);
    expect(measure.words.nb.length).toBeGreaterThanOrEqual(5);
    expect(measure.needs.length).toBeGreaterThan(0);
    expect(measure.phases.length).toBeGreaterThan(0);
    expect(activityKind.safeParse(measure.counts).success).toBe(true);
  });

  it("says each thing once: no doubled need, phase, word, rule or chain", () => {
    const { needs, phases, words, rules = [], chains = [] } = measure;
    for (const list of [needs, phases, words.nb, words.nn, rules, chains]) {
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it("names only rules and measures that exist, and never itself", () => {
    for (const rule of measure.rules ?? []) expect(LAW_IDS).toContain(rule);
    for (const chain of measure.chains ?? []) expect(ids).toContain(chain);
    expect(measure.chains ?? []).not.toContain(measure.id);
  });

  it("gives a typical volume between a quarter of an hour and full time, or none", () => {
    const [low, high] = measure.minutesPerWeek ?? [15, 2250];
    expect(low).toBeGreaterThanOrEqual(15);
    expect(low).toBeLessThanOrEqual(high);
    expect(high).toBeLessThanOrEqual(measure.counts === "paid-work" ? 1125 : 2250);
  });
});

describe("facts of the booklet and the presentation", () => {
  const rows = BOOKLET_FACTS.flatMap(([id, ...words]) => words.map((word) => [id, word] as const));

  it("are looked for in every booklet measure", () => {
    const covered = new Set(rows.map(([id]) => id));
    expect(groups.flatMap((g) => IDS[g].booklet).filter((id) => !covered.has(id))).toEqual([]);
  });

  it.each(rows)("%s tells «%s»", (id, word) => {
    const measure = measureById(id);
    expect(measure && allNb(measure)).toContain(word.toLowerCase());
  });

  it.each([
    ["evaluering", "4.30.2.7"],
    ["arbeidstrening", "4.30.2.2"],
    ["deltidsarbeid", "4.34.2.3"],
    ["finne-jobb", "4.30.2.3"],
    ["okonomi-og-gjeldsradgivning", "4.30.2.8"],
    ["grunnskole-og-videregaende", "4.30.2.9"],
    ["helsehjelp", "4.30.2.10"],
    ["ansvarsgruppe", null],
  ])("%s stands under %s of the circular", (id, point) => {
    expect(measureById(id)?.circular).toBe(point);
  });

  it("says «see own routine» exactly where the booklet does", () => {
    const own = catalogue.filter((measure) => measure.ownRoutine).map((measure) => measure.id);
    expect(own.toSorted()).toEqual(["arbeidstrening", "inkluderingstilskudd", "lonnstilskudd"]);
  });

  it.each([
    "inkluderingstilskudd",
    "tilretteleggings-og-oppfolgingsgaranti",
    "avklaring",
    "oppfolging",
    "amo-kurs",
    "hoyere-utdanning",
    "fag-og-yrkesopplaering",
    "mentor",
    "arbeidsforberedende-trening",
    "deltidsarbeid",
  ])("%s tells what holds today", (id) => {
    expect(measureById(id)?.today?.nb).toMatch(/\d{4}|i dag|nå/i);
  });
});

describe("how measures count in the programme", () => {
  it.each([
    ["mentor", "other-support"],
    ["inkluderingstilskudd", "other-support"],
    ["tilretteleggings-og-oppfolgingsgaranti", "other-support"],
    ["registrering-som-arbeidssoker", "other-support"],
    ["lonnstilskudd", "paid-work"],
    ["varig-lonnstilskudd", "paid-work"],
    ["sommerjobb", "paid-work"],
    ["deltidsarbeid", "paid-work"],
    ["arbeidstrening", "work-directed"],
    ["arbeidsforberedende-trening", "work-directed"],
    ["oppfolging", "work-directed"],
    ["avklaring", "work-directed"],
    ["amo-kurs", "work-directed"],
    ["laeretid", "apprenticeship"],
    ["hoyere-utdanning", "education"],
    ["jobbsokerkurs", "job-search"],
    ["hviletid", "rest"],
    ["fysioterapi", "rehabilitation"],
    ["behandling", "health"],
    ["spraktrening-norskkurs", "other-support"],
  ])("%s is %s", (id, counts) => {
    expect(measureById(id)?.counts).toBe(counts);
  });

  it("names the 50 % rule on all paid work, and on nothing else", () => {
    for (const measure of catalogue) {
      const named = measure.rules?.includes("paid-work-max-50") ?? false;
      expect(named, measure.id).toBe(measure.counts === "paid-work");
    }
  });
});
