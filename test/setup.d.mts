/** Folder of the project. */
export const root: string;
/** The Node that npm scripts run on. */
export const nodePath: string;
/** Installs the locked modules where they are missing or older than the lockfile. */
export function ensureModules(): void;
/** Paths of the browsers asked for (both without argument); installs what is missing, or ends the process with a message. */
export function ensureBrowsers(wanted?: readonly ("chrome" | "firefox")[]): {
  chrome?: string;
  firefox?: string;
};
/** Paths of the web servers that tests start; installs what is missing, or ends the process with a message. */
export function ensureServers(): { readonly apache: string; readonly nginx: string };
