import type { OfficeList } from "../../measures/office.ts";
import { parseList } from "../../store/parse-list.ts";
import { type Fetch, fetchList, LIMITS, NOTHING_KNOWN } from "./fetch-list.ts";
import { inTime } from "./in-time.ts";

/** Who writes, for this once: nothing of it is kept. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

/** What stands on the server. */
export type Standing =
  /** `list`: null where there is none yet. `condition`: the headers by which only this edition is written over. */
  | {
      readonly list: OfficeList | null;
      readonly condition: Record<string, string>;
      /** The tag may still be the next edition's: two editions within a second have the same. */
      readonly isWeak: boolean;
      readonly fault: null;
    }
  /** What stands there is no list; it may be a list that two have written at once. */
  | {
      readonly fault: "content";
      readonly detail: string;
      readonly condition: Record<string, string>;
      readonly isWeak: boolean;
    }
  | { readonly fault: Exclude<WriteFault, "content">; readonly detail: string };

export type WriteFault =
  | "unreachable"
  | "slow"
  | "moved"
  | "status"
  | "large"
  | "truncated"
  | "login"
  | "forbidden"
  | "no-folder"
  | "read-only"
  | "full"
  | "content";

export type Put =
  | { readonly kind: "done" }
  /** Somebody else was there first. */
  | { readonly kind: "changed" }
  | { readonly kind: "fault"; readonly fault: WriteFault; readonly detail: string };

/** The list at an address as it is now, for writing over it. Never throws. */
export async function standing(
  fetch: Fetch,
  address: string,
  login: Login | null,
): Promise<Standing> {
  const asking: Fetch = (url, init) =>
    fetch(url, { ...init, headers: { ...headersIn(init), ...loginHeader(login) } });
  const got = await fetchList(asking, address, NOTHING_KNOWN, LIMITS);
  if (got.kind === "same") return { fault: "status", detail: "304" };
  if (got.kind === "fault") {
    if (got.detail === "404" || got.detail === "410")
      return { list: null, condition: { "if-none-match": "*" }, isWeak: false, fault: null };
    const fault = got.fault === "status" ? faultOf(Number(got.detail)) : got.fault;
    return { fault, detail: got.detail };
  }
  const { list, errors } = parseList(new TextDecoder().decode(got.bytes));
  if (!list) return { fault: "content", detail: errors[0]?.nb ?? "", ...conditionOf(got) };
  return { list, ...conditionOf(got), fault: null };
}

/** Writes a list, if what stands there still is what was read. Never throws. */
export async function put(
  fetch: Fetch,
  address: string,
  text: string,
  condition: Record<string, string>,
  login: Login | null,
): Promise<Put> {
  const stop = new AbortController();
  try {
    const response = await inTime(LIMITS.ms, stop, () =>
      fetch(address, {
        method: "PUT",
        body: text,
        headers: { "content-type": "application/json", ...condition, ...loginHeader(login) },
        cache: "no-store",
        credentials: "omit",
        redirect: "manual",
        referrerPolicy: "no-referrer",
        signal: stop.signal,
      }),
    );
    if (!response) return { kind: "fault", fault: "slow", detail: "" };
    const { status, ok, type } = response;
    if (ok) return { kind: "done" };
    if (status === 412) return { kind: "changed" };
    const isMoved = type === "opaqueredirect" || (status >= 300 && status < 400);
    return { kind: "fault", fault: isMoved ? "moved" : faultOf(status), detail: String(status) };
  } catch {
    return { kind: "fault", fault: "unreachable", detail: "" };
  }
}

/** A weak tag cannot be a condition, and that of a compressed answer is not the file's. */
function conditionOf({ etag, lastModified }: { etag: string | null; lastModified: string | null }) {
  const isWeak = etag?.startsWith("W/") ?? false;
  if (etag && !isWeak)
    return { condition: { "if-match": etag.replace(/-gzip"$/, '"') }, isWeak: false };
  const condition: Record<string, string> = lastModified
    ? { "if-unmodified-since": lastModified }
    : {};
  return { condition, isWeak };
}

const FAULTS: Readonly<Record<number, Exclude<WriteFault, "content">>> = {
  401: "login",
  403: "forbidden",
  405: "read-only",
  409: "no-folder",
  413: "large",
  501: "read-only",
  507: "full",
};

function faultOf(status: number): Exclude<WriteFault, "content"> {
  return FAULTS[status] ?? "status";
}

function loginHeader(login: Login | null): Record<string, string> {
  if (!login) return {};
  const bytes = new TextEncoder().encode(`${login.user}:${login.password}`);
  return { authorization: `Basic ${bytes.toBase64()}` };
}

function headersIn({ headers }: RequestInit): Record<string, string> {
  return headers as Record<string, string>;
}
