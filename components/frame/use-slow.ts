import { useEffect, useState } from "react";

/** True when `what` has lasted longer than `ms`; starts anew when it changes. */
export function useSlow(what: string, ms: number): boolean {
  const [slow, setSlow] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(what), ms);
    return () => clearTimeout(timer);
  }, [what, ms]);
  return slow === what;
}
