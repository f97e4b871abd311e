import { Link } from "@navikt/ds-react";
import { panelText } from "../../lib/text/panel.ts";
import { Norwegian, useSay } from "./language.tsx";

export interface Source {
  readonly ref: string;
  readonly url: string | null;
}

/** Where a rule stands, each source with its own link. Opened only when pressed, and without telling where from. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className="sk-plain sk-sources">
      {sources.map((source) => (
        <li key={source.ref}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ source }: { source: Source }) {
  const say = useSay();
  if (!source.url || !/^https:\/\//.test(source.url)) return <Norwegian>{source.ref}</Norwegian>;
  return (
    <Link href={source.url} target="_blank" title={say(panelText.newTab)} rel="noreferrer noopener">
      <Norwegian>{source.ref}</Norwegian>
      <span className="aksel-sr-only"> ({say(panelText.newTab)})</span>
    </Link>
  );
}
