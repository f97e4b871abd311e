import { describe, expect, test } from "vitest";
import type { CaseFacts } from "../../lib/facts/types.ts";
import type { Finding, Status } from "../../lib/law/types.ts";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { findNeeds } from "../../lib/needs/find.ts";
import { NEEDS, type Need } from "../../lib/needs/types.ts";
import { FIRST_CHOICE } from "../../lib/suggest/first-choice.ts";
import { MAX_SUGGESTIONS, suggest } from "../../lib/suggest/suggest.ts";
import type { Suggestion } from "../../lib/suggest/types.ts";

const DATE = "2026-11-22";
/** Own text with the needs of a case like the one in the presentation. */
const STORY = `Ola (27) kom til landet for fem år siden. Han synes det er vanskelig å uttrykke seg på norsk.
Han har bare jobbet sporadisk som servitør og har ikke fullført videregående skole. Planen var å jobbe innen havbruk,
men han fikk ikke læreplass. Leiligheten ligger slik til at det er få muligheter for å bruke kollektivtransport.
Han har en sønn på to år som han har noe kontakt med. Samboeren forteller at Ola har nedsatt hørsel og tendenser til
sosial angst. Ola kjenner få andre i kommunen. En venn av samboeren er fotballtrener og har forsøkt å få med Ola på trening.
Han har en del gjeld. Han er ikke registrert som arbeidssøker og synes alt det digitale er vanskelig.`;

interface Case {
  readonly facts?: CaseFacts;
  readonly needs?: readonly Need[];
  readonly findings?: readonly Finding[];
  readonly office?: readonly OfficeMeasure[];
  readonly text?: string;
}

function suggested({
  facts = {},
  needs = [],
  findings = [],
  office = [],
  text = "",
}: Case): Suggestion[] {
  const found = text
    ? findNeeds([text]).needs
    : needs.map((need) => ({ need, quotes: [`«${need}»`] }));
  return suggest({
    facts,
    needs: found,
    findings,
    measures: catalogue,
    office,
    text: [text],
    date: DATE,
  });
}

const ids = (list: readonly Suggestion[]) => list.map((s) => s.measure);

describe("a whole story", () => {
  const list = suggested({ text: STORY });

  test("every need found has a measure among the first fifteen", () => {
    const needs = findNeeds([STORY]).needs.map((n) => n.need);
    expect(needs.length).toBeGreaterThanOrEqual(11);
    const place = (need: Need) =>
      list.findIndex((s) => s.reasons.some((r) => r.kind === "need" && r.need === need)) + 1;
    console.log(
      `needs and the place of their first measure: ${needs.map((n) => `${n} ${place(n)}`).join(", ")}`,
    );
    for (const need of needs) {
      expect(place(need), need).toBeGreaterThan(0);
      expect(place(need), need).toBeLessThanOrEqual(15);
    }
  });

  test("each suggestion has a reason, and every quote is in the text", () => {
    for (const { measure, reasons } of list) {
      expect(reasons.length, measure).toBeGreaterThan(0);
      for (const r of reasons) if ("quote" in r) expect(STORY, measure).toContain(r.quote);
    }
  });

  test("the wish for work and the football trainer count", () => {
    const goals = (id: string) =>
      list
        .find((s) => s.measure === id)
        ?.reasons.flatMap((r) => (r.kind === "goal" ? [r.quote] : [])) ?? [];
    expect(goals("arbeidstrening").join()).toMatch(/havbruk/);
    expect(goals("laeretid").join()).toMatch(/havbruk/);
    for (const id of ["fritidsaktiviteter", "fysisk-trening", "stottepersoner"])
      expect(goals(id).join(), id).toMatch(/trening|fotballtrener/);
  });

  test("scores fall, nothing stands twice, several groups are among the first twelve", () => {
    const scores = list.map((s) => s.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(ids(list)).size).toBe(list.length);
    expect(new Set(list.slice(0, 12).map((s) => s.group)).size).toBeGreaterThanOrEqual(4);
    expect(list.length).toBeLessThanOrEqual(MAX_SUGGESTIONS);
  });

  test("the same case gives the same list", () => {
    expect(suggested({ text: STORY })).toEqual(list);
  });
});

describe("needs", () => {
  test("the first choices exist and meet their need", () => {
    for (const need of NEEDS) {
      expect(FIRST_CHOICE[need].length).toBeGreaterThan(0);
      for (const id of FIRST_CHOICE[need]) {
        const measure = catalogue.find((m) => m.id === id);
        expect(measure, `${need}: ${id}`).toBeDefined();
        expect(measure?.needs, `${need}: ${id}`).toContain(need);
      }
    }
  });
  for (const need of NEEDS)
    test(`${need} alone gives its first choice first`, () => {
      expect(ids(suggested({ needs: [need] }))[0]).toBe(FIRST_CHOICE[need][0]);
    });
  test("all needs at once: each has its measure among the first twenty-four", () => {
    const list = suggested({ needs: NEEDS });
    const met = new Set(
      list.flatMap((s) => s.reasons.flatMap((r) => (r.kind === "need" ? [r.need] : []))),
    );
    expect(NEEDS.filter((n) => !met.has(n))).toEqual([]);
  });
  test("no reason, no suggestion", () => {
    expect(suggested({})).toEqual([]);
    expect(suggested({ facts: { programme: { start: "2026-03-01" } } })).toEqual([]);
  });
});

describe("what the programme has", () => {
  const facts = (
    title: string,
    status: "running" | "completed" | "planned" | "cancelled",
    tiltak?: string,
  ) => ({
    activities: [{ title, status, ...(tiltak ? { tiltak } : {}) }],
  });
  test("running and completed measures are not suggested again", () => {
    for (const status of ["running", "completed"] as const) {
      expect(
        ids(
          suggested({
            needs: ["debt"],
            facts: facts("Råd", status, "okonomi-og-gjeldsradgivning"),
          }),
        ),
      ).not.toContain("okonomi-og-gjeldsradgivning");
      expect(
        ids(suggested({ needs: ["mental-health"], facts: facts("KIB-kurs, høst", status) })),
      ).not.toContain("mestringskurs");
      expect(
        ids(
          suggested({ needs: ["work-experience"], facts: facts("Arbeidstrening, Kiwi", status) }),
        ),
      ).not.toContain("arbeidstrening");
      expect(
        ids(suggested({ needs: ["language"], facts: facts("Norskkurs B1", status) })),
      ).not.toContain("spraktrening-norskkurs");
      expect(
        ids(suggested({ needs: ["work-experience"], facts: facts("AFT", status) })),
      ).not.toContain("arbeidsforberedende-trening");
    }
  });
  test("a title that only shares a common word takes nothing away", () => {
    const list = ids(
      suggested({ needs: ["education", "language"], facts: facts("Kurs i matlaging", "running") }),
    );
    expect(list).toContain("amo-kurs");
    expect(list).toContain("spraktrening-norskkurs");
  });
  test("planned and cancelled ones are marked", () => {
    const planned = suggested({
      needs: ["debt"],
      facts: facts("Gjeldsrådgivning", "planned", "okonomi-og-gjeldsradgivning"),
    });
    expect(planned[0]?.cautions[0]?.nb).toMatch(/planen/);
    const cancelled = suggested({
      needs: ["debt"],
      facts: facts("Gjeld", "cancelled", "okonomi-og-gjeldsradgivning"),
    });
    expect(cancelled[0]?.cautions[0]?.nb).toMatch(/avbrutt/);
  });
});

describe("rules, goals and phase", () => {
  test("a proved lack of work-directed measures brings them, with the rule as reason", () => {
    const list = suggested({ findings: [finding("work-measure-by-halfway", "violation")] });
    expect(list.length).toBeGreaterThan(2);
    for (const s of list) {
      expect(catalogue.find((m) => m.id === s.measure)?.counts).toBe("work-directed");
      expect(s.reasons[0]).toMatchObject({ kind: "rule", rule: "work-measure-by-halfway" });
    }
  });
  test("what cannot be told brings nothing alone", () => {
    expect(suggested({ findings: [finding("work-measure-by-halfway", "cannot-tell")] })).toEqual(
      [],
    );
  });
  test("missing evaluation dates bring evaluation", () => {
    expect(
      ids(suggested({ findings: [finding("evaluation-dates-in-programme", "violation")] })),
    ).toEqual(["evaluering"]);
  });
  test("the programme's goal leads to measures", () => {
    const list = suggested({
      facts: {
        programme: { goal: "Jobb som sjåfør", subGoals: ["Beholde bolig", "Velordnet økonomi"] },
      },
    });
    const reasons = (id: string) => list.find((s) => s.measure === id)?.reasons;
    expect(reasons("amo-kurs")).toContainEqual({ kind: "goal", quote: "Jobb som sjåfør" });
    expect(reasons("boligfremskaffelse")).toContainEqual({ kind: "goal", quote: "Beholde bolig" });
    expect(reasons("okonomi-og-gjeldsradgivning")).toContainEqual({
      kind: "goal",
      quote: "Velordnet økonomi",
    });
  });
  test("job search rises towards the end", () => {
    const programme = (start: string, end: string) => ({ programme: { start, end } });
    const needs: Need[] = ["work-goal", "job-search-skills", "work-experience"];
    const place = (facts: CaseFacts) => ids(suggested({ needs, facts })).indexOf("jobbintervju");
    const early = place(programme("2026-11-01", "2027-10-31"));
    const late = place(programme("2026-01-01", "2026-12-31"));
    expect(late).toBeLessThan(early);
    const closing = suggested({ needs, facts: programme("2026-01-01", "2026-12-31") });
    expect(closing.find((s) => s.measure === "soke-jobb")?.reasons.map((r) => r.kind)).toContain(
      "phase",
    );
  });
});

describe("cautions", () => {
  const caution = (id: string, c: Case) =>
    (suggested(c).find((s) => s.measure === id)?.cautions ?? []).map((t) => t.nb).join(" ");
  test("summer job over thirty, by birth date or age", () => {
    const needs: Need[] = ["work-experience"];
    const of = (person: CaseFacts["person"]) => caution("sommerjobb", { needs, facts: { person } });
    expect(of({ birthDate: "1996-11-22" })).toMatch(/30 år\. Deltakeren er 30 år/);
    expect(of({ birthDate: "1996-11-23" })).not.toMatch(/Deltakeren er/);
    expect(of({ age: 41 })).toMatch(/41 år/);
    expect(of({})).toMatch(/juni, juli og august/);
  });
  test("wage subsidy is employment", () => {
    expect(caution("lonnstilskudd", { needs: ["work-experience"] })).toMatch(/50 prosent/);
    const facts: CaseFacts = {
      activities: [{ title: "Butikk", kind: "paid-work", status: "running", positionPct: 40 }],
    };
    expect(caution("lonnstilskudd", { needs: ["work-experience"], facts })).toMatch(/40 prosent/);
  });
  test("sheltered permanent work contradicts the goal of work", () => {
    const needs: Need[] = ["workplace-adaptation"];
    const facts: CaseFacts = { person: { innsatsgruppe: "varig-tilpasset" } };
    expect(caution("varig-tilrettelagt-arbeid", { needs, facts })).toMatch(/uføretrygd/);
    expect(ids(suggested({ needs }))).not.toContain("varig-tilrettelagt-arbeid");
  });
  test("long education and the two years", () => {
    expect(caution("laeretid", { needs: ["apprenticeship"] })).toMatch(/to år/);
  });
  test("protection", () => {
    const facts: CaseFacts = { person: { protection: ["strengt-fortrolig", "tolk"] } };
    expect(caution("fritidsaktiviteter", { needs: ["leisure"], facts })).toMatch(/skjermet.*tolk/);
  });
  test("a broken rule that frames the measure is named", () => {
    const findings = [finding("tiltak-arbeidstrening", "violation")];
    expect(caution("arbeidstrening", { needs: ["work-experience"], findings })).toMatch(
      /Se kontrollen først: Regel/,
    );
  });
});

describe("the office's list", () => {
  const own = (more: Partial<OfficeMeasure>): OfficeMeasure => ({
    id: "eget",
    title: "Datahjelp",
    group: "andre-tiltak",
    bullets: [],
    needs: [],
    words: [],
    ...more,
  });
  test("what makes a national measure concrete stands on it", () => {
    const office = [own({ national: "dataopplaering", place: "Biblioteket", start: "løpende" })];
    const list = suggested({ needs: ["digital-skills"], office });
    expect(list[0]).toMatchObject({
      measure: "dataopplaering",
      source: "tipshefte",
      local: { nb: "Biblioteket, start løpende" },
    });
    expect(ids(list)).not.toContain("eget");
  });
  test("its own measures are suggested by their needs", () => {
    const office = [own({ title: "Torsdagsturen", needs: ["fitness"], place: "Torget" })];
    const found = suggested({ needs: ["fitness"], office }).find((s) => s.measure === "eget");
    expect(found).toMatchObject({
      source: "office",
      local: { nb: "Torget" },
      title: { nb: "Torsdagsturen" },
    });
    expect(found?.reasons[0]).toMatchObject({ kind: "need", need: "fitness" });
  });
  test("without needs, by its words in the text", () => {
    const office = [own({ title: "Fiskelaget", words: ["fiske"] })];
    const found = (text: string) =>
      suggested({ text, office }).find((s) => s.measure === "eget")?.reasons;
    expect(found("Han liker godt å fiske i elva.")).toEqual([
      { kind: "goal", quote: "Han liker godt å fiske i elva" },
    ]);
    expect(found("Han liker ikke å fiske.")).toBeUndefined();
    expect(found("Broren liker å fiske.")).toBeUndefined();
  });
  test("one that runs is not suggested again", () => {
    const office = [own({ title: "Torsdagsturen", needs: ["fitness"] })];
    const facts: CaseFacts = { activities: [{ title: "Torsdagsturen", status: "running" }] };
    expect(ids(suggested({ needs: ["fitness"], office, facts }))).not.toContain("eget");
  });
});

test("every text exists in every language and nynorsk is not a copy", () => {
  const list = suggested({
    text: STORY,
    facts: { programme: { start: "2026-11-01", end: "2027-10-31" } },
    findings: [finding("work-measure-by-halfway", "upcoming")],
  });
  const texts = list.flatMap((s) => [
    ...s.cautions,
    ...s.reasons.flatMap((r) => ("text" in r ? [r.text] : [])),
  ]);
  expect(texts.length).toBeGreaterThan(10);
  for (const { nb, nn, en } of texts) {
    expect(nb).toMatch(/\S/);
    expect(en).toMatch(/\S/);
    expect(en).not.toBe(nb);
    expect(nn).not.toMatch(/\b(ikke|deltakeren|hvordan|hva|noe)\b/i);
  }
});

function finding(rule: string, status: Status): Finding {
  return {
    rule,
    status,
    stage: "innhold",
    version: { from: "2010-01-01", to: null },
    severity: "must",
    title: { nb: "Regel", nn: "Regel" },
    message: { nb: "", nn: "" },
    fix: null,
    cite: [],
    verified: true,
    missing: [],
    due: null,
    facts: [],
  };
}
