import { otherWays } from "../../lib/report/other-ways.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { checklistText } from "../../lib/text/checklists.ts";
import { Said, useSay } from "../parts/language.tsx";

/** "KVP eller noe annet?": each other way, how it goes together with the programme, and what speaks for it here. */
export function OtherWaysView({ report }: { readonly report: CaseReport }) {
  const say = useSay();
  return (
    <div className="sk-checklist">
      <p className="sk-small">{say(checklistText.otherHelp)}</p>
      <ul className="sk-plain sk-stack">
        {otherWays(report).map((way) => (
          <li key={way.id} className="sk-card" data-other-way={way.id}>
            <h3 className="sk-card__title">{say(way.title)}</h3>
            <p className="sk-small">{say(way.about)}</p>
            {way.signs.length > 0 ? (
              <div className="sk-small">
                <p>
                  <strong>{say(checklistText.pointsThere)}:</strong>
                </p>
                <ul>
                  {way.signs.map((sign) => (
                    <li key={sign.nb}>
                      <Said text={sign} />
                    </li>
                  ))}
                </ul>
              </div>
            ) : (
              <p className="sk-small sk-subtle">{say(checklistText.nothingPoints)}</p>
            )}
            <p className="sk-small sk-subtle">{way.ref}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
