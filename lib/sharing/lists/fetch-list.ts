import { inTime } from "./in-time.ts";

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** What the server said of the copy that we have; sent back so that it answers "not changed" in a few bytes. */
export interface Known {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Limits {
  readonly bytes: number;
  /** Milliseconds for the whole answer. */
  readonly ms: number;
}

/** A list of a county with some thousand measures is a few megabytes. */
export const LIMITS: Limits = { bytes: 8_000_000, ms: 30_000 };

/** Why there is nothing new to be had. `detail` is the server's status, or what is wrong in the file. */
type FetchFault = "unreachable" | "slow" | "moved" | "status" | "large" | "truncated";

export type Fetched =
  | { readonly kind: "same" }
  | ({ readonly kind: "new"; readonly bytes: Uint8Array<ArrayBuffer> } & Known)
  | {
      readonly kind: "fault";
      readonly fault: FetchFault;
      readonly detail: string;
      /** Milliseconds that the server asks us to wait. */
      readonly retryAfter: number | null;
    };

export const NOTHING_KNOWN: Known = { etag: null, lastModified: null };

/** Asks for a list, and only for what is new. Never throws; a redirect is not followed, for it may lead anywhere. */
export async function fetchList(
  fetch: Fetch,
  address: string,
  known: Known,
  limits: Limits,
): Promise<Fetched> {
  const stop = new AbortController();
  const asked = inTime(limits.ms, stop, async () => {
    const response = await fetch(address, {
      headers: conditions(known),
      cache: "no-store",
      credentials: "omit",
      redirect: "manual",
      referrerPolicy: "no-referrer",
      signal: stop.signal,
    });
    return answerOf(response, limits, stop);
  });
  try {
    return (await asked) ?? fault("slow");
  } catch {
    return fault("unreachable");
  } finally {
    // Whatever of an unwanted answer is still under way.
    stop.abort();
  }
}

async function answerOf(
  response: Response,
  limits: Limits,
  stop: AbortController,
): Promise<Fetched> {
  const { status, headers } = response;
  if (status === 304) return { kind: "same" };
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) return fault("moved");
  if (!response.ok) return { ...fault("status", String(status)), retryAfter: waitIn(headers) };
  try {
    const bytes = await bytesOf(response, limits.bytes);
    if (!bytes) return fault("large", String(Math.round(limits.bytes / 1_000_000)));
    const [etag, lastModified] = [headers.get("etag"), headers.get("last-modified")];
    return { kind: "new", bytes, etag, lastModified };
  } catch (error) {
    if (stop.signal.aborted) throw error;
    return fault("truncated");
  }
}

/** The whole answer; null when it is longer than the most. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(response.headers.get("content-length")) > most) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > most) return null;
    parts.push(part);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}

/** Apache gives a compressed answer a tag of its own, and does not know it again: both forms are sent. */
function conditions({ etag, lastModified }: Known): Record<string, string> {
  if (etag) {
    const bare = etag.replace(/-gzip"$/, '"');
    return { "if-none-match": bare === etag ? etag : `${etag}, ${bare}` };
  }
  return lastModified ? { "if-modified-since": lastModified } : {};
}

/** "Retry-After" in seconds or as a date. */
function waitIn(headers: Headers): number | null {
  const said = headers.get("retry-after");
  if (said === null) return null;
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null;
}

function fault(name: FetchFault, detail = ""): Extract<Fetched, { kind: "fault" }> {
  return { kind: "fault", fault: name, detail, retryAfter: null };
}
