import type { ReactNode } from "react";
import { checkText } from "../../lib/text/check.ts";
import { formatMinutes } from "../../lib/text/format.ts";
import { Norwegian, useLang, useSay } from "../parts/language.tsx";
import { ParsedField } from "../parts/ParsedField.tsx";
import { parseHours } from "../parts/parse-hours.ts";
import type { AnswerProps } from "./AnswerInput.tsx";

/** A whole number of things, or hours as people write them; nothing larger than counts as an answer. */
export function NumberAnswer({ question, onAnswer, beside }: AnswerProps & { beside: ReactNode }) {
  const say = useSay();
  const lang = useLang();
  const hours = question.kind === "hours";
  const most = question.most ?? Number.MAX_SAFE_INTEGER;
  const atMost = (value: number | null) => (value !== null && value <= most ? value : null);
  return (
    <ParsedField
      label={<Norwegian>{question.ask}</Norwegian>}
      hideLabel
      hint={hours ? say(checkText.hoursHint) : ""}
      wrong={say(hours ? checkText.hoursWrong : checkText.numberWrong(most))}
      submit={say(checkText.answer)}
      initial={typeof question.answer === "number" ? question.answer : null}
      parse={(text) => atMost(hours ? parseHours(text) : parseWhole(text))}
      words={hours ? (minutes) => formatMinutes(minutes, lang) : String}
      onValue={onAnswer}
      beside={beside}
    />
  );
}

function parseWhole(text: string): number | null {
  const clean = text.replace(/[\s\u00a0]/g, "");
  return /^\d{1,9}$/.test(clean) ? Number(clean) : null;
}
