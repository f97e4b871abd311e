/*
 * A case system may change its header to the next person while the last person's content still stands. Where the
 * content shows no number, only its coming and going tells: what was read of the last person must be gone, or its
 * block must have been written anew, before anything is read of the next.
 */

/** Remembers which blocks of the page have changed since it was made. */
export interface Touched {
  add(records: readonly MutationRecord[]): void;
  has(node: Node): boolean;
}

export function touchedBlocks(): Touched {
  const blocks = new WeakSet<Node>();
  return {
    add: (records) => {
      for (const record of records)
        if (record.type !== "attributes") blocks.add(blockOf(record.target));
    },
    has: (node) => blocks.has(blockOf(node)),
  };
}

/** What was read of the last person, as it stood then. */
export interface Remains {
  readonly node: Element;
  readonly text: string | null;
}

export function remainsOf(anchors: readonly { readonly node: Element }[]): Remains[] {
  return anchors.map(({ node }) => ({ node, text: node.textContent }));
}

/**
 * What stands of the last person when the header changes. While some of it stands as it was read, so does what has
 * changed since: it was written for the last person too. Where nothing stands as it was, the content came first.
 */
export function remainsNow(taken: readonly Remains[]): Remains[] {
  const standing = taken.filter(stands);
  return standing.length === 0 ? [] : remainsOf(taken.filter(({ node }) => node.isConnected));
}

/** Whether anything of the last person still stands untouched. */
export function stillStanding(remains: readonly Remains[], touched: Touched): boolean {
  return remains.some((one) => stands(one) && !touched.has(one.node));
}

function stands({ node, text }: Remains): boolean {
  return node.isConnected && node.textContent === text;
}

const BLOCKS = new Set(
  "section article aside main form fieldset table tbody tr dl ul ol li header dialog".split(" "),
);

/** The block that a node belongs to: the nearest structural element, or the root it stands in. */
function blockOf(node: Node): Node {
  let at: Node = node;
  while (at.parentNode && !(at.nodeType === 1 && BLOCKS.has((at as Element).localName)))
    at = at.parentNode;
  return at;
}
