import { Button } from "@navikt/ds-react";
import { draftText } from "../../lib/text/drafts.ts";
import { useSay } from "../parts/language.tsx";

interface Props {
  readonly submit: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
}

export function FormButtons({ submit, busy, onCancel }: Props) {
  const say = useSay();
  return (
    <div className="sk-card__actions">
      <Button type="submit" size="small" loading={busy}>
        {submit}
      </Button>
      <Button type="button" size="small" variant="tertiary" onClick={onCancel}>
        {say(draftText.cancel)}
      </Button>
    </div>
  );
}
