import { blankWords } from "./pen.ts";
import type { Block, Line, Paper } from "./types.ts";

/** The paper as HTML with headings, lists and tables, for rich-text fields. Everything of it is escaped. */
export function paperAsHtml(paper: Paper): string {
  const blocks = paper.blocks.map((block) => blockHtml(block, paper)).join("\n");
  return `<h1>${escaped(paper.title)}</h1>\n${blocks}`;
}

function blockHtml(block: Block, paper: Paper): string {
  const line = (runs: Line) => lineHtml(runs, paper);
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${line(block.line)}</p>`;
    case "field":
      return `<p><strong>${escaped(block.label)}:</strong> ${line(block.line)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${line(item)}</li>`).join("")}</ul>`;
    case "table":
      return tableHtml(block, paper);
    case "quote":
      return `<blockquote>«${escaped(block.text)}»</blockquote>`;
    case "note":
      return `<p><em>[${escaped(block.title)}]</em></p><ul>${block.lines
        .map((text) => `<li><em>${escaped(text)}</em></li>`)
        .join("")}</ul>`;
    case "signature":
      return `<p>${block.labels.map((label) => `${escaped(label)}: ____________________`).join("<br>")}</p>`;
  }
}

function tableHtml({ head, rows }: Extract<Block, { kind: "table" }>, paper: Paper): string {
  const top = head.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${lineHtml(cell, paper)}</td>`).join("")}</tr>`)
    .join("");
  return `<table border="1"><thead><tr>${top}</tr></thead><tbody>${body}</tbody></table>`;
}

function lineHtml(line: Line, { lang }: Paper): string {
  return line
    .map((run) => {
      if (run.text === undefined) return `<strong>${escaped(blankWords(run.blank, lang))}</strong>`;
      return run.strong ? `<strong>${escaped(run.text)}</strong>` : escaped(run.text);
    })
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
