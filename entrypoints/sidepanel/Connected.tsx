import { lazy, Suspense } from "react";
import { Opening } from "../../components/frame/Opening.tsx";
import { Language } from "../../components/parts/language.tsx";
import type { TabPanelProps } from "./TabPanel.tsx";
import { useLanguage } from "./use-language.ts";
import { usePolicy } from "./use-policy.ts";
import { useSession } from "./use-session.ts";
import { useTab } from "./use-tab.ts";

/** Law, booklet and views: on their way while the page is asked. */
const loading = import("./TabPanel.tsx");
const TabPanel = lazy(() => loading);

/** The panel, wired to its tab. Made anew for another tab: nothing of the last one stays. */
export default function Connected() {
  const tab = useTab();
  const policy = usePolicy();
  const { lang } = useLanguage(policy);
  return (
    <Language lang={lang}>
      <OfTab key={String(tab)} tab={tab} lang={lang} policy={policy} />
    </Language>
  );
}

function OfTab({ tab, ...props }: Omit<TabPanelProps, "reading">) {
  const reading = useSession(tab ?? null);
  return (
    <Suspense fallback={<Opening />}>
      <TabPanel {...props} tab={tab} reading={reading} />
    </Suspense>
  );
}
