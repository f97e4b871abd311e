import { choiceText } from "../../lib/text/areas.ts";
import { Norwegian, useSay } from "../parts/language.tsx";
import { Sources } from "../parts/Sources.tsx";
import { useLawOf } from "./law.tsx";

/** The rules that frame a measure, with their limits today and where they stand. */
export function LawCard({ measure }: { measure: string }) {
  const say = useSay();
  const lines = useLawOf(measure);
  if (lines.length === 0) return null;
  return (
    <div className="sk-law">
      <p className="sk-label">{say(choiceText.law)}</p>
      <ul className="sk-plain sk-stack">
        {lines.map(({ rule, title, limit, sources }) => (
          <li key={rule} data-law={rule}>
            <Norwegian>
              {title}
              {limit && (
                <>
                  {": "}
                  <strong>{limit}</strong>
                </>
              )}
            </Norwegian>
            <div className="sk-reference">
              <Sources sources={sources} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
