import { ageOn } from "../../facts/days.ts";
import { conditionLabels, assessmentText as text, weightLabels } from "../../text/assessment.ts";
import { formatDay } from "../../text/format.ts";
import { type Lang, say, type Text } from "../../text/text.ts";
import { otherWays } from "../other-ways.ts";
import type { CaseReport } from "../types.ts";
import type { AssessedCondition, Assessment, FoundClue } from "./assess.ts";

/** The assessment as plain text: no name and no number of the person in it. */
export function printed(assessment: Assessment, lang: Lang): string {
  const { report, conditions, others, unused, excluded } = assessment;
  const told = (t: Text) => say(t, lang);
  const ways = otherWays(report).filter((way) => way.signs.length > 0);
  return [
    told(text.title(formatDay(report.date, lang))),
    "",
    told(excluded ? text.excluded : text.possible),
    told(text.rests),
    ...conditions.flatMap((one) => conditionLines(one, ageIn(report), lang)),
    ...part(
      told(text.others),
      others.flatMap((clue) => clueLines(clue, lang)),
    ),
    ...part(
      told(text.otherWays),
      ways.flatMap((way) => [
        `– ${told(way.title)} (${way.ref}): ${told(way.about)}`,
        ...way.signs.map((sign) => `    ${told(sign)}`),
      ]),
    ),
    ...part(
      told(text.unused),
      unused.map((sentence) => `– «${sentence}»`),
    ),
  ].join("\n");
}

function ageIn({ facts, date }: CaseReport): number | null {
  const { birthDate, age } = facts.person ?? {};
  return birthDate ? ageOn(birthDate, date) : (age ?? null);
}

function conditionLines(one: AssessedCondition, age: number | null, lang: Lang): string[] {
  const { condition, findings, clues, questions } = one;
  const title = say(conditionLabels[condition], lang);
  const known = condition === "age" && age !== null ? [`= ${age} år`] : [];
  const judged = findings
    .filter((f) => f.status === "violation" || f.status === "satisfied")
    .map((f) => `${f.status === "violation" ? "!" : "="} ${f.message} (${f.reference})`);
  const asks = questions.map((q) => `? ${say(text.find, lang)}: ${q.ask} ${q.where}`);
  const lines = [...known, ...judged, ...clues.flatMap((clue) => clueLines(clue, lang)), ...asks];
  return part(title, lines);
}

function clueLines({ clue, quotes }: FoundClue, lang: Lang): string[] {
  const label = say(weightLabels[clue.weight], lang);
  return [
    `– ${label}: ${say(clue.says, lang)} (${clue.ref})`,
    ...quotes.map((quote) => `    «${quote}»`),
  ];
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, "─".repeat(title.length), ...lines];
}
