import { PrinterSmallIcon } from "@navikt/aksel-icons";
import { Button, Checkbox } from "@navikt/ds-react";
import { useState } from "react";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { Measure, MeasureGroup } from "../../lib/measures/types.ts";
import { dugnadText } from "../../lib/text/dugnad.ts";
import { groupLabels } from "../../lib/text/need-labels.ts";
import { Norwegian, Said, useLang, useSay } from "../parts/language.tsx";

interface Props {
  readonly office: string;
  readonly local: readonly OfficeMeasure[];
  readonly onPrint: () => void;
}

/** The booklet with the office's own column filled in, by group; an empty cell is room to write in by hand. */
export function OfficeBooklet({ office, local, onPrint }: Props) {
  const say = useSay();
  const [onlyFilled, setOnlyFilled] = useState(false);
  return (
    <>
      <div className="sk-dugnad__bar sk-noprint">
        <Button type="button" icon={<PrinterSmallIcon aria-hidden />} onClick={onPrint}>
          {say(dugnadText.print)}
        </Button>
        <Checkbox checked={onlyFilled} onChange={(event) => setOnlyFilled(event.target.checked)}>
          {say(dugnadText.onlyFilled)}
        </Checkbox>
      </div>
      <h2 className="sk-booklet__title">{say(dugnadText.bookletTitle(office))}</h2>
      {(Object.keys(groupLabels) as MeasureGroup[]).map((group) => (
        <Group key={group} group={group} local={local} onlyFilled={onlyFilled} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: MeasureGroup;
  readonly local: readonly OfficeMeasure[];
  readonly onlyFilled: boolean;
}

function Group({ group, local, onlyFilled }: GroupProps) {
  const say = useSay();
  const of = (id: string) => local.filter((own) => own.national === id);
  const rows = catalogue
    .filter((row) => row.group === group && (!onlyFilled || of(row.id).length > 0))
    .map((row) => ({ row, here: of(row.id) }));
  const ours = local.filter(
    (own) => own.group === group && !catalogue.some((row) => row.id === own.national),
  );
  if (rows.length + ours.length === 0) return null;
  return (
    <table className="sk-booklet">
      <caption>{say(groupLabels[group])}</caption>
      <thead>
        <tr>
          <th scope="col">{say(dugnadText.bookletRow)}</th>
          <th scope="col">{say(dugnadText.bookletTips)}</th>
          <th scope="col">{say(dugnadText.bookletHere)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, here }) => (
          <Row key={row.id} row={row} here={here} />
        ))}
        {ours.map((own) => (
          <tr key={own.id}>
            <th scope="row">{own.title}</th>
            <td>{own.bullets.join(" ")}</td>
            <td>{detailsOf(own)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, here }: { row: Measure; here: readonly OfficeMeasure[] }) {
  const lang = useLang();
  return (
    <tr>
      <th scope="row">
        <Said text={row.title} />
        {row.circular && <span className="sk-booklet__ref">{row.circular}</span>}
      </th>
      <td>
        <ul>
          {row.bullets[lang === "nn" ? "nn" : "nb"].map((bullet) => (
            <li key={bullet}>
              <Norwegian>{bullet}</Norwegian>
            </li>
          ))}
        </ul>
      </td>
      <td>
        {here.map((own) => (
          <p key={own.id}>
            <strong>{own.title}</strong> {detailsOf(own)}
          </p>
        ))}
      </td>
    </tr>
  );
}

function detailsOf({ place, start, contactRole, howToRefer, note }: OfficeMeasure): string {
  return [place, start, contactRole, howToRefer, note].filter(Boolean).join(" · ");
}
