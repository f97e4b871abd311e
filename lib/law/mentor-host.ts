import type { Activity } from "../facts/types.ts";

/** Catalogue ids of measures that a mentor can hang on (tiltaksforskriften on mentor). */
export const HOST = {
  training: new Set(["amo-kurs", "fag-og-yrkesopplaering", "hoyere-utdanning", "laeretid"]),
  work: new Set(["arbeidstrening", "oppfolging", "lonnstilskudd", "varig-lonnstilskudd"]),
};

/** How much of the mentor's period has a host: all of it, part, none, or not known. */
export function hostOf(
  mentor: Activity,
  activities: readonly Activity[],
): "whole" | "part" | "none" | "unknown" {
  const others = activities.filter((a) => a.tiltak !== "mentor" && a.status !== "cancelled");
  const overlaps = others.filter((a) => isHost(a) && overlap(a, mentor));
  if (overlaps.some((a) => covers(a, mentor))) return "whole";
  if (overlaps.length > 0) return "part";
  return others.some((a) => mayBeHost(a) && overlap(a, mentor)) ? "unknown" : "none";
}

function isHost({ kind, tiltak }: Activity): boolean {
  if (tiltak) return HOST.training.has(tiltak) || HOST.work.has(tiltak);
  return kind === "education" || kind === "apprenticeship";
}

/** Work-directed activities without a catalogue id may be arbeidstrening; an unknown kind may be anything. */
function mayBeHost({ kind, tiltak }: Activity): boolean {
  return !tiltak && (kind == null || kind === "work-directed" || kind === "paid-work");
}

/** An open end is taken as going on; an open start as having begun. */
function overlap(a: Activity, b: Activity): boolean {
  return (a.from ?? "") <= (b.to ?? "9999-12-31") && (b.from ?? "") <= (a.to ?? "9999-12-31");
}

/** Known to last from the mentor's first day to the last; an unknown end proves nothing. */
function covers(host: Activity, mentor: Activity): boolean {
  if (!host.from || !host.to || !mentor.from || !mentor.to) return false;
  return host.from <= mentor.from && host.to >= mentor.to;
}
