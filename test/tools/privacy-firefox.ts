/*
 * `npm run privacy:firefox`: the product is used in real Firefox, where every request of the browser, its own included,
 * must go by a proxy of ours that writes it down and lets only loopback through. First without the extension: what Firefox
 * asks for by itself. Exit 1 when anything else is asked for but the demo's own pages, when a planted request is not seen,
 * or when anything of a person lies in what the extension keeps.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { buildForFirefox } from "../build.ts";
import { startDemo } from "../demo/server.ts";
import { openPerson } from "../e2e/demo-page.ts";
import { startFirefox } from "../e2e/firefox.ts";
import { panelByPill } from "../e2e/firefox-panel.ts";
import { chooseTab, unfold, waitForPerson } from "../e2e/panel-page.ts";
import { filesWith } from "../e2e/storage.ts";

const JOSEF = "01459421161";
const SECRET = ["Tesfaye", JOSEF, "oppdrettsn"];

buildForFirefox();
const urls: string[] = [];
const proxy = createServer(({ url = "", method, headers }, answer) => {
  urls.push(url);
  const passed = request(url, { method, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  passed.on("error", () => answer.writeHead(502).end());
  passed.end();
});
// Whatever is encrypted goes to somebody else's server: written down and refused.
proxy.on("connect", ({ url }, socket) => {
  urls.push(`https://${url}`);
  socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
});
await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
const folder = mkdtempSync(join(tmpdir(), "skreddersom-privacy-"));
const demo = await startDemo(0);
const { port } = proxy.address() as AddressInfo;
const byProxy = {
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": port,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": port,
  "network.proxy.no_proxies_on": "",
  "network.proxy.allow_hijacking_localhost": true,
};
const alone = await startFirefox(byProxy, undefined, false);
await openPerson(alone, demo.url, "josef");
await new Promise((done) => setTimeout(done, 15_000));
await alone.close();
const ofFirefox = new Set(urls.filter((url) => url.startsWith("https:")));
urls.length = 0;
const browser = await startFirefox(byProxy, folder);
try {
  await goThrough(await openPerson(browser, demo.url, "josef"));
} finally {
  await browser.close();
  await demo.close();
  proxy.close();
}

const demos = urls.filter((url) => url.startsWith(new URL(demo.url).origin));
const planted = urls.filter((url) => url.includes("/planted"));
const own = urls.filter((url) => ofFirefox.has(url));
const others = urls.filter((url) => ![demos, planted, own].some((kind) => kind.includes(url)));
console.log(`${demos.length} forespørsler: demoens egne sider`);
console.log(`${planted.length} forespørsler: plantet av prøven`);
console.log(`${own.length} forespørsler: Firefox selv, også uten utvidelsen`);
for (const url of ofFirefox) console.log(`    ${url}`);
console.log(`${others.length} andre forespørsler`);
for (const url of new Set(others)) console.log(`    ${url}`);
let found = 0;
for (const words of SECRET) {
  const files = filesWith(folder, words).filter((file) =>
    /moz-extension|extension-data/.test(file),
  );
  console.log(`«${words}» i det utvidelsen har på disken: ${files.length}`);
  found += files.length;
}
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
const isClean = others.length + found === 0 && demos.length > 0 && planted.length > 0;
console.log(
  isClean ? "Ingenting forlot maskinen, og ingenting om noen ble liggende." : "FEIL, se over",
);
process.exitCode = isClean ? 0 : 1;

/** All four views, every fold, and a programme; then the planted request, by the extension's own page. */
async function goThrough(page: Page): Promise<void> {
  const panel = await panelByPill(browser, page);
  await waitForPerson(panel, JOSEF);
  for (const view of ["Sak", "Kontroll", "Tiltak", "Program"]) {
    await chooseTab(panel, view);
    await unfold(panel);
  }
  await panel.$eval("[data-plan-start=forslag]", (e) => (e as HTMLElement).click());
  await panel.waitForSelector("[data-drawing=timeline] svg");
  await panel.type("header input", "gjeld");
  await panel.waitForSelector("[data-result]");
  await panel.evaluate(() => fetch("http://127.0.0.1:4711/planted").catch(() => undefined));
  await new Promise((done) => setTimeout(done, 1500));
}
