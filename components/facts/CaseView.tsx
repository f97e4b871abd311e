import { Button } from "@navikt/ds-react";
import { memo } from "react";
import type { CaseReport } from "../../lib/report/types.ts";
import { caseText, themeLabels } from "../../lib/text/case.ts";
import { learnText } from "../../lib/text/learn.ts";
import { ErrorReport } from "../about/ErrorReport.tsx";
import { NeedChips } from "../needs/NeedChips.tsx";
import { useActions } from "../parts/actions.tsx";
import { Fold } from "../parts/Fold.tsx";
import { useLang, useSay } from "../parts/language.tsx";
import { Section } from "../parts/Section.tsx";
import { CaseStonad } from "../stonad/CaseStonad.tsx";
import { computedRows } from "./computed.ts";
import { type Elsewhere, ElsewhereRows } from "./Elsewhere.tsx";
import { FactGroupView } from "./FactGroupView.tsx";
import { FactRowView } from "./FactRowView.tsx";
import { missingFacts } from "./missing.ts";
import { type FactTheme, notUnderstood, themesOf } from "./rows.ts";

const OPEN_ELEMENTS = 2;

/** Sak: everything that was read, by theme, with where it stands; what was not understood; what is missing. */
export const CaseView = memo(function CaseView({
  report,
  elsewhere,
}: {
  report: CaseReport;
  elsewhere: Elsewhere;
}) {
  const say = useSay();
  const lang = useLang();
  const themes = themesOf(report.facts, report.evidence, lang);
  return (
    <>
      <ElsewhereRows {...elsewhere} />
      <NotUnderstood report={report} />
      {themes.length === 0 && <p className="sk-note">{say(caseText.nothingRead)}</p>}
      <Section title={say(caseText.needs)}>
        <NeedChips needs={report.needs} struck={report.struckNeeds} onDecide={null} />
      </Section>
      {themes.map((theme) => (
        <ThemeSection key={theme.theme} theme={theme} />
      ))}
      <ComputedSection report={report} />
      <CaseStonad report={report} />
      <MissingSection report={report} />
      <TeachButton />
      <CaseErrorReport report={report} />
    </>
  );
});

function CaseErrorReport({ report }: { report: CaseReport }) {
  const { errorReport, copy } = useActions();
  return errorReport && <ErrorReport text={() => errorReport(report)} copy={copy} />;
}

/** Something on the page was not read: it can be taught. */
function TeachButton() {
  const say = useSay();
  const { teach } = useActions();
  if (!teach) return null;
  return (
    <div>
      <Button type="button" size="small" variant="tertiary" onClick={teach}>
        {say(learnText.start)}
      </Button>
    </div>
  );
}

function ThemeSection({ theme }: { theme: FactTheme }) {
  const say = useSay();
  const elements = theme.groups.filter((g) => g.heading !== null).length;
  return (
    <Section title={say(themeLabels[theme.theme])}>
      <div className="sk-card sk-card--facts">
        {theme.groups.map((group) => (
          <FactGroupView key={group.path} group={group} open={elements <= OPEN_ELEMENTS} />
        ))}
      </div>
    </Section>
  );
}

function NotUnderstood({ report }: { report: CaseReport }) {
  const say = useSay();
  const rows = notUnderstood(report.facts, report.evidence, useLang());
  if (rows.length === 0) return null;
  return (
    <Section title={say(caseText.notUnderstood)} count={rows.length}>
      <div className="sk-card sk-finding--concern">
        <p className="sk-small">{say(caseText.notUnderstoodHelp)}</p>
        <dl className="sk-facts">
          {rows.map((row) => (
            <FactRowView key={row.path} row={row} />
          ))}
        </dl>
      </div>
    </Section>
  );
}

function ComputedSection({ report }: { report: CaseReport }) {
  const say = useSay();
  const rows = computedRows(report, useLang());
  if (rows.length === 0) return null;
  return (
    <Section title={say(caseText.computed)}>
      <dl className="sk-card sk-card--facts sk-facts">
        {rows.map(({ key, label, value }) => (
          <div key={key} className="sk-fact" data-computed={key}>
            <dt>{label}</dt>
            <dd className="sk-fact__value">{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function MissingSection({ report }: { report: CaseReport }) {
  const say = useSay();
  const missing = missingFacts(report, useLang());
  if (missing.length === 0) return null;
  return (
    <Fold title={say(caseText.missing)} count={missing.length}>
      <p className="sk-small sk-subtle">{say(caseText.missingHelp)}</p>
      <ul className="sk-plain">
        {missing.map(({ path, label, rules }) => (
          <li key={path} className="sk-missing" data-missing={path}>
            <span>{label}</span>
            <span className="sk-subtle">{say(caseText.waitingRules(rules))}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
