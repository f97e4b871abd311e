import type { PaperFile } from "../../components/papers/context.tsx";
import { saveFile } from "./save-file.ts";

/** Saves a paper or the calendar; the file's name tells what it is and never whose. False: it could not be made. */
export async function savePaper(file: PaperFile): Promise<boolean> {
  try {
    const [blob, name] = await made(file);
    saveFile(blob, name);
    return true;
  } catch {
    return false;
  }
}

/** The libraries that write files are loaded when a file is asked for. */
async function made(file: PaperFile): Promise<readonly [Blob, string]> {
  if (file.as === "ics") {
    const { calendarIcs } = await import("../../lib/sharing/plan-ics.ts");
    return [await calendarIcs(file.entries), "kvp-datoer.ics"];
  }
  const { paperDocx } = await import("../../lib/sharing/paper-docx.ts");
  return [await paperDocx(file.paper), `${file.paper.id}.docx`];
}
