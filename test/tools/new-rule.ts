import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/*
 * npm run new:rule -- <id> <stage>
 * Makes a rule that asks and claims nothing, with its cases, puts it in the index and says what to fill; the tests in
 * test/law stay red until it is filled.
 */
const RULES = new URL("../../lib/law/rules/", import.meta.url);

const STAGES =
  "inngang vedtak innhold varighet gjennomforing avslutning stonad tiltak datakvalitet".split(" ");

/** The source of a rule that compiles and is not law yet: no source, no title. */
export function ruleSkeleton(id: string, stage: string, today: string): string {
  return `import type { FactView } from "../../facts/paths.ts";
import { sotjl } from "../cite.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell } from "../verdict.ts";

const needs = ["programme.start"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "${id}",
  title: { nb: "", nn: "" },
  stage: "${stage}",
  needs,
  versions: [
    {
      from: "2019-01-01",
      severity: "must",
      verified: false,
      checkedOn: "${today}",
      cite: [sotjl("§ ")],
      check,
    },
  ],
});

function check({ programme }: Facts): Verdict {
  const { start } = programme ?? {};
  if (!start) return cannotTell({ nb: "", nn: "" }, ["programme.start"]);
  return cannotTell({ nb: "", nn: "" }, [], ["programme.start"]);
}
`;
}

/** Its cases: one for each status it can come to, and the days beside each limit. */
export function casesSkeleton(): string {
  return `import type { RuleCase } from "../types.ts";

const cases: RuleCase[] = [
  {
    name: "nothing is known",
    date: "2026-03-02",
    facts: {},
    expect: "cannot-tell",
    missing: ["programme.start"],
  },
];

export default cases;
`;
}

function run(id: string | undefined, stage: string | undefined): string {
  if (!id || !stage) return "Usage: npm run new:rule -- <id> <stage>";
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return `«${id}» is not kebab-case (æ→ae, ø→o, å→a)`;
  if (!STAGES.includes(stage)) return `No stage «${stage}»; the stages are ${STAGES.join(", ")}`;
  const [rule, cases] = [new URL(`${id}.ts`, RULES), new URL(`${id}.cases.ts`, RULES)];
  if (existsSync(rule)) return `«${id}» is a rule already`;
  writeFileSync(rule, ruleSkeleton(id, stage, Temporal.Now.plainDateISO("Europe/Oslo").toString()));
  writeFileSync(cases, casesSkeleton());
  execFileSync(process.execPath, [fileURLToPath(new URL("index-rules.ts", import.meta.url))]);
  return `Made lib/law/rules/${id}.ts and ${id}.cases.ts, and put it in the index. Now:
1. Fill title, cite and the versions: one for each period in which the law was another.
2. Write the check; needs names every fact it reads, and reading another does not compile.
3. Write cases: each status, the day before, on and after each limit, each version's first day, facts that lack.
4. Add «${id}» to the list in test/measures/law-ids.ts, and to the rules of an entry in lib/law/points.
5. Run: npx biome check --write lib/law && npm run unit -- test/law`;
}

if (import.meta.main) console.log(run(process.argv[2], process.argv[3]));
