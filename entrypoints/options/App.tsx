import { Theme } from "@navikt/ds-react";
import { useState } from "react";
import { OfficePage } from "../../components/office/OfficePage.tsx";
import { Language } from "../../components/parts/language.tsx";
import { SystemsSection } from "../../components/systems/SystemsSection.tsx";
import type { LearnedSystem } from "../../lib/facts/learned.ts";
import { useTheme } from "../sidepanel/use-theme.ts";
import { useOfficePage } from "./use-office-page.ts";
import { useSystemsSection } from "./use-systems-section.ts";

/** The office page, wired to the store. */
export function App() {
  const [offered, setOffered] = useState<readonly LearnedSystem[]>([]);
  const page = useOfficePage(setOffered);
  const systems = useSystemsSection(offered, () => setOffered([]));
  return (
    <Theme theme={useTheme()}>
      <Language lang="nb">
        <OfficePage {...page}>
          <SystemsSection {...systems} />
        </OfficePage>
      </Language>
    </Theme>
  );
}
