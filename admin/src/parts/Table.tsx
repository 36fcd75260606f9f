import type { ReactNode } from 'react';

/** The head of a column: its name, and what is shown in its place. */
export interface Head {
  readonly label: string;
  readonly heading?: ReactNode;
}

/** A table in a card, which scrolls within it where it is wider; on a phone each row is a card. `acts` names the column of what can be done; none where nothing can. */
export function Table({
  heads,
  acts,
  look,
  children,
}: {
  heads: readonly (string | Head)[];
  acts: string | undefined;
  look?: 'periods' | 'head-sunken';
  children: ReactNode;
}) {
  return (
    <div className="tscroll">
      <table className={look ? `tbl cards ${look}` : 'tbl cards'}>
        <thead>
          <tr>
            {heads
              .map((head) => (typeof head === 'string' ? { label: head } : head))
              .map(({ label, heading }: Head) => (
                <th key={label} scope="col">
                  {heading ?? label}
                </th>
              ))}
            {acts && (
              <th scope="col">
                <span className="sr">{acts}</span>
              </th>
            )}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
