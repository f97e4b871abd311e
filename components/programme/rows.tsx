import { PlusIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useEffect, useRef } from "react";
import { planText } from "../../lib/text/plan.ts";
import { useSay } from "../parts/language.tsx";

/** Removes one row; its name says which. The focus goes to the list it stood in. */
export function RemoveButton({
  label,
  onRemove,
}: {
  readonly label: string;
  readonly onRemove: () => void;
}) {
  return (
    <Button
      type="button"
      size="small"
      variant="tertiary"
      data-color="neutral"
      icon={<TrashIcon aria-hidden />}
      aria-label={label}
      title={label}
      onClick={(event) => {
        const list = event.currentTarget.closest("fieldset");
        onRemove();
        list?.querySelector<HTMLElement>("[data-add]")?.focus();
      }}
    />
  );
}

interface RowsProps {
  readonly title: string;
  /** The title is in sight; else it is for those who do not see what stands above. */
  readonly isTitled?: boolean;
  readonly count: number;
  /** Null where nothing can be added yet. */
  readonly onAdd: (() => void) | null;
  /** Stands beside the button that adds. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A list of the plan: rows (each a `.sk-plan-row`) and a button for one more, which gets the focus. */
export function Rows({ title, isTitled = false, count, onAdd, beside, children }: RowsProps) {
  const say = useSay();
  const { field, adding } = useFocusOnNew<HTMLFieldSetElement>(count);
  return (
    <fieldset className="sk-rows" ref={field}>
      <legend className={isTitled ? "sk-rows__title" : "aksel-sr-only"}>{title}</legend>
      {children}
      <div className="sk-card__actions">
        {onAdd && (
          <Button
            type="button"
            size="xsmall"
            variant="tertiary"
            icon={<PlusIcon aria-hidden />}
            aria-label={say(planText.addTo(title))}
            data-add
            onClick={() => {
              adding();
              onAdd();
            }}
          >
            {say(planText.addRow)}
          </Button>
        )}
        {beside}
      </div>
    </fieldset>
  );
}

/** Puts the focus in the first field of a row that was just added last. */
export function useFocusOnNew<T extends HTMLElement>(count: number) {
  const field = useRef<T>(null);
  const isAdding = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again each time the number of rows changes
  useEffect(() => {
    if (!isAdding.current) return;
    isAdding.current = false;
    const rows = field.current?.querySelectorAll<HTMLElement>(":scope > .sk-plan-row");
    rows
      ?.item(rows.length - 1)
      ?.querySelector<HTMLElement>("input, select, textarea")
      ?.focus();
  }, [count]);
  const adding = () => {
    isAdding.current = true;
  };
  return { field, adding };
}
