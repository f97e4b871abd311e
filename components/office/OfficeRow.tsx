import { PencilIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState } from "react";
import { measureById } from "../../lib/measures/catalogue/index.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { groupLabels, needLabels } from "../../lib/text/need-labels.ts";
import { officeText } from "../../lib/text/office.ts";
import { useSay } from "../parts/language.tsx";
import { OfficeForm } from "./OfficeForm.tsx";

interface Props {
  readonly measure: OfficeMeasure;
  readonly taken: ReadonlySet<string>;
  readonly onSave: (measure: OfficeMeasure) => Promise<boolean>;
  readonly onDelete: (id: string) => void;
}

/** One of the office's measures: what it is in two lines, and the form to change it in place. */
export function OfficeRow({ measure, taken, onSave, onDelete }: Props) {
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const save = async (changed: OfficeMeasure) => {
    if (await onSave(changed)) setEditing(false);
  };
  const editName = say(officeText.editTitle(measure.title));
  const deleteName = say(officeText.deleteTitle(measure.title));
  return (
    <li className="sk-card sk-office" data-office={measure.id}>
      <div>
        <h3 className="sk-card__title">{measure.title}</h3>
        <Details measure={measure} />
      </div>
      <div className="sk-office__buttons">
        <Button
          type="button"
          size="small"
          variant="tertiary"
          icon={<PencilIcon aria-hidden />}
          aria-expanded={editing}
          aria-label={editName}
          onClick={() => setEditing(!editing)}
        >
          {say(officeText.edit)}
        </Button>
        <Button
          type="button"
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon aria-hidden />}
          title={deleteName}
          aria-label={deleteName}
          onClick={() => onDelete(measure.id)}
        />
      </div>
      {editing && (
        <OfficeForm
          measure={measure}
          taken={taken}
          onSave={save}
          onCancel={() => setEditing(false)}
        />
      )}
    </li>
  );
}

function Details({ measure }: { measure: OfficeMeasure }) {
  const say = useSay();
  const national = measure.national ? measureById(measure.national) : undefined;
  const lines = [
    [national ? say(national.title) : say(groupLabels[measure.group])],
    [measure.place, measure.start],
    measure.needs.map((need) => say(needLabels[need])),
  ];
  return lines
    .map((parts) => parts.filter(Boolean).join(" · "))
    .filter((line) => line !== "")
    .map((line) => (
      <p key={line} className="sk-small sk-subtle">
        {line}
      </p>
    ));
}
