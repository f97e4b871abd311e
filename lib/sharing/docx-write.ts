import type { ParagraphChild, TableRow } from "docx";
import type { OfficeMeasure } from "../measures/office.ts";
import type { MeasureGroup } from "../measures/types.ts";
import { groupLabels } from "../text/need-labels.ts";
import { docxText } from "../text/sharing.ts";
import { FIELDS } from "./fields.ts";

type Docx = typeof import("docx");

/** The list in the booklet's own form, to print and to fill in: groups, a measure in each row, lines about it beside it. */
export async function docxOf(measures: readonly OfficeMeasure[], office: string): Promise<Blob> {
  const docx = await import("docx");
  const groups = Object.keys(groupLabels) as MeasureGroup[];
  const rows = groups.flatMap((group) => groupRows(docx, measures, group));
  const { Document, HeadingLevel, Packer, Paragraph, Table, WidthType } = docx;
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: COLUMNS,
    rows: [plainRow(docx, docxText.columns.nb), ...rows],
  });
  const title = office === "" ? docxText.title.nb : docxText.titleOf(office).nb;
  const head = [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: docxText.intro.nb, spacing: { after: 200 } }),
  ];
  return Packer.toBlob(new Document({ sections: [{ children: [...head, table] }] }));
}

/** In twentieths of a point. */
const COLUMNS = [3200, 6400];

function groupRows(
  docx: Docx,
  measures: readonly OfficeMeasure[],
  group: MeasureGroup,
): TableRow[] {
  const own = measures.filter((measure) => measure.group === group);
  if (own.length === 0) return [];
  return [headingRow(docx, groupLabels[group].nb), ...own.map((one) => measureRow(docx, one))];
}

function headingRow({ Paragraph, TableCell, TableRow, TextRun }: Docx, text: string): TableRow {
  const children = [new Paragraph({ children: [new TextRun({ text, bold: true })] })];
  const cell = new TableCell({ columnSpan: 2, shading: { fill: "E6F0FF" }, children });
  return new TableRow({ cantSplit: true, children: [cell] });
}

function plainRow(
  { Paragraph, TableCell, TableRow, TextRun }: Docx,
  texts: readonly string[],
): TableRow {
  const children = texts.map(
    (text) =>
      new TableCell({
        children: [new Paragraph({ children: [new TextRun({ text, bold: true })] })],
      }),
  );
  return new TableRow({ tableHeader: true, children });
}

function measureRow(docx: Docx, measure: OfficeMeasure): TableRow {
  const { Paragraph, TableCell, TableRow, TextRun } = docx;
  const title = new Paragraph({ children: [new TextRun({ text: measure.title, bold: true })] });
  const bullets = measure.bullets.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
  const lines = told(measure).map(
    ([name, value]) =>
      new Paragraph({
        children: [new TextRun({ text: `${name}: `, bold: true }), ...lineRuns(docx, value)],
      }),
  );
  const beside = [...bullets, ...lines];
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({ children: [title] }),
      new TableCell({ children: beside.length > 0 ? beside : [new Paragraph("")] }),
    ],
  });
}

/** What the row tells by name; title, group and bullets have their own places, and an id is nothing to read. */
function told(measure: OfficeMeasure): [name: string, value: string][] {
  const placed = new Set(["title", "group", "bullets", "id"]);
  return FIELDS.filter(({ field }) => !placed.has(field))
    .map(({ name, write }): [string, string] => [name.nb, write(measure)])
    .filter(([, value]) => value !== "");
}

function lineRuns({ TextRun }: Docx, value: string): ParagraphChild[] {
  return value.split("\n").map((text, n) => new TextRun({ text, ...(n > 0 && { break: 1 }) }));
}
