// @vitest-environment jsdom
import { act, createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CaseView } from "../../components/facts/CaseView.tsx";
import type { Elsewhere } from "../../components/facts/Elsewhere.tsx";
import { themesOf } from "../../components/facts/rows.ts";
import { Language } from "../../components/parts/language.tsx";
import { type Session, START, type Step } from "../../entrypoints/sidepanel/session.ts";
import { useElsewhere } from "../../entrypoints/sidepanel/use-elsewhere.ts";
import type { PageAnswer } from "../../lib/messages/contract.ts";
import { sampleReport } from "./sample.ts";

const fake = vi.hoisted(() => ({
  runtime: { id: "our-extension" },
  tabs: { query: vi.fn(), sendMessage: vi.fn() },
}));
vi.mock("wxt/browser", () => ({ browser: fake }));

const OWN = 7;
const SOLFRID = "14838731210";
const BENEFITS = { system: "modia-personoversikt", page: "ytelser" };
const pageOf = (person: string, page = BENEFITS): PageAnswer => ({
  stamp: "1",
  state: "one",
  url: "https://modia.example/",
  reading: { ...page, person, facts: {}, evidence: [], text: [] },
});
const sessionOf = (answer: PageAnswer): Session => ({
  ...START,
  phase: "read",
  answer,
  owner: answer.reading.person,
});
const open = sessionOf(pageOf(SOLFRID, { system: "modia-arbeidsrettet", page: "overblikk" }));

let root: Root;
let host: HTMLElement;
let elsewhere: Elsewhere;
const step = vi.fn<(step: Step) => void>();

function Hooked({ session }: { session: Session }) {
  elsewhere = useElsewhere(OWN, session, step);
  return null;
}
const hook = (session: Session) => act(async () => root.render(createElement(Hooked, { session })));

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  vi.resetAllMocks();
  fake.tabs.query.mockResolvedValue([{ id: OWN }, { id: 8 }, { id: 9 }, {}]);
  fake.tabs.sendMessage.mockImplementation(async (tab: number) => {
    if (tab === 9) throw new Error("no reader there");
    return BENEFITS;
  });
  host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
});
afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
});

describe("looking for the same person", () => {
  test("other tabs are asked whether, by number, and for nothing else", async () => {
    await hook(open);
    expect(fake.tabs.sendMessage.mock.calls.map(([tab, message]) => [tab, message])).toEqual([
      [8, { type: "skreddersom/same", person: SOLFRID }],
      [9, { type: "skreddersom/same", person: SOLFRID }],
    ]);
    expect(elsewhere.tabs.map(({ tab, title }) => [tab, title?.nb])).toEqual([
      [8, "Modia personoversikt (Ytelser)"],
    ]);
    expect(step).not.toHaveBeenCalled();
  });

  test("a name, or nobody, is asked for in no tab", async () => {
    await hook(sessionOf(pageOf("Solfrid Fjelltind")));
    await hook({ ...START, phase: "changed", owner: SOLFRID });
    expect(fake.tabs.query).not.toHaveBeenCalled();
    expect(elsewhere.tabs).toEqual([]);
  });

  test("what was found for one person is never shown for the next", async () => {
    await hook(open);
    fake.tabs.query.mockReturnValue(new Promise(() => {}));
    await hook(sessionOf(pageOf("27467922209")));
    expect(elsewhere.tabs).toEqual([]);
  });

  test("an answer of another shape is none", async () => {
    fake.tabs.sendMessage.mockResolvedValue({ person: SOLFRID });
    await hook(open);
    expect(elsewhere.tabs).toEqual([]);
  });
});

describe("fetching", () => {
  test("takes the page when it is still this person's", async () => {
    await hook(open);
    fake.tabs.sendMessage.mockResolvedValue(pageOf(SOLFRID));
    expect(await elsewhere.fetch(8)).toBe(true);
    expect(step).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ type: "fetched", answer: pageOf(SOLFRID) }),
    );
  });

  test("takes nothing when the tab has another person, or nobody, by then", async () => {
    await hook(open);
    for (const answer of [pageOf("27467922209"), { ...pageOf(SOLFRID), state: "several" }, null]) {
      fake.tabs.sendMessage.mockResolvedValue(answer);
      expect(await elsewhere.fetch(8)).toBe(false);
    }
    expect(step).not.toHaveBeenCalled();
  });
});

describe("in Sak", () => {
  const draw = (given: Elsewhere, report = sampleReport()) =>
    act(async () => {
      const view = createElement(CaseView, { report, elsewhere: given });
      root.render(createElement(Language, { lang: "nb" }, view));
    });

  test("a row says where, and its button fetches", async () => {
    const fetch = vi.fn(async () => true);
    const title = { nb: "Modia personoversikt", nn: "Modia personoversikt" };
    await draw({ tabs: [{ tab: 8, title }], fetch });
    const row = host.querySelector<HTMLElement>("[data-elsewhere]");
    expect(row?.textContent).toContain("Samme person er åpen i Modia personoversikt.");
    await act(async () => row?.querySelector("button")?.click());
    expect(fetch).toHaveBeenCalledExactlyOnceWith(8);
  });

  test("a fact of another page names it, and is not pointed at in the open one", async () => {
    const report = sampleReport();
    const origin = { from: "Overblikk", time: "10.42" };
    const evidence = report.evidence.map((e) =>
      e.fact === "applicationReceived" ? { ...e, origin } : e,
    );
    await draw({ tabs: [], fetch: async () => false }, { ...report, evidence });
    const row = host.querySelector('[data-fact="applicationReceived"]');
    expect(row?.textContent).toContain("Lest 10.42 fra Overblikk");
    expect(row?.querySelector("button")).toBeNull();
    const rows = themesOf(report.facts, evidence, "nb").flatMap((t) =>
      t.groups.flatMap((g) => g.rows),
    );
    expect(rows.filter((r) => r.origin !== null).map((r) => r.path)).toEqual([
      "applicationReceived",
    ]);
  });
});
