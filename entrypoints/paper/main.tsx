/// <reference types="vite/client" />
import "../../components/styles/index.css";
import "../../components/styles/views.css";
import { createRoot } from "react-dom/client";
import { Paper } from "../../components/checklists/Paper.tsx";
import { receivePaper } from "../../components/checklists/paper-channel.ts";
import { Language } from "../../components/parts/language.tsx";

/*
 * A paper in a tab of its own, since the side panel and the sidebar cannot be trusted to print. It comes from the panel
 * in memory, and the tab closes when the print dialogue does, or when the tab is left.
 */
const root = document.getElementById("root");
const channel = location.hash.slice(1);
window.addEventListener("afterprint", () => window.close());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") leave();
});

if (root && channel) {
  const drawn = createRoot(root);
  receivePaper(channel, (paper) => {
    document.documentElement.lang = paper.lang;
    drawn.render(
      <Language lang={paper.lang}>
        <Paper paper={paper} onDrawn={() => window.print()} />
      </Language>,
    );
  });
}

/** Nothing of the person is left where nobody looks. */
function leave(): void {
  root?.remove();
  window.close();
}
