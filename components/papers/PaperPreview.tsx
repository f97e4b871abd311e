import { ArrowLeftIcon, FileTextIcon, PrinterSmallIcon } from "@navikt/aksel-icons";
import { Button, Select } from "@navikt/ds-react";
import { useMemo, useState } from "react";
import type { Plan } from "../../lib/plan/types.ts";
import { paperAsHtml } from "../../lib/report/papers/as-html.ts";
import { paperAsText } from "../../lib/report/papers/as-text.ts";
import { type PaperKind, paperOf } from "../../lib/report/papers/papers.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { paperText } from "../../lib/text/papers.ts";
import type { Lang } from "../../lib/text/text.ts";
import { offerPaper } from "../checklists/paper-channel.ts";
import { CopyButton } from "../parts/CopyButton.tsx";
import { useLang, useSay } from "../parts/language.tsx";
import { PaperSheet } from "./PaperSheet.tsx";
import { SaveButton } from "./SaveButton.tsx";

interface Props {
  readonly kind: PaperKind;
  readonly report: CaseReport;
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** One paper to read, in the participant's language where it has more than one, with what can be done with it. */
export function PaperPreview({ kind, report, plan, onClose }: Props) {
  const say = useSay();
  const [lang, setLang] = useState(firstLang(kind, useLang()));
  const paper = useMemo(() => paperOf(kind.id, { report, plan, lang }), [kind, report, plan, lang]);
  const print = () =>
    window.open(`/paper.html#${offerPaper({ kind: "paper", paper, lang })}`, "_blank");
  return (
    <div className="sk-papers__preview" data-paper-shown={kind.id}>
      <Button
        type="button"
        size="xsmall"
        variant="tertiary"
        data-paper-close
        icon={<ArrowLeftIcon aria-hidden />}
        onClick={onClose}
      >
        {say(paperText.close)}
      </Button>
      {kind.langs.length > 1 && (
        <Select
          size="small"
          label={say(paperText.language)}
          value={lang}
          onChange={(event) => setLang(event.target.value as Lang)}
        >
          {kind.langs.map((one) => (
            <option key={one} value={one} lang={one}>
              {NAMES[one]}
            </option>
          ))}
        </Select>
      )}
      <div className="sk-card__actions">
        <CopyButton
          text={paperAsText(paper)}
          html={paperAsHtml(paper)}
          label={say(paperText.copy)}
        />
        <SaveButton
          file={() => ({ as: "docx", paper })}
          label={say(paperText.word)}
          icon={<FileTextIcon aria-hidden />}
        />
        <Button
          type="button"
          variant="tertiary"
          data-color="neutral"
          size="xsmall"
          icon={<PrinterSmallIcon aria-hidden />}
          onClick={print}
        >
          {say(paperText.print)}
        </Button>
      </div>
      <PaperSheet paper={paper} level={3} />
    </div>
  );
}

/** The panel's language; bokmål where the panel speaks English and the paper does not. */
function firstLang({ langs }: PaperKind, lang: Lang): Lang {
  return lang === "en" && !langs.includes("en") ? "nb" : lang;
}

/** Each language by its own name. */
const NAMES: Readonly<Record<Lang, string>> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };
