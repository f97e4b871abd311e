import type { Page } from "puppeteer";
import { addDays } from "../../lib/facts/days.ts";
import { EMPTY_PLAN } from "../../lib/plan/empty.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { blankLine } from "../../lib/report/plan/line.ts";
import { buildForChrome } from "../build.ts";
import { startDemo } from "../demo/server.ts";
import { startChrome } from "../e2e/chrome.ts";
import { openPerson } from "../e2e/demo-page.ts";
import { chooseTab, waitForPerson } from "../e2e/panel-page.ts";

/*
 * The plan in the real panel: what one change costs the main thread, and what drawing costs, with 500 activities over
 * three years and with the plan that is proposed for Josef. The floor is the same change of a field that is only React's.
 */

const JOSEF = "01459421161";
const ROUNDS = 15;

export async function benchPlan(): Promise<string[]> {
  buildForChrome();
  const demo = await startDemo(0);
  const chrome = await startChrome({ headless: true });
  try {
    const panel = await chrome.openPanel(await openPerson(chrome.browser, demo.url, "josef"));
    await waitForPerson(panel, JOSEF);
    await chooseTab(panel, "Program");
    await panel.$eval("[data-plan-start=forslag]", (e) => (e as HTMLElement).click());
    await panel.waitForSelector("[data-drawing=timeline] svg");
    const lines = [`Plan: hva én endring og tegningene koster hovedtråden (median av ${ROUNDS})`];
    lines.push(`  forslaget til Josef: ${await measured(panel)}`);
    await put(panel, longPlan());
    await panel.waitForFunction(() => document.body.textContent?.includes("Aktivitet 1"));
    await pause(3000);
    lines.push(`  500 aktiviteter, 157 uker: ${await measured(panel)}`);
    return lines;
  } finally {
    await chrome.close();
    await demo.close();
  }
}

async function measured(panel: Page): Promise<string> {
  const change = await median(panel, "goal");
  const end = await median(panel, "end");
  const floor = await median(panel, "search");
  const draw = await drawing(panel);
  const ms = (n: number) => n.toFixed(1);
  return `nytt mål ${ms(change)} ms, ny slutt ${ms(end)} ms (≤ 16; et felt alene ${ms(floor)}), begge tegningene ${ms(draw)} ms (≤ 100)`;
}

/** The longest time that the main thread was busy at a stretch after a change of a field; nothing else can happen meanwhile. */
function median(panel: Page, field: "goal" | "end" | "search"): Promise<number> {
  return panel.evaluate(
    async (what, rounds, watch) => {
      const longestPause = new Function(`return ${watch}`)() as typeof longestStretch;
      const selector =
        what === "search"
          ? "header input"
          : what === "goal"
            ? "[data-plan=goal] input"
            : ".sk-plan-days > :last-child input";
      const input = document.querySelector<HTMLInputElement>(selector);
      const before = input?.value ?? "";
      const value = (n: number) =>
        what === "goal" ? `Jobb ${n}` : n % 2 === 0 ? `15${before.slice(2)}` : before;
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      const times: number[] = [];
      for (let n = 0; n < rounds && input; n++) {
        input.focus();
        set?.call(input, what === "search" ? "" : value(n));
        input.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((done) => setTimeout(done, 50));
        const enter = new KeyboardEvent("keydown", { key: "Enter", bubbles: true });
        const change = what === "search" ? new Event("input", { bubbles: true }) : enter;
        times.push(await longestPause(() => input.dispatchEvent(change)));
      }
      return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
    },
    field,
    ROUNDS,
    String(longestStretch),
  );
}

/** The same while both drawings are drawn anew at another width. */
function drawing(panel: Page): Promise<number> {
  return panel.evaluate(async (watch) => {
    const longestPause = new Function(`return ${watch}`)() as typeof longestStretch;
    const card = document.querySelector<HTMLElement>("[data-drawing=weeks]")?.parentElement;
    if (!card) return Number.NaN;
    const all: number[] = [];
    for (let n = 0; n < 9; n++)
      all.push(
        await longestPause(() => {
          card.style.inlineSize = `${300 - n}px`;
        }),
      );
    card.style.inlineSize = "";
    return all.toSorted((a, b) => a - b)[4] ?? Number.NaN;
  }, String(longestStretch));
}

/** Runs in the page: messages follow each other without pause as long as the thread is free. */
async function longestStretch(change: () => unknown): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  const until = last + 400;
  const done = new Promise<void>((resolve) => {
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (now > until) resolve();
      else port2.postMessage(0);
    };
  });
  port2.postMessage(0);
  change();
  await done;
  port1.close();
  return longest;
}

async function put(panel: Page, plan: Plan): Promise<void> {
  await panel.evaluate(async (next) => {
    const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const kept = await storage.session.get(null);
    const [key, value] = Object.entries(kept).find(([name]) => name.startsWith("draft-")) ?? [];
    if (!key) throw new Error("no draft is kept");
    const { text } = value as { text: string };
    const draft = JSON.stringify({ ...JSON.parse(text), plan: next });
    await storage.session.set({ [key]: { by: "bench", text: draft } });
  }, plan as never);
}

function longPlan(): Plan {
  const kinds = [
    "work-directed",
    "education",
    "other-support",
    "health",
    "rest",
    "job-search",
  ] as const;
  const start = "2026-01-05";
  return {
    ...EMPTY_PLAN,
    goal: "Jobb",
    goalIsWork: true,
    start,
    end: "2029-01-04",
    activities: Array.from({ length: 500 }, (_, n) => ({
      ...blankLine(`a${n}`),
      title: `Aktivitet ${n}`,
      kind: kinds[n % kinds.length] ?? "meeting",
      spans: [
        {
          from: addDays(start, n * 2),
          to: addDays(start, n * 2 + 60),
          minutesPerWeek: 30 + (n % 60),
        },
      ],
    })),
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
