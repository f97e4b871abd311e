import type { ReportSuggestion } from "../../lib/report/types.ts";
import { choiceText } from "../../lib/text/areas.ts";
import { groupLabels } from "../../lib/text/need-labels.ts";
import type { Text } from "../../lib/text/text.ts";

/** Suggestions that stand under one heading. */
export interface SuggestionGroupOf {
  readonly key: string;
  readonly title: Text;
  readonly help: Text | null;
  readonly suggestions: readonly ReportSuggestion[];
}

/** The key of the ideas one seldom has. */
export const FREER = "freer";

/** The suggestions come best first; so each group is best first, and the groups by their best. "Tenk friere" comes last. */
export function groupsOf(suggestions: readonly ReportSuggestion[]): SuggestionGroupOf[] {
  const usual = suggestions.filter((s) => !s.unusual);
  const freer = suggestions.filter((s) => s.unusual);
  const groups = [...Map.groupBy(usual, (s) => s.group)].map(
    ([group, list]): SuggestionGroupOf => ({
      key: group,
      title: groupLabels[group],
      help: null,
      suggestions: list,
    }),
  );
  if (freer.length === 0) return groups;
  const own = { key: FREER, title: choiceText.freer, help: choiceText.freerHelp };
  return [...groups, { ...own, suggestions: freer }];
}

/** The key of the group that a suggestion stands in. */
export function groupKey(suggestion: ReportSuggestion): string {
  return suggestion.unusual ? FREER : suggestion.group;
}
