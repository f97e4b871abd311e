import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A word that stands in the page's values, heading and free text, and nowhere else in the world. */
export const MARKER = "Zqmarkørxw";
export const PERSON = "12528913588";

/** A case system nobody has told the extension of, with labels of its own; on an origin of its own. */
export interface UnknownSystem {
  readonly origin: string;
  readonly url: string;
  /** What the first label is called from now on. */
  rename(label: string): void;
  close(): Promise<void>;
}

/** `host`: a name of loopback. Firefox knows no paths in permissions: on the demo's host everything is allowed already. */
export async function startUnknownSystem(host = "127.0.0.1"): Promise<UnknownSystem> {
  let label = "Beg.dag";
  const server = createServer((request, response) => {
    const isCase = request.url?.startsWith("/sak/");
    response.writeHead(isCase ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(isCase ? pageWith(label) : "Finnes ikke");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const origin = `http://${host}:${port}`;
  return {
    origin,
    url: `${origin}/sak/4711/plan`,
    rename: (to) => {
      label = to;
    },
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

function pageWith(label: string): string {
  return `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Fag ${MARKER}</title>
<body style="margin:0;min-height:100vh;font:16px sans-serif">
<header><h1>Nora Lindqvist</h1><p>Fødselsnummer 125289 13588</p></header>
<main>
<h2>Løpet</h2>
<dl>
  <dt>${label}</dt><dd id="start">02.03.2026</dd>
  <dt>Vei mot</dt><dd id="goal">Lærling i butikk ${MARKER}</dd>
</dl>
<h2>Notater</h2>
<p>Hun forteller om ${MARKER} og at hun vil ha arbeid i butikk så snart som mulig.</p>
</main>
<button style="position:fixed;right:12px;bottom:12px;width:140px;height:40px" onclick="document.title='pressed'">Lagre sak</button>
</body></html>`;
}
