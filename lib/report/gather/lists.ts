import type { Evidence } from "../../facts/types.ts";
import { isSame } from "./identity.ts";
import type { Part, Parts, Told } from "./parts.ts";

/** One element of a list; its evidence is told by key. */
interface Element {
  readonly value: Part;
  readonly told: ReadonlyMap<string, readonly Evidence[]>;
  /** Page and place, for an order that stays when another page is opened. */
  readonly place: string;
}

/**
 * The elements of all pages, each once. Those of the newest page keep what they say; older pages add what is not known
 * of them, and elements of their own. A newer page that shows the list to be empty empties it.
 */
export function gatheredList(list: string, newestFirst: readonly Parts[]): Told[] {
  const shown = newestFirst.flatMap((parts) => parts.get(list) ?? []);
  const [first] = shown;
  const known = shown.filter(({ value }) => value !== null);
  if (!first || known.length === 0) return first ? [first] : [];
  const [newest, ...older] = known;
  if (!newest || isEmpty(newest)) return newest ? [newest] : [];
  const gathered = older
    .reduce((all, page) => withPage(list, all, elementsOf(list, page)), elementsOf(list, newest))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  return [
    {
      ...newest,
      value: gathered.map(({ value }) => value),
      evidence: gathered.flatMap((element, i) => evidenceAt(`${list}[${i}]`, element)),
    },
  ];
}

function isEmpty({ value }: Told): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Each element of a page is one at most of those that are known, and no two of them are the same. */
function withPage(list: string, known: readonly Element[], page: readonly Element[]): Element[] {
  const elements = [...known];
  const open = new Set(known.keys());
  for (const own of page) {
    const at = [...open].find((i) => isSame(list, elements[i]?.value ?? {}, own.value));
    const other = at === undefined ? undefined : elements[at];
    if (at === undefined || !other) elements.push(own);
    else {
      open.delete(at);
      elements[at] = filled(other, own);
    }
  }
  return elements;
}

function filled(newer: Element, older: Element): Element {
  const value: Record<string, unknown> = { ...newer.value };
  const told = new Map(newer.told);
  for (const [key, one] of Object.entries(older.value)) {
    if ((value[key] ?? null) !== null || one === null) continue;
    value[key] = one;
    told.set(key, older.told.get(key) ?? []);
  }
  return { value, told, place: newer.place < older.place ? newer.place : older.place };
}

function elementsOf(list: string, { value, evidence, page }: Told): Element[] {
  return (value as readonly Part[]).map((element, i) => {
    const at = `${list}[${i}].`;
    const own = evidence.filter(({ fact }) => fact.startsWith(at));
    return {
      value: element,
      told: Map.groupBy(own, ({ fact }) => fact.slice(at.length)),
      place: `${page} ${String(i).padStart(6, "0")}`,
    };
  });
}

function evidenceAt(path: string, { told }: Element): Evidence[] {
  return [...told].flatMap(([key, own]) => own.map((e) => ({ ...e, fact: `${path}.${key}` })));
}
