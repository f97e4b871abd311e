import type { Day } from "../../facts/days.ts";
import { bytesOf, keyedHash, own, rowKey, type VaultKeys } from "./keys.ts";
import type { SealedDraft } from "./types.ts";

/** Seals the content for the person's number. Every sealing has a salt and an iv of its own. */
export async function seal(
  keys: VaultKeys,
  person: string,
  content: string,
  days: { readonly keptOn: Day; readonly until: Day },
): Promise<SealedDraft> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const head = { id: await idOf(keys, person), version: 1 as const, ...days };
  const data = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: headBytes(head) },
    await rowKey(keys, salt),
    bytesOf(JSON.stringify({ person, content })),
  );
  const check = await checkOf(keys);
  return { ...head, check, salt, iv, data: new Uint8Array(data), size: data.byteLength };
}

/** The content of a row; null where it has been changed since it was sealed, or is another person's. */
export async function unseal(
  keys: VaultKeys,
  person: string,
  row: SealedDraft,
): Promise<string | null> {
  try {
    const plain = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: own(row.iv), additionalData: headBytes(row) },
      await rowKey(keys, row.salt),
      own(row.data),
    );
    const inside: { person?: unknown; content?: unknown } = JSON.parse(
      new TextDecoder().decode(plain),
    );
    return inside.person === person && typeof inside.content === "string" ? inside.content : null;
  } catch {
    return null;
  }
}

/** The id that the person's draft has with this passphrase. */
export async function idOf(keys: VaultKeys, person: string): Promise<string> {
  return btoa(String.fromCharCode(...(await keyedHash(keys.find, person))));
}

export function checkOf(keys: VaultKeys): Promise<Uint8Array> {
  return keyedHash(keys.check, "skreddersom draft 1");
}

function headBytes({
  id,
  version,
  keptOn,
  until,
}: Pick<SealedDraft, "id" | "version" | "keptOn" | "until">) {
  return bytesOf(JSON.stringify([id, version, keptOn, until]));
}
