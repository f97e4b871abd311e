import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import type {
  Counts,
  PageAnswer,
  PageReading,
  PillNumbers,
  PillSetting,
} from "../../lib/messages/contract.ts";
import { parseFromPage } from "../../lib/messages/schema.ts";
import { originOf } from "../../lib/page/learned-page.ts";
import { NO_CHOICES } from "../../lib/report/choices.ts";
import { countsOf } from "../../lib/report/counts.ts";
import { report } from "../../lib/report/report.ts";
import type { Remembered } from "../../lib/store/case-memory.ts";
import { listOffered } from "../../lib/store/lists.ts";
import { pillOf, setPill } from "../../lib/store/pill.ts";
import { rulesOf } from "../../lib/store/systems.ts";
import { deleteExpired } from "../../lib/store/vault/vault.ts";
import { readPage } from "../../lib/systems/read.ts";
import type { PanelLang } from "../../lib/text/choose-lang.ts";
import { browserMemory } from "../sidepanel/memory.ts";
import { reconcile } from "./connect.ts";
import { answerWanted, listenForFinding } from "./find.ts";
import { followLang } from "./language.ts";
import { keepListsFresh } from "./lists.ts";
import { listenToOmnibox } from "./omnibox.ts";
import { closePanelElsewhere, openFor } from "./panel.ts";
import { readPolicy } from "./policy.ts";
import { keepUpdatesWaiting } from "./update.ts";
import { rememberUpdate } from "./updated.ts";

interface Installed {
  readonly reason: string;
  readonly previousVersion?: string;
}

type Sender = { id?: string; url?: string; tab?: { id?: number } };

export default defineBackground(() => {
  closePanelElsewhere();
  const langNow = followLang();
  void reconcile().catch(() => undefined);
  keepListsFresh();
  keepUpdatesWaiting();
  forgetExpired();
  // Heard so that the background begins with the browser: what has been kept for its days goes then.
  browser.runtime.onStartup.addListener(forgetExpired);
  browser.runtime.onInstalled.addListener(welcome);
  browser.permissions.onRemoved.addListener(() => void reconcile().catch(() => undefined));
  browser.action.onClicked.addListener((tab) => openFor(tab, ignore));
  listenForFinding();
  listenToOmnibox();
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const wanted = answerWanted(message, sender);
    if (wanted) return wanted;
    const tabId = fromOurPage(sender);
    const known = tabId === null ? null : parseFromPage(message);
    if (known === null || tabId === null) return undefined;
    if (known.type === "skreddersom/page") return readFrom(sender, known.snapshot);
    if (known.type === "skreddersom/pill") return pillFor(sender, known.setting);
    if (known.type === "skreddersom/open") openFor({ id: tabId, url: "https://" }, ignore);
    return known.type === "skreddersom/settled"
      ? inLang(counts(known.answer, sender, tabId), langNow())
      : undefined;
  });
  browser.tabs.onRemoved.addListener((tabId) => void browserMemory().keep(tabId, null));
});

function ourVersion(): string {
  return browser.runtime.getManifest().version;
}

function forgetExpired(): void {
  void deleteExpired(today()).catch(() => undefined);
}

/** Once, when the extension is new; on a machine that an administrator has set up it does not come unasked. */
function welcome({ reason, previousVersion }: Installed): void {
  if (reason === "update" && previousVersion && previousVersion !== ourVersion())
    void rememberUpdate(previousVersion).catch(() => undefined);
  if (reason !== "install") return;
  void readPolicy().then(({ off }) => {
    if (!off.has("welcome")) void browser.tabs.create({ url: "/welcome.html" });
  });
}

function ignore(): void {}

/** The tab of a content script of ours; null for every other sender. */
function fromOurPage(sender: Sender): number | null {
  return sender.id === browser.runtime.id ? (sender.tab?.id ?? null) : null;
}

/** What a page says, by its labels and by what the office has taught about its system. */
async function readFrom({ url = "" }: Sender, snapshot: string): Promise<PageReading> {
  const origin = originOf(url);
  // A store that cannot be opened takes away what was taught, not the reading.
  const rules = origin === null ? [] : await rulesOf(origin).catch(() => []);
  return readPage(snapshot, today(), { url, rules });
}

/** How the pill is set where the page stands; with a setting, keeps that. */
async function pillFor({ url = "" }: Sender, setting?: PillSetting) {
  const origin = originOf(url);
  if (origin === null) return undefined;
  if (setting) await setPill(origin, setting).catch(() => undefined);
  return setting ?? pillOf(origin).catch(() => undefined);
}

/** The pill's numbers, the same as the panel's. Nothing of the answer is kept. */
async function counts(
  answer: PageAnswer,
  sender: Sender,
  tabId: number,
): Promise<Counts | undefined> {
  if (answer.state !== "one" || (await pillFor(sender))?.off) return undefined;
  const { reading } = answer;
  const said = await saidOf(reading.person, tabId);
  const office = await listOffered().catch(() => []);
  return countsOf(
    report({
      reading,
      office,
      answers: said?.answers ?? [],
      overrides: said?.overrides ?? [],
      choices: said?.choices ?? NO_CHOICES,
      date: said?.date ?? today(),
      lang: "nb",
    }),
  );
}

async function inLang(
  counted: Promise<Counts | undefined>,
  lang: Promise<PanelLang>,
): Promise<PillNumbers | undefined> {
  const counts = await counted;
  return counts && { ...counts, lang: await lang };
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
