import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import purgeCSSPlugin from "@fullhuman/postcss-purgecss";
import { defineConfig } from "wxt";

/** Public half of a throw-away key: keeps the unpacked extension's id the same on every machine. */
const KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAq1jmqlIt9Aa7uDKl+6gkam9JhVBwc+JyJSvWPlqdEiwgdS5vBmpaOxv9jt5C0cFoNHVCd4H+R82bfrfr6GFILmA3e4dCcHrsdiylSL/dE07F8U3ICe9BzrfwYHOBmB/51jpdcS0XKi5htDIcB5sUM9U7xLgsDRIuAKyYktiPcMDtG58sita3J9rIZjEuFRcNVovS6bmNZNEp0WCis1Pu2EhWkoBPTHLxcSLKzjatcYx2hBU5hvZG7Oda3BLW4XoPQz5lPz13FpipBjEcrGwcK+TSeU/rMO/xdP6JQmMhH2s28Iu1A3KpCEKSaBVIy8ueODKsR2dnEgle4Z3cL7XE6wIDAQAB";

export default defineConfig({
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  imports: false,
  vite: () => ({ plugins: [licences()], css: { postcss: { plugins: [usedAksel()] } } }),
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

/** Leaves out what no component of ours uses of Aksel's style sheets. Our own classes all stay. */
function usedAksel() {
  const own = [...filesIn("components"), ...filesIn("entrypoints")];
  const sheets = own.flatMap(
    (file) => readFileSync(file, "utf8").match(/@navikt[^"]*\/component\/[^"]*/g) ?? [],
  );
  const users = [...own, ...sheets.map((sheet) => `node_modules/${sheet}`)];
  const tokens = new Set(users.flatMap((file) => tokensIn(readFileSync(file, "utf8"))));
  // What a token of ours stands for is used too.
  const all = readFileSync("node_modules/@navikt/ds-css/dist/global/tokens.css", "utf8");
  const values = [...all.matchAll(/(--[A-Za-z0-9-]+):([^;]*);/g)];
  for (const token of tokens)
    for (const [, name, value = ""] of values)
      if (name === token) for (const inner of tokensIn(value)) tokens.add(inner);
  return purgeCSSPlugin({
    content: [
      ...own.filter((file) => !file.endsWith(".css")),
      ...AKSEL.map((part) => `node_modules/@navikt/ds-react/esm/${part}/**/*.js`),
    ],
    safelist: { standard: [/^sk-/, AKSEL_CHOICES], variables: [...tokens] },
    variables: true,
  });
}

function tokensIn(css: string): string[] {
  return css.match(/--ax[A-Za-z0-9-]*/g) ?? [];
}

/** Whose class names stand in the components that are imported. */
const AKSEL =
  "button form/checkbox form/fieldset form/radio form/select form/textarea form/textfield form/search inline-message link loader tabs tag theme typography utils util".split(
    " ",
  );

/** Class names that a component puts together of its own name and what is chosen: `aksel-button--small`. */
const AKSEL_CHOICES =
  /^aksel-[a-z_-]+--(?:small|xsmall|medium|large|top|left|neutral|interaction|inverted|primary|secondary|simple|both|vertical|horizontal|false)$/;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => /\.(tsx?|css|html)$/.test(file));
}

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
