import { describe, expect, test } from "vitest";
import type { Activity, CaseFacts } from "../../lib/facts/types.ts";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import { findHopes } from "../../lib/needs/hopes.ts";
import type { Need } from "../../lib/needs/types.ts";
import { type SuggestInput, suggest } from "../../lib/suggest/suggest.ts";
import type { Suggestion } from "../../lib/suggest/types.ts";
import { isUnusual } from "../../lib/suggest/unusual.ts";

const DATE = "2026-11-22";

function suggested(needs: readonly Need[], facts: CaseFacts = {}, text = ""): Suggestion[] {
  return suggest(
    input({ needs: needs.map((need) => ({ need, quotes: [`«${need}»`] })), facts, text: [text] }),
  );
}

function input(more: Partial<SuggestInput>): SuggestInput {
  return {
    facts: {},
    needs: [],
    findings: [],
    measures: catalogue,
    office: [],
    text: [],
    date: DATE,
    ...more,
  };
}

const ids = (list: readonly Suggestion[]) => list.map((s) => s.measure);
const find = (list: readonly Suggestion[], id: string) => list.find((s) => s.measure === id);

describe("nothing absurd", () => {
  for (const [needs, never] of [
    [["hygiene"], "tannhelse"],
    [["social-network", "appearance-conduct"], "kriminalitetsforebygging"],
    [["household-economy", "housing"], "fremmedspraklige-selvstendig-liv"],
    [["social-network", "household-economy"], "foreldreveiledning"],
    [["debt"], "boligfremskaffelse"],
    [["education"], "hoyere-utdanning"],
    [["crime"], "samfunnsstraff"],
    [["job-search-skills", "digital-skills"], "registrering-som-arbeidssoker"],
    [["workplace-adaptation"], "varig-tilrettelagt-arbeid"],
    [["social-anxiety"], "jobbintervju"],
    [["physical-health"], "ernaering-og-kosthold"],
    [["motivation", "work-goal"], "evaluering"],
    [["mental-health"], "ansvarsgruppe"],
    [["substance-use"], "psykisk-helse"],
  ] as const)
    test(`${needs.join(" and ")} bring no ${never}`, () => {
      const list = suggested(needs);
      expect(list.length).toBeGreaterThan(0);
      expect(ids(list)).not.toContain(never);
    });

  test("what a measure is made for brings it", () => {
    expect(ids(suggested(["hygiene", "dental"]))).toContain("tannhelse");
    expect(ids(suggested(["language"]))).toContain("fremmedspraklige-selvstendig-liv");
    expect(ids(suggested(["mental-health", "substance-use"]))).toContain("ansvarsgruppe");
    const serving: CaseFacts = { person: { servingSentence: "community-sentence" } };
    expect(ids(suggested(["crime"], serving))).toContain("samfunnsstraff");
    expect(ids(suggested(["education"], {}, "Hun ønsker å bli sykepleier."))).toContain(
      "hoyere-utdanning",
    );
  });

  test("the row for the young follows what is told, never an age", () => {
    const of = (age: number, text: string) =>
      ids(suggested(["household-economy"], { person: { age } }, text));
    for (const age of [22, 45]) {
      expect(of(age, "Hun flyttet nettopp hjemmefra.")).toContain("ungdom-selvstendig-liv");
      expect(of(age, "Hun leier en leilighet.")).not.toContain("ungdom-selvstendig-liv");
      expect(suggested([], { person: { age } })).toEqual([]);
    }
  });

  test("one who is registered is not asked to register", () => {
    const facts: CaseFacts = { person: { registeredJobseeker: true } };
    expect(ids(suggested(["not-registered"], facts))).not.toContain(
      "registrering-som-arbeidssoker",
    );
  });
});

describe("the hours of the week", () => {
  const week = (minutes: number): CaseFacts => ({
    programme: { start: "2026-09-01", end: "2027-08-31" },
    activities: [running(minutes)],
  });
  const cautions = (facts: CaseFacts) =>
    find(suggested(["work-experience"], facts), "arbeidstrening")?.cautions.map((c) => c.nb) ?? [];

  test("a full week and one with too few hours are told", () => {
    expect(cautions(week(2250))).toContainEqual(expect.stringMatching(/alt full/));
    expect(cautions(week(2250 - 450))).toContainEqual(expect.stringMatching(/bare 7,5 timer/));
    expect(cautions(week(600)).join()).not.toMatch(/timer ledig|alt full/);
  });

  test("unknown hours tell nothing", () => {
    const facts: CaseFacts = { activities: [{ title: "Butikk", status: "running" }] };
    expect(cautions(facts).join()).not.toMatch(/timer ledig|alt full/);
  });

  test("a measure that cannot find room is worth less", () => {
    const score = (facts: CaseFacts) =>
      find(suggested(["work-experience"], facts), "arbeidstrening")?.score ?? 0;
    expect(score(week(2200))).toBeLessThan(score(week(300)));
  });
});

describe("what § 30 asks of the content", () => {
  const caution = (need: Need, id: string) =>
    find(suggested([need]), id)
      ?.cautions.map((c) => c.nb)
      .join(" ") ?? "";
  test("education, rest and time for health", () => {
    expect(caution("education", "grunnskole-og-videregaende")).toMatch(/målet.*arbeid/);
    expect(caution("mental-health", "hviletid")).toMatch(/kortere etter hvert/);
    expect(caution("mental-health", "psykisk-helse")).toMatch(/arbeidsrettet/);
  });
});

describe("thinking more freely", () => {
  const many: readonly Need[] = [
    "language",
    "education",
    "work-experience",
    "debt",
    "social-anxiety",
    "social-network",
    "digital-skills",
    "transport",
  ];
  test("at least five unusual ideas stand after the first fifteen, each with a reason", () => {
    const list = suggested(many);
    const freer = list.filter((s) => s.unusual);
    expect(freer.length).toBeGreaterThanOrEqual(5);
    for (const { measure, reasons } of freer) {
      expect(list.findIndex((s) => s.measure === measure)).toBeGreaterThanOrEqual(15);
      expect(isUnusual(measure)).toBe(true);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });
});

describe("resources", () => {
  test("experience, interests and those who come along, each with its words", () => {
    const text =
      "Hun har ti års erfaring fra kantine og liker å sy. Hun kom til møtet sammen med søsteren.";
    const found = findHopes([text]);
    expect(found.map((h) => h.kind)).toEqual(["experience", "interest", "companion"]);
    for (const { quote } of found) expect(text).toContain(quote);
    const list = suggested([], {}, text);
    expect(ids(list)).toEqual(
      expect.arrayContaining(["deltidsarbeid", "fritidsaktiviteter", "stottepersoner"]),
    );
  });
  test("not denied ones, nor somebody else's", () => {
    expect(findHopes(["Har ikke jobbet som kokk. Broren har erfaring fra kantine."])).toEqual([]);
    expect(findHopes(["Han liker ikke å sy."])).toEqual([]);
  });
});

test("5,000 measures in a few milliseconds", () => {
  const measures = Array.from({ length: 5000 }, (_, n) => {
    const base = catalogue[n % catalogue.length] as (typeof catalogue)[number];
    return n < catalogue.length ? base : { ...base, id: `${base.id}-${n}` };
  });
  const needs = (
    ["language", "debt", "work-experience", "social-network", "education"] as const
  ).map((need) => ({ need, quotes: [need] }));
  const facts: CaseFacts = { activities: [running(300)] };
  const once = input({ measures, needs, facts });
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now();
    suggest(once);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  console.log(
    `suggest, 5,000 measures: fastest ${times[0]?.toFixed(1)} ms, median ${times[30]?.toFixed(1)} ms`,
  );
  expect(times[0]).toBeLessThan(40);
});

function running(minutesPerWeek: number): Activity {
  return { title: "Kurs i sveising", kind: "work-directed", status: "running", minutesPerWeek };
}
