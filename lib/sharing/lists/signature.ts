import * as z from "zod/mini";

/**
 * Who has signed a list: a file beside it, at its address with `.sig` added. Ed25519 (RFC 8032) over the list's bytes as
 * they are served; key (32 bytes) and signature (64 bytes) in base64.
 */
const signatureFile = z.strictObject({
  format: z.literal("skreddersom-signatur"),
  key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
  signature: z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/)),
});

export type SignatureFault = "unsigned" | "forged" | "other-key";

export type Signed =
  /** `key`: whose it is from now on; null: nobody has ever signed this list. */
  { readonly key: string | null; readonly fault: null } | { readonly fault: SignatureFault };

/**
 * Whether the list may be taken in. `expected` is the key that the administrator has set, or the one that was seen
 * first; null where none ever was. `file`: the text of the signature file; null where there is none.
 */
export async function signedBy(
  bytes: Uint8Array<ArrayBuffer>,
  file: string | null,
  expected: string | null,
): Promise<Signed> {
  if (file === null) return expected === null ? { key: null, fault: null } : { fault: "unsigned" };
  const parsed = signatureFile.safeParse(jsonIn(file));
  if (!parsed.success) return { fault: "forged" };
  const { key, signature } = parsed.data;
  if (expected !== null && key !== expected) return { fault: "other-key" };
  const isGood = await isSigned(bytes, key, signature).catch(() => false);
  return isGood ? { key, fault: null } : { fault: "forged" };
}

/** The signature file of a list, for whoever keeps it. Throws what WebCrypto throws for a pair that is none of Ed25519. */
export async function signatureOf(
  bytes: Uint8Array<ArrayBuffer>,
  { privateKey, publicKey }: CryptoKeyPair,
): Promise<string> {
  const signature = await crypto.subtle.sign("Ed25519", privateKey, bytes);
  const key = await crypto.subtle.exportKey("raw", publicKey);
  const file = {
    format: "skreddersom-signatur",
    key: new Uint8Array(key).toBase64(),
    signature: new Uint8Array(signature).toBase64(),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

async function isSigned(bytes: Uint8Array<ArrayBuffer>, key: string, signature: string) {
  const known = await crypto.subtle.importKey("raw", bytesOf(key), "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", known, bytesOf(signature), bytes);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromBase64(base64);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
