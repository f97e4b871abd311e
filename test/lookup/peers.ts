import { Document } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { eachDocument, type Lists } from "../../lib/lookup/documents.ts";

/** A search that other libraries offer, over the same fields as ours. */
export interface Peer {
  search(query: string, limit: number): string[];
}

export interface PeerDocument {
  readonly key: number;
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly bullets: string;
}

const FIELDS = ["title", "words", "bullets"];

export function peerDocuments(lists: Lists): PeerDocument[] {
  const documents: PeerDocument[] = [];
  eachDocument(lists, ({ measure }, { title, words, bullets }) => {
    const joined = { title: title.join(" "), words: words.join(" "), bullets: bullets.join(" ") };
    documents.push({ key: documents.length, id: measure, ...joined });
  });
  return documents;
}

/** MiniSearch as it comes. */
export function miniSearch(documents: readonly PeerDocument[]): Peer {
  return miniSearchWith(documents, {});
}

/** MiniSearch as its own guide sets it for search as one types. */
export function miniSearchAsTyped(documents: readonly PeerDocument[]): Peer {
  return miniSearchWith(documents, { prefix: true, fuzzy: 0.2 });
}

function miniSearchWith(documents: readonly PeerDocument[], searchOptions: object): Peer {
  const index = new MiniSearch<PeerDocument>({ idField: "key", fields: FIELDS, searchOptions });
  index.addAll(documents);
  return {
    search: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => documents[id as number]?.id ?? ""),
  };
}

/** Fuse with its search by tokens. */
export function fuse(documents: readonly PeerDocument[]): Peer {
  const index = new Fuse([...documents], {
    keys: FIELDS,
    useTokenSearch: true,
    ignoreLocation: true,
    includeScore: true,
  });
  return { search: (query, limit) => index.search(query, { limit }).map(({ item }) => item.id) };
}

/** FlexSearch with beginnings of words, fields in their order. */
export function flexSearch(documents: readonly PeerDocument[]): Peer {
  const index = new Document({
    document: { id: "key", index: FIELDS },
    tokenize: "forward",
  });
  for (const document of documents) index.add({ ...document });
  return {
    search(query, limit) {
      const keys = index.search(query, { limit, suggest: true }).flatMap(({ result }) => result);
      return [...new Set(keys)].slice(0, limit).map((key) => documents[Number(key)]?.id ?? "");
    },
  };
}
