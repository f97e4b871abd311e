import { Theme } from "@navikt/ds-react";
import { useState } from "react";
import { AboutSection } from "../../components/about/AboutSection.tsx";
import { DugnadDoor } from "../../components/dugnad/DugnadDoor.tsx";
import { DugnadView } from "../../components/dugnad/DugnadView.tsx";
import { ListsSection } from "../../components/lists/ListsSection.tsx";
import { PublishCard } from "../../components/lists/PublishCard.tsx";
import { OfficePage } from "../../components/office/OfficePage.tsx";
import { Language } from "../../components/parts/language.tsx";
import { SystemsSection } from "../../components/systems/SystemsSection.tsx";
import type { LearnedSystem } from "../../lib/facts/learned.ts";
import type { Policy } from "../../lib/sharing/policy.ts";
import { policyFaults } from "../../lib/text/lists.ts";
import type { Text } from "../../lib/text/text.ts";
import { useLanguage } from "../sidepanel/use-language.ts";
import { usePolicy } from "../sidepanel/use-policy.ts";
import { useTheme } from "../sidepanel/use-theme.ts";
import { useAbout } from "./use-about.ts";
import { useDugnad } from "./use-dugnad.ts";
import { useLists } from "./use-lists.ts";
import { useOfficePage } from "./use-office-page.ts";
import { usePublish } from "./use-publish.ts";
import { useSystemsSection } from "./use-systems-section.ts";
import { useView } from "./use-view.ts";

/** The address of the dugnad within the page: it can be opened straight, and outlives a reload. */
const DUGNAD = "dugnad";

/** The office page, wired to the store. */
export function App() {
  const policy = usePolicy();
  const language = useLanguage(policy);
  const { lang } = language;
  const [offered, setOffered] = useState<readonly LearnedSystem[]>([]);
  const page = useOfficePage(setOffered);
  const systems = useSystemsSection(offered, policy.systems, () => setOffered([]));
  const lists = useLists(policy);
  const publish = usePublish(page.office, lang);
  const about = useAbout(lang, page.measures.length, lists.lists);
  const [view, setView] = useView();
  return (
    <Theme theme={useTheme()}>
      <Language lang={lang}>
        {view === DUGNAD ? (
          <Dugnad onLeave={() => setView("")} />
        ) : (
          <OfficePage
            {...page}
            trouble={page.trouble ?? faultsOf(policy)}
            top={<DugnadDoor onOpen={() => setView(DUGNAD)} />}
          >
            <ListsSection {...lists} />
            {!policy.off.has("publish") && <PublishCard {...publish} />}
            <SystemsSection {...systems} />
            <AboutSection {...about} language={language} />
          </OfficePage>
        )}
      </Language>
    </Theme>
  );
}

function faultsOf({ faults }: Policy): Text | null {
  return faults.length > 0 ? policyFaults(faults.join(", ")) : null;
}

function Dugnad({ onLeave }: { onLeave: () => void }) {
  return <DugnadView {...useDugnad(onLeave)} />;
}
