import { Button } from "@navikt/ds-react";

interface Props {
  /** The name for screen readers, which also says what it is about. */
  readonly label: string;
  readonly onClick: () => void;
  readonly children: string;
  /** Set where the button unfolds something. */
  readonly expanded?: boolean;
  readonly button?: React.Ref<HTMLButtonElement>;
}

/** A small button beside what it belongs to. */
export function QuietButton({ label, onClick, children, expanded, button }: Props) {
  return (
    <Button
      ref={button}
      type="button"
      size="xsmall"
      variant="tertiary"
      data-color="neutral"
      aria-expanded={expanded}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
