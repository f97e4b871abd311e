import { exportList } from "../../lib/store/office.ts";

/** Saves the list as a file on the machine. */
export async function download(office: string): Promise<void> {
  const text = `${JSON.stringify(await exportList(office), null, 2)}\n`;
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "kontorliste.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
