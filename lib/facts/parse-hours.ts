const MOST_MINUTES = 7 * 24 * 60;

/**
 * Hours of a week as people write them, in whole minutes: "7,5", "37.5", "7:30", "7 t 30 min", "45 min".
 * Null for anything else, for less than nothing and for more than a week holds.
 */
export function parseHours(text: string): number | null {
  const clean = text.trim().toLowerCase().replace(/\s+/g, " ").replace(",", ".");
  const minutes = decimal(clean) ?? clock(clean) ?? words(clean);
  return minutes !== null && minutes <= MOST_MINUTES ? minutes : null;
}

function decimal(text: string): number | null {
  const found = /^(\d+(?:\.\d+)?) ?(?:t|timer|timar|h)?$/.exec(text);
  return found ? Math.round(Number(found[1]) * 60) : null;
}

function clock(text: string): number | null {
  const found = /^(\d+):([0-5]\d)$/.exec(text);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

function words(text: string): number | null {
  const found =
    /^(?:(\d+) ?(?:t|timer|timar|h)\.?,? ?(?:og )?)?(\d+) ?(?:m|min|minutter|minutt)\.?$/.exec(
      text,
    );
  return found ? Number(found[1] ?? 0) * 60 + Number(found[2]) : null;
}
