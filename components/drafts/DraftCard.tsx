import { Button } from "@navikt/ds-react";
import { useState } from "react";
import { draftText, newsText, weekText } from "../../lib/text/drafts.ts";
import { formatDay } from "../../lib/text/format.ts";
import type { Text } from "../../lib/text/text.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { QuietButton } from "../parts/QuietButton.tsx";
import { Section } from "../parts/Section.tsx";
import { useFocusAfter } from "../parts/use-focus-after.ts";
import { useDrafts } from "./context.tsx";
import { ForgetAll } from "./ForgetAll.tsx";
import { KeepForm } from "./KeepForm.tsx";
import { NewsList } from "./NewsList.tsx";
import { OpenForm } from "./OpenForm.tsx";
import type { Drafting } from "./types.ts";
import { useDeed } from "./use-deed.ts";

/** Where the draft of the person who is open lies, how to keep it, and what is new in the case. */
export function DraftCard() {
  const say = useSay();
  const value = useDrafts();
  if (!value?.drafting) return null;
  const { drafting, openWeek, drafts } = value;
  if (drafting.isEmpty && drafting.count === 0 && drafts === 0) return null;
  return (
    <Section title={say(draftText.title)}>
      <div className="sk-card" data-draft={drafting.keeping}>
        <News drafting={drafting} />
        <Lies drafting={drafting} />
        <Deeds drafting={drafting} />
        {drafts > 0 && (
          <div className="sk-card__actions">
            <QuietButton label={say(weekText.open)} onClick={openWeek}>
              {say(weekText.open)}
            </QuietButton>
          </div>
        )}
      </div>
    </Section>
  );
}

function News({ drafting: { news, putAway } }: { readonly drafting: Drafting }) {
  const say = useSay();
  const lang = useLang();
  const focusAfter = useFocusAfter();
  if (!news) return null;
  return (
    <div data-news className="sk-stack">
      <h3 className="sk-plan-group">{say(newsText.title(formatDay(news.since, lang)))}</h3>
      <NewsList news={news.list} />
      <Button
        type="button"
        size="xsmall"
        variant="secondary"
        onClick={() => {
          focusAfter("[data-draft] button");
          putAway();
        }}
      >
        {say(newsText.putAway)}
      </Button>
    </div>
  );
}

function Lies({ drafting: { keeping, isEmpty, kept } }: { readonly drafting: Drafting }) {
  const say = useSay();
  const lang = useLang();
  return (
    <>
      {(!isEmpty || keeping === "protected") && (
        <p className="sk-small">{say(draftText[keeping])}</p>
      )}
      {kept && (
        <p className="sk-small" data-kept={kept.until}>
          {say(draftText.keptUntil(formatDay(kept.until, lang)))}
          {!kept.isCurrent && ` ${say(draftText.notCurrent)}`}
        </p>
      )}
    </>
  );
}

function Deeds({ drafting }: { readonly drafting: Drafting }) {
  const say = useSay();
  const [form, setForm] = useState<"keep" | "open" | null>(null);
  const { keeping, isEmpty, kept, count, mostDays } = drafting;
  const { busy, problem, run } = useDeed();
  const focusAfter = useFocusAfter();
  const close = (name: string) => {
    focusAfter(`[data-draft-deed="${name}"]`, "[data-draft] button");
    setForm(null);
  };
  const mayKeep = mostDays > 0 && (keeping === "memory" || keeping === "full");
  if (form === "keep") return <KeepForm drafting={drafting} onClose={() => close("keep")} />;
  if (form === "open") return <OpenForm drafting={drafting} onClose={() => close("open")} />;
  const deed = (name: string, text: Text, onClick: () => void) => (
    <Button
      type="button"
      size="small"
      variant="secondary"
      data-draft-deed={name}
      loading={busy === name}
      onClick={onClick}
    >
      {say(text)}
    </Button>
  );
  return (
    <>
      <div className="sk-card__actions">
        {mayKeep && kept && !kept.isCurrent
          ? deed("again", draftText.keepAgain, () =>
              run("again", drafting.keepAgain, draftText.keptNow),
            )
          : null}
        {mayKeep && !isEmpty && !kept && deed("keep", draftText.keep, () => setForm("keep"))}
        {mayKeep && !kept && count > 0 && deed("open", draftText.open, () => setForm("open"))}
        {kept &&
          deed("forget", draftText.forget, () => {
            focusAfter('[data-draft-deed="keep"]', "[data-draft] button");
            run("forget", drafting.forget, draftText.forgotten);
          })}
        {!kept && count > 0 && <ForgetAll drafting={drafting} />}
      </div>
      {problem && (
        <p role="alert" className="aksel-error-message aksel-label aksel-label--small">
          {say(problem)}
        </p>
      )}
    </>
  );
}
