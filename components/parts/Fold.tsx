import { ChevronRightIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly count?: number;
  /** What is in it, in words, where a number does not say enough. */
  readonly note?: string;
  readonly icon?: ReactNode;
  readonly open?: boolean;
  readonly level?: 2 | 3 | 4;
  readonly className?: string;
  /** Told when it is opened or closed. */
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A section that folds: the browser's own, so that finding in the page opens it. */
export function Fold({
  title,
  count,
  note,
  icon,
  open = false,
  level = 2,
  className,
  onToggle,
  children,
}: Props) {
  const Heading = `h${level}` as const;
  return (
    <details
      className={`sk-fold ${className ?? ""}`}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <ChevronRightIcon aria-hidden className="sk-fold__chevron" />
        {icon}
        <Heading className="sk-fold__title">{title}</Heading>
        {count !== undefined && <span className="sk-count">{count}</span>}
        {note && <span className="sk-subtle sk-small">{note}</span>}
      </summary>
      <div className="sk-fold__body">{children}</div>
    </details>
  );
}
