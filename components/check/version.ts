import type { ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { formatDayShort } from "../../lib/text/format.ts";
import type { Text } from "../../lib/text/text.ts";

/** Which version of the rule was used: "Slik regelen er fra 01.07.2024." */
export function versionWords({ version }: ReportFinding): Text {
  const from = formatDayShort(version.from);
  if (version.to === null) return checkText.ruleSince(from);
  return checkText.ruleBetween(from, formatDayShort(version.to));
}
