import { liveQuery } from "dexie";
import { database, type PillRow } from "./database.ts";

export type PillSetting = Omit<PillRow, "origin">;

/** As it is where nobody has set anything. */
const SHOWN: PillSetting = { off: false, folded: false, at: null };

/** How the pill is set on an origin's pages. */
export async function pillOf(origin: string): Promise<PillSetting> {
  const { off, folded, at } = (await database().pills.get(origin)) ?? SHOWN;
  return { off, folded, at };
}

/** Keeps how the pill is set; as it was from the start needs no keeping. */
export async function setPill(origin: string, { off, folded, at }: PillSetting): Promise<void> {
  const { pills } = database();
  if (!off && !folded && at === null) await pills.delete(origin);
  else await pills.put({ origin, off, folded, at });
}

/** Calls back with the origins where the pill is off, now and after every change; gives the way to stop. */
export function watchPillsOff(
  onOrigins: (origins: string[]) => void,
  onError: (error: unknown) => void,
): () => void {
  const off = async () =>
    (
      await database()
        .pills.filter((p) => p.off)
        .toArray()
    ).map((p) => p.origin);
  const subscription = liveQuery(off).subscribe(onOrigins, onError);
  return () => subscription.unsubscribe();
}
