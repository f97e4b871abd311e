import { attributesOf, childNodesOf, ELEMENT, kindOf, read, TEXT, tagOf } from "./dom.ts";
import { isFrame, mayHost, openParts } from "./open-parts.ts";
import { type ShowingOf, showingRule } from "./shown.ts";
import { computedStyle } from "./style.ts";
import type { Scope, Shown } from "./tree.ts";
import type { PageAccess, ShownStyle } from "./types.ts";

/** Below this depth nesting says nothing more: what lies deeper hangs here. Readers of the tree may recurse. */
const DEEPEST = 200;

/** Controls and icons: their inside is not text of the page. */
const LEAVES = new Set(["input", "select", "textarea", "progress", "meter", "svg", "img"]);

/** Where nodes still to be read belong. */
interface Place {
  readonly into: Shown;
  readonly depth: number;
  readonly scope: Scope;
  readonly visible: boolean;
}

type Task = Place & { readonly node: Node };

interface Walk {
  readonly access: PageAccess;
  readonly showing: ShowingOf;
  readonly seen: Set<Node>;
  readonly tasks: Task[];
}

/**
 * Everything the page shows, in one pass, through open and closed shadow roots, slots and frames. An element that
 * cannot be read is left out; nothing is thrown, nothing on the page is changed.
 */
export function shownTree(document: Document, access: PageAccess): Shown {
  const walk: Walk = { access, showing: showingRule(), seen: new Set(), tasks: [] };
  const node = read(document, "documentElement") as Element;
  const scope = scopeOf(document, null);
  const top = shownOf(
    { node, tag: "html", attributes: attributesOf(node), parent: null, scope },
    null,
  );
  push(walk, childNodesOf(node), { into: top, depth: 0, scope, visible: true });
  for (let task = walk.tasks.pop(); task; task = walk.tasks.pop()) {
    try {
      visit(task, walk);
    } catch {
      // Left out: a page that throws when it is read must not stop the reading.
    }
  }
  return top;
}

function visit(task: Task, walk: Walk): void {
  const kind = kindOf(task.node);
  if (kind === TEXT && task.visible) addWords(task);
  if (kind !== ELEMENT || walk.seen.has(task.node)) return;
  walk.seen.add(task.node);
  const element = task.node as Element;
  const [tag, attributes] = [tagOf(element), attributesOf(element)];
  const style = walk.access.style ? walk.access.style(element) : computedStyle(element);
  const { into, scope } = task;
  const showing = walk.showing({ element, tag, attributes, root: scope.root, style });
  if (showing === "nothing") return;
  const visible = showing === "same" ? task.visible : showing === "all";
  const shown = shownOf({ node: element, tag, attributes, parent: into, scope }, style);
  if (tag === "br") into.children.push({ text: "\n" });
  else if (!LEAVES.has(tag)) add(shown, { ...task, visible }, walk);
  else if (visible) place(shown, task);
}

function addWords({ node, into }: Task): void {
  const data = String(read(node, "data"));
  const text = into.pre ? data : data.replace(/\s+/g, " ");
  if (text !== "") into.children.push({ text });
}

function add(shown: Shown, task: Task, walk: Walk): void {
  place(shown, task);
  const at = { into: shown, depth: task.depth + 1, visible: task.visible };
  const inner = innerRoot(shown, walk.access);
  if (!inner)
    push(walk, openParts(shown), {
      ...at,
      into: task.depth < DEEPEST ? shown : task.into,
      scope: task.scope,
    });
  else if (!walk.seen.has(inner)) {
    walk.seen.add(inner);
    push(walk, childNodesOf(inner), { ...at, scope: scopeOf(inner, shown) });
  }
}

/** The shadow root of an element or the document of a frame. */
function innerRoot(shown: Shown, access: PageAccess): Node | null {
  if (isFrame(shown.tag)) return access.frameDocument(shown.node);
  return mayHost(shown.tag) ? access.shadowRoot(shown.node) : null;
}

function place(shown: Shown, { into, scope }: Task): void {
  into.children.push(shown);
  const id = shown.attributes.get("id");
  if (id && !scope.ids.has(id)) scope.ids.set(id, shown);
  const names = shown.tag === "label" ? shown.attributes.get("for") : undefined;
  if (!names) return;
  const others = scope.labels.get(names);
  if (others) others.push(shown);
  else scope.labels.set(names, [shown]);
}

type Base = Pick<Shown, "node" | "tag" | "attributes" | "parent" | "scope">;

function shownOf(base: Base, style: ShownStyle | null): Shown {
  const role = base.attributes.get("role")?.trim().toLowerCase().split(/\s+/)[0] ?? "";
  const block = !/^(inline|contents|ruby)/.test(style?.display ?? "block");
  const space = style?.whiteSpace ?? "inherit";
  const isInherited = space === "inherit";
  const pre = isInherited ? (base.parent?.pre ?? false) : /^(pre|break-spaces)/.test(space);
  return { ...base, role, children: [], block, pre };
}

function scopeOf(root: Node, host: Shown | null): Scope {
  return { root, ids: new Map(), labels: new Map(), host };
}

function push(walk: Walk, nodes: readonly Node[], at: Place): void {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node) walk.tasks.push({ node, ...at });
  }
}
