import { browser } from "wxt/browser";
import { newList, refresh, type Surroundings } from "../../lib/sharing/lists/refresh.ts";
import type { Policy } from "../../lib/sharing/policy.ts";
import { listLists, putList, removeList, updateList } from "../../lib/store/lists.ts";
import type { ListRow } from "../../lib/store/lists-types.ts";
import { isAllowed } from "./connect.ts";
import { readPolicy } from "./policy.ts";

/*
 * Lists that others keep, fetched when their time has come. Without a list there is neither an alarm nor a request. Shared
 * by background and office page.
 */

const ALARM = "skreddersom/lists";
/** The browser wakes the background no oftener. */
const SOONEST_MS = 60_000;

/** Takes the administrator's lists in, and fetches what is due now and whenever it is. */
export function keepListsFresh(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void fetchDue().catch(() => undefined);
  });
  browser.permissions.onAdded.addListener(() => void fetchDue().catch(() => undefined));
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === "managed") void begin().catch(() => undefined);
  });
  void begin().catch(() => undefined);
}

async function begin(): Promise<void> {
  await takePolicyIn(await readPolicy());
  await fetchDue();
}

/** The administrator's lists are there, and those that were are not any more. */
export async function takePolicyIn({ lists }: Policy): Promise<void> {
  const known = new Map((await listLists()).map((row) => [row.address, row]));
  for (const { address, level } of lists) {
    const row = known.get(address);
    if (!row) await putList(newList(address, level, true));
    else if (!row.byPolicy || row.level !== level) await putList({ ...row, level, byPolicy: true });
  }
  const wanted = new Set(lists.map(({ address }) => address));
  for (const { address, byPolicy } of known.values())
    if (byPolicy && !wanted.has(address)) await removeList(address);
}

/** Asks for every list whose time has come, and sets the alarm for the next. */
export async function fetchDue(): Promise<void> {
  const now = Date.now();
  const due = (await listLists()).filter(({ nextAt }) => nextAt <= now);
  for (const row of due) await fetchNow(row);
  await setAlarm();
}

/** Asks for one list. Null: the browser has no permission for its origin; nothing was asked. */
export async function fetchNow(row: ListRow): Promise<ListRow | null> {
  if (!(await isAllowed(new URL(row.address).origin))) return null;
  const next = await refresh(row, await surroundings());
  await updateList(next);
  return next;
}

/** The alarm for the list that is due next; none without a list that may be asked for. */
export async function setAlarm(): Promise<void> {
  const times: number[] = [];
  for (const { address, nextAt } of await listLists())
    if (await isAllowed(new URL(address).origin)) times.push(nextAt);
  if (times.length === 0) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const next = Math.min(...times);
  browser.alarms.create(ALARM, { when: Math.max(next, Date.now() + SOONEST_MS) });
}

async function surroundings(): Promise<Surroundings> {
  const { lists } = await readPolicy();
  return {
    fetch: (address, init) => fetch(address, init),
    now: () => Date.now(),
    chance: () => Math.random(),
    keyFor: (address) => lists.find((list) => list.address === address)?.key ?? null,
  };
}
