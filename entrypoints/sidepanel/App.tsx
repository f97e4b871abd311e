import { Theme } from "@navikt/ds-react";
import { lazy, Suspense } from "react";
import { Opening } from "../../components/frame/Opening.tsx";
import { Language } from "../../components/parts/language.tsx";
import { chooseLang } from "../../lib/text/choose-lang.ts";
import { useTheme } from "./use-theme.ts";

/** What asks the page, and all that is shown of the answer: on its way once the frame is drawn. */
const loading = firstFrame().then(() => import("./Connected.tsx"));
const Connected = lazy(() => loading);

/** The panel: its empty frame at once, in the browser's language, then the panel of its tab in its place. */
export function App() {
  const lang = chooseLang(null, null, navigator.languages);
  return (
    <Theme theme={useTheme()}>
      <Suspense
        fallback={
          <Language lang={lang}>
            <Opening />
          </Language>
        }
      >
        <Connected />
      </Suspense>
    </Theme>
  );
}

/** A panel that nobody sees draws no frames: then after a moment. */
function firstFrame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 50);
  });
}
