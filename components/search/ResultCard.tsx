import { LocationPinIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useId, useState } from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { measureText, searchText } from "../../lib/text/measures.ts";
import { groupLabels } from "../../lib/text/need-labels.ts";
import { panelText } from "../../lib/text/panel.ts";
import { StatusLine } from "../check/StatusLine.tsx";
import { statusText, toneOf } from "../check/tone.ts";
import { aboutMeasure, fixedMinutes } from "../measures/about.ts";
import { MeasureAbout } from "../measures/MeasureAbout.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Norwegian, useLang, useSay } from "../parts/language.tsx";
import { Sources } from "../parts/Sources.tsx";
import { PickButton } from "../programme/PickButton.tsx";
import type { Picking } from "../programme/types.ts";
import { LawAbout } from "./LawAbout.tsx";
import { Marked } from "./Marked.tsx";
import type { SearchHit } from "./types.ts";

interface Props {
  readonly hit: SearchHit;
  readonly office: readonly OfficeMeasure[];
  readonly picking: Picking | null;
  readonly report: CaseReport | null;
  /** Stands under its group's name. */
  readonly isGrouped?: boolean;
  /** Searches onward; null where there is no search box. */
  readonly onSearch?: ((query: string) => void) | null;
}

/** One hit: a measure that can be put in the programme, or a rule with its source. */
export function ResultCard({ hit, office, picking, report, isGrouped, onSearch }: Props) {
  const id = useId();
  return (
    <article className="sk-card sk-result" aria-labelledby={id} data-hit-id={hit.id}>
      <Kind hit={hit} isGrouped={isGrouped ?? false} />
      <h3 id={id} className="sk-card__title">
        <Norwegian>
          <Marked text={hit.title} mark={hit.mark} />
        </Norwegian>
      </h3>
      {hit.text !== "" && (
        <p className="sk-result__text">
          <Norwegian>
            <Marked text={hit.text} mark={hit.mark} />
          </Norwegian>
        </p>
      )}
      {hit.local && (
        <p className="sk-line">
          <LocationPinIcon aria-hidden />
          <span>
            <Marked text={hit.local} mark={hit.mark} />
          </span>
        </p>
      )}
      {hit.sources.length > 0 && (
        <div className="sk-reference">
          <Sources sources={hit.sources} />
        </div>
      )}
      {hit.kind === "rule" && report && <InCase rule={hit.id} report={report} />}
      <Actions hit={hit} office={office} picking={picking} report={report} onSearch={onSearch} />
    </article>
  );
}

function Kind({ hit, isGrouped }: { hit: SearchHit; isGrouped: boolean }) {
  const say = useSay();
  if (isGrouped && hit.source !== "office") return null;
  const kind =
    hit.kind === "rule"
      ? searchText.rule
      : hit.kind === "law"
        ? searchText.law
        : hit.source === "office"
          ? measureText.localMeasure
          : hit.group && groupLabels[hit.group];
  return kind ? <p className="sk-small sk-subtle">{say(kind)}</p> : null;
}

/** How the rule stands in the case that is open. */
function InCase({ rule, report }: { rule: string; report: CaseReport }) {
  const say = useSay();
  const finding = report.findings.find((f) => f.rule === rule);
  if (!finding) return null;
  return (
    <>
      <StatusLine tone={toneOf(finding)}>
        {say(searchText.inCase)}: {say(statusText(finding))}
      </StatusLine>
      <p className="sk-result__text">
        <Norwegian>{finding.message}</Norwegian>
      </p>
    </>
  );
}

function Actions({ hit, office, picking, report, onSearch }: Omit<Props, "isGrouped">) {
  const say = useSay();
  const lang = useLang();
  const [open, setOpen] = useState(false);
  const { id, title, local } = hit;
  const about = hit.kind === "measure" ? aboutMeasure(id, office, lang) : null;
  const canPick = hit.kind === "measure" && picking !== null;
  const rate = hit.law?.rate;
  const newest = rate?.rows[0]?.map((cell, n) => `${rate.columns[n]} ${cell}`).join(", ") ?? "";
  const copy = [
    title,
    hit.text,
    ...(hit.law?.says ?? []),
    newest,
    hit.sources.map((s) => s.ref).join("; "),
  ]
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ""))
    .join(". ");
  return (
    <>
      <div className="sk-card__actions">
        {canPick && (
          <PickButton
            pick={{ measure: id, title, local, minutesPerWeek: fixedMinutes(id, office) }}
            picking={picking}
            hit
          />
        )}
        {(about || hit.law) && (
          <Button
            type="button"
            size="xsmall"
            variant="tertiary"
            aria-expanded={open}
            aria-label={say(hit.law ? searchText.lawMore(title) : measureText.aboutTitle(title))}
            onClick={() => setOpen(!open)}
          >
            {say(open ? measureText.less : measureText.more)}
          </Button>
        )}
        <CopyButton text={copy} label={say(panelText.copy)} hit={!canPick} />
      </div>
      {open && about && <MeasureAbout about={about} />}
      {open && hit.law && <LawAbout law={hit.law} report={report} onSearch={onSearch ?? null} />}
    </>
  );
}
