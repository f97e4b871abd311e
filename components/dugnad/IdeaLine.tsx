import { MinusIcon, PlusIcon, XMarkIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import type { Idea } from "../../lib/measures/idea.ts";
import { dugnadText } from "../../lib/text/dugnad.ts";
import { useSay } from "../parts/language.tsx";
import type { DugnadProps } from "./types.ts";

type Props = Pick<DugnadProps, "onChange" | "onDrop"> & { readonly idea: Idea };

/** One idea with its votes. */
export function IdeaLine({ idea, onChange, onDrop }: Props) {
  const say = useSay();
  return (
    <li className="sk-dugnad__idea">
      <span>{idea.text}</span>
      <Votes idea={idea} onChange={onChange} />
      <Button
        type="button"
        size="small"
        variant="tertiary"
        icon={<XMarkIcon aria-hidden />}
        aria-label={say(dugnadText.drop(idea.text))}
        onClick={() => onDrop(idea)}
      />
    </li>
  );
}

/** How many in the room are for it. */
export function Votes({ idea, onChange }: Pick<Props, "idea" | "onChange">) {
  const say = useSay();
  const { text, votes } = idea;
  return (
    <span className="sk-dugnad__votes">
      <Button
        type="button"
        size="small"
        variant="tertiary"
        disabled={votes === 0}
        icon={<MinusIcon aria-hidden />}
        aria-label={say(dugnadText.unvote(text))}
        onClick={() => onChange({ ...idea, votes: votes - 1 })}
      />
      <span aria-hidden>{votes}</span>
      <Button
        type="button"
        size="small"
        variant="tertiary"
        icon={<PlusIcon aria-hidden />}
        aria-label={say(dugnadText.vote(text, votes))}
        onClick={() => onChange({ ...idea, votes: votes + 1 })}
      />
    </span>
  );
}
