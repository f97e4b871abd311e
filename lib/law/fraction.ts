/** An exact amount of kroner as a fraction in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** `top / bottom`, both whole. */
export function fraction(top: number | bigint, bottom: number | bigint = 1): Fraction {
  return lowest(BigInt(top), BigInt(bottom));
}

/** Kroner as they are written (at most two decimals), as an exact amount. */
export function fromKroner(kroner: number): Fraction {
  return fraction(Math.round(kroner * 100), 100);
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return lowest(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return lowest(a.top * b.top, a.bottom * b.bottom);
}

/** Negative when a is less than b, 0 when equal, positive when more. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether the amounts differ by at most `tolerance`. */
export function isWithin(a: Fraction, b: Fraction, tolerance: Fraction): boolean {
  const difference = minus(a, b);
  const size = difference.top < 0n ? minus(b, a) : difference;
  return compare(size, tolerance) <= 0;
}

/** The sum of several amounts, 0 for none. */
export function total(amounts: readonly Fraction[]): Fraction {
  return amounts.reduce(plus, fraction(0));
}

/** The amount rounded once, half up (towards more for a positive amount), to `decimals` decimals. */
export function rounded(amount: Fraction, decimals: 0 | 2): number {
  const scale = 10n ** BigInt(decimals);
  const doubled = 2n * amount.top * scale + amount.bottom;
  return Number(floorDivide(doubled, 2n * amount.bottom)) / Number(scale);
}

function lowest(top: bigint, bottom: bigint): Fraction {
  const divisor = greatestDivisor(top < 0n ? -top : top, bottom);
  return { top: top / divisor, bottom: bottom / divisor };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n ? quotient - 1n : quotient;
}
