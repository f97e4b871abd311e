import { isDay } from "../../lib/facts/days.ts";
import { ruleTitle } from "../../lib/report/rule-titles.ts";
import type { News } from "../../lib/report/seen.ts";
import { newsText } from "../../lib/text/drafts.ts";
import { factLabels } from "../../lib/text/fact-labels.ts";
import { factValues } from "../../lib/text/fact-values.ts";
import { formatDayShort } from "../../lib/text/format.ts";
import { Said, useSay } from "../parts/language.tsx";

/** What is new in one case, a line for each thing. */
export function NewsList({ news }: { readonly news: readonly News[] }) {
  return (
    <ul className="sk-bullets">
      {news.map((one) => (
        <li key={`${one.kind} ${one.kind === "finding" ? one.rule : one.path}`}>
          <Line news={one} />
        </li>
      ))}
    </ul>
  );
}

function Line({ news }: { readonly news: News }) {
  const say = useSay();
  if (news.kind === "finding") {
    const title = ruleTitle(news.rule);
    const status = STATUS[news.to as keyof typeof STATUS] ?? newsText.upcoming;
    return (
      <>
        {say(status)}: {title ? <Said text={title} /> : news.rule}
      </>
    );
  }
  const named = factLabels[news.path];
  const label = named ? say(named) : news.path;
  if (news.kind === "list") return say(newsText.list(label, news.added.length, news.gone));
  const shown = (value: string) => {
    const word = factValues[news.path]?.[value];
    return word ? say(word) : isDay(value) ? formatDayShort(value) : value;
  };
  return say(newsText.fact(label, shown(news.from), shown(news.to)));
}

const STATUS = {
  violation: newsText.violation,
  upcoming: newsText.upcoming,
  satisfied: newsText.satisfied,
} as const;
