import type { LearnedRule } from "../facts/learned.ts";
import { pageKind } from "../page/learned-page.ts";
import { wordsOfName } from "../page/learned-words.ts";
import type { LearnedHere } from "../page/read.ts";

/** Where a page stands, and everything that is taught about its system. */
export interface Here {
  readonly url: string;
  readonly rules: readonly LearnedRule[];
}

/** The rules of the system that belong to the kind of page which is open. */
export function learnedHere({ url, rules }: Here): LearnedHere {
  return {
    rulesFor: (name) => {
      if (rules.length === 0) return rules;
      const kind = pageKind(url, wordsOfName(name));
      return rules.filter((rule) => rule.page === kind);
    },
  };
}
