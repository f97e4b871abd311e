import { ArrowCirclepathIcon, ShieldLockIcon } from "@navikt/aksel-icons";
import { Button, Tag } from "@navikt/ds-react";
import type { CaseReport } from "../../lib/report/types.ts";
import { factValues } from "../../lib/text/fact-values.ts";
import { formatNationalId } from "../../lib/text/format.ts";
import { panelText } from "../../lib/text/panel.ts";
import { useSay } from "../parts/language.tsx";
import { programmeWeek } from "./programme-week.ts";
import type { ReadPage } from "./state.ts";

interface Props {
  readonly report: CaseReport;
  readonly read: ReadPage;
  readonly onReadAgain: () => void;
}

/** Whose case is shown. Drawn only while one person is certain; the one element with `data-person`. */
export function PersonStrip({ report, read, onReadAgain }: Props) {
  const say = useSay();
  const week = programmeWeek(report);
  return (
    <section
      className="sk-strip"
      aria-label={say(panelText.person)}
      data-person={report.person ?? undefined}
    >
      <div className="sk-strip__line">
        <p className="sk-strip__name">{nameAndAge(report, say)}</p>
        <Button
          type="button"
          variant="tertiary"
          data-color="neutral"
          size="xsmall"
          icon={<ArrowCirclepathIcon aria-hidden />}
          iconPosition="right"
          title={say(panelText.readAgain)}
          aria-label={`${say(panelText.readAgain)}. ${say(panelText.readAt(read.time))}`}
          onClick={onReadAgain}
        >
          {read.time}
        </Button>
      </div>
      <div className="sk-strip__line sk-subtle">
        <span>
          {[read.system ?? read.host ?? say(panelText.genericSystem), read.page]
            .filter(Boolean)
            .join(" · ")}
        </span>
        {week && <span className="sk-strip__week">{say(panelText.week(week.week, week.of))}</span>}
      </div>
      <Protection report={report} />
    </section>
  );
}

function Protection({ report }: { report: CaseReport }) {
  const say = useSay();
  const tags = report.facts.person?.protection ?? [];
  if (tags.length === 0) return null;
  return (
    <ul className="sk-chips">
      {tags.map((tag) => (
        <li key={tag}>
          <Tag
            size="xsmall"
            variant="moderate"
            data-color="warning"
            icon={<ShieldLockIcon aria-hidden />}
          >
            {say(factValues["person.protection"]?.[tag] ?? { nb: tag, nn: tag, en: tag })}
          </Tag>
        </li>
      ))}
    </ul>
  );
}

function nameAndAge(report: CaseReport, say: ReturnType<typeof useSay>): string {
  const { name, age } = report.facts.person ?? {};
  const shown = name ?? formatNationalId(report.person ?? "");
  return typeof age === "number" ? `${shown} · ${say(panelText.years(age))}` : shown;
}
