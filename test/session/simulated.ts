import { JSDOM } from "jsdom";
import { vi } from "vitest";
import { startSession } from "../../lib/page/dom/session.ts";
import { treeOf } from "../../lib/page/snapshot.ts";
import { attrOf, type Shown, textOf, within } from "../../lib/page/tree.ts";
import type { PageReading } from "../../lib/page/types.ts";
import { timelines } from "../demo/timelines.js";

/*
 * A case system in which persons come and go by the demo's timelines, in made-up time: thousands of switches a minute,
 * with an extension that answers late or never. What is told of one person must be that person's.
 */

interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly number: string | null;
}

/** Two namesakes, and one without a number. */
const PERSONS: readonly Somebody[] = [
  { id: "anna", name: "Anna Berg", number: "01459421161" },
  { id: "kari", name: "Kari Solberg", number: "12528913588" },
  { id: "kari-b", name: "Kari Solberg", number: "12528929069" },
  { id: "nils", name: "Nils Utnehaug", number: null },
];

export interface Trial {
  /** What was told of somebody else than the head said, with what went before. */
  readonly foreign: readonly string[];
  /** The person who stood at the end was told. */
  readonly isShown: boolean;
}

type Random = () => number;

/** Some switches after each other, and a while of rest. */
export async function trial(random: Random, switches: number): Promise<Trial> {
  vi.useFakeTimers();
  // The demo's timelines ask chance itself.
  const chance = vi.spyOn(Math, "random").mockImplementation(random);
  try {
    return await run(random, switches);
  } finally {
    chance.mockRestore();
    vi.useRealTimers();
  }
}

async function run(random: Random, switches: number): Promise<Trial> {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const hasHosts = random() < 0.5;
  const isRemade = random() < 0.5;
  const slow = pick([0, 0, 0.2, 0.6]);
  const { window } = new JSDOM(
    "<div><header><div id=bar></div></header></div><main><section id=innhold></section><section id=notater></section></main>",
  );
  const { document } = window;
  globalThis.MutationObserver = window.MutationObserver;
  window.setTimeout = ((run: () => void, ms: number) => setTimeout(run, ms)) as never;
  window.clearTimeout = ((timer: number) => clearTimeout(timer)) as never;
  // The first person has been seen: what went on before is nobody's to know.
  let hasBegun = false;
  const trail: string[] = [];
  const foreign: string[] = [];
  let told: { person: string; facts: readonly string[] } | null = null;
  const note = (what: string) => trail.push(`${Math.round(performance.now())} ${what}`);
  const stop = new window.AbortController();
  startSession({
    document,
    access: { shadowRoot: () => null, frameDocument: () => null },
    read: async (snapshot) => {
      const ms = hasBegun && random() < slow ? 300 + random() * 9000 : 10 + random() * 80;
      const reading = read(snapshot);
      await new Promise((done) => setTimeout(done, ms));
      return hasBegun && random() < slow / 4 ? null : reading;
    },
    isOurs: () => false,
    changed: () => {
      told = null;
      note("EMPTY");
    },
    settled: ({ reading: { person, text } }) => {
      told = person === null ? null : { person, facts: text };
      note(`TOLD ${person}: ${text.join(", ")}`);
      const owner = PERSONS.find((p) => (p.number ?? p.name) === person);
      const others = text.filter((fact) => !fact.startsWith(`${owner?.id}:`));
      if (owner && others.length > 0) foreign.push(trail.slice(-30).join("\n"));
    },
    signal: stop.signal,
  });
  const part = (name: string) => document.getElementById(name) as HTMLElement;
  const head = ({ name, number }: Somebody, what: readonly string[]) => {
    const bar = part("bar");
    if (isRemade || bar.children.length === 0)
      bar.innerHTML = "<span id=name></span><button id=head></button>";
    part("name").textContent = what.includes("name") ? name : "";
    part("head").textContent = what.includes("number")
      ? `F.nr.: ${number ?? "ikke registrert"}`
      : "";
    if (what.length === 0 && isRemade) bar.innerHTML = "";
  };
  const host = (name: string, { number }: Somebody) => {
    if (number && hasHosts) part(name).setAttribute("data-fnr", number);
    else part(name).removeAttribute("data-fnr");
  };
  const facts = (id: string, n: number) =>
    Array.from({ length: n }, (_, i) => `<p class=f>${id}:${i}</p>`).join("");
  const steps: Record<string, (who: Somebody, share: number) => void> = {
    head: (who) => head(who, ["number", "name"]),
    name: (who) => head(who, ["name"]),
    "head-away": (who) => head(who, []),
    away: () => {
      part("innhold").innerHTML = "<p>Henter …</p>";
      part("notater").innerHTML = "";
      for (const name of ["innhold", "notater"]) part(name).removeAttribute("data-fnr");
    },
    gone: () => {
      for (const name of ["innhold", "notater"]) {
        const made = document.createElement("section");
        made.id = name;
        part(name).replaceWith(made);
      }
    },
    hosts: (who) => {
      host("innhold", who);
      host("notater", who);
    },
    contents: (who, share) => {
      host("innhold", who);
      part("innhold").innerHTML = facts(who.id, Math.ceil(4 * share));
    },
    notes: (who) => {
      host("notater", who);
      part("notater").innerHTML = facts(who.id, 1);
    },
  };
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  let open = PERSONS[0] as Somebody;
  head(open, ["number", "name"]);
  steps.contents?.(open, 1);
  steps.notes?.(open, 1);
  await wait(1500);
  hasBegun = true;
  const ways = Object.entries(timelines);
  let isWhole = true;
  for (let n = 0; n < switches; n++) {
    if (isWhole && random() < 0.15) {
      note(`tab ${open.id}`);
      steps.away?.(open, 1);
      steps.hosts?.(open, 1);
      await wait(20 + random() * 100);
      steps.contents?.(open, 1);
      steps.notes?.(open, 1);
      await wait(random() < 0.5 ? random() * 200 : random() * 3000);
    }
    const [wayName, way] = pick(ways);
    open = pick(PERSONS.filter((p) => p !== open));
    const pace = pick([10, 15, 25]);
    note(`${open.id} ${wayName} / ${pace}`);
    // The next person may be chosen before this one's page is whole.
    const isCut = random() < 0.4;
    const end = isCut ? random() * 3000 : Number.POSITIVE_INFINITY;
    let last = 0;
    isWhole = true;
    for (const [at, step, share] of way().toSorted((a, b) => a[0] - b[0])) {
      if (at > end) {
        isWhole = false;
        break;
      }
      await wait((at - last) / pace);
      last = at;
      steps[step]?.(open, share ?? 1);
      note(`  ${step} ${share ?? ""}`);
    }
    if (isWhole) await wait(random() < 0.5 ? random() * 300 : random() * 6000);
    else if (n === switches - 1) {
      head(open, ["number", "name"]);
      steps.contents?.(open, 1);
      steps.notes?.(open, 1);
    }
  }
  await wait(30_000);
  stop.abort();
  const now = told as { person: string } | null;
  return { foreign, isShown: now?.person === (open.number ?? open.name) };
}

/** What the extension would say of such a page. */
function read(snapshot: string): PageReading {
  const all = [...within((treeOf(snapshot) as { top: Shown }).top)];
  const byId = (id: string) => all.find((e) => attrOf(e, "id") === id);
  const [nameAt, numberAt] = [byId("name"), byId("head")];
  const name = nameAt ? textOf(nameAt, 99) : "";
  const number = numberAt ? (/\d{11}/.exec(textOf(numberAt, 99))?.[0] ?? null) : null;
  const isWhole = numberAt !== undefined && textOf(numberAt, 99) !== "" && name !== "";
  const empty = { system: "generic", page: null, person: null, facts: {}, evidence: [], text: [] };
  if (!isWhole || !nameAt) return { state: "none", reading: empty, anchors: [] };
  const found = all.filter((e) => attrOf(e, "class") === "f");
  return {
    state: "one",
    reading: {
      ...empty,
      person: number ?? name,
      facts: { person: { name } },
      text: found.map((f) => textOf(f, 99)),
    },
    anchors: [
      { fact: "person.name", quote: name, node: nameAt.node },
      ...found.map((f) => ({ fact: null, quote: textOf(f, 99), node: f.node })),
    ],
    head: number ? numberAt.node : nameAt.node,
  } as PageReading;
}
