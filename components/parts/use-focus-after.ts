import { useCallback, useEffect, useRef } from "react";

/**
 * Moves the focus after something pressed has gone from sight: to the first of the given places that is drawn. What
 * stands in a closed fold is not; the fold's own line is.
 */
export function useFocusAfter(): (...selectors: string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => {
    const place = wanted.current.flatMap((s) => document.querySelector<HTMLElement>(s) ?? [])[0];
    if (!place) return;
    wanted.current = [];
    const fold = place.closest<HTMLElement>("details:not([open])");
    (fold?.querySelector<HTMLElement>("summary") ?? place).focus();
  });
  return useCallback((...selectors) => {
    wanted.current = selectors;
  }, []);
}
