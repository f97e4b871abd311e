// @vitest-environment jsdom
import { act, createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AnswerInput } from "../../components/check/AnswerInput.tsx";
import { parseDays } from "../../components/parts/parse-day.ts";
import { questions } from "../../lib/law/questions.ts";
import type { ReportQuestion } from "../../lib/report/types.ts";
import { question } from "./sample.ts";

let root: Root;
let host: HTMLElement;
const onAnswer = vi.fn();

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  onAnswer.mockReset();
  host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
});
afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
});

const draw = (more: Partial<ReportQuestion>) =>
  act(async () => root.render(createElement(AnswerInput, { question: question(more), onAnswer })));
const press = (name: string) =>
  act(async () => {
    const found = [...host.querySelectorAll("button")].find((b) => b.textContent === name);
    if (!found) throw new Error(`no button ${name} in ${host.textContent}`);
    found.click();
  });
const fill = (field: Element | null, value: string, kind: "input" | "change") =>
  act(async () => {
    if (!field) throw new Error("no field");
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set;
    setter?.call(field, value);
    field.dispatchEvent(new Event(kind, { bubbles: true }));
  });
const write = (text: string) => fill(host.querySelector("input"), text, "input");

test("every kind of question has a way to answer, and «Vet ikke»", async () => {
  for (const kind of new Set(questions.map((q) => q.kind))) {
    const options = kind === "choice" ? [{ value: "a", label: "A" }] : [];
    await draw({ id: kind, kind, options, most: 10 });
    await press("Vet ikke");
    expect(onAnswer, kind).toHaveBeenLastCalledWith("unknown");
    expect(host.querySelectorAll("button").length, kind).toBeGreaterThan(1);
  }
});

describe("a number", () => {
  test("is refused with the limits in the message when it is none, or too large to count", async () => {
    await draw({ kind: "number", most: 50 });
    for (const wrong of ["", "mange", "-1", "1,5", "51"]) {
      await write(wrong);
      await press("Svar");
      expect(onAnswer, wrong).not.toHaveBeenCalled();
      expect(host.textContent, wrong).toContain("Skriv et helt tall fra 0 til 50");
    }
    await write("50");
    await press("Svar");
    expect(onAnswer).toHaveBeenCalledWith(50);
  });
});

describe("hours", () => {
  test("are taken as people write them, and said back as they were understood", async () => {
    await draw({ kind: "hours", most: 10_080 });
    await write("7:30");
    expect(host.textContent).toContain("= 7\u00a0t 30\u00a0min");
    await press("Svar");
    expect(onAnswer).toHaveBeenCalledWith(450);
    await write("200");
    await press("Svar");
    expect(onAnswer).toHaveBeenCalledTimes(1);
    expect(host.textContent).toContain("Skriv timer som 7,5");
  });
});

describe("a list of days", () => {
  test("takes several, refuses when one of them does not exist", async () => {
    await draw({ kind: "days" });
    await write("2.3.2026, 31.6.2026");
    await press("Svar");
    expect(onAnswer).not.toHaveBeenCalled();
    expect(host.textContent).toContain("Skriv datoer som finnes");
    await write("1.6.2026 og 2. mars 2026");
    await press("Svar");
    expect(onAnswer).toHaveBeenCalledWith("2026-03-02,2026-06-01");
  });

  test("may be empty, and says so", async () => {
    await draw({ kind: "days" });
    await press("Ingen er avtalt");
    expect(onAnswer).toHaveBeenCalledWith("none");
  });

  test.each([
    ["2.3.2026", "2026-03-02"],
    ["2.3.2026; 02.03.2026", "2026-03-02"],
    ["1. juni 2026,\n2.3.26,", "2026-03-02,2026-06-01"],
    ["", null],
    [",", null],
    ["i morgen", null],
  ])("«%s»", (text, days) => expect(parseDays(text)).toBe(days));
});

describe("a choice", () => {
  const options = Array.from({ length: 8 }, (_, i) => ({ value: `v${i}`, label: `Valg ${i}` }));

  test("of a few is one press", async () => {
    await draw({ kind: "choice", options: options.slice(0, 5) });
    await press("Valg 4");
    expect(onAnswer).toHaveBeenCalledWith("v4");
  });

  test("of many is a list that is used only when it is sent", async () => {
    await draw({ kind: "choice", options });
    await press("Svar");
    expect(host.textContent).toContain("Velg et svar først");
    await fill(host.querySelector("select"), "v6", "change");
    expect(onAnswer).not.toHaveBeenCalled();
    await press("Svar");
    expect(onAnswer).toHaveBeenCalledWith("v6");
  });
});
