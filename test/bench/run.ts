import { benchLaw } from "./law.ts";
import { benchLookup } from "./lookup.ts";
import { benchPage } from "./page.ts";
import { benchPanel } from "./panel.ts";
import { benchPlan } from "./plan.ts";
import { benchStore } from "./store.ts";
import { benchSuggest } from "./suggest.ts";

/* `npm run bench [-- law page lookup suggest store plan panel]`: ratios against floors and peers, measured in the same run. Nothing here fails. */

const PARTS: Readonly<Record<string, () => string[] | Promise<string[]>>> = {
  law: benchLaw,
  page: benchPage,
  lookup: benchLookup,
  suggest: benchSuggest,
  store: benchStore,
  plan: benchPlan,
  panel: benchPanel,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`Ukjent del: ${unknown.join(", ")}. Deler: ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(PARTS))
  if (wanted.length === 0 || wanted.includes(name)) console.log((await bench()).join("\n"));
