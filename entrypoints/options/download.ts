import type { SavedAs } from "../../components/office/FilesCard.tsx";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { csvOf } from "../../lib/sharing/csv.ts";
import { docxOf } from "../../lib/sharing/docx-write.ts";
import { jsonOf } from "../../lib/sharing/json.ts";
import { xlsxOf } from "../../lib/sharing/xlsx.ts";
import { saveFile } from "../sidepanel/save-file.ts";

/** Saves the list as a file on the machine. */
export async function download(
  as: SavedAs,
  measures: readonly OfficeMeasure[],
  office: string,
): Promise<void> {
  const files: Readonly<Record<SavedAs, () => Promise<Blob>>> = {
    json: async () => new Blob([await jsonOf(office)], { type: "application/json" }),
    csv: async () => new Blob([await csvOf(measures)], { type: "text/csv" }),
    docx: () => docxOf(measures, office),
    xlsx: () => xlsxOf(measures),
  };
  saveFile(await files[as](), `kontorliste.${as}`);
}

/** Saves an empty sheet with every column, and what each of them is for. */
export async function downloadTemplate(): Promise<void> {
  saveFile(await xlsxOf([]), "mal-kontorliste.xlsx");
}
