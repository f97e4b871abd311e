import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const FOLDER = new URL("./", import.meta.url);
const PREFIX = "/skreddersom-demo/";
const TYPES: Record<string, string> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
};

export interface DemoServer {
  /** Address of the demo with trailing slash, `http://127.0.0.1:PORT/skreddersom-demo/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the demo case system on loopback; port 0 takes a free one. */
export async function startDemo(port: number): Promise<DemoServer> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const name = path === PREFIX ? "index.html" : path.slice(PREFIX.length);
    const known = path.startsWith(PREFIX) && /^[a-z.-]+\.(html|js|css)$/.test(name);
    const body = known ? await readFile(new URL(name, FOLDER)).catch(() => null) : null;
    if (body === null) return void response.writeHead(404).end("Finnes ikke");
    const type = TYPES[name.split(".").at(-1) ?? ""] ?? "text/plain";
    response.writeHead(200, { "content-type": type, "cache-control": "no-cache" }).end(body);
  });
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}${PREFIX}`, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
