import { folded } from "./words.ts";

const YES =
  /^(?:ja|jepp|true|sant|avkrysset|avkryssa|bekreftet|stadfesta|oppfylt|x|✓|✔|☑|☒)(?=$|[\s,.;:!(-])/;
const NO =
  /^(?:nei|ingen(?! opplys)|inga|false|usant|ikke oppfylt|ikkje oppfylt|avkreftet|avkrefta|☐)(?=$|[\s,.;:!(-])/;
const BOTH = /^(?:ja ?[/|] ?nei|nei ?[/|] ?ja)/;
const UNDECIDED =
  /^(?:ikke|ikkje) (?:ennå |enno )?(?:avklart|avklara|vurdert|besvart|svart|kjent|kjend|oppgitt|oppgjeve|utfylt|utfylla)$|^(?:uavklart|uavklara|ukjent|ukjend|usikker|usikkert|vet ikke|veit ikkje|delvis|kanskje|til avklaring|under avklaring|velg|vel|ubesvart)\b/;

/** `undefined`: the answer is neither (other words); `null`: shown, but nobody has decided ("Ikke avklart", "Ja/Nei"). */
export function yesNo(text: string): boolean | null | undefined {
  const line = folded(text);
  if (BOTH.test(line) || UNDECIDED.test(line)) return null;
  if (YES.test(line)) return true;
  return NO.test(line) ? false : undefined;
}
