import { catalogue } from "../../lib/measures/catalogue/index.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { MeasureGroup } from "../../lib/measures/types.ts";
import { groupLabels } from "../../lib/text/need-labels.ts";
import { Fold } from "../parts/Fold.tsx";
import { useLang, useSay } from "../parts/language.tsx";
import { ResultCard } from "../search/ResultCard.tsx";
import { catalogueHits } from "./catalogue-hits.ts";

/** The whole booklet and the office's own measures, to leaf through when no case is open. */
export function CatalogueView({ office }: { office: readonly OfficeMeasure[] }) {
  const say = useSay();
  const lang = useLang();
  const groups = Map.groupBy(catalogueHits(catalogue, office, lang), (hit) => hit.group);
  const folds = (Object.keys(groupLabels) as MeasureGroup[]).map((group) => {
    const hits = groups.get(group) ?? [];
    if (hits.length === 0) return null;
    return (
      <Fold key={group} title={say(groupLabels[group])} count={hits.length}>
        <ul className="sk-plain sk-stack">
          {hits.map((hit) => (
            <li key={hit.key}>
              <ResultCard hit={hit} office={office} picking={null} report={null} />
            </li>
          ))}
        </ul>
      </Fold>
    );
  });
  return <div className="sk-lookup">{folds}</div>;
}
