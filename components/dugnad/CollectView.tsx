import { ChevronLeftIcon, ChevronRightIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import type { Measure } from "../../lib/measures/types.ts";
import { dugnadText } from "../../lib/text/dugnad.ts";
import { groupLabels } from "../../lib/text/need-labels.ts";
import { Norwegian, Said, useLang, useSay } from "../parts/language.tsx";
import { IdeaField } from "./IdeaField.tsx";
import { IdeaLine } from "./IdeaLine.tsx";
import { RowSelect } from "./RowSelect.tsx";
import { Timer } from "./Timer.tsx";
import type { DugnadProps } from "./types.ts";

interface Props extends DugnadProps {
  readonly at: number;
  readonly onAt: (at: number) => void;
}

/** One row of the booklet in large type: what it is, what the office has, and a field that takes idea after idea. */
export function CollectView(props: Props) {
  const { at, onAt } = props;
  const say = useSay();
  const row = catalogue[at] as Measure;
  const go = (step: number) => onAt((at + step + catalogue.length) % catalogue.length);
  return (
    <>
      <div className="sk-dugnad__bar">
        <Button
          type="button"
          variant="secondary"
          icon={<ChevronLeftIcon aria-hidden />}
          onClick={() => go(-1)}
        >
          {say(dugnadText.previous)}
        </Button>
        <RowSelect at={at} onAt={onAt} />
        <Button
          type="button"
          variant="secondary"
          iconPosition="right"
          icon={<ChevronRightIcon aria-hidden />}
          onClick={() => go(1)}
        >
          {say(dugnadText.next)}
        </Button>
        <Timer key={row.id} />
      </div>
      <article className="sk-dugnad__row" aria-labelledby="sk-dugnad-row">
        <p className="sk-dugnad__group">
          {say(groupLabels[row.group])}
          {row.circular ? ` · ${row.circular}` : ""} ·{" "}
          {say(dugnadText.progress(at + 1, catalogue.length))}
        </p>
        <h2 id="sk-dugnad-row" aria-live="polite">
          <Said text={row.title} />
        </h2>
        <div className="sk-dugnad__columns">
          <Known row={row} {...props} />
          <Ideas key={row.id} row={row} {...props} />
        </div>
      </article>
    </>
  );
}

function Known({ row, local }: { row: Measure; local: Props["local"] }) {
  const say = useSay();
  const lang = useLang();
  const here = local.filter((own) => own.national === row.id);
  return (
    <div>
      <ul className="sk-dugnad__tips">
        {row.bullets[lang === "nn" ? "nn" : "nb"].map((bullet) => (
          <li key={bullet}>
            <Norwegian>{bullet}</Norwegian>
          </li>
        ))}
      </ul>
      <h3>{say(dugnadText.here)}</h3>
      {here.length === 0 && <p className="sk-subtle">{say(dugnadText.hereNone)}</p>}
      <ul>
        {here.map(({ id, title, place }) => (
          <li key={id}>{place ? `${title}, ${place}` : title}</li>
        ))}
      </ul>
    </div>
  );
}

function Ideas({ row, ideas, ...props }: { row: Measure } & DugnadProps) {
  const say = useSay();
  const own = ideas.filter((idea) => idea.national === row.id);
  return (
    <div>
      <IdeaField onIdea={(text) => props.onIdea(row.id, text)} />
      <h3>{say(dugnadText.ideas)}</h3>
      <ul className="sk-plain sk-dugnad__ideas" aria-live="polite">
        {own.toReversed().map((idea) => (
          <IdeaLine key={idea.id} idea={idea} {...props} />
        ))}
      </ul>
    </div>
  );
}
