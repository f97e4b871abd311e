import type { Lists } from "../../lib/lookup/documents.ts";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";

/** The national catalogue and so many measures of offices that there are `size` in all; always the same ones. */
export function listsOf(size: number): Lists {
  const next = random(35);
  const office = Array.from({ length: Math.max(0, size - catalogue.length) }, (_, n) =>
    officeMeasure(n, next),
  );
  return { measures: catalogue, office, law: [] };
}

const PLACES = syllables(
  ["Sund", "Aus", "Vik", "Hol", "Stor", "Lille", "Nes", "Skog", "Fjell", "Mo", "Ber", "Rauma"],
  [
    "dal",
    "nes",
    "vik",
    "bygda",
    "stad",
    "heim",
    "øya",
    "fjord",
    "haug",
    "land",
    "moen",
    "bukt",
    "elva",
    "sletta",
  ],
);

function officeMeasure(n: number, next: (below: number) => number): OfficeMeasure {
  const pick = <T>(all: readonly T[]): T => all[next(all.length)] as T;
  const [base, other] = [pick(catalogue), pick(catalogue)];
  const place = pick(PLACES);
  const title = n % 3 === 0 ? base.title.nb : `${base.title.nb} og ${other.title.nb.toLowerCase()}`;
  return {
    id: `lokalt-${n}`,
    title: `${title} ${place}`,
    ...(n % 2 === 0 ? { national: base.id } : {}),
    group: base.group,
    bullets: [pick(base.bullets.nb), pick(base.bullets.nb), pick(other.bullets.nb)],
    needs: [...base.needs],
    words: Array.from({ length: 6 }, () => pick(pick([base, other]).words.nb)).filter(Boolean),
    place: `${place} ${pick(PLACES)}`,
    note: `Avtale nummer ${next(100_000)} med ${pick(PLACES)} kommune`,
  };
}

function syllables(first: readonly string[], last: readonly string[]): string[] {
  return first.flatMap((a) => first.flatMap((b) => last.map((c) => `${a}${b.toLowerCase()}${c}`)));
}

/** Whole numbers below a limit, always the same row of them (Park and Miller's generator). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
