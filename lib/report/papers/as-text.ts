import { blankWords } from "./pen.ts";
import type { Block, Line, Paper } from "./types.ts";

/** The paper as plain text, for fields that take nothing else. */
export function paperAsText(paper: Paper): string {
  const parts = paper.blocks.map((block) => blockText(block, paper));
  return [paper.title, "=".repeat(paper.title.length), ...parts, ""].join("\n");
}

/** The words of a line, with its blanks marked. */
function lineText(line: Line, { lang }: Pick<Paper, "lang">): string {
  return line.map((run) => run.text ?? blankWords(run.blank, lang)).join("");
}

function blockText(block: Block, paper: Paper): string {
  switch (block.kind) {
    case "heading":
      return block.level === 2
        ? `\n${block.text}\n${"-".repeat(block.text.length)}`
        : `\n${block.text}`;
    case "paragraph":
      return lineText(block.line, paper);
    case "field":
      return `${block.label}: ${lineText(block.line, paper)}`;
    case "list":
      return block.items.map((item) => `- ${lineText(item, paper)}`).join("\n");
    case "table":
      return block.rows
        .map(
          (row) => `- ${row.map((cell, n) => cellText(cell, block.head[n], n, paper)).join("; ")}`,
        )
        .join("\n");
    case "quote":
      return `  «${block.text}»`;
    case "note":
      return [`[${block.title}]`, ...block.lines.map((line) => `  ${line}`), "[/]"].join("\n");
    case "signature":
      return `\n${block.labels.map((label) => `${label}: ____________________`).join("\n")}`;
  }
}

/** A table in plain text is a line for each row, with the heading said before each value but the first. */
function cellText(cell: Line, head: string | undefined, n: number, paper: Paper): string {
  const words = lineText(cell, paper);
  return n === 0 || !head ? words : `${head}: ${words}`;
}
