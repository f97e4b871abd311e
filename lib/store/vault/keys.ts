/** The keys of one passphrase on this installation. They live in memory only and cannot be taken out of it. */
export interface VaultKeys {
  readonly find: CryptoKey;
  readonly check: CryptoKey;
  readonly seal: CryptoKey;
}

/** OWASP's least for PBKDF2-SHA-256 is 600 000 (2023); these take 0.4 s in Chromium on two shared cores. */
const ROUNDS = 2_000_000;

/** @param installation Random bytes that are the same for as long as the extension is installed. */
export async function keysOf(passphrase: string, installation: Uint8Array): Promise<VaultKeys> {
  const typed = await crypto.subtle.importKey(
    "raw",
    bytesOf(passphrase.normalize("NFKC").trim()),
    "PBKDF2",
    false,
    ["deriveBits"],
  );
  const master = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt: own(installation), iterations: ROUNDS },
    typed,
    256,
  );
  const base = await crypto.subtle.importKey("raw", master, "HKDF", false, ["deriveKey"]);
  const hmac = (info: string) =>
    crypto.subtle.deriveKey(
      { name: "HKDF", hash: "SHA-256", salt: own(installation), info: bytesOf(info) },
      base,
      { name: "HMAC", hash: "SHA-256", length: 256 },
      false,
      ["sign"],
    );
  const [find, check] = await Promise.all([hmac("find"), hmac("check")]);
  return { find, check, seal: base };
}

/** The key that seals one row. */
export function rowKey(keys: VaultKeys, salt: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: own(salt), info: bytesOf("seal") },
    keys.seal,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

export async function keyedHash(key: CryptoKey, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, bytesOf(text)));
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return own(new TextEncoder().encode(text));
}

/** The same bytes in a buffer of their own, as WebCrypto's types ask for. */
export function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
