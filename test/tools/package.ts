import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import JSZip from "jszip";

/** The first day that a zip file can tell: the same input gives the same bytes on every day. */
const DAY = new Date(Date.UTC(1980, 0, 1));

/**
 * A built extension as one file for a store: the same files give the same bytes, whenever and wherever they were built.
 * `key` is left out of the manifest: a store gives the extension its own.
 */
export async function packaged(folder: string): Promise<Buffer> {
  const zip = new JSZip();
  for (const path of filesIn(folder).sort()) {
    const content =
      path === "manifest.json" ? withoutKey(join(folder, path)) : readFileSync(join(folder, path));
    zip.file(path, content, { date: DAY, createFolders: false, unixPermissions: 0o644 });
  }
  return zip.generateAsync({
    type: "nodebuffer",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
    platform: "UNIX",
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder, path).replaceAll("\\", "/"));
}

function withoutKey(path: string): string {
  const { key: _, ...manifest } = JSON.parse(readFileSync(path, "utf8"));
  return JSON.stringify(manifest);
}
