import type { CaseFacts } from "../../facts/types.ts";

/** The facts with one value set at a path, `decisions[2].reasoned`; lists and parts that are missing are made. */
export function filled(facts: CaseFacts, path: string, value: unknown): CaseFacts {
  const [list = "", ...rest] = keysOf(path);
  return put(facts, [list, ...rest], value, BLANKS[list] ?? {}) as CaseFacts;
}

/** The shape of a path with the place that was asked about: `decisions[].to` asked at `decisions[2].date` is `decisions[2].to`. */
export function placed(shape: string, asked: string): string {
  const index = /\[(\d+)\]/.exec(asked)?.[1] ?? "0";
  return shape.replace("[]", `[${index}]`);
}

/** An element about which nothing is known but that it is there. */
export const BLANKS: Readonly<Record<string, object>> = {
  decisions: { kind: "unknown" },
  activities: { title: "Aktivitet" },
  benefits: { kind: "other" },
  documents: { kind: "other" },
};

function keysOf(path: string): string[] {
  return path.replace(/\[(\d*)\]/g, ".$1").split(".");
}

function put(node: unknown, keys: readonly string[], value: unknown, blank: object): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (/^\d*$/.test(key)) return putInList(node, Number(key), rest, value, blank);
  const object = (node ?? {}) as Readonly<Record<string, unknown>>;
  return { ...object, [key]: put(object[key], rest, value, blank) };
}

function putInList(
  node: unknown,
  index: number,
  rest: readonly string[],
  value: unknown,
  blank: object,
): unknown[] {
  const list = Array.isArray(node) ? node : [];
  const length = Math.max(list.length, index + 1);
  return Array.from({ length }, (_, i) => {
    const element: unknown = list[i] ?? blank;
    return i === index ? put(element, rest, value, blank) : element;
  });
}
