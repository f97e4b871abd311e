import * as z from "zod/mini";
import { LEVELS, type Level } from "../measures/stack.ts";
import { addressOf } from "./lists/address.ts";

/** A list that the administrator has set up. `key`: whose signature it must have; null: any, or none. */
interface PolicyList {
  readonly address: string;
  readonly level: Level;
  readonly key: string | null;
}

type Feature = "lists" | "publish" | "keep" | "welcome";

/** What an administrator has set for the machine (`storage.managed`). */
export interface Policy {
  readonly lists: readonly PolicyList[];
  readonly systems: readonly { readonly origin: string; readonly title: string }[];
  /** Null: the extension's own. */
  readonly language: "nb" | "nn" | "en" | null;
  readonly off: ReadonlySet<Feature>;
  /** Most days a draft may be kept. */
  readonly keepDays: number;
  /** Parts that could not be used, by name: "lists[0]". The rest holds. */
  readonly faults: readonly string[];
}

/** The product's own limit. */
const MOST_KEEP_DAYS = 30;

export const NO_POLICY: Policy = {
  lists: [],
  systems: [],
  language: null,
  off: new Set(),
  keepDays: MOST_KEEP_DAYS,
  faults: [],
};

const listPart = z.object({
  address: z.string(),
  level: z._default(z.enum(LEVELS), "county"),
  key: z.optional(z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/))),
});
const systemPart = z.object({
  origin: z.string().check(z.refine(isOrigin)),
  title: z.optional(z.string()),
});
const feature = z.enum(["lists", "publish", "keep", "welcome"]);

/** Reads what the browser holds of the administrator's, part by part: a fault in one leaves the others. */
export function policyOf(managed: Readonly<Record<string, unknown>>): Policy {
  const faults: string[] = [];
  const each = <T>(name: string, read: (value: unknown) => T | null): T[] => {
    const all = managed[name];
    if (all === undefined) return [];
    if (!Array.isArray(all)) {
      faults.push(name);
      return [];
    }
    return all.flatMap((value, n) => {
      const one = read(value);
      if (one === null) faults.push(`${name}[${n}]`);
      return one ?? [];
    });
  };
  const one = <T>(name: string, schema: z.ZodMiniType<T>): T | null => {
    if (managed[name] === undefined) return null;
    const { data, success } = schema.safeParse(managed[name]);
    if (!success) faults.push(name);
    return data ?? null;
  };
  const days = z.int().check(z.minimum(1), z.maximum(MOST_KEEP_DAYS));
  return {
    lists: each("lists", policyList),
    systems: each("systems", (value) => {
      const { data } = systemPart.safeParse(value);
      return data ? { origin: data.origin, title: data.title || hostOf(data.origin) } : null;
    }),
    off: new Set(each("off", (value) => feature.safeParse(value).data ?? null)),
    language: one("language", z.enum(["nb", "nn", "en"])),
    keepDays: one("keepDays", days) ?? MOST_KEEP_DAYS,
    faults,
  };
}

function policyList(value: unknown): PolicyList | null {
  const { data } = listPart.safeParse(value);
  const address = data && addressOf(data.address);
  if (!data || !address || address.fault) return null;
  return { address: address.href, level: data.level, key: data.key ?? null };
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text;
}

function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, "");
}
