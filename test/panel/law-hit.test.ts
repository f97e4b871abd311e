// @vitest-environment jsdom
import { act, createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Language } from "../../components/parts/language.tsx";
import { ResultCard } from "../../components/search/ResultCard.tsx";
import { makeSearch } from "../../entrypoints/sidepanel/search.ts";
import { points } from "../../lib/law/points/index.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
let [host, root]: [HTMLElement, Root] = [] as never;
beforeEach(() => {
  host = document.body.appendChild(document.createElement("div"));
  root = createRoot(host);
});
afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
});

async function unfold(query: string, lang: "nb" | "nn" = "nb") {
  const hit = makeSearch([], lang)(query)?.[0];
  if (!hit) throw new Error(`nothing found for ${query}`);
  const onSearch = vi.fn();
  const card = createElement(ResultCard, {
    hit,
    office: [],
    picking: null,
    report: null,
    onSearch,
  });
  await act(async () => root.render(createElement(Language, { lang }, card)));
  const more = host.querySelector<HTMLButtonElement>("[aria-expanded]");
  expect(more?.getAttribute("aria-expanded")).toBe("false");
  expect(more?.getAttribute("aria-label")).toContain(hit.title);
  await act(async () => more?.click());
  expect(more?.getAttribute("aria-expanded")).toBe("true");
  return { hit, onSearch };
}

describe("a place of the law", () => {
  test("unfolds § 30 with old and new in a table that has names", async () => {
    const { hit } = await unfold("§ 30");
    expect(hit.id).toBe("sotjl-30");
    const table = host.querySelector("table");
    expect(table?.querySelector("caption")?.textContent).toContain("1.1.2019");
    expect([...(table?.querySelectorAll("thead th") ?? [])].map((th) => th.textContent)).toEqual([
      "Tema",
      "Før",
      "Nå",
    ]);
    expect(table?.querySelectorAll("tbody tr").length).toBe(hit.law?.change?.rows.length);
    expect(table?.querySelectorAll('tbody th[scope="row"]').length).toBeGreaterThan(4);
    expect([...host.querySelectorAll("h3, h4")].map((h) => h.tagName)).toEqual(["H3", "H4", "H4"]);
  });

  test("leads on to its neighbours, each found first by what the button searches for", async () => {
    const { hit, onSearch } = await unfold("§ 29");
    const buttons = [...host.querySelectorAll<HTMLButtonElement>(".sk-law__near button")];
    expect(buttons.length).toBe(hit.law?.near.length);
    await act(async () => buttons[0]?.click());
    expect(onSearch).toHaveBeenCalledWith("4.29.2.5");
  });

  test("shows the rates by their days, in nynorsk as well", async () => {
    await unfold("barnetillegg", "nn");
    expect(host.querySelector("tbody tr")?.textContent).toContain("1.1.2026");
    expect(host.textContent).toContain("Sjå òg");
  });

  test("links open without telling where from", async () => {
    await unfold("§ 29");
    const links = [...host.querySelectorAll("a")];
    expect(links.map((a) => a.href)).toContain("https://vimeo.com/214822566");
    for (const link of links) expect(link.rel).toContain("noreferrer");
  });
});

test.each(["nb", "nn"] as const)(
  "every neighbour's button finds that neighbour first (%s)",
  (lang) => {
    const search = makeSearch([], lang);
    for (const { id } of points) {
      const hit = points.flatMap((p) => (p.id === id ? (search(p.title[lang]) ?? []) : []));
      const own = hit.find((h) => h.id === id);
      expect(own, id).toBeDefined();
      for (const [n, { query }] of (own?.law?.near ?? []).entries()) {
        const point = points.find((p) => p.id === id);
        const found = search(query)?.find((h) => h.kind === "law");
        expect(found?.id, `${id}: ${query}`).toBe(point?.near[n]);
      }
    }
  },
);
