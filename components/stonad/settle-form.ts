import type { Fraction } from "../../lib/law/fraction.ts";
import type { StonadInput } from "../../lib/law/stonad/types.ts";
import { parseKroner } from "../../lib/report/stonad/kroner.ts";
import type { Settling } from "../../lib/report/stonad/settled.ts";
import { settleText } from "../../lib/text/settle.ts";
import { stonadText } from "../../lib/text/stonad.ts";
import type { Text } from "../../lib/text/text.ts";
import { parseDay } from "../parts/parse-day.ts";

/** The fields of the settlement as they are written. Dates left empty mean the period of the calculation. */
export interface SettleForm {
  readonly paid: string;
  readonly deducted: string;
  readonly back: string;
  readonly from: string;
  readonly to: string;
}

export type SettleWrong = Readonly<Partial<Record<keyof SettleForm, Text>>>;

export type ParsedSettling =
  | { readonly ok: true; readonly settling: Settling }
  | { readonly ok: false; readonly wrong: SettleWrong };

export const EMPTY: SettleForm = { paid: "", deducted: "", back: "", from: "", to: "" };

/** What the fields say, or every field that is not understood. */
export function parseSettling(form: SettleForm, { from, to }: StonadInput): ParsedSettling {
  const wrong: { -readonly [K in keyof SettleForm]?: Text } = {};
  const kroner = (name: "paid" | "deducted" | "back"): Fraction | null => {
    if (!form[name].trim()) return null;
    const amount = parseKroner(form[name]);
    if (!amount) wrong[name] = stonadText.kronerWrong;
    return amount;
  };
  const day = (name: "from" | "to", spare: string): string => {
    if (!form[name].trim()) return spare;
    const found = parseDay(form[name]);
    if (!found) wrong[name] = stonadText.dayWrong;
    return found ?? spare;
  };
  const paid = kroner("paid");
  const deducted = kroner("deducted");
  const amount = kroner("back");
  const period = { from: day("from", from), to: day("to", to) };
  if (period.to < period.from) wrong.to ??= settleText.backwards;
  if (!form.paid.trim() && form.deducted.trim()) wrong.paid = settleText.paidNeeded;
  else if (!form.paid.trim() && !form.back.trim()) wrong.paid = settleText.nothing;
  if (Object.keys(wrong).length > 0) return { ok: false, wrong };
  return { ok: true, settling: { paid, deducted, back: amount && { ...period, amount } } };
}
