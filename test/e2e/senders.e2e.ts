import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Target } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { openPerson } from "./demo-page.ts";
import { waitForPerson } from "./panel-page.ts";

/* Whoever is not ours gets no answer: another extension, and the page itself. */

const JOSEF = "01459421161";
const MESSAGES = [
  { type: "skreddersom/page", snapshot: "[]" },
  { type: "skreddersom/settled", answer: null },
  { type: "skreddersom/open" },
  { type: "skreddersom/pill" },
  { type: "skreddersom/wanted" },
];
const PAGES = ["sidepanel.html", "options.html", "paper.html", "background.js", "manifest.json"];

let folder: string;
let demo: DemoServer;
let chrome: Chrome;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "skreddersom-other-"));
  const manifest = {
    manifest_version: 3,
    name: "Another",
    version: "1",
    background: { service_worker: "background.js" },
    permissions: ["tabs", "storage"],
    host_permissions: ["http://127.0.0.1/*"],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "background.js"), "chrome.action?.onClicked;");
  demo = await startDemo(0);
  chrome = await startChrome({ headless: true });
});
afterAll(async () => {
  await chrome?.close();
  await demo?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("another extension hears nothing: no message is answered, no port stays open, no file can be fetched", async () => {
  const page = await openPerson(chrome.browser, demo.url, "josef");
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, JOSEF);
  const id = await chrome.browser.installExtension(folder);
  const isOther = (t: Target) => t.type() === "service_worker" && t.url().includes(id);
  const worker = await (await chrome.browser.waitForTarget(isOther)).worker();
  const heard = await worker?.evaluate(asOther, chrome.extension.id, MESSAGES, PAGES);
  expect(heard?.answers).toEqual(MESSAGES.map(() => "Could not establish connection."));
  expect(heard?.port).toBe("Could not establish connection.");
  expect(heard?.files).toEqual(PAGES.map(() => "refused"));
  // Our own reader listens in the page; a sender that is not ours does not reach it either.
  expect(heard?.tabs.every((answer) => answer === "Could not establish connection.")).toBe(true);
  expect(heard?.tabs.length).toBeGreaterThan(0);
  await page.close();
});

test("the page itself can neither send nor fetch, and finds no trace of ours in its own world", async () => {
  const page = await openPerson(chrome.browser, demo.url, "josef");
  const before = await page.evaluate(() => Object.getOwnPropertyNames(window).length);
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, JOSEF);
  const found = await page.evaluate(asPage, chrome.extension.id, PAGES);
  expect(found).toEqual({ runtime: "undefined", files: PAGES.map(() => "refused") });
  expect(await page.evaluate(() => Object.getOwnPropertyNames(window).length)).toBe(before);
  await page.close();
});

/** Runs in the other extension. */
async function asOther(ours: string, messages: readonly object[], files: readonly string[]) {
  const plain = (error: unknown) => String((error as Error).message).split(" Receiving")[0] ?? "";
  const asked = (sent: Promise<unknown>) => sent.then((reply) => `answered: ${reply}`, plain);
  const port = await new Promise<string>((done) => {
    const opened = globalThis.chrome.runtime.connect(ours, { name: "skreddersom/panel" });
    opened.onDisconnect.addListener(() => done(plain(globalThis.chrome.runtime.lastError)));
    opened.onMessage.addListener((message) => done(`answered: ${message}`));
  });
  const answers: string[] = [];
  for (const message of messages)
    answers.push(await asked(globalThis.chrome.runtime.sendMessage(ours, message)));
  const open = await globalThis.chrome.tabs.query({ url: "http://127.0.0.1/*" });
  const tabs: string[] = [];
  for (const { id } of open)
    tabs.push(
      await asked(globalThis.chrome.tabs.sendMessage(id ?? 0, { type: "skreddersom/read" })),
    );
  const fetched = files.map((file) =>
    fetch(`chrome-extension://${ours}/${file}`).then(
      () => "fetched",
      () => "refused",
    ),
  );
  return { answers, port, tabs, files: await Promise.all(fetched) };
}

/** Runs in the page's own world. */
async function asPage(ours: string, files: readonly string[]) {
  const fetched = files.map((file) =>
    fetch(`chrome-extension://${ours}/${file}`).then(
      () => "fetched",
      () => "refused",
    ),
  );
  return { runtime: typeof globalThis.chrome?.runtime, files: await Promise.all(fetched) };
}
