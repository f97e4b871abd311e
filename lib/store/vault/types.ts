import type { Day } from "../../facts/days.ts";

/*
 * Drafts that the caseworker chose to keep, on this machine, each sealed with a passphrase that is kept nowhere.
 *
 * passphrase ── PBKDF2-SHA-256, 2 000 000 rounds, salt of this installation ──▶ master ── HKDF ──▶ three keys:
 *   finding key   HMAC of the person's number: the row's id. Without the passphrase nobody can tell whose draft it is,
 *                 though there are only so many numbers: each guess costs as many rounds.
 *   check key     HMAC of a fixed word: tells a wrong passphrase from a row that has been changed.
 *   sealing key   AES-256-GCM, one for each row by a salt of its own. The row's id and days are authenticated with it.
 *
 * So a kept draft is found again only after its passphrase is typed; before that the panel knows no more than how many
 * drafts are kept. The salt is of the installation and not of the row because one passphrase may open many rows, and the
 * row's name must be known to be looked for. Why PBKDF2: the browser's own runs beside the page and needs no further
 * code; scrypt or Argon2 of a library would block the panel for seconds at a strength that is worth having.
 */

/** One sealed draft as it lies in the database. Nothing in it tells of the person but that there is one. */
export interface SealedDraft {
  /** Keyed hash of the person's number, base64. */
  readonly id: string;
  readonly version: 1;
  /** Keyed hash that only the right passphrase gives. */
  readonly check: Uint8Array;
  readonly salt: Uint8Array;
  readonly iv: Uint8Array;
  readonly data: Uint8Array;
  /** How many bytes `data` has: what was cut off is told from what was changed. */
  readonly size: number;
  readonly keptOn: Day;
  /** The last day it is kept. */
  readonly until: Day;
}

/** What could be learned of a kept draft. */
export type Opened =
  | {
      readonly state: "open";
      readonly content: string;
      readonly until: Day;
      /** How many days it was to be kept. */
      readonly days: number;
    }
  /** The passphrase opens nothing here. */
  | { readonly state: "wrong-passphrase" }
  /** The passphrase is right, and there is nothing of this person. */
  | { readonly state: "none" }
  /** The passphrase is right, and somebody or something has changed what lies there. */
  | { readonly state: "changed" }
  /** What lies there is not whole. */
  | { readonly state: "damaged" };
