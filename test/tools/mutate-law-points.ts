import { parseAst } from "vite";
import { addDays } from "../../lib/facts/days.ts";

/** One change of a source text: the characters from `start` to `end` become `text`. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** The line as it stands, without its indentation. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly old: string;
  readonly text: string;
}

type Edit = Pick<Mutant, "start" | "end" | "text">;

/** Every mutant of a TypeScript source. Texts, sources (cite) and notes of when something was checked stay as they are. */
export function mutantsOf(file: string, code: string): Mutant[] {
  const edits: Edit[] = [];
  visit(parseAst(code, { lang: "ts" }) as unknown as Node, null, code, file, edits);
  return edits
    .filter((edit) => isProgram(mutated(code, edit)))
    .map((edit) => {
      const first = code.lastIndexOf("\n", edit.start - 1) + 1;
      const last = code.indexOf("\n", edit.start);
      return {
        ...edit,
        file,
        line: code.slice(0, edit.start).split("\n").length,
        source: code.slice(first, last).trim(),
        old: code.slice(edit.start, edit.end),
      };
    });
}

export function mutated(code: string, { start, end, text }: Edit): string {
  return code.slice(0, start) + text + code.slice(end);
}

/** `a ?? b && c` is no program: such a change is no mutant. */
function isProgram(code: string): boolean {
  try {
    parseAst(code, { lang: "ts" });
    return true;
  } catch {
    return false;
  }
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  // biome-ignore lint/suspicious/noExplicitAny: a syntax tree of any kind of node
  readonly [key: string]: any;
}

const TEXT_KEYS = new Set(["nb", "nn", "title", "cite", "checkedOn", "verified", "ref", "url"]);
const TYPE_KEYS = new Set(["typeAnnotation", "typeArguments", "typeParameters", "returnType"]);

function visit(node: Node, parent: Node | null, code: string, file: string, edits: Edit[]): void {
  if (isText(node, file) || /^(Import|TSInterface|TSTypeAlias)/.test(node.type)) return;
  edits.push(...editsOf(node, parent, code));
  for (const [key, value] of Object.entries(node)) {
    if (TYPE_KEYS.has(key)) continue;
    for (const child of [value].flat()) if (isNode(child)) visit(child, node, code, file, edits);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** What only writes sentences: `nb` and `nn`, calls of words.ts, functions that return a Text (or a string there). */
function isText(node: Node, file: string): boolean {
  if (node.type === "Property") return TEXT_KEYS.has(node.key.name ?? node.key.value);
  if (node.type === "CallExpression") return /Words$/.test(node.callee.name ?? "");
  const returned = node.returnType?.typeAnnotation;
  if (returned?.type === "TSStringKeyword") return /words\.ts$/.test(file);
  return returned?.typeName?.name === "Text";
}

const TURNED: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "&&": "||",
  "||": "&&",
  "+": "-",
  "-": "+",
  "+=": "-=",
  "-=": "+=",
};

const LOOSER: Readonly<Record<string, string>> = { must: "should", should: "must", may: "should" };

function editsOf(node: Node, parent: Node | null, code: string): Edit[] {
  switch (node.type) {
    case "Literal":
      return literal(node, parent);
    case "BinaryExpression":
    case "LogicalExpression":
    case "AssignmentExpression":
      return operator(node, code);
    case "UnaryExpression":
      return node.operator === "!" || node.operator === "-"
        ? [{ start: node.start, end: node.argument.start, text: "" }]
        : [];
    case "IfStatement":
      return ["true", "false"].map((text) => ({ ...at(node.test), text }));
    case "Property":
      return node.key.name === "versions" ? versions(node.value) : [];
    default:
      return [];
  }
}

function literal(node: Node, parent: Node | null): Edit[] {
  const { value } = node;
  if (typeof value === "boolean") return [{ ...at(node), text: String(!value) }];
  if (typeof value === "number")
    return [value + 1, value - 1].map((n) => ({ ...at(node), text: n < 0 ? `(${n})` : `${n}` }));
  if (typeof value !== "string") return [];
  if (parent?.type === "Property" && parent.key.name === "severity" && LOOSER[value])
    return [{ ...at(node), text: `"${LOOSER[value]}"` }];
  return [1, -1].flatMap((step) => {
    const text = shifted(value, step);
    return text ? [{ ...at(node), text: `"${text}"` }] : [];
  });
}

/** A day, or a day of the year, some days later. The years 0000 and 9999 stand for no limit at all. */
function shifted(text: string, step: number): string | null {
  if (/^(?!0000|9999)\d{4}-\d{2}-\d{2}$/.test(text)) return addDays(text, step);
  if (/^\d{2}-\d{2}$/.test(text)) return addDays(`2001-${text}`, step).slice(5);
  return null;
}

function operator(node: Node, code: string): Edit[] {
  const text = TURNED[node.operator];
  if (!text || (node.operator.startsWith("+") && [node.left, node.right].some(isString))) return [];
  const start = code.indexOf(node.operator, node.left.end);
  return [{ start, end: start + node.operator.length, text }];
}

function isString(node: Node): boolean {
  return node.type === "TemplateLiteral" || typeof node.value === "string";
}

/** Each version away in turn; a rule needs one, so an only version is not taken. */
function versions({ elements }: Node): Edit[] {
  if (!elements || elements.length < 2) return [];
  return elements.map((element: Node, i: number) => {
    const next = elements[i + 1];
    const before = elements[i - 1];
    const start = next ? element.start : before.end;
    return { start, end: next ? next.start : element.end, text: "" };
  });
}

function at({ start, end }: Node): Pick<Edit, "start" | "end"> {
  return { start, end };
}
