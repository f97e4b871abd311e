import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import type { Counts, PageAnswer } from "../../lib/messages/contract.ts";
import { parseFromPage } from "../../lib/messages/schema.ts";
import { countsOf } from "../../lib/report/counts.ts";
import { report } from "../../lib/report/report.ts";
import type { Remembered } from "../../lib/store/case-memory.ts";
import { listOffice } from "../../lib/store/office.ts";
import { readPage } from "../../lib/systems/read.ts";
import { browserMemory } from "../sidepanel/memory.ts";
import { closePanelElsewhere, openFor } from "./panel.ts";

type Sender = { id?: string; tab?: { id?: number } };

export default defineBackground(() => {
  closePanelElsewhere();
  browser.action.onClicked.addListener(openFor);
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const tabId = fromOurPage(sender);
    const known = tabId === null ? null : parseFromPage(message);
    if (known === null || tabId === null) return undefined;
    if (known.type === "skreddersom/page")
      return Promise.resolve(readPage(known.snapshot, today()));
    if (known.type === "skreddersom/open") openFor({ id: tabId, url: "https://" });
    return known.type === "skreddersom/settled" ? counts(known.answer, tabId) : undefined;
  });
  browser.tabs.onRemoved.addListener((tabId) => void browserMemory().keep(tabId, null));
});

/** The tab of a content script of ours; null for every other sender. */
function fromOurPage(sender: Sender): number | null {
  return sender.id === browser.runtime.id ? (sender.tab?.id ?? null) : null;
}

/** The pill's numbers, the same as the panel's. Nothing of the answer is kept. */
async function counts(answer: PageAnswer, tabId: number): Promise<Counts | undefined> {
  if (answer.state !== "one") return undefined;
  const { reading } = answer;
  const said = await saidOf(reading.person, tabId);
  const office = await listOffice().catch(() => []);
  return countsOf(
    report({
      reading,
      office,
      answers: said?.answers ?? [],
      overrides: said?.overrides ?? [],
      date: said?.date ?? today(),
      lang: "nb",
    }),
  );
}

/** What the caseworker said about this person in this tab. With another person's case in the tab it is forgotten. */
async function saidOf(person: string | null, tabId: number): Promise<Remembered | null> {
  const memory = browserMemory();
  const kept = await memory.recall(tabId);
  if (kept === null || kept.person === person) return kept;
  await memory.keep(tabId, null);
  return null;
}

function today(): string {
  return Temporal.Now.plainDateISO("Europe/Oslo").toString();
}
