import { ExternalLinkIcon } from "@navikt/aksel-icons";
import { Link } from "@navikt/ds-react";
import { choiceText } from "../../lib/text/areas.ts";
import { measureText } from "../../lib/text/measures.ts";
import { officeText } from "../../lib/text/office.ts";
import { panelText } from "../../lib/text/panel.ts";
import { useActions } from "../parts/actions.tsx";
import { Norwegian, useSay } from "../parts/language.tsx";
import type { About } from "./about.ts";
import { LawCard } from "./LawCard.tsx";

/** "Les mer": what a measure is, what holds today, what the office has of it. */
export function MeasureAbout({ about }: { about: About }) {
  const say = useSay();
  const { openOffice } = useActions();
  return (
    <div className="sk-about">
      {about.local.map((line) => (
        <p key={line}>
          <strong>{say(measureText.local)}:</strong> {line}
        </p>
      ))}
      {about.routines.map((url) => (
        <p key={url}>
          <Link href={url} target="_blank" rel="noreferrer noopener">
            {say(officeText.routine)}
            <ExternalLinkIcon title={say(panelText.newTab)} />
          </Link>
        </p>
      ))}
      {about.lacksRoutine && openOffice && (
        <p>
          <button type="button" className="sk-textbutton" onClick={openOffice}>
            {say(choiceText.fillRoutine)}
          </button>
        </p>
      )}
      {about.bullets.length > 0 && (
        <ul className="sk-bullets">
          {about.bullets.map((bullet) => (
            <li key={bullet}>
              <Norwegian>{bullet}</Norwegian>
            </li>
          ))}
        </ul>
      )}
      {about.today && (
        <p className="sk-today">
          <strong>{say(measureText.today)}:</strong> <Norwegian>{about.today}</Norwegian>
        </p>
      )}
      {about.chains.length > 0 && (
        <p>
          <strong>{say(choiceText.chains)}:</strong>{" "}
          <Norwegian>{about.chains.join(", ")}</Norwegian>
        </p>
      )}
      {about.national && <LawCard measure={about.national} />}
      {about.facts.map((fact) => (
        <p key={fact} className="sk-small sk-subtle">
          {fact}
        </p>
      ))}
    </div>
  );
}
