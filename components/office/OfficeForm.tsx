import { Button, Checkbox } from "@navikt/ds-react";
import { type SubmitEvent, useState } from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { officeText } from "../../lib/text/office.ts";
import { panelText } from "../../lib/text/panel.ts";
import { fieldNames } from "../../lib/text/sharing.ts";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";
import { type Draft, type DraftError, draftErrors, draftOf, measureOf, newId } from "./draft.ts";
import { GroupField, NationalField } from "./GroupField.tsx";
import { NeedsField } from "./NeedsField.tsx";
import { privateDataIn } from "./private-data.ts";
import { TextInput } from "./TextInput.tsx";

interface Props {
  /** The measure to change; null for a new one. */
  readonly measure: OfficeMeasure | null;
  readonly taken: ReadonlySet<string>;
  readonly onSave: (measure: OfficeMeasure) => void;
  readonly onCancel: () => void;
}

/** A local measure, to add or to change. Warns of private data, and asks once more before it is saved all the same. */
export function OfficeForm({ measure, taken, onSave, onCancel }: Props) {
  const say = useSay();
  const [draft, setDraft] = useState(() => draftOf(measure));
  const [errors, setErrors] = useState<readonly DraftError[]>([]);
  const [warned, setWarned] = useState(false);
  const field = { draft, errors, onDraft: setDraft };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = draftErrors(draft);
    setErrors(wrong);
    if (wrong.length > 0) return;
    if (hasPrivateData(draft) && !warned) return setWarned(true);
    onSave(measureOf(draft, measure?.id ?? newId(draft.title, taken)));
  };
  return (
    <form className="sk-form" onSubmit={onSubmit} noValidate>
      <TextInput name="title" label={officeText.title} {...field} />
      <GroupField {...field} />
      <TextInput name="place" label={officeText.place} {...field} />
      <TextInput name="start" label={officeText.start} help={officeText.startHelp} {...field} />
      <TextInput
        name="nextStart"
        label={fieldNames.nextStart}
        help={officeText.dayHelp}
        {...field}
      />
      <NeedsField {...field} />
      <TextInput name="note" label={officeText.note} lines={2} {...field} />
      <Fold title={say(officeText.moreFields)} level={3} open={errors.length > 0}>
        <div className="sk-form">
          <NationalField {...field} />
          <TextInput
            name="bullets"
            label={officeText.bullets}
            help={officeText.onePerLine}
            lines={3}
            {...field}
          />
          <TextInput name="hours" label={officeText.hours} {...field} />
          <TextInput
            name="places"
            label={officeText.places}
            help={officeText.placesHelp}
            {...field}
          />
          <TextInput
            name="months"
            label={officeText.months}
            help={officeText.monthsHelp}
            {...field}
          />
          <TextInput name="capacity" label={fieldNames.capacity} {...field} />
          <TextInput name="cost" label={fieldNames.cost} {...field} />
          <TextInput name="contactRole" label={officeText.contactRole} {...field} />
          <TextInput name="howToRefer" label={officeText.howToRefer} lines={2} {...field} />
          <TextInput name="routineUrl" label={officeText.routineUrl} {...field} />
          <TextInput name="words" label={officeText.words} help={officeText.wordsHelp} {...field} />
          <TextInput
            name="validUntil"
            label={fieldNames.validUntil}
            help={officeText.dayHelp}
            {...field}
          />
          <TextInput
            name="reviewBy"
            label={fieldNames.reviewBy}
            help={officeText.reviewByHelp}
            {...field}
          />
          <Checkbox
            size="small"
            checked={draft.hidden}
            description={say(officeText.hiddenHelp)}
            onChange={(event) => setDraft({ ...draft, hidden: event.target.checked })}
          >
            {say(fieldNames.hidden)}
          </Checkbox>
        </div>
      </Fold>
      <div className="sk-card__actions">
        <Button type="submit" size="small">
          {say(warned && hasPrivateData(draft) ? officeText.saveAnyway : panelText.save)}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onCancel}>
          {say(panelText.cancel)}
        </Button>
      </div>
    </form>
  );
}

function hasPrivateData(draft: Draft): boolean {
  return Object.values(draft).some((value) => typeof value === "string" && privateDataIn(value));
}
