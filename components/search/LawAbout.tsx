import { Button } from "@navikt/ds-react";
import { useId } from "react";
import type { CaseReport } from "../../lib/report/types.ts";
import { searchText } from "../../lib/text/measures.ts";
import { StatusLine } from "../check/StatusLine.tsx";
import { statusText, toneOf } from "../check/tone.ts";
import { Norwegian, useSay } from "../parts/language.tsx";
import type { LawTable, LawView } from "./types.ts";

interface Props {
  readonly law: LawView;
  readonly report: CaseReport | null;
  readonly onSearch: ((query: string) => void) | null;
}

/** What a place of the law unfolds to: the rest of what it says, tables, its rules in the case, and its neighbours. */
export function LawAbout({ law, report, onSearch }: Props) {
  const say = useSay();
  const nearId = useId();
  return (
    <div className="sk-stack sk-law">
      {law.says.map((sentence) => (
        <p key={sentence}>
          <Norwegian>{sentence}</Norwegian>
        </p>
      ))}
      {law.open && (
        <p className="sk-small sk-subtle">
          {say(searchText.uncertain)}: <Norwegian>{law.open}</Norwegian>
        </p>
      )}
      {law.change && <Table table={law.change} />}
      {law.rate && <Table table={law.rate} />}
      {law.rules.length > 0 && <Rules rules={law.rules} report={report} />}
      {onSearch && law.near.length > 0 && (
        <>
          <h4 id={nearId} className="sk-law__title">
            {say(searchText.near)}
          </h4>
          <ul className="sk-plain sk-law__near" aria-labelledby={nearId}>
            {law.near.map(({ label, query }) => (
              <li key={label}>
                <Button
                  type="button"
                  size="xsmall"
                  variant="tertiary"
                  onClick={() => onSearch(query)}
                >
                  <Norwegian>{label}</Norwegian>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Rules({ rules, report }: Pick<LawView, "rules"> & Pick<Props, "report">) {
  const say = useSay();
  const id = useId();
  return (
    <>
      <h4 id={id} className="sk-law__title">
        {say(searchText.lawRules)}
      </h4>
      <ul className="sk-plain sk-law__rules" aria-labelledby={id}>
        {rules.map((rule) => {
          const finding = report?.findings.find((f) => f.rule === rule.id);
          return (
            <li key={rule.id}>
              <Norwegian>{rule.title}</Norwegian>
              {finding && (
                <StatusLine tone={toneOf(finding)}>
                  {say(searchText.inCase)}: {say(statusText(finding))}
                </StatusLine>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Table({ table }: { readonly table: LawTable }) {
  return (
    <table className="sk-law__table">
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([head, ...cells]) => (
          <tr key={head}>
            <th scope="row">
              <Norwegian>{head}</Norwegian>
            </th>
            {cells.map((cell, n) => (
              <td key={table.columns[n + 1]}>
                <Norwegian>{cell}</Norwegian>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
