import { measureById } from "../../measures/catalogue/index.ts";
import type { OfficeMeasure } from "../../measures/office.ts";
import type { Lang } from "../../text/text.ts";

/** The first sentences of the catalogue, or of the office, on how it is done. */
export function howOf(id: string, office: readonly OfficeMeasure[], lang: Lang): readonly string[] {
  const own = office.find((m) => m.id === id)?.bullets;
  const bullets = measureById(id)?.bullets;
  return (own ?? (lang === "nn" ? bullets?.nn : bullets?.nb) ?? []).slice(0, MOST_SENTENCES);
}

const MOST_SENTENCES = 3;
