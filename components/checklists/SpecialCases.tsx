import type { SpecialCase } from "../../lib/report/checklists/groups.ts";
import { checklistText } from "../../lib/text/checklists.ts";
import { Norwegian, useSay } from "../parts/language.tsx";

/** The special cases of the circular, each with what to look at and what this case tells of it. */
export function SpecialCases({ cases }: { readonly cases: readonly SpecialCase[] }) {
  const say = useSay();
  if (cases.length === 0) return null;
  return (
    <ul className="sk-plain sk-special">
      {cases.map((one) => (
        <li key={one.point} data-special-case={one.point}>
          <strong>
            {one.point} {say(one.title)}
          </strong>
          <p>{say(one.look)}</p>
          <p>
            {say(checklistText.specialCase[knownOf(one)])}
            <Norwegian>{one.quotes.map((quote) => ` «${quote}»`).join("")}</Norwegian>
          </p>
        </li>
      ))}
    </ul>
  );
}

function knownOf({ concerns, quotes }: SpecialCase): "yes" | "no" | "told" | "unknown" {
  if (concerns !== null) return concerns ? "yes" : "no";
  return quotes.length > 0 ? "told" : "unknown";
}
