import type { DraftArea, MemoryChanges } from "../../lib/store/plan-memory.ts";

/** A browser's session memory: gives back copies, and tells of every change. */
export function area(): DraftArea & MemoryChanges & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  const listeners = new Set<Parameters<MemoryChanges["addListener"]>[0]>();
  const tell = (key: string, newValue?: unknown) => {
    for (const listen of listeners) listen({ [key]: { newValue } });
  };
  return {
    items,
    get: async (key: string | null) => {
      if (key === null) return structuredClone(Object.fromEntries(items));
      return items.has(key) ? { [key]: structuredClone(items.get(key)) } : {};
    },
    set: async (more) => {
      for (const [key, value] of Object.entries(more)) {
        items.set(key, structuredClone(value));
        tell(key, value);
      }
    },
    remove: async (key) => {
      items.delete(key);
      tell(key);
    },
    addListener: (listen) => listeners.add(listen),
    removeListener: (listen) => listeners.delete(listen),
  };
}
