import type { Page } from "puppeteer";

/** What the panel shows, read from its DOM by the agreed hooks. */
export interface Shown {
  readonly person: string | null;
  readonly facts: string[];
  readonly findings: Record<string, string>;
  readonly measures: string[];
}

/** Chooses a tab of the panel by its first word. */
export async function chooseTab(panel: Page, name: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
    tabs.find((t) => t.textContent?.trim().startsWith(wanted))?.click();
  }, name);
  await panel.waitForFunction(
    (wanted) =>
      document
        .querySelector('[role="tab"][aria-selected="true"]')
        ?.textContent?.trim()
        .startsWith(wanted),
    {},
    name,
  );
}

/** Waits until the panel shows this person (digits or name). */
export async function waitForPerson(panel: Page, person: string): Promise<void> {
  await panel.waitForFunction(
    (wanted) => document.querySelector("[data-person]")?.getAttribute("data-person") === wanted,
    { timeout: 30_000 },
    person,
  );
}

/** Everything that stands in the open view now, folded parts included. */
export function shown(panel: Page): Promise<Shown> {
  return panel.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    return {
      person: document.querySelector("[data-person]")?.getAttribute("data-person") ?? null,
      facts: all("[data-fact]").map((e) => e.dataset.fact ?? ""),
      findings: Object.fromEntries(
        all("article[data-rule]").map((e) => [e.dataset.rule ?? "", e.dataset.status ?? ""]),
      ),
      measures: all("article[data-measure]").map((e) => e.dataset.measure ?? ""),
    };
  });
}

/** Unfolds everything that can be unfolded and presses every "Vis flere". */
export async function unfold(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const folded = () =>
      [
        ...document.querySelectorAll<HTMLElement>('main [aria-expanded="false"], [data-more]'),
      ].filter((e) => !e.hasAttribute("aria-haspopup"));
    for (let round = 0; round < 10 && folded().length > 0; round++) {
      for (const e of folded()) e.click();
      await new Promise((done) => setTimeout(done, 50));
    }
  });
}

/** Judges the case by another day, by the panel's date field. */
export async function setDate(panel: Page, day: string): Promise<void> {
  await panel.evaluate((value) => {
    const field = document.querySelector<HTMLInputElement>('input[type="date"][data-as-of]');
    if (!field) throw new Error("Panelet har ikke noe datofelt");
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    setter?.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, day);
}
