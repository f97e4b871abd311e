import { TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useRef } from "react";
import type { CaseReport } from "../../lib/report/types.ts";
import { measureText, programmeText } from "../../lib/text/measures.ts";
import { groupLabels } from "../../lib/text/need-labels.ts";
import { CopyButton } from "../parts/CopyButton.tsx";
import { useLang, useSay } from "../parts/language.tsx";
import { Section } from "../parts/Section.tsx";
import { UndoLine } from "../parts/UndoLine.tsx";
import { HoursField } from "./HoursField.tsx";
import { programmeNote } from "./note.ts";
import type { Picked, Picking } from "./types.ts";
import { WeekBar } from "./WeekBar.tsx";

/** Program: what was chosen for the person who is open, and how it fills the week. */
export function ProgrammeView({ report, picking }: { report: CaseReport; picking: Picking }) {
  const say = useSay();
  const lang = useLang();
  const list = useRef<HTMLUListElement>(null);
  const { picks, removed, undo } = picking;
  const chosen = picks.reduce((sum, pick) => sum + (pick.minutesPerWeek ?? 0), 0);
  const without = picks.filter((pick) => pick.minutesPerWeek === null).length;
  return (
    <Section title={say(programmeText.week)}>
      <WeekBar inCase={report.computed.weeklyMinutes ?? null} chosen={chosen} />
      {without > 0 && <p className="sk-small">{say(programmeText.withoutHours(without))}</p>}
      {picks.length === 0 && <p className="sk-note">{say(programmeText.empty)}</p>}
      <ul className="sk-plain sk-stack" ref={list} tabIndex={-1}>
        {picks.map((pick) => (
          <PickRow key={pick.measure} pick={pick} picking={picking} />
        ))}
      </ul>
      {removed && undo && (
        <UndoLine
          text={say(measureText.removedTitle(removed.title))}
          onUndo={undo}
          returnTo={list}
        />
      )}
      {picks.length > 0 && (
        <div className="sk-card__actions">
          <CopyButton
            text={programmeNote(picks, report.date, lang)}
            label={say(programmeText.copyAll)}
          />
        </div>
      )}
      <p className="sk-small sk-subtle">{say(programmeText.kept)}</p>
    </Section>
  );
}

function PickRow({ pick, picking }: { pick: Picked; picking: Picking }) {
  const say = useSay();
  const remove = say(measureText.removeTitle(pick.title));
  return (
    <li className="sk-card sk-pick" data-pick={pick.measure}>
      <div className="sk-pick__words">
        <h3 className="sk-card__title">{pick.title}</h3>
        <p className="sk-small sk-subtle">
          {[pick.group && say(groupLabels[pick.group]), pick.local].filter(Boolean).join(" · ")}
        </p>
      </div>
      <HoursField
        label={say(programmeText.hours(pick.title))}
        minutes={pick.minutesPerWeek}
        onMinutes={(minutes) => picking.setMinutes(pick.measure, minutes)}
      />
      <Button
        type="button"
        size="small"
        variant="tertiary"
        data-color="neutral"
        icon={<TrashIcon aria-hidden />}
        title={remove}
        aria-label={remove}
        onClick={() => picking.remove(pick.measure)}
      />
    </li>
  );
}
