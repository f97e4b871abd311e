import { systemTitles } from "../../lib/text/systems.ts";

/** The case systems whose pages are known, as the panel names them when no case is open. */
export const SYSTEMS: readonly string[] = [
  systemTitles["modia-arbeidsrettet"],
  systemTitles["modia-personoversikt"],
].flatMap((title) => (title ? [title.nb] : []));
