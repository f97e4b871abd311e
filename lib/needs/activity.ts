import { type Clause, word } from "./clause.ts";
import type { CueHit, Hit } from "./reading.ts";

const ACTIVITY =
  /(?:kurs|kurset|mestring|meistring|rådgivning|rådgiving|rådgjeving|rådgiver|rådgivar|rådgivningen|veiledning|rettleiing|gruppe|gruppa|gruppen|team|teamet|tjenesten|tjeneste|tenesta|telefon|plan|håndtering|handtering|forebygging|førebygging|samtaler|hjelp|hjelpen|trening)$/;

/** "Angstmestring", "gjeldsrådgiver": the name of a help, not of a need; it takes a wish to tell one. */
export function isActivityName(clause: Clause, hit: Hit): boolean {
  return hit.to === hit.from + 1 && ACTIVITY.test(word(clause, hit.from));
}

const COURSE =
  /(?:kurs|kurset|prøve|prøven|prøva|førebuing|forberedelse|undervisning|opplæring|opplæringa|opplæringen|trening|treninga|praksis|plass|plassen)$/;

/** "Skal starte på norskkurs": what is planned tells no need by its name. */
export function isPlanned(clause: Clause, cue: CueHit, hit: Hit): boolean {
  return word(clause, cue.from) === "skal" && COURSE.test(word(clause, hit.to - 1));
}
