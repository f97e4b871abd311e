import { ExclamationmarkTriangleIcon, LocationPinIcon, ThumbDownIcon } from "@navikt/aksel-icons";
import { Button, Tag } from "@navikt/ds-react";
import { useId, useState } from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { ReportSuggestion } from "../../lib/report/types.ts";
import { choiceText } from "../../lib/text/areas.ts";
import { measureText } from "../../lib/text/measures.ts";
import { panelText } from "../../lib/text/panel.ts";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Norwegian, useLang, useSay } from "../parts/language.tsx";
import { PickButton } from "../programme/PickButton.tsx";
import type { Picking } from "../programme/types.ts";
import { type About, aboutMeasure, fixedMinutes } from "./about.ts";
import { MeasureAbout } from "./MeasureAbout.tsx";
import { measureNote } from "./note.ts";
import { ReasonLine, Reasons } from "./Reasons.tsx";

interface Props {
  readonly suggestion: ReportSuggestion;
  readonly office: readonly OfficeMeasure[];
  readonly picking: Picking;
  /** Cautions that most suggestions share: said once above them all, and here only behind "Les mer". */
  readonly common: ReadonlySet<string>;
  readonly onHide: (suggestion: ReportSuggestion) => void;
}

/** One measure that fits: which, why in one line, where, and what to mind; the rest behind "Les mer". */
export function SuggestionCard({ suggestion, office, picking, common, onHide }: Props) {
  const say = useSay();
  const lang = useLang();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { measure, title, local, cautions } = suggestion;
  const about = aboutMeasure(measure, office, lang);
  const minutesPerWeek = fixedMinutes(measure, office);
  return (
    <article
      className="sk-card sk-suggestion"
      data-measure={measure}
      data-source={suggestion.source}
      aria-labelledby={id}
    >
      <div className="sk-suggestion__head">
        <h3 id={id} className="sk-card__title" tabIndex={-1}>
          <Norwegian>{title}</Norwegian>
        </h3>
        {suggestion.source === "office" && (
          <Tag size="xsmall" variant="moderate" data-color="info">
            {say(measureText.localMeasure)}
          </Tag>
        )}
        <Button
          type="button"
          size="xsmall"
          variant="tertiary"
          data-color="neutral"
          className="sk-suggestion__hide"
          icon={<ThumbDownIcon aria-hidden />}
          title={say(choiceText.hide)}
          aria-label={say(choiceText.hideTitle(title))}
          onClick={() => onHide(suggestion)}
        />
      </div>
      <ReasonLine reasons={suggestion.reasons} />
      {local && (
        <p className="sk-line">
          <LocationPinIcon aria-hidden />
          <span>
            {say(measureText.local)}: {local}
          </span>
        </p>
      )}
      <Cautions cautions={open ? cautions : cautions.filter((c) => !common.has(c)).slice(0, 1)} />
      <div className="sk-card__actions">
        <PickButton
          pick={{ measure, title, local, minutesPerWeek }}
          picking={picking}
          hit={false}
        />
        <Button
          type="button"
          size="xsmall"
          variant="tertiary"
          aria-expanded={open}
          aria-label={say(measureText.aboutTitle(title))}
          onClick={() => setOpen(!open)}
        >
          {say(open ? measureText.less : measureText.more)}
        </Button>
        <CopyButton text={measureNote(suggestion, about, lang)} label={say(panelText.copy)} />
      </div>
      {open && <Unfolded suggestion={suggestion} about={about} />}
    </article>
  );
}

export function Cautions({ cautions }: { cautions: readonly string[] }) {
  const say = useSay();
  return cautions.map((caution) => (
    <p key={caution} className="sk-line sk-line--caution">
      <ExclamationmarkTriangleIcon title={say(measureText.caution)} />
      <span>{caution}</span>
    </p>
  ));
}

function Unfolded({ suggestion, about }: { suggestion: ReportSuggestion; about: About | null }) {
  return (
    <>
      <Reasons reasons={suggestion.reasons} />
      {about && <MeasureAbout about={about} />}
    </>
  );
}
