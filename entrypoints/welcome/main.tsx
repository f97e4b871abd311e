/// <reference types="vite/client" />
import "../../components/styles/index.css";
import "../../components/styles/views.css";
import { Theme } from "@navikt/ds-react";
import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { WelcomeView } from "../../components/about/WelcomeView.tsx";
import { Language } from "../../components/parts/language.tsx";
import { SYSTEMS } from "../sidepanel/systems.ts";
import { useLanguage } from "../sidepanel/use-language.ts";
import { usePolicy } from "../sidepanel/use-policy.ts";
import { useTheme } from "../sidepanel/use-theme.ts";

const root = document.getElementById("root");
if (root) createRoot(root).render(<WelcomePage />);

function WelcomePage() {
  const { lang } = useLanguage(usePolicy());
  return (
    <Theme theme={useTheme()}>
      <Language lang={lang}>
        <WelcomeView
          systems={SYSTEMS}
          onLookup={() => void browser.tabs.create({ url: "/sidepanel.html" })}
          onOffice={() => void browser.runtime.openOptionsPage()}
        />
      </Language>
    </Theme>
  );
}
