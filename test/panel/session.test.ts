import { describe, expect, test } from "vitest";
import { pageState } from "../../entrypoints/sidepanel/page-state.ts";
import { advance, type Session, START, type Step } from "../../entrypoints/sidepanel/session.ts";
import type { PageAnswer } from "../../lib/messages/contract.ts";

const JOSEF = "01459421161";
const INGEBORG = "07487811887";
const EMPTY = { system: "demo", page: null, person: null, facts: {}, evidence: [], text: [] };

function page(person: string | null, more: Partial<PageAnswer> = {}): PageAnswer {
  const facts = person === null ? {} : { person: { name: `Navn ${person}` } };
  return {
    stamp: "1",
    state: person === null ? "none" : "one",
    url: "https://modia.example/sak",
    reading: { ...EMPTY, person, facts },
    ...more,
  };
}

const read = (answer: PageAnswer): Step => ({ type: "read", answer, time: "10.42" });
const work: readonly Step[] = [
  { type: "answer", question: "programme.start", value: "2026-01-05" },
  { type: "date", date: "2026-05-01" },
  { type: "plan", edit: { type: "set", fields: { goal: "Jobb som sjåfør" } } },
];
const run = (...steps: readonly Step[]): Session => steps.reduce(advance, START);
const worked = (person: string) => run(read(page(person)), ...work);

describe("emptying", () => {
  test.each([{ type: "empty" }, { type: "unreachable" }, { type: "gone" }] as const)(
    "$type leaves nothing that could be drawn",
    (step) => {
      const after = advance(worked(JOSEF), step);
      expect(after.answer).toBeNull();
      expect(JSON.stringify(pageState(after, null, "nb"))).not.toContain("Navn");
      expect(pageState(after, null, "nb").kind).not.toBe("case");
    },
  );

  test("several, nobody and unsettled are no case, even with a report at hand", () => {
    for (const state of ["none", "several", "unsettled"] as const) {
      const after = run(read(page(null, { state })));
      expect(pageState(after, null, "nb").kind).not.toBe("case");
    }
  });

  test("when the tab is gone the caseworker's work is gone too", () => {
    expect(advance(worked(JOSEF), { type: "gone" })).toMatchObject({
      owner: null,
      work: START.work,
    });
  });
});

describe("the caseworker's work", () => {
  test("stays with the same person over a new reading", () => {
    const again = advance(worked(JOSEF), read(page(JOSEF, { stamp: "2" })));
    expect(again.work.answers).toHaveLength(1);
    expect(again.work.plan.goal).toBe("Jobb som sjåfør");
    expect(again.work.date).toBe("2026-05-01");
  });

  test("comes back when the page was emptied and the same number stands there again", () => {
    const after = [{ type: "empty" } as const, read(page(JOSEF))].reduce(advance, worked(JOSEF));
    expect(after.work.answers).toHaveLength(1);
  });

  test("never reaches another person", () => {
    const straight = advance(worked(JOSEF), read(page(INGEBORG)));
    const emptied = [{ type: "empty" } as const, read(page(INGEBORG))].reduce(
      advance,
      worked(JOSEF),
    );
    for (const after of [straight, emptied]) {
      expect(after.owner).toBe(INGEBORG);
      expect(after.work).toEqual(START.work);
    }
  });

  test("is gone when one returns by way of another person", () => {
    const after = [read(page(INGEBORG)), read(page(JOSEF))].reduce(advance, worked(JOSEF));
    expect(after.work).toEqual(START.work);
  });

  test("on a person known by name only it lasts while the page stands, and no longer", () => {
    const name = "Kari Nordmann";
    expect(advance(worked(name), read(page(name, { stamp: "2" }))).work.answers).toHaveLength(1);
    const elsewhere = read(page(name, { url: "https://modia.example/annen" }));
    expect(advance(worked(name), elsewhere).work).toEqual(START.work);
    const emptied = [{ type: "empty" } as const, read(page(name))].reduce(advance, worked(name));
    expect(emptied.work).toEqual(START.work);
    const nobody = [read(page(null)), read(page(name))].reduce(advance, worked(name));
    expect(nobody.work).toEqual(START.work);
  });

  test("an answer can be changed, and keeps its place", () => {
    const two = advance(worked(JOSEF), { type: "answer", question: "b", value: true });
    const changed = advance(two, { type: "answer", question: "programme.start", value: "unknown" });
    expect(changed.work.answers).toEqual([
      { question: "programme.start", value: "unknown", of: null },
      { question: "b", value: true, of: null },
    ]);
  });

  test("each change of the plan can be undone, the last one first", () => {
    const change = (goal: string): Step => ({
      type: "plan",
      edit: { type: "set", fields: { goal } },
    });
    const two = [change("Kokk"), change("Kelner")].reduce(advance, worked(JOSEF));
    const goals = [two];
    for (let n = 0; n < 4; n++) goals.push(advance(goals.at(-1) ?? two, { type: "undo-plan" }));
    expect(goals.map(({ work: { plan } }) => plan.goal)).toEqual([
      "Kelner",
      "Kokk",
      "Jobb som sjåfør",
      "",
      "",
    ]);
  });
});
