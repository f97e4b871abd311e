import { createElement } from "react";
import { createRoot } from "react-dom/client";

/* The least a page of React does: one line of text. The floor of the panel's first paint. */

const root = document.getElementById("root");
if (root) createRoot(root).render(createElement("p", null, "Skreddersøm"));
