import { type ReactNode, useId } from "react";

interface Props {
  readonly title: string;
  readonly count?: number;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A titled part of a view. */
export function Section({ title, count, note, children }: Props) {
  const id = useId();
  return (
    <section className="sk-section" aria-labelledby={id}>
      <div className="sk-section__head">
        <h2 id={id} className="sk-section__title">
          {title}
          {count !== undefined && <span className="sk-count">{count}</span>}
        </h2>
        {note && <span className="sk-subtle">{note}</span>}
      </div>
      {children}
    </section>
  );
}
