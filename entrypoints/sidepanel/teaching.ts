import type { TeachStage, TeachValue } from "../../components/systems/types.ts";
import type { Learnable, LearnedRule } from "../../lib/facts/learned.ts";
import type * as Teach from "../../lib/systems/teach.ts";
import { learnName, learnText } from "../../lib/text/learn.ts";
import { joinTexts, type Text } from "../../lib/text/text.ts";

/** A page as it was looked at, with the code that understands it (loaded at the first need). */
export interface Drawn {
  readonly look: number;
  readonly origin: string;
  readonly lesson: Teach.Lesson;
  readonly teach: typeof Teach;
}

/** A rule that has been made and not yet kept. `id`: the place's number in the lesson. */
export interface Made {
  readonly step: "check";
  readonly drawn: Drawn;
  readonly id: number;
  readonly fact: Learnable | null;
  readonly rule: LearnedRule | Teach.Refusal;
  readonly hits: readonly Teach.Hit[];
}

export type Stage =
  | { readonly step: "looking" }
  | { readonly step: "failed" }
  | {
      readonly step: "choose";
      readonly drawn: Drawn;
      readonly isPointing: boolean;
      readonly said: Text | null;
    }
  | { readonly step: "mean"; readonly drawn: Drawn; readonly id: number }
  | Made;

/** What a stage shows. */
export function stageShown(stage: Stage, isNobody: boolean): TeachStage | null {
  if (stage.step === "looking" || stage.step === "failed") return stage;
  const { lesson } = stage.drawn;
  if (stage.step === "choose") {
    const { isPointing, said } = stage;
    return { step: "choose", values: valuesOf(lesson), isPointing, said, isNobody };
  }
  const value = valuesOf(lesson)[stage.id];
  if (!value) return null;
  return stage.step === "mean" ? { step: "mean", value } : checkShown(stage, value);
}

/** What a fact is called where it is taught: "Vedtak: Gjelder fra". */
export function nameOfFact(fact: Learnable | null): Text {
  if (fact === null) return learnText.ignored;
  const { group, name } = learnName(fact);
  return joinTexts([group, name], ": ");
}

function valuesOf({ spots, read }: Teach.Lesson): TeachValue[] {
  return spots.map((spot, id) => ({
    id,
    label: spot.label,
    under: spot.under,
    value: spot.value,
    isRead: read.has(spot),
  }));
}

function checkShown({ drawn, fact, rule, hits }: Made, value: TeachValue): TeachStage {
  const name = nameOfFact(fact);
  if (typeof rule === "string")
    return { step: "check", value, name, keeps: [], refusal: learnText.refusals[rule], hits: [] };
  const found = hits.map(({ spot, state }) => ({
    value: spot.value,
    state: learnText.states[state],
  }));
  return { step: "check", value, name, keeps: keptBy(rule, drawn), refusal: null, hits: found };
}

/** Everything that a rule keeps, in words. */
function keptBy({ label, under, mark, place, page }: LearnedRule, { origin }: Drawn): Text[] {
  return [
    label === null ? null : learnText.keepsLabel(label),
    mark === null ? null : learnText.keepsMark(mark),
    place === null ? null : place < 0 ? learnText.keepsHeading : learnText.keepsPlace(place + 1),
    under === null ? null : learnText.under(under),
    learnText.keepsPage(`${origin}${page}`),
  ].filter((line) => line !== null);
}
