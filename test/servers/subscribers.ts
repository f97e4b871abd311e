import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newList, refresh, type Surroundings } from "../../lib/sharing/lists/refresh.ts";
import type { ListRow } from "../../lib/store/lists-types.ts";
import { entry, listFile } from "./files.ts";
import { startApache } from "./start.ts";

export interface Load {
  readonly asked: number;
  readonly unchanged: number;
  /** Askings that gave neither, by what went wrong. */
  readonly failed: Readonly<Record<string, number>>;
  /** Connections that the server closed just as they were used again; they are asked anew, as a browser does. */
  readonly closed: number;
  /** Bytes of the list file. */
  readonly fileBytes: number;
  /** Bytes of an answer "not changed" and of one with the list, heads included. */
  readonly unchangedBytes: number;
  readonly newBytes: number;
  /** Milliseconds for one answer: half of them, and 99 of 100, came sooner. */
  readonly median: number;
  readonly p99: number;
}

/** Measures of a county's list. */
const MEASURES = 300;
/** The list is changed so often while the subscribers ask. */
const EDITIONS = 3;

/** So many subscribers ask one Apache httpd again and again for so long. */
export async function loadBy(subscribers: number, ms: number): Promise<Load> {
  const apache = await startApache();
  const address = `${apache.url}fylke.json`;
  let edition = 0;
  const put = () => {
    const text = listFile(countyList(edition++));
    // As an editor saves: whole or not at all.
    writeFileSync(join(apache.folder, "ny"), text);
    renameSync(join(apache.folder, "ny"), join(apache.folder, "fylke.json"));
    return text.length;
  };
  const fileBytes = put();
  const seen = { asked: 0, unchanged: 0 };
  const failed: Record<string, number> = {};
  const sizes = { unchanged: 0, whole: 0 };
  const times: number[] = [];
  let closed = 0;
  const around: Surroundings = {
    fetch: async (url, init) => {
      const start = performance.now();
      const response = await asBrowsersDo(url, init, () => void closed++);
      times.push(performance.now() - start);
      const isList = !url.endsWith(".sig");
      if (isList) seen.asked++;
      if (response.status === 304) {
        seen.unchanged++;
        sizes.unchanged = headBytes(response);
      } else if (isList && response.ok)
        sizes.whole = headBytes(response) + Number(response.headers.get("content-length") ?? 0);
      return response;
    },
    now: () => Date.now(),
    chance: () => 0,
    keyFor: () => null,
  };
  const end = performance.now() + ms;
  const changes = Array.from({ length: EDITIONS }, (_, n) =>
    setTimeout(put, ((n + 1) * ms) / (EDITIONS + 1)),
  );
  try {
    await Promise.all(
      Array.from({ length: subscribers }, async () => {
        let row: ListRow = newList(address, "county", false);
        while (performance.now() < end) {
          row = await refresh(row, around);
          const { kind } = row.trouble ?? { kind: null };
          if (kind) failed[kind] = (failed[kind] ?? 0) + 1;
        }
      }),
    );
  } finally {
    for (const change of changes) clearTimeout(change);
    await apache.close();
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  return {
    ...seen,
    failed,
    closed,
    fileBytes,
    unchangedBytes: sizes.unchanged,
    newBytes: sizes.whole,
    median: at(0.5),
    p99: at(0.99),
  };
}

const MOST_AGAIN = 3;

/** Node's fetch gives up where a server closes a connection that is kept for more; a browser asks on another one. */
async function asBrowsersDo(
  url: string,
  init: RequestInit,
  onClosed: () => void,
  again = 0,
): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    const isClosed = code === "UND_ERR_SOCKET" || code === "ECONNRESET";
    if (!isClosed || again === MOST_AGAIN) throw error;
    onClosed();
    return asBrowsersDo(url, init, onClosed, again + 1);
  }
}

function countyList(edition: number) {
  return Array.from({ length: MEASURES }, (_, n) =>
    entry(`tiltak-${n}`, {
      title: `Tiltak nummer ${n} i fylket`,
      place: `Kommune ${n % 40}`,
      howToRefer: "Ring kontaktpersonen og avtal oppstart.",
      note: n === 0 ? `Utgave ${edition}` : "Passer for de fleste.",
    }),
  );
}

function headBytes({ headers, statusText }: Response): number {
  let bytes = `HTTP/1.1 200 ${statusText}\r\n\r\n`.length;
  for (const [name, value] of headers) bytes += name.length + value.length + 4;
  return bytes;
}
