// @vitest-environment jsdom
import { act, createElement, type ReactElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Panel, type PanelProps } from "../../components/frame/Panel.tsx";
import type { PageState } from "../../components/frame/state.ts";
import { Language } from "../../components/parts/language.tsx";
import { makeSearch } from "../../entrypoints/sidepanel/search.ts";
import { EMPTY_PLAN } from "../../lib/plan/empty.ts";
import { NO_CHOICES } from "../../lib/report/choices.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { finding, question, sampleReport } from "./sample.ts";

const read = { system: "Demosystemet", page: "Sak", time: "10.42" };
const caseOf = (report: CaseReport): PageState => ({ kind: "case", report, read });
const picking = { has: vi.fn(() => false), add: vi.fn(), remove: vi.fn() };
const planning = { plan: EMPTY_PLAN, edit: vi.fn(), undo: null };

let root: Root;
let host: HTMLElement;
let props: PanelProps;

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  vi.clearAllMocks();
  host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  props = {
    state: caseOf(sampleReport()),
    systems: ["Modia"],
    today: "2026-11-22",
    search: makeSearch([], "nb"),
    office: [],
    trouble: null,
    choices: NO_CHOICES,
    onChoose: vi.fn(),
    found: null,
    news: null,
    picking,
    planning,
    show: vi.fn(async () => true),
    copy: vi.fn(async () => true),
    onDate: vi.fn(),
    judging: { answer: vi.fn(), takeBack: vi.fn(), override: vi.fn(), restore: vi.fn() },
    onReadAgain: vi.fn(),
    onSaveOffice: vi.fn(async () => true),
    onOpenOffice: vi.fn(),
    elsewhere: { tabs: [], fetch: async () => false },
    teach: null,
    notice: null,
    instead: null,
    errorReport: null,
  };
});
afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
});

async function draw(more: Partial<PanelProps> = {}): Promise<void> {
  props = { ...props, ...more };
  await act(async () => root.render(inNorwegian(createElement(Panel, props))));
}
const inNorwegian = (child: ReactElement) => createElement(Language, { lang: "nb" }, child);
const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing in the panel is ${selector}`);
  return found;
};
const button = (name: string | RegExp, within: HTMLElement = host) => {
  const buttons = [...within.querySelectorAll<HTMLElement>("button")];
  const found = buttons.find((b) => {
    const label = b.getAttribute("aria-label") ?? b.textContent ?? "";
    return typeof name === "string" ? label === name : name.test(label);
  });
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const click = (element: HTMLElement) => act(async () => element.click());
const press = (element: Element, key: string) =>
  act(async () => {
    element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });
const write = (input: HTMLElement, text: string) =>
  act(async () => {
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    setter?.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
const searchInput = () => one("search input");

describe("the hooks", () => {
  test("person, facts, findings and measures stand where scripts look for them", async () => {
    await draw();
    expect(all("[data-person]").map((e) => e.dataset.person)).toEqual(["01459421161"]);
    const report = sampleReport();
    const evident = report.evidence.filter((e) => e.state !== "unparsable").map((e) => e.fact);
    expect(
      all("[data-fact]")
        .map((e) => e.dataset.fact)
        .sort(),
    ).toEqual([...evident].sort());
    expect(
      Object.fromEntries(all("article[data-rule]").map((e) => [e.dataset.rule, e.dataset.status])),
    ).toEqual(Object.fromEntries(report.findings.map((f) => [f.rule, f.status])));
    expect(all("article[data-rule]")).toHaveLength(report.findings.length);
    expect(all("article[data-measure]").map((e) => e.dataset.measure)).toEqual(["mentor"]);
  });

  test("every quote of the evidence can be read", async () => {
    await draw();
    for (const { quote } of sampleReport().evidence) expect(host.textContent).toContain(quote);
  });

  test.each([
    { kind: "lookup" },
    { kind: "reading" },
    { kind: "changed" },
    { kind: "no-case" },
    { kind: "several" },
    { kind: "unsettled" },
    { kind: "unreachable" },
    { kind: "gone" },
    { kind: "failed", reason: "TypeError: x" },
  ] as const)(
    "in state $kind no person and nothing of a case is in the document",
    async (state) => {
      await draw();
      await draw({ state });
      for (const hook of ["data-person", "data-fact", "data-rule", "data-measure", "data-question"])
        expect(all(`[${hook}]`)).toEqual([]);
      for (const word of ["Josef", "01459421161", "inkasso", "Arbeidstrening hos", "03.08.2026"])
        expect(document.documentElement.outerHTML).not.toContain(word);
    },
  );
});

describe("quotes are text", () => {
  test("whatever the page says, no element of it comes to life", async () => {
    const evil = `<img src=x onerror="document.title='hacked'"><script>1</script>`;
    const report = sampleReport();
    await draw({
      state: caseOf({
        ...report,
        facts: { ...report.facts, person: { name: evil } },
        evidence: [{ fact: "person.name", quote: evil, state: "read" }],
        needs: [{ need: "debt", quotes: [evil] }],
        findings: [finding({ status: "violation", message: evil, facts: ["person.name"] })],
      }),
    });
    expect(all("img, script")).toEqual([]);
    expect(host.textContent).toContain(evil);
  });

  test("a source with another scheme than https is no link", async () => {
    const sources = [{ ref: "Kilde", url: "javascript:alert(1)" }];
    await draw({ state: caseOf(sampleReport({ findings: [finding({ sources })] })) });
    expect(all("a")).toEqual([]);
  });
});

describe("answering", () => {
  test("passes question and value on, and moves the focus to the next question", async () => {
    const questions = [question({ id: "a", ask: "Første?" }), question({ id: "b", ask: "Andre?" })];
    const answer = vi.fn();
    await draw({
      state: caseOf(sampleReport({ questions })),
      judging: { ...props.judging, answer },
    });
    await click(button("Ja", one('[data-question="a"]')));
    expect(answer).toHaveBeenCalledWith("a", true);
    const answered = [question({ id: "a", ask: "Første?", answer: true }), questions[1]].flatMap(
      (q) => q ?? [],
    );
    await draw({ state: caseOf(sampleReport({ questions: answered })) });
    expect(document.activeElement?.textContent).toBe("Andre?");
    expect(host.textContent).toContain("1 av 2 besvart");
  });

  test("says where the findings went", async () => {
    await draw();
    await click(button("Nei", one('[data-question="programme.madeWithUser"]')));
    const report = sampleReport();
    const findings = report.findings.map((f) =>
      f.rule === "user-participation" ? { ...f, status: "violation" as const } : f,
    );
    await draw({
      state: caseOf({ ...report, findings, questions: [question({ answer: false })] }),
    });
    const live = all('[role="status"]').map((e) => e.textContent);
    expect(live.join(" ")).toContain("Flyttet: 1 til brudd. 0 spørsmål igjen.");
    expect(one('[data-rule="user-participation"]').className).toContain("sk-moved");
  });

  test("a date is taken as people write it, and refused with a reason when it does not exist", async () => {
    const answer = vi.fn();
    const questions = [question({ id: "d", kind: "date", ask: "Når?" })];
    await draw({
      state: caseOf(sampleReport({ questions })),
      judging: { ...props.judging, answer },
    });
    const card = one('[data-question="d"]');
    const input = card.querySelector("input") as HTMLElement;
    await write(input, "31.6.2026");
    await click(button("Svar", card));
    expect(answer).not.toHaveBeenCalled();
    expect(card.textContent).toContain("Skriv en dato som finnes");
    await write(input, "2. mars 2026");
    await click(button("Svar", card));
    expect(answer).toHaveBeenCalledWith("d", "2026-03-02");
  });

  test("a question that may be asked of several decisions says which", async () => {
    const questions = [question({ id: "decisions[1].reasoned", ask: "Er vedtaket begrunnet?" })];
    const facts = {
      decisions: [
        { kind: "innvilgelse" as const, date: "2026-01-05" },
        { kind: "forlengelse" as const, date: "2026-06-01" },
      ],
    };
    await draw({ state: caseOf(sampleReport({ questions, facts, evidence: [] })) });
    expect(one("[data-question]").textContent).toContain("Gjelder: Forlengelse 1. juni 2026");
  });

  test("an answer can be changed", async () => {
    const answer = vi.fn();
    const questions = [question({ id: "a", answer: true })];
    await draw({
      state: caseOf(sampleReport({ questions })),
      judging: { ...props.judging, answer },
    });
    await click(button(/^Endre svaret på/));
    await click(button("Vet ikke", one('[data-question="a"]')));
    expect(answer).toHaveBeenCalledWith("a", "unknown");
  });

  test("what was opened or written for one person is gone with the next", async () => {
    const questions = [question({ id: "d", kind: "date", ask: "Når?" })];
    await draw({ state: caseOf(sampleReport({ questions })) });
    await write(one('[data-question="d"] input'), "2.3.2026");
    await draw({ state: caseOf(sampleReport({ questions, person: "07487811887" })) });
    expect((one('[data-question="d"] input') as HTMLInputElement).value).toBe("");
  });
});

describe("the day to judge by", () => {
  test("a year that is still being written is not used", async () => {
    const onDate = vi.fn();
    await draw({ onDate });
    const field = one('input[type="date"][data-as-of]');
    for (const half of ["0002-11-22", "0202-11-22", ""]) await write(field, half);
    expect(onDate).not.toHaveBeenCalled();
    await write(field, "2021-11-22");
    expect(onDate).toHaveBeenCalledWith("2021-11-22");
  });

  test("another day than today is said, with the way back", async () => {
    const onDate = vi.fn();
    await draw({ onDate, state: caseOf(sampleReport({ date: "2021-11-22" })) });
    expect(host.textContent).toContain("Vurdert per 22. november 2021");
    await click(button(/^Til i dag/));
    expect(onDate).toHaveBeenCalledWith("2026-11-22");
  });
});

describe("search", () => {
  test("slash goes to it, the results take the view's place, Escape goes back to where one was", async () => {
    await draw();
    const from = button("Kopier til notat");
    from.focus();
    await press(from, "/");
    expect(document.activeElement).toBe(searchInput());
    await write(searchInput(), "gjeld");
    expect(all("[data-result]").length).toBeGreaterThan(0);
    expect(host.querySelector(".sk-fill")?.hasAttribute("hidden")).toBe(true);
    expect(all("mark").length).toBeGreaterThan(0);
    await press(searchInput(), "Escape");
    expect(all("[data-result]")).toEqual([]);
    expect(document.activeElement).toBe(from);
  });

  test("a slash that is written in a field stays there", async () => {
    const questions = [question({ id: "d", kind: "date", ask: "Når?" })];
    await draw({ state: caseOf(sampleReport({ questions })) });
    const field = one('[data-question="d"] input');
    field.focus();
    await press(field, "/");
    expect(document.activeElement).toBe(field);
  });

  test("the box keeps the focus while the arrows choose a hit; Enter puts it in the programme", async () => {
    await draw();
    const box = searchInput();
    await write(box, "mentor");
    const chosen = () => box.getAttribute("aria-activedescendant");
    expect([box.getAttribute("role"), box.getAttribute("aria-expanded"), chosen()]).toEqual([
      "combobox",
      "true",
      null,
    ]);
    await press(box, "Enter");
    const rows = all('[role="grid"] [role="row"]');
    expect(chosen()).toBe(rows[0]?.id);
    expect(picking.add).not.toHaveBeenCalled();
    await press(box, "ArrowDown");
    expect(chosen()).toBe(rows[1]?.id);
    expect(all('[role="row"][aria-selected="true"]')).toEqual([rows[1]]);
    await press(box, "End");
    expect(chosen()).toBe(rows.at(-1)?.id);
    await press(box, "ArrowDown");
    expect(chosen()).toBe(rows.at(-1)?.id);
    await press(box, "Home");
    await press(box, "Enter");
    expect(picking.add).toHaveBeenCalledWith(expect.objectContaining({ measure: "mentor" }));
    await press(box, "ArrowUp");
    expect(chosen()).toBeNull();
    await press(box, "ArrowDown");
    await write(box, "mento");
    expect(chosen()).toBeNull();
  });

  test("in the results the arrows move the focus, up from the first one to the box", async () => {
    await draw();
    await write(searchInput(), "mentor");
    const [first, second] = all("[data-result]").map(
      (row) => row.querySelector("[data-hit]") as HTMLElement,
    );
    first?.focus();
    await press(first as HTMLElement, "ArrowDown");
    expect(document.activeElement).toBe(second);
    await press(second as HTMLElement, "Home");
    expect(document.activeElement).toBe(first);
    await press(first as HTMLElement, "ArrowUp");
    expect(document.activeElement).toBe(searchInput());
  });

  test("Enter copies where there is no programme to put a hit in", async () => {
    const copy = vi.fn(async () => true);
    await draw({ state: { kind: "changed" }, copy });
    await write(searchInput(), "mentor");
    await press(searchInput(), "ArrowDown");
    await press(searchInput(), "Enter");
    expect(copy).toHaveBeenCalledWith(expect.stringContaining("Mentor"), undefined);
    expect(picking.add).not.toHaveBeenCalled();
  });

  test("hits stand by group, the best hit's group first", async () => {
    await draw();
    await write(searchInput(), "gjeld");
    const groups = all('[role="rowgroup"]').map((group) => group.getAttribute("aria-label"));
    expect(groups[0]).toBe("Andre tiltak");
    expect(new Set(groups).size).toBe(groups.length);
  });

  test("finds a paragraph, and tells how its rule stands in the case that is open", async () => {
    await draw();
    await write(searchInput(), "§ 31");
    const rule = one('[data-hit-id="start-within-6-months"]');
    expect(rule.textContent).toContain("sosialtjenesteloven § 31");
    expect(rule.textContent).toContain("I saken: I orden");
    await draw({ state: { kind: "changed" } });
    expect(one('[data-hit-id="start-within-6-months"]').textContent).not.toContain("I saken");
  });

  test("the results stay while the page changes, but nothing can be put in a programme of nobody", async () => {
    await draw();
    await write(searchInput(), "mentor");
    await draw({ state: { kind: "changed" } });
    expect(all("[data-result]").length).toBeGreaterThan(0);
    expect(host.textContent).not.toMatch(/\+ ?Program|I programmet/);
    expect(() => button(/^Legg «/)).toThrow();
  });

  test("no hits and a broken index are said with a way on", async () => {
    await draw();
    await write(searchInput(), "qzxqzx");
    expect(host.textContent).toContain("Ingen treff på «qzxqzx»");
    await draw({ search: () => null });
    expect(host.textContent).toContain("Søket virker ikke");
  });
});

describe("what is done is said", () => {
  test("copying, and that it failed", async () => {
    const copy = vi.fn(async (_: string) => true);
    await draw({ copy });
    await click(button("Kopier til notat", one('[data-status="violation"]')));
    expect(copy.mock.calls[0]?.[0]).toContain("Programmet mangler evalueringsdato.");
    expect(host.textContent).toContain("Kopiert");
    await draw({ copy: vi.fn(async () => false) });
    await click(button("Kopier til notat", one('[data-status="upcoming"]')));
    expect(host.textContent).toContain("Kunne ikke kopiere");
  });

  test("a place that no longer stands in the page is said", async () => {
    const show = vi.fn(async () => false);
    await draw({ show });
    await click(button("Vis «Programstart» i siden"));
    expect(show).toHaveBeenCalledWith({ fact: "programme.start", quote: "Oppstart 15.09.2026" });
    expect(one('.sk-panel > [role="status"]').textContent).toContain("Fant ikke stedet");
  });

  test("without a page there is nothing to show in it", async () => {
    await draw({ show: null });
    expect(() => button(/^Vis «/)).toThrow();
  });
});

describe("a local measure", () => {
  test("is warned of private data, and saved only when asked once more", async () => {
    const onSaveOffice = vi.fn(async () => true);
    await draw({ onSaveOffice });
    await click(button("Legg til lokalt tiltak"));
    const form = one("form.sk-form");
    await click(button("Lagre", form));
    expect(form.textContent).toContain("Skriv hva tiltaket heter");
    const [title, place] = [...form.querySelectorAll<HTMLElement>('input[type="text"]')];
    if (!title || !place) throw new Error("the form has no fields");
    await write(title, "Åpen dør");
    await write(place, "Ring 412 34 567");
    expect(form.textContent).toContain("ligner et privat mobilnummer");
    await click(button("Lagre", form));
    expect(onSaveOffice).not.toHaveBeenCalled();
    await click(button("Lagre likevel", form));
    expect(onSaveOffice).toHaveBeenCalledWith(
      expect.objectContaining({ id: "apen-dor", title: "Åpen dør", place: "Ring 412 34 567" }),
    );
  });
});

test("all twenty violations are drawn, and a long quote is drawn whole", async () => {
  const long = "ord ".repeat(60).trim();
  const findings = Array.from({ length: 20 }, (_, i) =>
    finding({ rule: `r${i}`, status: "violation", facts: ["programme.goal"] }),
  );
  const evidence = [{ fact: "programme.goal", quote: long, state: "read" as const }];
  await draw({ state: caseOf(sampleReport({ findings, evidence })) });
  expect(all('article[data-status="violation"]')).toHaveLength(20);
  expect(host.textContent).toContain(long);
});

test("the view that was chosen stays over a new report, and over a change of person", async () => {
  await draw();
  await click(all('[role="tab"]')[2] as HTMLElement);
  await draw({ state: { kind: "changed" } });
  await draw({ state: caseOf(sampleReport({ person: "07487811887" })) });
  expect(one('[role="tab"][aria-selected="true"]').textContent).toContain("Tiltak");
});
