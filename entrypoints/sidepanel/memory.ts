import { browser } from "wxt/browser";
import { type CaseMemory, caseMemory, type MemoryArea } from "../../lib/store/case-memory.ts";
import {
  type DraftArea,
  type MemoryChanges,
  type PlanMemory,
  planMemory,
} from "../../lib/store/plan-memory.ts";

/** The browser's own memory of what was said about the case in each tab. Content scripts have no way to it. */
export function browserMemory(): CaseMemory {
  return caseMemory(browser.storage?.session as MemoryArea | undefined);
}

let plans: PlanMemory | null = null;

/** The browser's own memory of the drafts of programmes, by person; one for each panel. */
export function browserPlans(): PlanMemory {
  const area = browser.storage?.session;
  plans ??= planMemory(
    area as DraftArea | undefined,
    area?.onChanged as MemoryChanges | undefined,
    crypto.randomUUID(),
  );
  return plans;
}
