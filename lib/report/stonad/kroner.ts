import { type Fraction, fraction } from "../../law/fraction.ts";

/**
 * Kroner as people write them, exactly: "1 071,91", "1.071,91", "1071.9", "500 kr", "500,-". Null for anything else,
 * for more than two decimals and for less than nothing. No binary floats on the way.
 */
export function parseKroner(text: string): Fraction | null {
  const clean = text
    .trim()
    .toLowerCase()
    .replace(/^kr\.?\s*|\s*(?:kr\.?|kroner)$/g, "")
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/,-+$/, "");
  const found = WITH_GROUPS.exec(clean) ?? PLAIN.exec(clean);
  if (!found) return null;
  const whole = (found[1] ?? "").replaceAll(".", "");
  return fraction(BigInt(whole + (found[2] ?? "").padEnd(2, "0")), 100);
}

const PLAIN = /^(\d{1,9})(?:[.,](\d{1,2}))?$/;
const WITH_GROUPS = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/;

/** The amount rounded once, half up, as Norwegian writes it: "23 582,01". */
export function formatKroner(amount: Fraction): string {
  const ore = roundedOre(amount);
  const size = ore < 0n ? -ore : ore;
  const whole = (size / 100n).toString().replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  const sign = ore < 0n ? "−" : "";
  return `${sign}${whole},${(size % 100n).toString().padStart(2, "0")}`;
}

/** Whole øre, half up (away from nothing for a negative amount). */
function roundedOre(amount: Fraction): bigint {
  const size = amount.top < 0n ? -amount.top : amount.top;
  const ore = (2n * size * 100n + amount.bottom) / (2n * amount.bottom);
  return amount.top < 0n ? -ore : ore;
}
