import { ExclamationmarkTriangleIcon, LocationPinIcon } from "@navikt/aksel-icons";
import { Button, Tag } from "@navikt/ds-react";
import { useId, useState } from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { ReportSuggestion } from "../../lib/report/types.ts";
import { measureText } from "../../lib/text/measures.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { PickButton } from "../programme/PickButton.tsx";
import type { Picking } from "../programme/types.ts";
import { aboutMeasure, fixedMinutes } from "./about.ts";
import { MeasureAbout } from "./MeasureAbout.tsx";
import { Reasons } from "./Reasons.tsx";

interface Props {
  readonly suggestion: ReportSuggestion;
  readonly office: readonly OfficeMeasure[];
  readonly picking: Picking;
}

/** One measure that fits: which, why, where, and what to mind. */
export function SuggestionCard({ suggestion, office, picking }: Props) {
  const say = useSay();
  const id = useId();
  const { measure, title, group, local } = suggestion;
  const minutesPerWeek = fixedMinutes(measure, office);
  return (
    <article
      className="sk-card sk-suggestion"
      data-measure={measure}
      data-source={suggestion.source}
      aria-labelledby={id}
    >
      <div className="sk-suggestion__head">
        <h3 id={id} className="sk-card__title">
          {title}
        </h3>
        {suggestion.source === "office" && (
          <Tag size="xsmall" variant="moderate" data-color="info">
            {say(measureText.localMeasure)}
          </Tag>
        )}
      </div>
      <Reasons reasons={suggestion.reasons} />
      {local && (
        <p className="sk-line">
          <LocationPinIcon aria-hidden />
          <span>
            {say(measureText.local)}: {local}
          </span>
        </p>
      )}
      {suggestion.cautions.map((caution) => (
        <p key={caution} className="sk-line sk-line--caution">
          <ExclamationmarkTriangleIcon title={say(measureText.caution)} />
          <span>{caution}</span>
        </p>
      ))}
      <ReadMore suggestion={suggestion} office={office}>
        <PickButton
          pick={{ measure, title, group, local, minutesPerWeek }}
          picking={picking}
          hit={false}
        />
      </ReadMore>
    </article>
  );
}

function ReadMore(
  props: Pick<Props, "suggestion" | "office"> & { readonly children: React.ReactNode },
) {
  const say = useSay();
  const lang = useLang();
  const [open, setOpen] = useState(false);
  const about = aboutMeasure(props.suggestion.measure, props.office, lang);
  return (
    <>
      <div className="sk-card__actions">
        {props.children}
        {about && (
          <Button
            type="button"
            size="xsmall"
            variant="tertiary"
            aria-expanded={open}
            aria-label={say(measureText.aboutTitle(props.suggestion.title))}
            onClick={() => setOpen(!open)}
          >
            {say(open ? measureText.less : measureText.more)}
          </Button>
        )}
      </div>
      {open && about && <MeasureAbout about={about} />}
    </>
  );
}
