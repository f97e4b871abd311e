// @vitest-environment jsdom
import { act, createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CheckView } from "../../components/check/CheckView.tsx";
import type { Judging } from "../../components/check/types.ts";
import { Paper } from "../../components/checklists/Paper.tsx";
import { type PaperContent, receivePaper } from "../../components/checklists/paper-channel.ts";
import { Language } from "../../components/parts/language.tsx";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { rules } from "../../lib/law/rules/index.ts";
import { checkedList } from "../../lib/report/checklists/checked.ts";
import { type Checklist, checklists } from "../../lib/report/checklists/lists.ts";
import { otherWays } from "../../lib/report/other-ways.ts";
import { report } from "../../lib/report/report.ts";
import type { Answer, CaseReport } from "../../lib/report/types.ts";

const DATE = "2026-11-22";

function judged(facts: CaseFacts, answers: Answer[] = []): CaseReport {
  const page = { system: "demo", page: "sak", person: "Kari Prøve" };
  const reading = { ...page, facts, evidence: [], text: [] };
  return report({ reading, answers, date: DATE, lang: "nb" });
}

function listOf(id: Checklist["id"]): Checklist {
  const list = checklists.find((one) => one.id === id);
  if (!list) throw new Error(`no list ${id}`);
  return list;
}

describe("the lists", () => {
  const known = new Set(rules.map((rule) => rule.id));
  test.each(checklists)("every line of «$id» is a rule, once in a part", ({ parts }) => {
    for (const part of parts) {
      expect(part.rules.filter((rule) => !known.has(rule))).toEqual([]);
      expect(new Set(part.rules).size).toBe(part.rules.length);
    }
  });

  test("no duty is left out of all of them but amounts, absence, measures and covid", () => {
    const listed = new Set(checklists.flatMap((list) => list.parts.flatMap((part) => part.rules)));
    const others = new Set(["stonad", "gjennomforing", "tiltak", "datakvalitet"]);
    const left = rules.filter((rule) => !listed.has(rule.id) && !others.has(rule.stage));
    expect(left.map((rule) => rule.id).filter((id) => !id.startsWith("covid-"))).toEqual([]);
  });
});

describe("a list in a case", () => {
  const facts: CaseFacts = {
    person: { birthDate: "1994-05-01", municipalityOfStay: "Sunndal" },
    office: { municipality: "Sunndal" },
    applicationReceived: "2026-10-01",
  };
  const open = (checked: ReturnType<typeof checkedList>) =>
    checked.parts.flatMap((part) => part.items.flatMap((item) => item.questions.map((q) => q.id)));

  test("settled and open lines make the sum, and each open question stands once", () => {
    const checked = checkedList(listOf("inngang"), judged(facts));
    const items = checked.parts.flatMap((part) => part.items);
    expect(checked.total).toBe(items.length);
    expect(checked.settled).toBe(items.filter((item) => item.settled).length);
    expect(checked.settled).toBeGreaterThan(0);
    expect(checked.settled).toBeLessThan(checked.total);
    expect(new Set(open(checked)).size).toBe(open(checked).length);
  });

  test("an answer settles the line, and the question is gone from list and Kontroll alike", () => {
    const before = judged(facts);
    const question = before.questions.find((q) => q.rules.includes("aev-completed"));
    if (!question) throw new Error("nothing asked");
    expect(open(checkedList(listOf("inngang"), before))).toContain(question.id);
    const value = question.kind === "date" ? "2026-09-01" : true;
    const after = judged(facts, [{ question: question.id, value }]);
    expect(open(checkedList(listOf("inngang"), after))).not.toContain(question.id);
    expect(after.questions.find((q) => q.id === question.id)?.answer).toBe(value);
  });

  test("lines that do not apply are counted by themselves", () => {
    const checked = checkedList(listOf("for-avslutning"), judged(facts));
    const all = new Set(listOf("for-avslutning").parts.flatMap((part) => part.rules)).size;
    expect(checked.notApplicable + checked.total).toBe(all);
    expect(checked.notApplicable).toBeGreaterThan(0);
  });
});

describe("KVP eller noe annet?", () => {
  test("what the case points to comes first, with its sign", () => {
    const [first] = otherWays(judged({ benefits: [{ kind: "tiltakspenger" }] }));
    expect(first?.id).toBe("tiltakspenger");
    expect(first?.signs).toHaveLength(1);
  });
  test("an empty case points nowhere", () => {
    expect(otherWays(judged({})).flatMap((way) => way.signs)).toEqual([]);
  });
  test("age, sex and origin point nowhere", () => {
    const person = { birthDate: "2004-05-01", age: 22, citizenship: "Eritrea" } as object;
    expect(otherWays(judged({ person })).flatMap((way) => way.signs)).toEqual([]);
  });
});

describe("in Kontroll", () => {
  let root: Root;
  let host: HTMLElement;
  const answer = vi.fn();
  const judging = { answer, takeBack: vi.fn(), override: vi.fn(), restore: vi.fn() } as Judging;
  beforeEach(async () => {
    (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
    host = document.createElement("div");
    document.body.append(host);
    root = createRoot(host);
    const props = {
      report: judged({ person: { name: "Kari Prøve" } }),
      judging,
      moved: new Set<string>(),
    };
    const view = createElement(CheckView, props);
    await act(async () => root.render(createElement(Language, { lang: "nb" }, view)));
  });
  afterEach(async () => {
    await act(async () => root.unmount());
    host.remove();
  });

  async function choose(value: string) {
    const select = host.querySelector("select");
    await act(async () => {
      if (select) select.value = value;
      select?.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  test("a list takes the place of what is urgent, and back", async () => {
    await choose("innhold");
    expect(host.querySelector("[data-checklist=innhold]")).not.toBeNull();
    expect(host.textContent).toMatch(/\d+ av \d+ avklart/);
    await choose("urgent");
    expect(host.querySelector("[data-checklist]")).toBeNull();
  });

  test("the paper goes to the tab that asks by its name, once, and the address holds nothing else", async () => {
    const opened = vi.spyOn(window, "open").mockReturnValue(null);
    await choose("inngang");
    const button = [...host.querySelectorAll("button")].find(
      (b) => b.textContent === "Skriv ut samtaleark",
    );
    await act(async () => button?.click());
    const address = String(opened.mock.calls[0]?.[0]);
    expect(address).toMatch(/^\/paper\.html#[\da-f-]{36}$/);
    const name = address.split("#")[1] ?? "";
    const paper = await new Promise<PaperContent>((got) => receivePaper(name, got));
    expect(paper).toMatchObject({ kind: "talk", list: "inngang", lang: "nb" });
    const drawn = vi.fn();
    const shown = createElement(Paper, { paper, onDrawn: drawn });
    const asked = host.querySelectorAll("fieldset[data-question]").length;
    await act(async () => root.render(createElement(Language, { lang: "nb" }, shown)));
    expect(drawn).toHaveBeenCalledOnce();
    expect(host.textContent).toContain("Kari Prøve · Vurdert per 22. november 2026");
    expect(host.querySelectorAll("ol > li").length).toBe(asked);
    const late = vi.fn();
    receivePaper(name, late);
    await new Promise((done) => setTimeout(done, 50));
    expect(late).not.toHaveBeenCalled();
  });
});
