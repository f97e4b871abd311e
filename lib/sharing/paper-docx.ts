import type { IParagraphOptions, Paragraph, Table } from "docx";
import { blankWords } from "../report/papers/pen.ts";
import type { Block, Line, Paper } from "../report/papers/types.ts";
import { paperText } from "../text/papers.ts";
import { say } from "../text/text.ts";

type Docx = typeof import("docx");

/** The paper as a Word file: A4, real headings, tables with head rows, page numbers. It names no author and no machine. */
export async function paperDocx(paper: Paper): Promise<Blob> {
  const docx = await import("docx");
  const { Document, HeadingLevel, Packer, Paragraph } = docx;
  const title = new Paragraph({ text: paper.title, heading: HeadingLevel.HEADING_1 });
  const file = new Document({
    title: paper.title,
    creator: "",
    lastModifiedBy: "",
    styles: stylesOf(paper),
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        footers: { default: footerOf(docx, paper) },
        children: [title, ...paper.blocks.flatMap((block) => partOf(docx, block, paper))],
      },
    ],
  });
  return Packer.toBlob(file);
}

/** Twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1134, right: 1134, bottom: 1134, left: 1134 };
const WIDTH = A4.width - 2 * MARGIN.left;
const BODY = 22;
const INK = "23262A";
const GREY = "49515E";
const LIGHT = "ECEEF0";
const MARKED = "FFECCC";

function stylesOf({ lang }: Paper) {
  const tags = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" } as const;
  const font = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };
  const run = { font, color: INK, language: { value: tags[lang] } };
  const heading = (size: number, before: number) => ({
    run: { ...run, size, bold: true },
    paragraph: {
      spacing: { before, after: 80, line: 276, lineRule: "auto" as const },
      keepNext: true,
    },
  });
  return {
    default: {
      document: { run: { ...run, size: BODY }, paragraph: { spacing: { after: 100, line: 276 } } },
      heading1: heading(34, 0),
      heading2: heading(26, 280),
      heading3: heading(22, 200),
    },
  };
}

/** On every machine: Word has no list of faces to fall back on, and takes Times for one it does not have. */
const FONT = "Arial";

function footerOf({ AlignmentType, Footer, PageNumber, Paragraph, TextRun }: Docx, paper: Paper) {
  const words = `${say(paperText.page, paper.lang)} `;
  const children = [words, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES];
  const run = new TextRun({ children, size: 18, color: GREY });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })],
  });
}

function partOf(docx: Docx, block: Block, paper: Paper): (Paragraph | Table)[] {
  const { HeadingLevel, Paragraph, TextRun } = docx;
  const runs = (line: Line) => runsOf(docx, line, paper);
  const one = (options: IParagraphOptions) => [new Paragraph(options)];
  switch (block.kind) {
    case "heading": {
      const heading = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
      return one({ text: block.text, heading });
    }
    case "paragraph":
      return one({ children: runs(block.line) });
    case "field": {
      const label = new TextRun({ text: `${block.label}: `, bold: true });
      return one({ children: [label, ...runs(block.line)] });
    }
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({ bullet: { level: 0 }, spacing: { after: 40 }, children: runs(item) }),
      );
    case "table":
      return [tableOf(docx, block, paper), new Paragraph({ spacing: { after: 60 } })];
    case "quote":
      return one({
        indent: { left: 360 },
        children: [new TextRun({ text: `«${block.text}»`, italics: true, color: GREY })],
      });
    case "note":
      return noteOf(docx, block);
    case "signature":
      return block.labels.flatMap((label) => signatureOf(docx, label));
  }
}

/** `size` in half points. */
function runsOf({ ShadingType, TextRun }: Docx, line: Line, { lang }: Paper, size = BODY) {
  const shading = { type: ShadingType.CLEAR, color: "auto", fill: MARKED };
  return line.map((run) =>
    run.text === undefined
      ? new TextRun({ text: blankWords(run.blank, lang), shading, size })
      : new TextRun({ text: run.text, bold: run.strong ?? false, size }),
  );
}

function tableOf(docx: Docx, { head, rows }: Extract<Block, { kind: "table" }>, paper: Paper) {
  const { Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } = docx;
  const widths = widthsOf(head.length);
  const size = head.length > 5 ? 16 : 20;
  const margins = { top: 50, bottom: 50, left: 60, right: 60 };
  const spacing = { after: 0 };
  const top = head.map(
    (text) =>
      new TableCell({
        margins,
        shading: { type: ShadingType.CLEAR, color: "auto", fill: LIGHT },
        children: [new Paragraph({ spacing, children: [new TextRun({ text, bold: true, size })] })],
      }),
  );
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map(
          (cell) =>
            new TableCell({
              margins,
              children: [new Paragraph({ spacing, children: runsOf(docx, cell, paper, size) })],
            }),
        ),
      }),
  );
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    borders: bordersOf(docx),
    columnWidths: widths,
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: top }), ...body],
  });
}

function bordersOf({ BorderStyle }: Docx) {
  const line = { style: BorderStyle.SINGLE, size: 4, color: "A0A7B4" };
  return {
    top: line,
    bottom: line,
    left: line,
    right: line,
    insideHorizontal: line,
    insideVertical: line,
  };
}

/** Parts of the width: the first column holds the words; a period stands on one line. */
function widthsOf(columns: number): number[] {
  const shares = SHARES[columns] ?? [0.24, ...Array(columns - 1).fill(0.76 / (columns - 1))];
  return shares.map((share) => Math.round(WIDTH * share));
}

const SHARES: Readonly<Record<number, readonly number[]>> = {
  2: [0.5, 0.5],
  3: [0.5, 0.24, 0.26],
  4: [0.38, 0.28, 0.17, 0.17],
};

function noteOf({ Paragraph, ShadingType, TextRun }: Docx, note: Extract<Block, { kind: "note" }>) {
  const shading = { type: ShadingType.CLEAR, color: "auto", fill: LIGHT };
  const lines = [{ text: note.title, bold: true }, ...note.lines.map((text) => ({ text }))];
  return lines.map(
    (line, n) =>
      new Paragraph({
        shading,
        spacing: { after: n === lines.length - 1 ? 160 : 60 },
        children: [new TextRun({ ...line, size: 18, color: GREY })],
      }),
  );
}

/** A line with its name under it. The empty paragraph keeps the lines apart: alike ones in a row are drawn as one. */
function signatureOf({ BorderStyle, Paragraph, TextRun }: Docx, label: string): Paragraph[] {
  const line = new Paragraph({
    spacing: { after: 0 },
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: INK, space: 4 } },
    indent: { right: Math.round(WIDTH / 2) },
    children: [new TextRun({ text: label, size: 18 })],
  });
  return [new Paragraph({ spacing: { before: 480, after: 0 }, keepNext: true }), line];
}
