import { Button } from "@navikt/ds-react";
import { welcomeText } from "../../lib/text/about.ts";
import { useSay } from "../parts/language.tsx";

interface Props {
  /** Titles of the case systems that are known from the start. */
  readonly systems: readonly string[];
  readonly onLookup: () => void;
  readonly onOffice: () => void;
}

/** The first minute: what it does, what it reads, where that stays, and how to connect a case system. */
export function WelcomeView({ systems, onLookup, onOffice }: Props) {
  const say = useSay();
  return (
    <main className="sk-page">
      <div className="sk-page__inner">
        <h1 className="sk-page__title">{say(welcomeText.title)}</h1>
        <p className="sk-lead">{say(welcomeText.lead)}</p>
        <section className="sk-card sk-form" aria-labelledby="sk-start">
          <h2 className="sk-section__title" id="sk-start">
            {say(welcomeText.start)}
          </h2>
          <ol className="sk-steps">
            {welcomeText.steps.map((step) => (
              <li key={step.nb}>{say(step)}</li>
            ))}
          </ol>
          <p className="sk-small sk-subtle">{say(welcomeText.known(systems.join(", ")))}</p>
          <div className="sk-page__actions">
            <Button type="button" size="small" onClick={onLookup}>
              {say(welcomeText.tryLookup)}
            </Button>
            <Button type="button" size="small" variant="secondary" onClick={onOffice}>
              {say(welcomeText.toOffice)}
            </Button>
          </div>
        </section>
        <section aria-labelledby="sk-what">
          <h2 className="sk-section__title" id="sk-what">
            {say(welcomeText.what)}
          </h2>
          <ul className="sk-steps">
            {welcomeText.whatList.map((what) => (
              <li key={what.nb}>{say(what)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="sk-reads">
          <h2 className="sk-section__title" id="sk-reads">
            {say(welcomeText.reads)}
          </h2>
          <p>{say(welcomeText.readsText)}</p>
        </section>
        <section aria-labelledby="sk-stays">
          <h2 className="sk-section__title" id="sk-stays">
            {say(welcomeText.stays)}
          </h2>
          <p>{say(welcomeText.staysText)}</p>
        </section>
      </div>
    </main>
  );
}
