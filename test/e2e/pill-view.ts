import type { CDPSession, Page } from "puppeteer";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Node {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** Where a part of the pill stands, by its class, seen through the closed root as only a debugger can; null when it is not drawn. */
export async function pillPart(page: Page, name: string): Promise<Box | null> {
  const session = await page.createCDPSession();
  const found = (await nodesIn(session)).filter((node) => classesOf(node).includes(name));
  const boxes = await Promise.all(found.map((node) => boxOf(session, node.nodeId)));
  await session.detach();
  return boxes.find((box) => box !== null) ?? null;
}

/** What a part of the pill is called to a screen reader, and in which language the pill says it. */
export async function pillSays(page: Page, name: string): Promise<{ lang: string; words: string }> {
  const session = await page.createCDPSession();
  const nodes = await nodesIn(session);
  await session.detach();
  const said = (part: string, attribute: string) =>
    attributeOf(nodes.find((node) => classesOf(node).includes(part)) ?? {}, attribute);
  return { lang: said("pille", "lang"), words: said(name, "aria-label") };
}

/** The pill's own box, once it stands there. */
export async function waitForPill(page: Page): Promise<Box> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const box = await pillPart(page, "tall");
    if (box) return box;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("Pillen kom ikke på ti sekunder");
}

/** Every node of the page, closed roots included. */
async function nodesIn(session: CDPSession): Promise<Node[]> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  return within(root as Node);
}

function within(node: Node): Node[] {
  const inner = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return [node, ...inner.flatMap(within)];
}

function classesOf(node: Node): string[] {
  return attributeOf(node, "class").split(" ");
}

/** Names and values stand in turn. */
function attributeOf({ attributes = [] }: Pick<Node, "attributes">, name: string): string {
  const at = attributes.indexOf(name);
  return at < 0 ? "" : (attributes[at + 1] ?? "");
}

async function boxOf(session: CDPSession, nodeId: number): Promise<Box | null> {
  try {
    const { model } = await session.send("DOM.getBoxModel", { nodeId });
    const [x = 0, y = 0] = model.border;
    return model.width > 0 ? { x, y, width: model.width, height: model.height } : null;
  } catch {
    return null;
  }
}
