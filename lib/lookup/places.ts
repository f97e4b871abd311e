const POINT = /(?<![\d.])\d+(?:\.\d+){2,}(?![\d.]*\d)/g;
/** "§ 20 a", "§§ 37-38", "paragraf 32"; a letter belongs to the number where no word begins with it. */
const PARAGRAPHS =
  /(?:§+|\bparagraf(?:en|ene|ane)?|\bpar\.)\s*(\d{1,3}(?:\s?[a-e])?(?![\p{L}\d]))(?:\s*(?:-|–|og|,)\s*(?:§\s*)?(\d{1,3}(?:\s?[a-e])?(?![\p{L}\d,])))?/giu;
/** "14a", "51 a" and "32" by themselves; with a letter also among words. */
const ALONE = /^\s*(\d{1,3}(?:\s?[a-e])?)\s*$/i;
const LETTERED = /(?<![\d.,\p{L}§])(\d{2,3}\s?a)(?![\p{L}\d])/giu;

/** The places of the law that a text names: "§20a", "4.30.2.2". */
export function placesOf(text: string): string[] {
  const points = text.match(POINT) ?? [];
  const numbers = [
    ...[...text.matchAll(PARAGRAPHS)].flatMap(([, first, second]) => [first, second]),
    ...[...text.matchAll(LETTERED)].map(([, number]) => number),
    ALONE.exec(text)?.[1],
  ];
  const paragraphs = numbers.flatMap((n) => (n ? [`§${n.replace(/\s/g, "").toLowerCase()}`] : []));
  return [...new Set([...points, ...paragraphs])];
}
