import { browser } from "wxt/browser";
import type { Surroundings } from "../../lib/report/error-report.ts";
import type { Lang } from "../../lib/text/text.ts";

/** What an error report tells of this browser and this page of the extension. */
export function surroundings(lang: Lang, states: Surroundings["states"]): Surroundings {
  const { version, manifest_version: manifest } = browser.runtime.getManifest();
  return {
    version: `${version} (MV${manifest})`,
    browser: navigator.userAgent,
    lang: `${lang}; nettleseren: ${navigator.languages.join(", ")}`,
    states: {
      ...states,
      Bredde: innerWidth,
      "Mørkt tema": matchMedia("(prefers-color-scheme: dark)").matches,
    },
  };
}
