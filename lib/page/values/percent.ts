import { numberOf } from "./numbers.ts";
import { folded } from "./words.ts";

const FULL =
  /^(?:i )?(?:full stilling|heltid|full tid|fulltid|heil stilling|hel stilling|heiltid)$/;
const HALF =
  /^(?:i )?(?:halv stilling|½ stilling|1\/2 stilling|0,5 stilling|halvtid|halv tid|halv dag)$/;

/**
 * A share in per cent: "50 %", "50 prosent", "halv stilling". `bare` accepts the number alone, for a field whose
 * label names the unit. Null for ranges and anything over 200.
 */
export function percentOf(text: string, bare: boolean): number | null {
  const line = folded(text).replace(/[.;]$/, "");
  if (FULL.test(line)) return 100;
  if (HALF.test(line)) return 50;
  const match =
    /^(?:i )?(\d{1,3}(?:[.,]\d{1,2})?) ?(%|prosent|pst\.?)?(?: ?(?:stilling|stillingsprosent))?$/.exec(
      line,
    );
  if (!match || (!match[2] && !bare)) return null;
  const share = numberOf(match[1] ?? "");
  return share !== null && share <= 200 ? share : null;
}
