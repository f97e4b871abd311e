// @vitest-environment jsdom
import { act, createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Actions, ActionsProvider } from "../../components/parts/actions.tsx";
import { Language } from "../../components/parts/language.tsx";
import { CaseStonad } from "../../components/stonad/CaseStonad.tsx";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { sampleReport } from "./sample.ts";

const copy = vi.fn(async () => true);
const announce = vi.fn();
const actions = { copy, announce } as unknown as Actions;

let root: Root;
let host: HTMLElement;

async function open(facts: CaseFacts, date = "2026-06-15"): Promise<void> {
  const view = createElement(CaseStonad, { report: sampleReport({ facts, date }) });
  const inside = createElement(ActionsProvider, { value: actions }, view);
  await act(async () => root.render(createElement(Language, { lang: "nb" }, inside)));
  const fold = host.querySelector("details");
  await act(async () => {
    if (fold) fold.open = true;
    fold?.dispatchEvent(new Event("toggle"));
  });
}

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  vi.clearAllMocks();
  host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
});
afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
});

const text = () => (host.textContent ?? "").replaceAll("\u00a0", " ");

function button(name: string): HTMLElement {
  const found = [...host.querySelectorAll("button")].find(
    (b) => (b.getAttribute("aria-label") ?? b.textContent) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}
const press = (name: string) => act(async () => button(name).click());

function field(label: string, n = 0): HTMLInputElement | HTMLSelectElement {
  const labels = [...host.querySelectorAll("label")].filter((l) => l.textContent === label);
  const found = document.getElementById(labels[n]?.getAttribute("for") ?? "");
  if (!(found instanceof HTMLInputElement || found instanceof HTMLSelectElement))
    throw new Error(`no field ${label} ${n}`);
  return found;
}
async function write(label: string, value: string, n = 0): Promise<void> {
  const element = field(label, n);
  const type = element instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  const set = Object.getOwnPropertyDescriptor(type.prototype, "value")?.set;
  await act(async () => {
    set?.call(element, value);
    element.dispatchEvent(new Event("change", { bubbles: true }));
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

describe("the calculator in a case", () => {
  const facts: CaseFacts = {
    person: { birthDate: "1988-03-14" },
    children: [{ birthDate: "2020-01-01", supported: true, ownIncome: 0 }],
    activities: [
      { title: "Butikk", kind: "paid-work", from: "2026-05-01", to: null, minutesPerWeek: 1125 },
    ],
    absences: [{ from: "2026-06-08", to: "2026-06-09", cause: "none", permission: false }],
    benefits: [{ kind: "dagpenger", from: "2026-06-15", to: "2026-06-30", perDay: 300 }],
  };

  test("is filled with the month of the case, and sums to the øre with both readings", async () => {
    await open(facts);
    expect(field("Fra og med").value).toBe("01.06.2026");
    expect(field("Til og med").value).toBe("30.06.2026");
    await press("Regn ut");
    expect(text()).toContain("Stønad før skatt: 7 499,10 kr");
    expect(text()).toContain("7 537,10 kr (+38,00)");
    expect(text()).toContain("9 299,10 kr (+1 800,00)");
    expect(text()).toContain("2,041 G, G = 136 549 kr");
    expect(announce).toHaveBeenCalledWith(expect.stringMatching(/7\s499,10 kr/));
  });

  test("is copied as a table with the law beside each line", async () => {
    await open(facts);
    await press("Regn ut");
    await press("Kopier som tabell");
    const copied = String((copy.mock.calls as unknown[][])[0]?.[0])
      .split("\n")
      .map((line) => line.split("\t"));
    expect(copied[0]).toEqual(["Fra og med", "Til og med", "Post", "Lov", "Per dag", "I alt"]);
    expect(copied[1]).toEqual([
      "01.06.2026",
      "05.06.2026",
      "Full sats",
      "§ 35",
      "1 071,91",
      "5 359,55",
    ]);
    expect(copied.every((line) => line.length === 6)).toBe(true);
    expect(copied.at(-1)).toEqual(["", "", "Sum", "", "", "7 499,10"]);
  });

  test("is settled with what was paid: both ends, the law beside each line", async () => {
    await open(facts);
    await press("Regn ut");
    const line = (id: string) =>
      (host.querySelector(`[data-settled=${id}]`)?.textContent ?? "").replaceAll("\u00a0", " ");
    await press("Gjør opp");
    expect(text()).toContain("Skriv minst ett beløp.");
    await write("Utbetalt for perioden, kroner", "7000");
    await press("Gjør opp");
    expect(line("owed")).toContain("§§ 35–39499,10 kr");
    expect(line("owed")).toMatch(
      /fra 499,10 kr i etterbetaling til [\d ]+,\d\d kr i etterbetaling/,
    );
    await write("Utbetalt for perioden, kroner", "12 209,01");
    await write("Trukket til nå, kroner", "709,91");
    await write("Ytelse etterbetalt (§ 38), kroner", "3600");
    await write("Fra og med", "15.06.2026", 5);
    await press("Gjør opp");
    expect(line("overpaid")).toContain("§ 404 709,91 kr");
    expect(line("left")).toContain("§ 404 000,00 kr");
    expect(line("refund")).toContain("§ 383 600,00 kr");
    expect(text()).toContain("tidligst 1. juli 2026");
  });

  test("written from nothing, rows added and removed", async () => {
    await open({ person: { birthDate: "1988-03-14" } });
    await press("Legg til: arbeid med lønn");
    await write("Timer i uken", "18,75");
    await press("Legg til: barn");
    await press("Regn ut");
    expect(text()).toContain("Stønad før skatt: 12 209,01 kr");
    await press("Fjern barn 1");
    expect(text()).not.toContain("Stønad før skatt");
    await press("Regn ut");
    expect(text()).toContain("Stønad før skatt: 11 791,01 kr");
  });

  test("a G that is not adopted is refused with its date", async () => {
    await open({ person: { birthDate: "1988-03-14" } });
    await write("Fra og med", "1.5.2027");
    await write("Til og med", "31.5.27");
    await press("Regn ut");
    expect(text()).toContain("Grunnbeløpet fra 1. mai 2027 er ikke vedtatt ennå");
    expect(text()).not.toContain("Stønad før skatt");
  });

  test("every field that is not understood says what is expected, and nothing is computed", async () => {
    await open({ person: { birthDate: "1988-03-14" } });
    await write("Til og med", "31.06.2026");
    await press("Legg til: andre ytelser (§ 38)");
    await write("Kroner per dag", "mange");
    await press("Regn ut");
    expect(text()).toContain("Skriv en dato");
    expect(text()).toContain("Skriv et beløp");
    expect(host.querySelectorAll('[aria-invalid="true"]').length).toBe(2);
    expect(host.querySelector("[data-stonad=result]")).toBeNull();
  });

  test("what the case does not say enough of is named and not counted", async () => {
    await open({
      ...facts,
      benefits: [{ kind: "sykepenger", from: "2026-06-01", to: "2026-06-05" }],
    });
    expect(text()).toContain("Ikke regnet med, fordi saken ikke sier nok");
    expect(text()).toContain("Sykepenger 1. juni 2026: beløp per dag");
  });
});
