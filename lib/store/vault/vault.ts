import * as z from "zod/mini";
import { addDays, type Day, daysBetween, isDay } from "../../facts/days.ts";
import { database } from "../database.ts";
import { keysOf, type VaultKeys } from "./keys.ts";
import { checkOf, idOf, seal, unseal } from "./seal.ts";
import type { Opened } from "./types.ts";

/** How long a draft is kept at most. */
const MOST_DAYS = 30;
/** The keys of a passphrase; takes a moment. */
export async function unlock(passphrase: string): Promise<VaultKeys> {
  return keysOf(passphrase, await installationSalt());
}

/** Keeps the content for the person, in place of what was kept before with the same passphrase. */
export async function keepDraft(
  keys: VaultKeys,
  person: string,
  content: string,
  today: Day,
  days: number,
): Promise<Day> {
  const until = addDays(today, Math.min(MOST_DAYS, Math.max(1, days)));
  const row = await seal(keys, person, content, { keptOn: today, until });
  await database().drafts.put(row);
  return until;
}

/** What is kept of the person and not too old, as far as this passphrase tells. */
export async function openDraft(keys: VaultKeys, person: string, today: Day): Promise<Opened> {
  const id = await idOf(keys, person);
  const row = await database().drafts.get(id);
  await deleteExpired(today);
  if (row && isPast(row.until, today)) return { state: "none" };
  return row ? openRow(keys, person, row) : notFound(keys, person, id);
}

async function openRow(keys: VaultKeys, person: string, row: unknown): Promise<Opened> {
  const whole = sealed.safeParse(row).data;
  if (!whole || whole.size !== whole.data.length) return { state: "damaged" };
  if (!isSame(whole.check, await checkOf(keys))) return { state: "changed" };
  const content = await unseal(keys, person, whole);
  if (content === null) return { state: "changed" };
  const { keptOn, until } = whole;
  return { state: "open", content, until, days: daysBetween(keptOn, until) };
}

/** Why nothing lies where the person's draft would: another passphrase, nothing kept, or its name in the database was changed. */
async function notFound(keys: VaultKeys, person: string, id: string): Promise<Opened> {
  const rows = await database().drafts.toArray();
  const check = await checkOf(keys);
  const own = rows.filter((row) => isSame(row.check, check));
  // With no rows at all every passphrase is as right as another.
  if (rows.length > 0 && own.length === 0) return { state: "wrong-passphrase" };
  const renamed = await Promise.all(own.map((row) => openRow(keys, person, { ...row, id })));
  return { state: renamed.some(({ state }) => state === "open") ? "changed" : "none" };
}

/** Forgets what is kept of the person with this passphrase. */
export async function deleteDraft(keys: VaultKeys, person: string): Promise<void> {
  await database().drafts.delete(await idOf(keys, person));
}

/** Forgets all kept drafts, whatever passphrase they have. */
export async function deleteAllDrafts(): Promise<void> {
  await database().drafts.clear();
}

/** Deletes what has been kept for its days. A row whose last day cannot be read is deleted too: nothing is kept for ever. */
export async function deleteExpired(today: Day): Promise<number> {
  const { drafts } = database();
  const kept = await drafts.toArray();
  const over = kept.filter(
    ({ until }) => !isLastDay(until) || isPast(until, today) || until > addDays(today, MOST_DAYS),
  );
  await drafts.bulkDelete(over.map(({ id }) => id));
  return over.length;
}

function isLastDay(until: unknown): until is Day {
  return typeof until === "string" && isDay(until);
}

function isPast(until: unknown, today: Day): boolean {
  return isLastDay(until) && until < today;
}

/** How many drafts are kept, whosever they are. */
export function countDrafts(): Promise<number> {
  return database().drafts.count();
}

function isSame(one: unknown, other: Uint8Array): boolean {
  if (!(one instanceof Uint8Array) || one.length !== other.length) return false;
  return one.every((byte, n) => byte === other[n]);
}

const SALT = "vault-salt";

/** Random bytes of this installation, made at the first need. They are no secret; without them no kept draft opens. */
async function installationSalt(): Promise<Uint8Array> {
  const { settings } = database();
  return database().transaction("rw", settings, async () => {
    const known = saltIn((await settings.get(SALT))?.value);
    if (known) return known;
    const salt = crypto.getRandomValues(new Uint8Array(16));
    await settings.put({ key: SALT, value: btoa(String.fromCharCode(...salt)) });
    return salt;
  });
}

function saltIn(value: unknown): Uint8Array | null {
  if (typeof value !== "string" || !/^[A-Za-z0-9+/]{22}==$/.test(value)) return null;
  return Uint8Array.from(atob(value), (sign) => sign.charCodeAt(0));
}

const bytes = (least: number, most: number) =>
  z.custom<Uint8Array>((v) => v instanceof Uint8Array && v.length >= least && v.length <= most);
const day = z.string().check(z.refine(isDay));

const sealed = z.object({
  id: z.string(),
  version: z.literal(1),
  check: bytes(32, 32),
  salt: bytes(16, 16),
  iv: bytes(12, 12),
  data: bytes(0, 50_000_000),
  size: z.number(),
  keptOn: day,
  until: day,
});
