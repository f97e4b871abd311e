import { blankWords } from "../../lib/report/papers/pen.ts";
import type { Block, Line, Paper } from "../../lib/report/papers/types.ts";

interface Props {
  readonly paper: Paper;
  /** The level of the paper's own title. */
  readonly level: 1 | 3;
}

/** A paper as it is read: in the panel, and on the sheet that is printed. */
export function PaperSheet({ paper, level }: Props) {
  const Title = `h${level}` as const;
  return (
    <article className="sk-sheet" lang={paper.lang} data-sheet={paper.id}>
      <Title>{paper.title}</Title>
      {numbered(paper.blocks).map(({ key, block }) => (
        <Part key={key} block={block} paper={paper} level={level} />
      ))}
    </article>
  );
}

interface PartProps extends Props {
  readonly block: Block;
}

function Part({ block, paper, level }: PartProps) {
  switch (block.kind) {
    case "heading": {
      const Heading = `h${(level + block.level - 1) as 2 | 3 | 4 | 5}` as const;
      return <Heading>{block.text}</Heading>;
    }
    case "paragraph":
      return (
        <p>
          <Words line={block.line} paper={paper} />
        </p>
      );
    case "field":
      return (
        <p>
          <strong>{block.label}:</strong> <Words line={block.line} paper={paper} />
        </p>
      );
    case "list":
      return (
        <ul>
          {numbered(block.items).map(({ key, block: item }) => (
            <li key={key}>
              <Words line={item} paper={paper} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <TableOf block={block} paper={paper} />;
    case "quote":
      return <blockquote>«{block.text}»</blockquote>;
    case "note":
      return <NoteOf block={block} />;
    case "signature":
      return (
        <div className="sk-sheet__sign">
          {block.labels.map((label) => (
            <span key={label}>{label}</span>
          ))}
        </div>
      );
  }
}

function NoteOf({ block }: { readonly block: Extract<Block, { kind: "note" }> }) {
  return (
    <div className="sk-sheet__note">
      <p>
        <strong>{block.title}</strong>
      </p>
      {block.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

interface TableProps {
  readonly block: Extract<Block, { kind: "table" }>;
  readonly paper: Paper;
}

/** On a narrow screen each row is a card, and its cells say their heading themselves. */
function TableOf({ block: { name, head, rows }, paper }: TableProps) {
  return (
    <table aria-label={name}>
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {numbered(rows).map(({ key, block: row }) => (
          <tr key={key}>
            {row.map((cell, n) => (
              <td key={head[n]} data-head={head[n]}>
                <Words line={cell} paper={paper} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ line, paper }: { readonly line: Line; readonly paper: Paper }) {
  return numbered(line).map(({ key, block: run }) => {
    if (run.text === undefined)
      return (
        <mark key={key} className="sk-sheet__blank">
          {blankWords(run.blank, paper.lang)}
        </mark>
      );
    return run.strong ? <strong key={key}>{run.text}</strong> : run.text;
  });
}

/** Parts of a paper have no names and never move: their place is their key. */
function numbered<T>(all: readonly T[]): { readonly key: number; readonly block: T }[] {
  return all.map((block, key) => ({ key, block }));
}
