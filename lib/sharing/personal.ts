import { hasNationalId, privateDataIn } from "../measures/private-data.ts";
import { faultText, fieldNames } from "../text/sharing.ts";
import { short } from "./rows.ts";
import type { Fault, Field, IncomingRow } from "./types.ts";

/** What a row tells that belongs to a person: a national id (must go), or what looks like one or like a private phone. */
export function personalIn({ row, fields }: IncomingRow): Fault[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join("\n") : String(value ?? "");
    return personal(row, name as Field, text) ?? [];
  });
}

function personal(row: number, field: Field, text: string): Fault | null {
  // Ids and links have long figures of their own; a national id in one of them is still found.
  const found = privateDataIn(text);
  if (!found) return null;
  const name = fieldNames[field];
  if (hasNationalId(text))
    return { kind: "national-id", row, text: faultText.nationalId(row, name) };
  if (field === "id" || field === "routineUrl") return null;
  const stood = short(text);
  const said =
    found === "phone"
      ? faultText.phone(row, name, stood)
      : faultText.likeNationalId(row, name, stood);
  return { kind: "personal", row, text: said };
}
