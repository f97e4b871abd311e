import { Theme } from "@navikt/ds-react";
import { useState } from "react";
import { DugnadDoor } from "../../components/dugnad/DugnadDoor.tsx";
import { DugnadView } from "../../components/dugnad/DugnadView.tsx";
import { OfficePage } from "../../components/office/OfficePage.tsx";
import { Language } from "../../components/parts/language.tsx";
import { SystemsSection } from "../../components/systems/SystemsSection.tsx";
import type { LearnedSystem } from "../../lib/facts/learned.ts";
import { useTheme } from "../sidepanel/use-theme.ts";
import { useDugnad } from "./use-dugnad.ts";
import { useOfficePage } from "./use-office-page.ts";
import { useSystemsSection } from "./use-systems-section.ts";
import { useView } from "./use-view.ts";

/** The address of the dugnad within the page: it can be opened straight, and outlives a reload. */
const DUGNAD = "dugnad";

/** The office page, wired to the store. */
export function App() {
  const [offered, setOffered] = useState<readonly LearnedSystem[]>([]);
  const page = useOfficePage(setOffered);
  const systems = useSystemsSection(offered, () => setOffered([]));
  const [view, setView] = useView();
  return (
    <Theme theme={useTheme()}>
      <Language lang="nb">
        {view === DUGNAD ? (
          <Dugnad onLeave={() => setView("")} />
        ) : (
          <OfficePage {...page} top={<DugnadDoor onOpen={() => setView(DUGNAD)} />}>
            <SystemsSection {...systems} />
          </OfficePage>
        )}
      </Language>
    </Theme>
  );
}

function Dugnad({ onLeave }: { onLeave: () => void }) {
  return <DugnadView {...useDugnad(onLeave)} />;
}
