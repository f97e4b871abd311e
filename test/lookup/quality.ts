import { productLookup } from "../../lib/lookup/product.ts";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import type { BlindQuery } from "./blind.ts";
import {
  flexSearch,
  fuse,
  miniSearch,
  miniSearchAsTyped,
  type Peer,
  peerDocuments,
} from "./peers.ts";

export interface Quality {
  /** Share of queries with a right measure among the first five. */
  readonly recall5: number;
  /** Mean of one divided by the place of the first right measure among ten. */
  readonly mrr: number;
  /** The same, only the best measure being right. */
  readonly mrrOfBest: number;
}

const DEPTH = 10;

/** Ours and the peers, by name, over the national catalogue. */
export function contestants(): Record<string, Peer> {
  const documents = peerDocuments({ measures: catalogue, office: [], law: [] });
  return {
    ours: oursOverCatalogue(),
    MiniSearch: miniSearch(documents),
    "MiniSearch (prefix, fuzzy)": miniSearchAsTyped(documents),
    "Fuse (token)": fuse(documents),
    FlexSearch: flexSearch(documents),
  };
}

/** As the command line has it: the product's index, its measures only. */
function oursOverCatalogue(): Peer {
  const lookup = productLookup([], "nb");
  return {
    search: (query, limit) =>
      lookup
        .search(query, Number.POSITIVE_INFINITY)
        .filter(({ source }) => source !== "law")
        .slice(0, limit)
        .map(({ measure }) => measure),
  };
}

export function qualityOf(peer: Peer, queries: readonly BlindQuery[]): Quality {
  const places = queries.map(([, query, ...right]) => {
    const found = peer.search(query, DEPTH);
    return {
      any: found.findIndex((id) => right.includes(id)),
      best: found.indexOf(right[0] ?? ""),
    };
  });
  const mean = (of: (place: (typeof places)[number]) => number) =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  return {
    recall5: mean(({ any }) => (any !== -1 && any < 5 ? 1 : 0)),
    mrr: mean(({ any }) => reciprocal(any)),
    mrrOfBest: mean(({ best }) => reciprocal(best)),
  };
}

function reciprocal(place: number): number {
  return place === -1 ? 0 : 1 / (place + 1);
}
