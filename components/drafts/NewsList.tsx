import { isDay } from "../../lib/facts/days.ts";
import { ruleTitle } from "../../lib/report/rule-titles.ts";
import type { News } from "../../lib/report/seen.ts";
import { newsText } from "../../lib/text/drafts.ts";
import { factLabels } from "../../lib/text/fact-labels.ts";
import { factValues } from "../../lib/text/fact-values.ts";
import { formatDayShort } from "../../lib/text/format.ts";
import type { Text } from "../../lib/text/text.ts";
import { useSay } from "../parts/language.tsx";

/** What is new in one case, a line for each thing. */
export function NewsList({ news }: { readonly news: readonly News[] }) {
  const say = useSay();
  return (
    <ul className="sk-bullets">
      {news.map((one) => (
        <li key={`${one.kind} ${one.kind === "finding" ? one.rule : one.path}`}>
          {lineOf(one, say)}
        </li>
      ))}
    </ul>
  );
}

function lineOf(news: News, say: (text: Text) => string): string {
  if (news.kind === "finding") {
    const title = ruleTitle(news.rule);
    const status = STATUS[news.to as keyof typeof STATUS] ?? newsText.upcoming;
    return `${say(status)}: ${title ? say(title) : news.rule}`;
  }
  const label = say(factLabels[news.path] ?? { nb: news.path, nn: news.path });
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
