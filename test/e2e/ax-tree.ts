import type { Page, Protocol } from "puppeteer";

/** What a screen reader is told of one article: its name, its headings, and everything it reads out, in order. */
export interface Heard {
  readonly name: string;
  readonly headings: readonly string[];
  readonly buttons: readonly string[];
  readonly text: string;
}

type Node = Protocol.Accessibility.AXNode;

/** What the buttons of a page are called, those in closed shadow roots too. */
export async function heardButtons(page: Page): Promise<string[]> {
  return (await nodesOf(page)).filter((n) => roleOf(n) === "button" && !n.ignored).map(nameOf);
}

/** The articles of a page as the browser hands them to assistive technology: what is hidden or folded is not there. */
export async function heardArticles(page: Page): Promise<Heard[]> {
  const nodes = await nodesOf(page);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const under = (node: Node): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [child, ...under(child)] : [];
    });
  return nodes
    .filter((node) => roleOf(node) === "article" && !node.ignored)
    .map((node) => heard(node, under(node)));
}

async function nodesOf(page: Page): Promise<Node[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes;
}

function heard(node: Node, inside: readonly Node[]): Heard {
  const told = inside.filter((n) => !n.ignored);
  const named = (role: string) => told.filter((n) => roleOf(n) === role).map(nameOf);
  const text = told.filter((n) => roleOf(n) === "StaticText").map(nameOf);
  return {
    name: nameOf(node),
    headings: named("heading"),
    buttons: named("button"),
    text: text.join(" ").replace(/\s+/g, " "),
  };
}

function roleOf(node: Node): string {
  return String(node.role?.value ?? "");
}

function nameOf(node: Node): string {
  return String(node.name?.value ?? "");
}
