import { useCallback, useEffect, useState } from "react";
import { browser } from "wxt/browser";

/**
 * Another number whenever the browser has given or taken a permission, so that what depends on them is asked for anew; and
 * the way to have that done at once.
 */
export function usePermissionTurn(): readonly [number, () => void] {
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((now) => now + 1), []);
  useEffect(() => {
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(again);
    onRemoved.addListener(again);
    return () => {
      onAdded.removeListener(again);
      onRemoved.removeListener(again);
    };
  }, [again]);
  return [turn, again];
}
