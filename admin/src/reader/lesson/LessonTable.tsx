import { createElement, type ReactNode, useEffect, useRef, useState } from 'react';

/** A table of a lesson: wider than the page, it scrolls by itself, by keyboard too. */
export function LessonTable({ label, children }: { label: string; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const [isWider, setWider] = useState(false);
  useEffect(() => {
    const frame = ref.current;
    if (!frame) return;
    const watch = new ResizeObserver(() => setWider(frame.scrollWidth > frame.clientWidth));
    watch.observe(frame);
    if (frame.firstElementChild) watch.observe(frame.firstElementChild);
    return () => watch.disconnect();
  }, []);
  const scrolls = isWider ? { role: 'region', tabIndex: 0, 'aria-label': label } : {};
  return (
    <div className="tscroll" ref={ref} {...scrolls}>
      <table>{children}</table>
    </div>
  );
}

/** The rows of a table as the API gives it, all in one body: a first row of headings becomes the table's head, which is repeated on paper. */
export function tableRows(table: Element, draw: (cell: Element) => ReactNode[]): ReactNode {
  // the rows of a table within a cell are drawn with their cell
  const rows = Array.from(table.querySelectorAll('tr')).filter((row) => row.closest('table') === table);
  const isHead = (row: Element | undefined) => row !== undefined && row.children.length > 0 && Array.from(row.children).every(isHeading);
  const [first, ...others] = rows;
  const head = isHead(first) && others.length > 0 ? first : undefined;
  const row = (one: Element, at: number, scope: 'col' | 'row') => (
    <tr key={at}>
      {Array.from(one.children, (cell, place) => {
        const span = (name: string) => {
          const said = Number(cell.getAttribute(name));
          return said > 1 ? said : undefined;
        };
        const properties = { key: place, colSpan: span('colspan'), rowSpan: span('rowspan') };
        return isHeading(cell)
          ? createElement('th', { ...properties, scope }, ...draw(cell))
          : createElement('td', properties, ...draw(cell));
      })}
    </tr>
  );
  return (
    <>
      {head && <thead>{row(head, 0, 'col')}</thead>}
      <tbody>{(head ? others : rows).map((one, at) => row(one, at + 1, 'row'))}</tbody>
    </>
  );
}

const isHeading = (cell: Element): boolean => cell.localName === 'th';
