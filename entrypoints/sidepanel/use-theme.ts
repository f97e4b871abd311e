import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

/** Light or dark, as the machine is set. */
export function useTheme(): "light" | "dark" {
  return useSyncExternalStore(subscribe, () => (matchMedia(DARK).matches ? "dark" : "light"));
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
