// @vitest-environment jsdom
import { act, createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DraftsContext } from "../../components/drafts/context.tsx";
import { DraftCard } from "../../components/drafts/DraftCard.tsx";
import type { Drafting, DraftsValue } from "../../components/drafts/types.ts";
import { Language } from "../../components/parts/language.tsx";
import { WeekDoor } from "../../components/week/WeekDoor.tsx";
import { EMPTY_PLAN } from "../../lib/plan/empty.ts";
import { myWeek } from "../../lib/report/my-week.ts";
import { draftText } from "../../lib/text/drafts.ts";
import type { Lang } from "../../lib/text/text.ts";

let host: HTMLElement;
let root: Root;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  host = document.body.appendChild(document.createElement("div"));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

const drafting: Drafting = {
  keeping: "memory",
  mostDays: 30,
  isEmpty: false,
  kept: null,
  count: 0,
  news: null,
  keep: async () => null,
  keepAgain: async () => null,
  open: async () => null,
  forget: async () => null,
  forgetAll: async () => null,
  putAway: () => {},
};
const kari = {
  plan: { ...EMPTY_PLAN, evaluations: [{ id: "1", day: "2026-11-25" }] },
  name: "Kari Prøve",
  seen: null,
  before: null,
};
const value = (own: Partial<Drafting> | null, more: Partial<DraftsValue> = {}): DraftsValue => ({
  drafting: own && { ...drafting, ...own },
  week: () => myWeek([kari], "2026-11-23"),
  drafts: 1,
  isWeekWanted: false,
  openWeek: () => {},
  ...more,
});
function draw(component: () => React.ReactNode, given: DraftsValue, lang: Lang = "nb"): void {
  const inside = createElement(DraftsContext, { value: given }, createElement(component));
  act(() => root.render(createElement(Language, { lang }, inside)));
}
const names = () => [...host.querySelectorAll("button")].map((b) => b.textContent);
async function press(name: string): Promise<void> {
  const found = [...host.querySelectorAll("button")].find((b) => b.textContent === name);
  if (!found) throw new Error(`no button «${name}» among ${names()}`);
  await act(async () => found.click());
}
async function type(label: string, text: string): Promise<void> {
  const field = [...host.querySelectorAll("label")].find((l) => l.textContent === label)?.control;
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  await act(async () => {
    setter?.call(field, text);
    field?.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

describe("the card of a draft", () => {
  test.each([
    ["memory", ["Ta vare på …"]],
    ["full", ["Ta vare på …"]],
    ["by-name", []],
    ["protected", []],
  ] as const)("%s: says where it lies, and offers what may be done", (keeping, deeds) => {
    draw(DraftCard, value({ keeping }));
    expect(host.textContent).toContain(draftText[keeping].nb);
    expect(names().filter((name) => name !== "Åpne Min uke")).toEqual(deeds);
  });

  test("is not there while there is nothing to say", () => {
    draw(DraftCard, value({ isEmpty: true }, { drafts: 0 }));
    expect(host.textContent).toBe("");
    draw(DraftCard, value(null));
    expect(host.textContent).toBe("");
  });

  test("a kept one can be deleted at once; a changed one kept again", async () => {
    const forget = vi.fn(async () => null);
    const keepAgain = vi.fn(async () => null);
    const kept = { until: "2026-12-07", isCurrent: false };
    draw(DraftCard, value({ kept, count: 1, forget, keepAgain }), "nn");
    expect(host.textContent).toContain("Teke vare på, kryptert, til og med 7. desember 2026.");
    await press("Ta vare på endringane");
    await press("Slett no");
    expect([keepAgain.mock.calls.length, forget.mock.calls.length]).toEqual([1, 1]);
  });

  test("is kept only when both passphrases are alike and the days are 1 to 30", async () => {
    const keep = vi.fn(async () => draftText.weak);
    draw(DraftCard, value({ keep }));
    await press("Ta vare på …");
    await type("Passfrase", "sko bil hus elv");
    await press("Ta vare på");
    expect(host.textContent).toContain(draftText.notSame.nb);
    await type("Skriv passfrasen en gang til", "sko bil hus elv");
    await type("Slettes etter (dager)", "31");
    await press("Ta vare på");
    expect(host.textContent).toContain(draftText.daysWrong(30).nb);
    expect(keep).not.toHaveBeenCalled();
    await type("Slettes etter (dager)", "30");
    await press("Ta vare på");
    expect(keep).toHaveBeenCalledExactlyOnceWith("sko bil hus elv", 30, false);
    expect(host.textContent).toContain(draftText.weak.nb);
  });

  test("another plan is replaced only by a second press", async () => {
    const keep = vi.fn(async (_: string, __: number, replaces: boolean) =>
      replaces ? null : draftText.replaces,
    );
    draw(DraftCard, value({ keep }));
    await press("Ta vare på …");
    await type("Passfrase", "sko bil hus elv");
    await type("Skriv passfrasen en gang til", "sko bil hus elv");
    await press("Ta vare på");
    expect(host.textContent).toContain(draftText.replaces.nb);
    await press("Ta vare på");
    expect(keep.mock.calls.map(([, , replaces]) => replaces)).toEqual([false, true]);
    expect(names()).toContain("Ta vare på …");
  });

  test("all are deleted only after one has been asked", async () => {
    const forgetAll = vi.fn(async () => null);
    draw(DraftCard, value({ count: 3, forgetAll }));
    await press("Slett alle 3 som er tatt vare på");
    expect(host.textContent).toContain(draftText.forgetAllSure(3).nb);
    expect(forgetAll).not.toHaveBeenCalled();
    await press("Slett nå");
    expect(forgetAll).toHaveBeenCalledOnce();
  });
});

describe("Min uke", () => {
  test("has no name on the page before it is opened", () => {
    draw(WeekDoor, value(null));
    expect(host.textContent).not.toContain("Kari");
    const fold = host.querySelector("details");
    act(() => {
      if (fold) fold.open = true;
      fold?.dispatchEvent(new Event("toggle"));
    });
    expect(host.textContent).toContain("Onsdag 25. november 2026Kari Prøve Evaluering");
  });

  test("is open where it was asked for, in nynorsk too", () => {
    draw(WeekDoor, value(null, { isWeekWanted: true }), "nn");
    expect(host.textContent).toContain("Denne veka (veke 48)");
  });
});
