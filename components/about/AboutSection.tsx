import { Button, Select } from "@navikt/ds-react";
import { aboutText } from "../../lib/text/about.ts";
import { isPanelLang, type PanelLang } from "../../lib/text/choose-lang.ts";
import { languageNames } from "../../lib/text/participant.ts";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";
import { ErrorReport } from "./ErrorReport.tsx";

/** A library that is part of the product. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

export interface AboutProps {
  readonly version: string;
  readonly language: {
    readonly chosen: PanelLang | null;
    readonly choose: (lang: PanelLang | null) => void;
  };
  readonly licences: readonly Licence[];
  readonly report: () => string;
  readonly copy: (text: string) => Promise<boolean>;
  readonly onWelcome: () => void;
}

/** Language, what the product is, how to report an error, accessibility and licences. */
export function AboutSection(props: AboutProps) {
  const say = useSay();
  const { language, licences } = props;
  return (
    <section className="sk-systems" aria-labelledby="sk-about">
      <h2 className="sk-section__title" id="sk-about">
        {say(aboutText.about)}
      </h2>
      <p>
        {say(aboutText.version(props.version))}. {say(aboutText.private)}
      </p>
      <Select
        size="small"
        label={say(aboutText.language)}
        value={language.chosen ?? ""}
        data-about="language"
        onChange={({ target }) => language.choose(isPanelLang(target.value) ? target.value : null)}
      >
        <option value="">{say(aboutText.asBrowser)}</option>
        {Object.entries(languageNames).map(([lang, name]) => (
          <option key={lang} value={lang} lang={lang}>
            {name}
          </option>
        ))}
      </Select>
      <div>
        <Button type="button" size="small" variant="tertiary" onClick={props.onWelcome}>
          {say(aboutText.welcome)}
        </Button>
      </div>
      <ErrorReport text={props.report} copy={props.copy} />
      <Fold title={say(aboutText.accessibility)} level={3}>
        <div className="sk-stack">
          <p>{say(aboutText.accessibilityText)}</p>
          <p>{say(aboutText.accessibilityHow)}</p>
        </div>
      </Fold>
      <Fold title={say(aboutText.licences)} count={licences.length} level={3}>
        <p>{say(aboutText.licencesText)}</p>
        <ul className="sk-plain sk-stack">
          {licences.map(({ name, version, licence, text }) => (
            <li key={name}>
              <details>
                <summary>
                  {name} {version} · {licence}
                </summary>
                <pre className="sk-pre">{text}</pre>
              </details>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}
