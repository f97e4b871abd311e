import { idnr } from "@navikt/fnrvalidator";
import { type Day, isDay } from "./days.ts";

/** A national identity number that can exist. */
export interface NationalId {
  /** The eleven digits, without separators. */
  readonly digits: string;
  /** Day of birth that the digits state; null where they name no century in which a client can be born. */
  readonly birthDate: Day | null;
  /** D-number: given to people without fødselsnummer (day of birth + 40). */
  readonly dNumber: boolean;
  /** Not a real person: test data of Nav (month + 40) or Skatteetaten (month + 80). */
  readonly synthetic: boolean;
}

/** One number found in a text. */
export interface FoundId extends NationalId {
  /** Place of its first digit in the text. */
  readonly index: number;
  /** As the text writes it. */
  readonly quote: string;
}

const SEPARATORS = /[\s.\u00a0\u202f-]/g;
const IN_TEXT = /(?<![\d.,-])\d{6}[ .\u00a0\u202f-]?\d{5}(?![\d-])/g;

/**
 * The number in a text that is nothing but a number, with or without a separator after the date
 * ("101080 00398"). Null when control digits or date of birth are impossible.
 */
export function nationalIdOf(text: string): NationalId | null {
  const digits = text.replace(SEPARATORS, "");
  if (!/^\d{11}$/.test(digits) || idnr(digits).status !== "valid") return null;
  const year = yearOf(Number(digits.slice(4, 6)), Number(digits.slice(6, 9)));
  const month = Number(digits.slice(2, 4));
  const birthDate = year && `${year}-${two(month % 40)}-${two(Number(digits.slice(0, 2)) % 40)}`;
  if (birthDate && !isDay(birthDate)) return null;
  return { digits, birthDate, dNumber: Number(digits[0]) >= 4, synthetic: month > 40 };
}

/** Every valid number in running text, in order. A longer row of digits holds none. */
export function nationalIdsIn(text: string): FoundId[] {
  const found: FoundId[] = [];
  for (const match of text.matchAll(IN_TEXT)) {
    const id = nationalIdOf(match[0]);
    if (id) found.push({ ...id, index: match.index, quote: match[0] });
  }
  return found;
}

/**
 * Skatteetaten's table: the individual number (digits 7–9) tells the century. Its 1854–1899 is left out, and so
 * are the rows that it never gave away: there the year is not known.
 */
function yearOf(year: number, individual: number): string | null {
  if (individual < 500) return `19${two(year)}`;
  if (year < 40) return `20${two(year)}`;
  return individual >= 900 ? `19${two(year)}` : null;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
