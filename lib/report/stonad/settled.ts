import { compare, type Fraction, fraction } from "../../law/fraction.ts";
import { calculate } from "../../law/stonad/calculate.ts";
import { type BackPayment, leftToDeduct, refundCap, settle } from "../../law/stonad/settle.ts";
import { paidDays } from "../../law/stonad/stretches.ts";
import type { Calculation, StonadInput } from "../../law/stonad/types.ts";
import { settleText } from "../../text/settle.ts";
import type { Text } from "../../text/text.ts";
import { formatKroner } from "./kroner.ts";

type Known = Extract<Calculation, { known: true }>;

/** What the caseworker knows of money already paid; null where nothing is written. */
export interface Settling {
  /** Kroner paid as stønad and barnetillegg for the days of the calculation. */
  readonly paid: Fraction | null;
  /** Kroner already deducted of what was paid too much. */
  readonly deducted: Fraction | null;
  /** Dagpenger, sykepenger or foreldrepenger paid afterwards. */
  readonly back: BackPayment | null;
}

/** One line of a settlement: what, the law, kroner, and what other readings of the law would give. */
export interface SettledLine {
  readonly id: "owed" | "overpaid" | "even" | "left" | "too-much-deducted" | "refund";
  readonly what: Text;
  readonly law: string;
  readonly amount: string;
  readonly note: Text | null;
}

/** The calculated period against what was paid: back payment, deduction (§ 40) and refund (§ 38). */
export function settled(input: StonadInput, done: Known, settling: Settling): SettledLine[] {
  const { paid, deducted, back } = settling;
  const lines = paid ? [difference(done, paid)] : [];
  return [
    ...lines,
    ...(paid && deducted ? [deduction(done, paid, deducted)] : []),
    ...(back ? [refund(input, done, paid, back)] : []),
  ];
}

function difference(done: Known, paid: Fraction): SettledLine {
  const { owed, overpaid } = settle(done.total, paid);
  const isOver = isSome(overpaid);
  const id = isOver ? "overpaid" : isSome(owed) ? "owed" : "even";
  return {
    id,
    what: settleText[id],
    law: isOver ? "§ 40" : "§§ 35–39",
    amount: formatKroner(isOver ? overpaid : owed),
    note: readings(done, paid) ?? (isOver ? settleText.section23 : null),
  };
}

/** What the least and the most that the law may mean would come to, where they differ. */
function readings(done: Known, paid: Fraction): Text | null {
  if (compare(done.least, done.most) === 0) return null;
  const said = (right: Fraction): Text => {
    const { owed, overpaid } = settle(right, paid);
    return isSome(overpaid)
      ? settleText.amountOver(formatKroner(overpaid))
      : settleText.amountOwed(formatKroner(owed));
  };
  return settleText.between(said(done.least), said(done.most));
}

function deduction(done: Known, paid: Fraction, deducted: Fraction): SettledLine {
  const left = leftToDeduct(settle(done.total, paid).overpaid, deducted);
  if (left)
    return {
      id: "left",
      what: settleText.left,
      law: "§ 40",
      amount: formatKroner(left),
      note: null,
    };
  const over = settle(deducted, settle(done.total, paid).overpaid).owed;
  return {
    id: "too-much-deducted",
    what: settleText.tooMuchDeducted,
    law: "§ 40",
    amount: formatKroner(over),
    note: settleText.tooMuchDeductedFix,
  };
}

/** Whether barnetillegg is part of what may be claimed is open: § 38 names the stønad only. */
function refund(
  input: StonadInput,
  done: Known,
  paid: Fraction | null,
  back: BackPayment,
): SettledLine {
  const days = paidDays(input);
  const whole = paid ?? done.total;
  const most = refundCap(back, days, whole);
  const alone = refundCap(back, days, least(whole, withoutChildren(input, done)));
  const note =
    compare(most, alone) === 0
      ? settleText.sameMoney
      : settleText.withoutSupplement(formatKroner(alone));
  return { id: "refund", what: settleText.refund, law: "§ 38", amount: formatKroner(most), note };
}

/** The sum of the period without barnetillegg. */
function withoutChildren(input: StonadInput, done: Known): Fraction {
  const alone = calculate({ ...input, children: [] });
  return alone.known ? alone.total : done.total;
}

function least(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) < 0 ? a : b;
}

function isSome(amount: Fraction): boolean {
  return compare(amount, fraction(0)) > 0;
}
