import { overrideText } from "../../lib/text/override.ts";
import { useActions } from "../parts/actions.tsx";
import { useSay } from "../parts/language.tsx";
import { useFocusAfter } from "../parts/use-focus-after.ts";
import { leadOf } from "./lead.ts";
import type { Judging } from "./types.ts";

/**
 * Setting aside takes the card away from under the focus: it goes to the line where the finding now stands; getting it
 * back, to its card. Said once, in words.
 */
export function useFocusedOverrides(judging: Judging): Judging {
  const say = useSay();
  const { announce } = useActions();
  const focusAfter = useFocusAfter();
  return {
    ...judging,
    override: (finding, reason, words) => {
      focusAfter(".sk-overridden summary");
      judging.override(finding, reason, words);
      announce(say(overrideText.set(leadOf(finding.message).lead)));
    },
    restore: (rule) => {
      focusAfter(`[data-rule="${CSS.escape(rule)}"]:not([data-overridden]) [tabindex]`);
      judging.restore(rule);
      announce(say(overrideText.restored));
    },
  };
}
