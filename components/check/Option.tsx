import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";

interface Props {
  readonly chosen: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** One of a few answers, as a button. */
export function Option({ chosen, onClick, children }: Props) {
  return (
    <Button
      type="button"
      size="small"
      variant={chosen ? "primary" : "secondary"}
      data-color="neutral"
      aria-pressed={chosen}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
