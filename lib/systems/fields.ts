import type { Evidence } from "../facts/types.ts";
import type { LabelledValue, Outline } from "../page/outline.ts";
import type { Field, FieldState, ListPlace, PageProfile } from "../page/profile.ts";
import { folded } from "../page/values/words.ts";
import { type Landmarks, placesOf } from "./signs.ts";

/** How each field and list of the page was found, by its fact; the best where a fact has several places. */
export function fieldStates(
  { fields, lists }: Pick<PageProfile, "fields" | "lists">,
  outline: Outline,
  evidence: readonly Evidence[],
  landmarks: Landmarks,
): Record<string, FieldState> {
  const states: Record<string, FieldState> = {};
  const put = (fact: string, state: FieldState) => {
    const known = states[fact];
    if (!known || ORDER.indexOf(state) < ORDER.indexOf(known)) states[fact] = state;
  };
  for (const field of fields) put(field.fact, stateOfField(field, outline, evidence));
  for (const list of lists) put(list.fact, stateOfList(list, evidence, landmarks));
  return states;
}

const ORDER: readonly FieldState[] = ["read", "unparsable", "empty", "absent"];

/** The values that stand at a field's place; none of another person. */
export function valuesAt({ label, under }: Field, outline: Outline): readonly LabelledValue[] {
  const all = [...outline.values, ...outline.entries.flatMap(({ values }) => values)];
  return all.filter(
    (value) =>
      !value.other &&
      folded(value.label) === folded(label) &&
      (under === undefined || value.trail.some((heading) => folded(heading) === folded(under))),
  );
}

function stateOfField(field: Field, outline: Outline, evidence: readonly Evidence[]): FieldState {
  const values = valuesAt(field, outline);
  if (values.length === 0) return "absent";
  const told = evidence.filter(({ fact }) => isOf(fact, field.fact));
  if (told.some(({ state }) => state === "read" || state === "derived")) return "read";
  return values.every(({ value }) => value === null) ? "empty" : "unparsable";
}

function stateOfList(
  { fact, under }: ListPlace,
  evidence: readonly Evidence[],
  landmarks: Landmarks,
): FieldState {
  if (!under.some((sign) => placesOf(sign, landmarks).length > 0)) return "absent";
  return evidence.some((one) => isOf(one.fact, fact)) ? "read" : "empty";
}

/** `activities[2].from` is of `activities` and of `activities.from`. */
export function isOf(indexed: string, fact: string): boolean {
  const path = indexed.replace(/\[\d+\]/g, "");
  return path === fact || path.startsWith(`${fact}.`);
}
