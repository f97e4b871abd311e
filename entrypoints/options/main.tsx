/// <reference types="vite/client" />
import "../../components/styles/index.css";
import "../../components/styles/views.css";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
