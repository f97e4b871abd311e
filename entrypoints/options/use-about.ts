import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import type { AboutProps, Licence } from "../../components/about/AboutSection.tsx";
import type { ListShown } from "../../components/lists/types.ts";
import { errorReport } from "../../lib/report/error-report.ts";
import type { Lang } from "../../lib/text/text.ts";
import { copy } from "../sidepanel/copy.ts";
import { surroundings } from "../sidepanel/surroundings.ts";

/** What the office page says of the product itself. */
export function useAbout(
  lang: Lang,
  measures: number,
  lists: readonly ListShown[],
): Omit<AboutProps, "language"> {
  const [licences, setLicences] = useState<readonly Licence[]>([]);
  useEffect(() => {
    void import("virtual:licences").then((all) => setLicences(all.default));
  }, []);
  const states = {
    "Kontorets tiltak": measures,
    "Delte lister": lists.length,
    "Lister med feil": lists.filter(({ trouble }) => trouble !== null).length,
  };
  return {
    version: browser.runtime.getManifest().version,
    licences,
    report: () => errorReport(surroundings(lang, states), null),
    copy,
    onWelcome: () => void browser.tabs.create({ url: "/welcome.html" }),
  };
}
