import { useEffect, useState } from "react";
import type { Day } from "../../lib/facts/days.ts";

const MINUTE_MS = 60_000;

/** Today in Norway; a panel that stays open over midnight turns with it. */
export function useToday(): Day {
  const [today, setToday] = useState(todayInOslo);
  useEffect(() => {
    const timer = setInterval(() => setToday(todayInOslo()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return today;
}

/** Today in Norway. */
export function todayInOslo(): Day {
  return Temporal.Now.plainDateISO("Europe/Oslo").toString();
}
