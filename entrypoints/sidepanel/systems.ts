import { caseSystemTitles } from "../../lib/systems/titles.ts";

/** The case systems whose pages are known, as the panel names them when no case is open. */
export const SYSTEMS: readonly string[] = caseSystemTitles().map(({ nb }) => nb);
