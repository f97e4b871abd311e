import { Theme } from "@navikt/ds-react";
import { OfficePage } from "../../components/office/OfficePage.tsx";
import { Language } from "../../components/parts/language.tsx";
import { useTheme } from "../sidepanel/use-theme.ts";
import { useOfficePage } from "./use-office-page.ts";

/** The office page, wired to the store. */
export function App() {
  const page = useOfficePage();
  return (
    <Theme theme={useTheme()}>
      <Language lang="nb">
        <OfficePage {...page} />
      </Language>
    </Theme>
  );
}
