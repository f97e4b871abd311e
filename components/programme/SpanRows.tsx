import { PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { addDays } from "../../lib/facts/days.ts";
import type { Plan, PlanActivity, Span } from "../../lib/plan/types.ts";
import { formatDayShort } from "../../lib/text/format.ts";
import { planText } from "../../lib/text/plan.ts";
import { EditDay } from "../parts/EditDay.tsx";
import { useSay } from "../parts/language.tsx";
import { HoursField } from "./HoursField.tsx";
import { RemoveButton, useFocusOnNew } from "./rows.tsx";

interface Props {
  readonly activity: PlanActivity;
  readonly plan: Plan;
  readonly onSpans: (spans: readonly Span[]) => void;
}

/** When an activity runs and how much: one line for each stretch with its own hours. */
export function SpanRows({ activity: { spans }, plan, onSpans }: Props) {
  const say = useSay();
  const { field, adding } = useFocusOnNew<HTMLFieldSetElement>(spans.length);
  const change = (at: number, fields: Partial<Span>) =>
    onSpans(spans.map((span, n) => (n === at ? { ...span, ...fields } : span)));
  const placeholder = (day: string | null) => (day ? formatDayShort(day) : undefined);
  return (
    <fieldset className="sk-rows" ref={field}>
      <legend className="sk-rows__title">{say(planText.hours)}</legend>
      {spans.map((span, n) => {
        const name = say(planText.spanName(n + 1));
        const order = span.from && span.to && span.to < span.from;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is what stands in its place
          <div key={n} className="sk-plan-row sk-span">
            <EditDay
              label={`${name}: ${say(planText.from)}`}
              hideLabel
              day={span.from}
              optional
              placeholder={placeholder(plan.start)}
              onDay={(from) => change(n, { from })}
            />
            <EditDay
              label={`${name}: ${say(planText.to)}`}
              hideLabel
              day={span.to}
              optional
              placeholder={placeholder(plan.end)}
              error={order ? say(planText.orderWrong) : undefined}
              onDay={(to) => change(n, { to })}
            />
            <HoursField
              label={`${name}: ${say(planText.hours)}`}
              minutes={span.minutesPerWeek}
              onMinutes={(minutesPerWeek) => change(n, { minutesPerWeek })}
            />
            {spans.length > 1 && (
              <RemoveButton
                label={say(planText.removeSpan(n + 1))}
                onRemove={() => onSpans(spans.filter((_, at) => at !== n))}
              />
            )}
          </div>
        );
      })}
      <p className="sk-small sk-subtle">{say(planText.wholeProgramme)}</p>
      <Button
        type="button"
        size="xsmall"
        variant="tertiary"
        icon={<PlusIcon aria-hidden />}
        data-add
        onClick={() => {
          adding();
          onSpans(split(spans, plan));
        }}
      >
        {say(planText.addSpan)}
      </Button>
    </fieldset>
  );
}

/** One more stretch after the last one: from its end where it has one, else its latter half. */
function split(spans: readonly Span[], plan: Plan): readonly Span[] {
  const last = spans.at(-1);
  const end = plan.end;
  if (!last) return [{ from: null, to: null, minutesPerWeek: null }];
  if (last.to && (!end || last.to < end))
    return [...spans, { from: addDays(last.to, 1), to: null, minutesPerWeek: last.minutesPerWeek }];
  return [...spans, { from: null, to: last.to, minutesPerWeek: last.minutesPerWeek }];
}
