import { PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { memo, useState } from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { officeText } from "../../lib/text/office.ts";
import { OfficeForm } from "../office/OfficeForm.tsx";
import { useActions } from "../parts/actions.tsx";
import { useSay } from "../parts/language.tsx";

interface Props {
  readonly office: readonly OfficeMeasure[];
  /** False: it could not be saved; the reason is shown elsewhere. */
  readonly onSave: (measure: OfficeMeasure) => Promise<boolean>;
  /** To the page with the whole list. */
  readonly onOpenOffice: () => void;
}

/** Adds a measure of the office's own without leaving the case. */
export const LocalMeasureForm = memo(function LocalMeasureForm({
  office,
  onSave,
  onOpenOffice,
}: Props) {
  const say = useSay();
  const { announce } = useActions();
  const [open, setOpen] = useState(false);
  const save = async (measure: OfficeMeasure) => {
    if (!(await onSave(measure))) return;
    setOpen(false);
    announce(say(officeText.saved(measure.title)));
  };
  return (
    <div className="sk-section">
      <div className="sk-card__actions">
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {say(officeText.add)}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onOpenOffice}>
          {say(officeText.seeAll)}
        </Button>
      </div>
      {open && (
        <div className="sk-card">
          <OfficeForm
            measure={null}
            taken={new Set(office.map((m) => m.id))}
            onSave={save}
            onCancel={() => setOpen(false)}
          />
        </div>
      )}
    </div>
  );
});
