import { database } from "./database.ts";

/** The office's name: stands in the list file when it is saved. */
export async function officeName(): Promise<string> {
  return (await database().settings.get("office"))?.value ?? "";
}

export async function setOfficeName(name: string): Promise<void> {
  await database().settings.put({ key: "office", value: name.trim() });
}
