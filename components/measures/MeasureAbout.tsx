import { measureText } from "../../lib/text/measures.ts";
import { useSay } from "../parts/language.tsx";
import type { About } from "./about.ts";

/** "Les mer": what a measure is, what holds today, what the office has of it. */
export function MeasureAbout({ about }: { about: About }) {
  const say = useSay();
  return (
    <div className="sk-about">
      {about.local.map((line) => (
        <p key={line}>
          <strong>{say(measureText.local)}:</strong> {line}
        </p>
      ))}
      {about.bullets.length > 0 && (
        <ul className="sk-bullets">
          {about.bullets.map((bullet) => (
            <li key={bullet}>{bullet}</li>
          ))}
        </ul>
      )}
      {about.today && (
        <p className="sk-today">
          <strong>{say(measureText.today)}:</strong> {about.today}
        </p>
      )}
      {about.facts.map((fact) => (
        <p key={fact} className="sk-small sk-subtle">
          {fact}
        </p>
      ))}
    </div>
  );
}
