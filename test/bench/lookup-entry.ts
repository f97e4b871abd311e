import { createLookup } from "../../lib/lookup/lookup.ts";
import { splitter } from "../../lib/lookup/product.ts";
import {
  flexSearch,
  fuse,
  miniSearch,
  miniSearchAsTyped,
  type Peer,
  peerDocuments,
} from "../lookup/peers.ts";
import { listsOf } from "./lookup-lists.ts";

/* What the look-up's bench runs in a page: one engine at a time over a list of measures. */

let lists = listsOf(0);
let documents = peerDocuments(lists);

const ENGINES: Readonly<Record<string, () => Peer>> = {
  ours() {
    const lookup = createLookup(lists, splitter(), "nb");
    return { search: (query, limit) => lookup.search(query, limit).map((hit) => hit.measure) };
  },
  miniSearch: () => miniSearch(documents),
  miniSearchAsTyped: () => miniSearchAsTyped(documents),
  fuse: () => fuse(documents),
  flexSearch: () => flexSearch(documents),
};

/** Makes the measures, and the engines' texts of them, before anything is timed. */
function prepare(size: number): number {
  lists = listsOf(size);
  documents = peerDocuments(lists);
  splitter()("forberedelse");
  return documents.length;
}

let made: Peer | null = null;

function build(engine: string): number {
  made = null;
  const start = performance.now();
  made = ENGINES[engine]?.() ?? null;
  return performance.now() - start;
}

/** Milliseconds for each keystroke, the mean of as many runs as the page's clock needs. */
function keystrokes(typed: readonly string[], runs: number): number[] {
  return typed.map((query) => {
    const start = performance.now();
    for (let run = 0; run < runs; run++) made?.search(query, 20);
    return (performance.now() - start) / runs;
  });
}

Object.assign(globalThis, { lookupBench: { prepare, build, keystrokes } });
