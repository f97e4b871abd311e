import type { Day } from "../../lib/facts/days.ts";
import { weekday } from "../../lib/facts/days.ts";
import { isoWeek } from "../../lib/plan/weeks.ts";
import type { MyWeek as Week, WeekDay, WeekItem } from "../../lib/report/my-week.ts";
import { newsText, weekText } from "../../lib/text/drafts.ts";
import { formatDay } from "../../lib/text/format.ts";
import { milestoneNames } from "../../lib/text/plan-drawing.ts";
import { weekdayNames } from "../../lib/text/weekdays.ts";
import { NewsList } from "../drafts/NewsList.tsx";
import { Said, useLang, useSay } from "../parts/language.tsx";

/** What comes this week and the next two, and what is new, over the drafts of this browser session. */
export function MyWeek({ week }: { readonly week: Week }) {
  const say = useSay();
  const lang = useLang();
  if (week.drafts === 0) return <p>{say(weekText.noDrafts)}</p>;
  return (
    <div className="sk-stack" data-my-week>
      <p className="sk-small sk-subtle">{say(weekText.about(week.drafts))}</p>
      {week.late.length > 0 && (
        <section>
          <h3 className="sk-plan-group">{say(weekText.late)}</h3>
          <Days days={week.late} />
        </section>
      )}
      {week.weeks.map(({ monday, days }, n) => (
        <section key={monday}>
          <h3 className="sk-plan-group">{say(weekText.week(n, isoWeek(monday).number))}</h3>
          {days.length > 0 ? <Days days={days} /> : <p>{say(weekText.nothing)}</p>}
        </section>
      ))}
      {week.news.length > 0 && (
        <section>
          <h3 className="sk-plan-group">{say(weekText.news)}</h3>
          {week.news.map(({ name, since, news }) => (
            <div key={`${name} ${since}`}>
              <h4 className="sk-plan-group">
                {`${name || say(weekText.noName)}. ${say(newsText.title(formatDay(since, lang)))}`}
              </h4>
              <NewsList news={news} />
            </div>
          ))}
        </section>
      )}
    </div>
  );
}

function Days({ days }: { readonly days: readonly WeekDay[] }) {
  const say = useSay();
  return (
    <dl className="sk-week-days">
      {days.map(({ day, items }) => (
        <div key={day}>
          <dt>
            <DayName day={day} />
          </dt>
          {items.map((item) => (
            <dd key={`${item.name} ${JSON.stringify(item.what)}`}>
              <strong>{item.name || say(weekText.noName)}</strong> <ItemWords item={item} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function DayName({ day }: { readonly day: Day }) {
  const say = useSay();
  const lang = useLang();
  const name = weekdayNames[weekday(day) - 1];
  return <time dateTime={day}>{`${name ? say(name) : ""} ${formatDay(day, lang)}`}</time>;
}

function ItemWords({ item: { what } }: { readonly item: WeekItem }) {
  if (what.kind === "milestone") return <Said text={milestoneNames[what.milestone]} />;
  if (what.kind === "break") return <Said text={weekText.breaks[what.of]} />;
  return (
    <>
      <Said text={weekText.due} />: <Said text={what.title} />
    </>
  );
}
