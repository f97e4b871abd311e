import { InlineMessage } from "@navikt/ds-react";
import type { Calculation, Line, StonadInput } from "../../lib/law/stonad/types.ts";
import type { Computation } from "../../lib/report/stonad/compute.ts";
import { formatKroner } from "../../lib/report/stonad/kroner.ts";
import {
  asHtmlTable,
  asTable,
  difference,
  groundOf,
  rowsOf,
  stretchTitle,
  unconfirmedYears,
} from "../../lib/report/stonad/table.ts";
import { openPointText, refusalText } from "../../lib/report/stonad/words.ts";
import { formatDayShort } from "../../lib/text/format.ts";
import { settleText } from "../../lib/text/settle.ts";
import { stonadText } from "../../lib/text/stonad.ts";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Fold } from "../parts/Fold.tsx";
import { useLang, useSay } from "../parts/language.tsx";
import { Settle } from "./Settle.tsx";

type Known = Extract<Calculation, { known: true }>;

/** What the stønad comes to: the sum, each stretch with its law, what is open, and month by month. */
export function StonadResult({ done }: { readonly done: Computation }) {
  const say = useSay();
  const { input, calculation, months } = done;
  if (!calculation.known)
    return (
      <InlineMessage size="small" status="warning" data-stonad="refused">
        {say(refusalText(calculation.refused))}
      </InlineMessage>
    );
  return (
    <div className="sk-stonad" data-stonad="result">
      <p className="sk-stonad__sum">
        {say(stonadText.result)}: <strong>{formatKroner(calculation.total)} kr</strong>
      </p>
      {calculation.lines.length === 0 && <p className="sk-note">{say(stonadText.noDays)}</p>}
      {calculation.lines.map((line) => (
        <StretchTable key={line.stretch.from} line={line} />
      ))}
      <Open done={calculation} />
      <Months months={months} />
      <Notes input={input} done={calculation} payable={months.at(-1)?.payableFrom ?? null} />
      <Settle input={input} done={calculation} />
    </div>
  );
}

function StretchTable({ line }: { readonly line: Line }) {
  const say = useSay();
  const lang = useLang();
  return (
    <table className="sk-stonad__table">
      <caption>
        {stretchTitle(line, lang)}
        <span className="sk-subtle sk-small">{groundOf(line)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(stonadText.row)}</th>
          <th scope="col">{say(stonadText.oneDay)}</th>
          <th scope="col">{say(stonadText.inAll)}</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(line, lang).map((row) => (
          <tr key={row.what} className={row.isSum ? "sk-stonad__paid" : undefined}>
            <th scope="row">
              {row.what} <span className="sk-subtle">{row.law}</span>
            </th>
            <td>{row.perDay}</td>
            <td>{row.inAll}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the sources leave open how to compute: what the other way would give. */
function Open({ done }: { readonly done: Known }) {
  const say = useSay();
  if (done.alternatives.length === 0) return null;
  return (
    <section className="sk-stonad__open">
      <h3 className="sk-card__title">{say(stonadText.alternatives)}</h3>
      <ul className="sk-plain sk-stack">
        {done.alternatives.map(({ point, total }) => (
          <li key={point} data-open-point={point} className="sk-small">
            {say(openPointText[point])}{" "}
            <strong>
              {say(stonadText.gives(formatKroner(total), difference(done.total, total)))}
            </strong>
          </li>
        ))}
      </ul>
      {done.alternatives.length > 1 && (
        <p className="sk-small sk-subtle">
          {say(stonadText.span(formatKroner(done.least), formatKroner(done.most)))}
        </p>
      )}
    </section>
  );
}

function Months({ months }: Pick<Computation, "months">) {
  const say = useSay();
  if (months.length < 2) return null;
  return (
    <Fold title={say(stonadText.months)} count={months.length} level={3}>
      <dl className="sk-facts">
        {months.map(({ from, to, total, payableFrom }) => (
          <div key={from} className="sk-fact">
            <dt>
              {formatDayShort(from)}–{formatDayShort(to)}
            </dt>
            <dd>
              {formatKroner(total)} kr
              <span className="sk-subtle sk-small">{say(stonadText.payable(payableFrom))}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

interface NotesProps {
  readonly input: StonadInput;
  readonly done: Known;
  /** First day all of the period may be paid. */
  readonly payable: string | null;
}

function Notes({ input, done, payable }: NotesProps) {
  const say = useSay();
  const lang = useLang();
  return (
    <>
      {unconfirmedYears(done).map((year) => (
        <p key={year} className="sk-small">
          {say(stonadText.supplementYear(year))}
        </p>
      ))}
      {payable && <p className="sk-small">{say(settleText.arrears(payable))}</p>}
      {input.basis === "month" && <p className="sk-small sk-subtle">{say(stonadText.monthNote)}</p>}
      <p className="sk-small sk-subtle">{say(stonadText.notes)}</p>
      <div className="sk-card__actions">
        <CopyButton
          text={asTable(done, lang)}
          html={asHtmlTable(done, lang)}
          label={say(stonadText.copyTable)}
        />
      </div>
    </>
  );
}
