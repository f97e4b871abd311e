import { importErrors } from "../../lib/text/office.ts";
import type { Text } from "../../lib/text/text.ts";

const MOST_BYTES = 2_000_000;

/** The text of a file that was chosen, or why it could not be read. */
export async function readList(file: File): Promise<string | Text> {
  if (file.size > MOST_BYTES) return importErrors.tooBig;
  try {
    return await file.text();
  } catch {
    return importErrors.unreadable;
  }
}

/** The sample list that lies in the extension. */
export async function readExample(): Promise<string | Text> {
  try {
    return await (await fetch("/kontorliste-sunndal.json")).text();
  } catch {
    return importErrors.unreadable;
  }
}
