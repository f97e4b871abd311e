import { describe, expect, test } from "vitest";
import { pageState } from "../../entrypoints/sidepanel/page-state.ts";
import { advance, type Session, START, type Step } from "../../entrypoints/sidepanel/session.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";
import type { PageAnswer } from "../../lib/messages/contract.ts";
import { gather } from "../../lib/report/gather.ts";

const SOLFRID = "14838731210";
const TERJE = "27467922209";
const MODIA = "https://veilarbpersonflate.example";
const OTHER = "https://modiapersonoversikt.example";

function page(
  [system, id]: readonly [string, string | null],
  facts: CaseFacts,
  more: { person?: string; url?: string; state?: PageAnswer["state"] } = {},
): PageAnswer {
  const { person = SOLFRID, url = `${MODIA}/${id}`, state = "one" } = more;
  const known = state === "one" ? person : null;
  const reading = { system, page: id, person: known, facts, evidence: [], text: [] };
  return { stamp: "1", state, url, reading: state === "one" ? reading : { ...reading, facts: {} } };
}

const OVERBLIKK = page(["modia-arbeidsrettet", "overblikk"], { person: { partner: true } });
const PLAN = page(["modia-arbeidsrettet", "aktivitetsplan"], { programme: { goal: "Jobb" } });
const BENEFITS = page(
  ["modia-personoversikt", "ytelser"],
  { benefits: [{ kind: "dagpenger" }] },
  { url: `${OTHER}/person/ytelser` },
);
const read = (answer: PageAnswer, time = "10.42"): Step => ({ type: "read", answer, time });
const fetch = (answer: PageAnswer): Step => ({ type: "fetched", answer, time: "10.50" });
const run = (...steps: readonly Step[]): Session => steps.reduce(advance, START);
const facts = (...steps: readonly Step[]) => gather(run(...steps).pages)?.facts;
const both = { person: { partner: true }, programme: { goal: "Jobb" } };

describe("sub-tabs of one page", () => {
  test("gather while the person is open, also when the page is emptied between them", () => {
    expect(facts(read(OVERBLIKK), read(PLAN))).toEqual(both);
    expect(facts(read(OVERBLIKK), { type: "empty" }, read(PLAN))).toEqual(both);
    const unsettled = page(["generic", null], {}, { state: "unsettled" });
    expect(facts(read(OVERBLIKK), read(unsettled), read(PLAN))).toEqual(both);
  });

  test("each other page is named with its time", () => {
    const [first, last] = run(read(OVERBLIKK, "10.41"), read(PLAN)).pages;
    expect(first).toMatchObject({ from: "Overblikk", time: "10.41" });
    expect(last).toMatchObject({ from: "Aktivitetsplan", time: "10.42" });
  });

  test("a page read again takes its own place: what is gone from it is gone", () => {
    const blank = page(["modia-arbeidsrettet", "overblikk"], { person: { age: 39 } });
    expect(facts(read(OVERBLIKK), read(PLAN), read(blank))).toEqual({
      person: { age: 39 },
      programme: { goal: "Jobb" },
    });
    const opened = page(["modia-arbeidsrettet", "aktivitet"], {}, { url: `${MODIA}/vis/31` });
    expect(facts(read(PLAN), read(opened))).toEqual({});
  });

  test("nothing of them is drawn while nobody is certain", () => {
    for (const step of [{ type: "empty" }, { type: "unreachable" }, { type: "gone" }] as const) {
      const after = run(read(OVERBLIKK), read(PLAN), step);
      expect(after.answer).toBeNull();
      expect(pageState(after, null, "nb").kind).not.toBe("case");
    }
  });
});

describe("everything is dropped", () => {
  const terje = page(["modia-arbeidsrettet", "aktivitetsplan"], {}, { person: TERJE });

  test("when another person is open", () => {
    expect(facts(read(OVERBLIKK), read(terje))).toEqual({});
    expect(facts(read(OVERBLIKK), read(terje), read(PLAN))).toEqual({
      programme: { goal: "Jobb" },
    });
    expect(facts(read(OVERBLIKK), { type: "empty" }, read(terje))).toEqual({});
  });

  test("when only a name identifies", () => {
    const named = { person: "Solfrid Fjelltind" };
    const one = page(["modia-arbeidsrettet", "overblikk"], { office: { name: "Nav" } }, named);
    const two = page(["modia-arbeidsrettet", "aktivitetsplan"], {}, named);
    expect(facts(read(one), read(two))).toEqual({});
    expect(facts(read(one), { type: "empty" }, read(two))).toEqual({});
  });

  test("when the page goes, or shows nobody or many", () => {
    expect(facts(read(OVERBLIKK), { type: "unreachable" }, read(PLAN))).toEqual({
      programme: { goal: "Jobb" },
    });
    expect(run(read(OVERBLIKK), { type: "gone" }).pages).toEqual([]);
    for (const state of ["none", "several"] as const) {
      const nobody = page(["veilarbportefolje", "min-oversikt"], {}, { state });
      expect(run(read(OVERBLIKK), read(nobody)).pages).toEqual([]);
    }
  });

  test("when another system opens in the tab", () => {
    expect(facts(read(OVERBLIKK), read(BENEFITS))).toEqual(BENEFITS.reading.facts);
  });
});

describe("systems that nobody has described", () => {
  const sak = (path: string, known: CaseFacts) =>
    page(["generic", null], known, { url: `https://fagsystem.example${path}` });
  const program = sak("/sak/17/program", { programme: { start: "2026-02-02" } });

  test("pages of one case gather", () => {
    expect(
      facts(read(program), read(sak("/sak/17/vedtak", { applicationReceived: "2025-12-12" }))),
    ).toEqual({
      programme: { start: "2026-02-02" },
      applicationReceived: "2025-12-12",
    });
  });

  test("another case of the same person is another case", () => {
    expect(facts(read(program), read(sak("/sak/9/vedtak", {})))).toEqual({});
    expect(facts(read(program), read(sak("/sak/17/vedtak?barn=2", {})))).toEqual({});
  });
});

describe("another tab, when the caseworker asks", () => {
  test("the same number: fetched, named with its system, behind the open page", () => {
    const { pages } = run(read(PLAN), fetch(BENEFITS));
    expect(pages.map(({ from }) => from)).toEqual([
      "Modia personoversikt, Ytelser",
      "Aktivitetsplan",
    ]);
    expect(gather(pages)?.facts).toEqual({ ...PLAN.reading.facts, ...BENEFITS.reading.facts });
    expect(gather(pages)?.system).toBe("modia-arbeidsrettet");
  });

  test("stays over other sub-tabs of the person, and goes with the person", () => {
    expect(facts(read(PLAN), fetch(BENEFITS), read(OVERBLIKK))).toMatchObject({
      benefits: [{ kind: "dagpenger" }],
    });
    const terje = page(["modia-arbeidsrettet", "overblikk"], {}, { person: TERJE });
    expect(facts(read(PLAN), fetch(BENEFITS), read(terje))).toEqual({});
  });

  test("another person, a name, or nobody open: nothing is taken", () => {
    const terje = { ...BENEFITS, reading: { ...BENEFITS.reading, person: TERJE } };
    expect(facts(read(PLAN), fetch(terje))).toEqual(PLAN.reading.facts);
    expect(run(fetch(BENEFITS)).pages).toEqual([]);
    expect(run(read(PLAN), { type: "empty" }, fetch(BENEFITS)).pages).toHaveLength(1);
    const name = page(["generic", null], {}, { person: "Solfrid Fjelltind" });
    expect(run(read(name), fetch(name)).pages).toHaveLength(1);
  });
});
