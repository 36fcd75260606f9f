import type { ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import type { Block } from './blocks';

/** What stands around what a block says, in a difference: as in the lesson itself, but that headings are none of the page's. */
export function BlockFrame({ block: { type, attrs }, children }: { block: Block; children: ReactNode }) {
  const say = useText();
  switch (type) {
    case 'heading':
      return <p className={`heading h${attrs?.level}`}>{children}</p>;
    case 'bulletList':
      return <ul>{children}</ul>;
    case 'orderedList':
      return <ol start={Number(attrs?.start ?? 1)}>{children}</ol>;
    case 'listItem':
      return <li>{children}</li>;
    case 'blockquote':
      return <blockquote>{children}</blockquote>;
    case 'callout':
      return (
        <div className={`callout ${String(attrs?.kind).toLowerCase()}`} data-name={say(`lesson.callout.${attrs?.kind as 'NOTE'}`)}>
          {children}
        </div>
      );
    case 'table':
      return (
        <div className="tableWrapper">
          <table>
            <tbody>{children}</tbody>
          </table>
        </div>
      );
    case 'tableRow':
      return <tr>{children}</tr>;
    case 'tableHeader':
      return <th>{children}</th>;
    case 'tableCell':
      return <td>{children}</td>;
    case 'footnote':
      return (
        <div className="note1">
          <span className="meta">{say('lesson.difference.footnote', { number: String(attrs?.id ?? '').replace(/\D/g, '') })}</span>{' '}
          {children}
        </div>
      );
    case 'paragraph':
    case 'material':
      return <p>{children}</p>;
    default:
      return <div>{children}</div>;
  }
}
