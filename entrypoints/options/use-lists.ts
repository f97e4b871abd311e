import { useCallback, useEffect, useState } from "react";
import { browser } from "wxt/browser";
import type { ListShown, ListsProps } from "../../components/lists/types.ts";
import type { Level } from "../../lib/measures/stack.ts";
import { addressOf } from "../../lib/sharing/lists/address.ts";
import { newList } from "../../lib/sharing/lists/refresh.ts";
import type { Policy } from "../../lib/sharing/policy.ts";
import { listLists, putList, removeList, watchLists } from "../../lib/store/lists.ts";
import type { ListRow } from "../../lib/store/lists-types.ts";
import { problemText } from "../../lib/store/problem.ts";
import { listsText, listTrouble } from "../../lib/text/lists.ts";
import type { Text } from "../../lib/text/text.ts";
import { giveBack, isAllowed, patternOf } from "../background/connect.ts";
import { fetchNow, setAlarm } from "../background/lists.ts";
import { todayInOslo } from "../sidepanel/use-today.ts";
import { usePermissionTurn } from "./use-permission-turn.ts";

/** Lists that others keep, over the store, the browser's permissions and their servers. */
export function useLists(policy: Policy): ListsProps {
  const [rows, setRows] = useState<readonly ListRow[]>([]);
  const [lists, setLists] = useState<readonly ListShown[]>([]);
  const [turn, again] = usePermissionTurn();
  const [said, setSaid] = useState<Text | null>(null);
  const fail = useCallback((error: unknown) => setSaid(problemText(error)), []);
  useEffect(() => watchLists(setRows, fail), [fail]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: permissions are asked for anew at each turn
  useEffect(() => {
    const stop = new AbortController();
    void Promise.all(rows.map(shownAs)).then((all) => {
      if (!stop.signal.aborted) setLists(all);
    });
    return () => stop.abort();
  }, [rows, turn]);

  const fetchOne = async (address: string): Promise<void> => {
    const row = (await listLists()).find((one) => one.address === address);
    const next = row ? await fetchNow(row) : null;
    await setAlarm();
    again();
    if (!next) return setSaid(listsText.refused);
    setSaid(next.trouble ? listsText.addedTrouble : listsText.refreshed(next.name));
  };
  const allowed = (address: string) =>
    browser.permissions
      .request({ origins: [patternOf(new URL(address).origin)] })
      .catch(() => false);
  const add = async (href: string, level: Level, granted: Promise<boolean>) => {
    if ((await listLists()).some(({ address }) => address === href)) return listsText.twice;
    if (!(await granted)) return listsText.refused;
    await putList(newList(href, level, false));
    await fetchOne(href);
    return null;
  };
  return {
    lists,
    said,
    mayAdd: !policy.off.has("lists"),
    onAdd: async (typed, level) => {
      const address = addressOf(typed);
      if (address.fault) return address.fault;
      // Asked for before anything is awaited: the browser hears it only in the click.
      return add(address.href, level, allowed(address.href)).catch(problemText);
    },
    onAllow: (address) =>
      void allowed(address)
        .then((yes) => (yes ? fetchOne(address) : setSaid(listsText.refused)))
        .catch(fail),
    onRefresh: (address) => void fetchOne(address).catch(fail),
    onRemove: (address) =>
      void (async () => {
        const name = rows.find((row) => row.address === address)?.name || address;
        await removeList(address);
        await giveBack(new URL(address).origin);
        await setAlarm();
        setSaid(listsText.removed(name));
      })().catch(fail),
  };
}

async function shownAs(row: ListRow): Promise<ListShown> {
  const { address, name, level, byPolicy, key, measures, fetchedAt, news, trouble, nextAt } = row;
  const today = todayInOslo();
  const told = trouble && (listTrouble[trouble.kind] ?? listTrouble.unreachable)?.(trouble.detail);
  return {
    address,
    name,
    level,
    byPolicy,
    isAllowed: await isAllowed(new URL(address).origin),
    isSigned: key !== null,
    copy: fetchedAt === null ? null : { measures: measures.length, fetched: momentOf(fetchedAt) },
    news: news && listsText.news(news.added, news.changed, news.removed, momentOf(news.at)),
    old: measures.filter(({ reviewBy }) => reviewBy !== undefined && reviewBy < today).length,
    trouble: told ? { text: told, again: momentOf(nextAt) } : null,
  };
}

/** "23.11. kl. 14.05": the same in bokmål and nynorsk. */
function momentOf(at: number): string {
  const parts = new Intl.DateTimeFormat("nb", {
    day: "numeric",
    month: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Oslo",
  }).formatToParts(new Date(at));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("day")}.${part("month")}. kl. ${part("hour")}.${part("minute")}`;
}
