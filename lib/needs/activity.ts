import { type Clause, word } from "./clause.ts";
import type { CueHit, Hit } from "./reading.ts";

const ACTIVITY =
  /(?:kurs|kurset|mestring|meistring|rådgivning|rådgiving|rådgjeving|rådgiver|rådgivar|rådgivningen|veiledning|rettleiing|gruppe|gruppa|gruppen|team|teamet|tjenesten|tjeneste|tenesta|telefon|plan|håndtering|handtering|forebygging|førebygging|samtaler|hjelp|hjelpen|trening)$/;

/** "Angstmestring", "gjeldsrådgiver": the name of a help, not of a need; it takes a wish to tell one. */
export function isActivityName(clause: Clause, hit: Hit): boolean {
  const name = word(clause, hit.from);
  return hit.to === hit.from + 1 && ACTIVITY.test(name) && !name.startsWith("barnevern");
}

/** "Skal starte på grunnskole for voksne": a start that is agreed. */
export function isPlannedStart(clause: Clause, hit: Hit): boolean {
  for (let at = hit.from; at >= Math.max(0, hit.from - 12); at--) {
    if (word(clause, at) !== "skal") continue;
    const next = [word(clause, at + 1), word(clause, at + 2), word(clause, at + 3)];
    return (
      (TO.has(next[0] ?? "") || next.some((w) => STARTS.test(w))) &&
      PLACE.test(word(clause, hit.to - 1))
    );
  }
  return false;
}

/** "Skal på kurs", "skal til behandling". */
const TO = new Set(["på", "til", "i", "inn"]);
const STARTS = /^(?:starte|starta|begynne|byrje|byrja|delta|gå)$/;
const PLACE =
  /(?:skole|skolen|skule|skulen|voksne|vaksne|vgs|videregående|vidaregåande|kurs|kurset|opplæring|opplæringa|trening|treninga|praksis|sentralen|utdanning|studier|behandling|prøve|prøven|prøva|førebuing|forberedelse|undervisning|plass|plassen|øvelseskjøre|øvingskøyre)$/;

/** "Kjøretimer er bestilt", "tannlege er avtalt". */
export function isArranged(clause: Clause, hit: Hit): boolean {
  return IS.has(word(clause, hit.to)) && ARRANGED.test(word(clause, hit.to + 1));
}

const IS = new Set(["er", "blir", "vert", "ble", "vart"]);
const ARRANGED =
  /^(?:bestilt|bestilte|tinga|avtalt|avtalte|avtala|planlagt|planlagd|booket|booka)$/;

/** "Skal starte på norskkurs": what is planned tells no need by its name. */
export function isPlanned(clause: Clause, cue: CueHit, hit: Hit): boolean {
  return word(clause, cue.from) === "skal" && PLACE.test(word(clause, hit.to - 1));
}
