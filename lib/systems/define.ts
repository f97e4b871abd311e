import type { SystemProfile } from "../page/profile.ts";

/** One case system, declared as data. test/systems checks every declaration against saved pages. */
export function defineSystem<const P extends SystemProfile>(profile: P): P {
  return profile;
}
