import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "wxt";

/** Public half of a throw-away key: keeps the unpacked extension's id the same on every machine. */
const KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAq1jmqlIt9Aa7uDKl+6gkam9JhVBwc+JyJSvWPlqdEiwgdS5vBmpaOxv9jt5C0cFoNHVCd4H+R82bfrfr6GFILmA3e4dCcHrsdiylSL/dE07F8U3ICe9BzrfwYHOBmB/51jpdcS0XKi5htDIcB5sUM9U7xLgsDRIuAKyYktiPcMDtG58sita3J9rIZjEuFRcNVovS6bmNZNEp0WCis1Pu2EhWkoBPTHLxcSLKzjatcYx2hBU5hvZG7Oda3BLW4XoPQz5lPz13FpipBjEcrGwcK+TSeU/rMO/xdP6JQmMhH2s28Iu1A3KpCEKSaBVIy8ueODKsR2dnEgle4Z3cL7XE6wIDAQAB";

export default defineConfig({
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  imports: false,
  vite: () => ({ plugins: [licences()] }),
  manifestVersion: 3,
  targetBrowsers: ["chrome", "edge", "firefox"],
  manifest: ({ browser }) => ({
    name: "Skreddersøm",
    description: "__MSG_description__",
    default_locale: "nb",
    permissions: ["activeTab", "alarms", "contextMenus", "scripting", "storage"],
    // None is asked for before the caseworker connects a system, and then that origin alone.
    optional_host_permissions: ["https://*/*", "http://*/*"],
    action: { default_title: "__MSG_openPanel__" },
    commands: {
      _execute_action: { suggested_key: { default: "Alt+K" } },
      find: { suggested_key: { default: "Alt+Shift+K" }, description: "__MSG_findCommand__" },
    },
    omnibox: { keyword: "kvp" },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === "firefox" ? FIREFOX : CHROMIUM),
  }),
});

const CHROMIUM = {
  key: KEY,
  minimum_chrome_version: "144",
  // What an administrator may set: read in lib/sharing/policy.ts.
  storage: { managed_schema: "policy.json" },
};

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: "skreddersom@skreddersom.no",
      strict_min_version: "139.0",
      data_collection_permissions: { required: ["none"] },
    },
  },
};

/** In the bundle although it only builds: the browsers' common interface. */
const BUNDLED_TOO = "node_modules/webextension-polyfill";

/** `virtual:licences`: the libraries that are part of the product, with the words of their licences. */
function licences() {
  const name = "virtual:licences";
  return {
    name,
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: (id: string) =>
      id === `\0${name}` ? `export default ${JSON.stringify(allLicences())}` : undefined,
  };
}

function allLicences() {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<
      string,
      { version: string; license?: string; dev?: boolean; optional?: boolean }
    >;
  };
  return Object.entries(lock.packages).flatMap(([path, { version, license, dev, optional }]) => {
    const isBundled = path === BUNDLED_TOO || !(dev || optional || path === "");
    if (!isBundled || path.includes("@types/")) return [];
    const library = path.replace(/^.*node_modules\//, "");
    return [{ name: library, version, licence: license ?? "", text: licenceText(path) }];
  });
}

function licenceText(path: string): string {
  const file = existsSync(path) && readdirSync(path).find((f) => /^(licen[cs]e|copying)/i.test(f));
  return file ? readFileSync(join(path, file), "utf8").trim() : "";
}
