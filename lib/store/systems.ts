import { liveQuery } from "dexie";
import { type LearnedRule, type LearnedSystem, learnedSystem } from "../facts/learned.ts";
import { database } from "./database.ts";

/** The case systems that the office has added, by title. Whether this browser may read them is the browser's to tell. */
export async function listSystems(): Promise<LearnedSystem[]> {
  const all = await database().systems.toArray();
  return all.sort((a, b) => a.title.localeCompare(b.title, "nb"));
}

/** Everything taught about the system at an origin. */
export async function rulesOf(origin: string): Promise<readonly LearnedRule[]> {
  return (await database().systems.get(origin))?.rules ?? [];
}

/** Adds a system, or gives it another title; what is taught there stays. */
export async function putSystem(origin: string, title: string): Promise<void> {
  await changeRules(origin, (rules) => rules, title);
}

/** Keeps a rule. A rule for the same place is replaced: one place means one thing. */
export async function teachRule(origin: string, rule: LearnedRule): Promise<void> {
  await changeRules(origin, (rules) => [...rules.filter((r) => !isSamePlace(r, rule)), rule]);
}

/** Forgets one rule. */
export async function forgetRule(origin: string, id: string): Promise<void> {
  await changeRules(origin, (rules) => rules.filter((rule) => rule.id !== id));
}

/** Forgets a system with everything that was taught and set there. */
export async function removeSystem(origin: string): Promise<void> {
  const { systems, pills } = database();
  await database().transaction("rw", systems, pills, async () => {
    await systems.delete(origin);
    await pills.delete(origin);
  });
}

/** Takes in systems of a list file, all or nothing: known ones keep what they have and get what is new. */
export async function importSystems(list: readonly LearnedSystem[]): Promise<void> {
  const { systems } = database();
  await database().transaction("rw", systems, async () => {
    for (const { origin, title, rules } of list) {
      await putSystem(origin, title);
      for (const rule of rules) await teachRule(origin, rule);
    }
  });
}

/** Calls back with the systems now and after every change; gives the way to stop. */
export function watchSystems(
  onSystems: (systems: LearnedSystem[]) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(listSystems).subscribe(onSystems, onError);
  return () => subscription.unsubscribe();
}

async function changeRules(
  origin: string,
  change: (rules: readonly LearnedRule[]) => readonly LearnedRule[],
  title?: string,
): Promise<void> {
  const { systems } = database();
  await database().transaction("rw", systems, async () => {
    const known = await systems.get(origin);
    const rules = [...change(known?.rules ?? [])];
    const named = title ?? known?.title ?? hostOf(origin);
    await systems.put(learnedSystem.parse({ origin, title: named, rules }));
  });
}

function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, "").slice(0, 80);
}

const PLACE = ["page", "kind", "label", "under", "mark", "place"] as const;

function isSamePlace(a: LearnedRule, b: LearnedRule): boolean {
  return PLACE.every((key) => a[key] === b[key]);
}
