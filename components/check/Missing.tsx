import type { CaseFacts } from "../../lib/facts/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { labelOf } from "../facts/headings.ts";
import { useLang, useSay } from "../parts/language.tsx";

/** What is not known and would decide a finding. Nothing where nothing is missing. */
export function Missing({ paths, facts }: { paths: readonly string[]; facts: CaseFacts }) {
  const say = useSay();
  const lang = useLang();
  const labels = [...new Set(paths.map((path) => labelOf(path, facts, lang)))];
  if (labels.length === 0) return null;
  return (
    <p className="sk-small sk-subtle">
      {say(checkText.missing)}: {labels.join(", ")}
    </p>
  );
}
