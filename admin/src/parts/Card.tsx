import { type ReactNode, useId } from 'react';

/** A sheet of paper on the desk, with its heading. */
export function Card({
  title,
  action,
  children,
  flush,
}: {
  title: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  /** Whether the content brings its own margins, as a table does. */
  flush?: boolean;
}) {
  const heading = useId();
  return (
    <section className="card" aria-labelledby={heading}>
      <header>
        <h2 id={heading} className="grow">
          {title}
        </h2>
        {action}
      </header>
      {flush ? children : <div className="in">{children}</div>}
    </section>
  );
}
