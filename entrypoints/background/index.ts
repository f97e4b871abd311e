import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import type { Counts, PageAnswer } from "../../lib/messages/contract.ts";
import { parseFromPage } from "../../lib/messages/schema.ts";
import { countsOf } from "../../lib/report/counts.ts";
import { report } from "../../lib/report/report.ts";
import { listOffice } from "../../lib/store/office.ts";
import { readPage } from "../../lib/systems/read.ts";
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
    return known.type === "skreddersom/settled" ? counts(known.answer) : undefined;
  });
});

/** The tab of a content script of ours; null for every other sender. */
function fromOurPage(sender: Sender): number | null {
  return sender.id === browser.runtime.id ? (sender.tab?.id ?? null) : null;
}

/** The pill's numbers. Nothing of the answer is kept. */
async function counts(answer: PageAnswer): Promise<Counts | undefined> {
  if (answer.state !== "one") return undefined;
  const office = await listOffice().catch(() => []);
  return countsOf(report({ reading: answer.reading, office, date: today(), lang: "nb" }));
}

function today(): string {
  return Temporal.Now.plainDateISO("Europe/Oslo").toString();
}
