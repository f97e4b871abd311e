import type { CaseFacts } from "../facts/types.ts";
import { type Leaf, listOf } from "../page/facts-leaf.ts";
import { leavesOf } from "../page/facts-parse.ts";
import type { Outline } from "../page/outline.ts";
import type { Field } from "../page/profile.ts";
import type { PageReading } from "../page/types.ts";
import { isOf, valuesAt } from "./fields.ts";

/**
 * Adds what the page tells at a declared place and the labels alone did not tell. What has been read stands; places
 * that say different things say nothing.
 */
export function withFields(
  reading: PageReading,
  fields: readonly Field[],
  outline: Outline,
): PageReading {
  return fields.reduce((told, field) => withField(told, field, outline), reading);
}

function withField(told: PageReading, field: Field, outline: Outline): PageReading {
  const { reading, anchors } = told;
  const isTold = reading.evidence.some(({ fact }) => isOf(fact, field.fact));
  // Which element of a list a value belongs to, only the label reader tells.
  const leaves =
    isTold || listOf(field.fact)
      ? []
      : valuesAt(field, outline)
          .flatMap((value) => leavesOf(field.fact, value))
          .filter((leaf) => leaf.field === field.fact);
  const [first] = leaves;
  if (!first || leaves.some(({ value }) => value !== first.value)) return told;
  const { state, quote, node } = first;
  return {
    ...told,
    reading: {
      ...reading,
      facts: state === "unparsable" ? reading.facts : withFact(reading.facts, first),
      evidence: [...reading.evidence, { fact: field.fact, quote, state }],
    },
    anchors: [...anchors, { fact: field.fact, quote, node }],
  };
}

function withFact(facts: CaseFacts, { field, value, state }: Leaf): CaseFacts {
  const [top = "", under] = field.split(".");
  const known = state === "empty" ? null : value;
  if (under === undefined) return { ...facts, [top]: known };
  const part = (facts as Readonly<Record<string, object | null | undefined>>)[top];
  return { ...facts, [top]: { ...part, [under]: known } };
}
