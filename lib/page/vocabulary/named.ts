import { codeOf } from "../values/codes.ts";
import { BENEFITS, DOCUMENTS } from "./case-codes.ts";
import type { FieldFound } from "./labels.ts";

const DONE =
  /(?<!\p{L})(?:er |ble |blei |vart )?(?:utstedt|utskreve|utskrive|gjennomført|ferdig|dato|datert|gitt|sendt|fattet|godkjent|registrert|utført|gjort|siste|gjeldende)(?!\p{L})/giu;

/** A label that is the name of a document or a benefit: "Deltakerbevis utstedt", "Mottar dagpenger". */
export function namedField(label: string): FieldFound | null {
  if (codeOf(DOCUMENTS, nameOfDocument(label))) return { field: "documents.named", weak: false };
  const benefit = codeOf(BENEFITS, label.replace(/^(?:mottar|mottek|har|får)(?= )/i, ""));
  return benefit ? { field: "benefits.named", weak: false } : null;
}

/** The label without what happened to the document. */
export function nameOfDocument(label: string): string {
  return label.replace(/\([^()]*\)/g, " ").replace(DONE, " ");
}
