import type { ShownMaterialFragment } from '@lechan/client';
import { createElement, type ReactNode } from 'react';
import type { Language, Say } from '../i18n/say';
import { MaterialFigure } from '../material/MaterialFigure';
import { Callout, type CalloutKind } from './Callout';
import { LessonTable, tableRows } from './LessonTable';

/** A heading of a lesson, and the identity by which it is gone to. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

/** How a lesson's text is drawn. */
export interface Drawing {
  readonly say: Say;
  /** The language in which that is said: the text may be in another. */
  readonly language: Language;
  readonly materials: readonly ShownMaterialFragment[];
  /** Before each identity in it, so that several lessons stand on one page. */
  readonly prefix?: string;
  /** How many levels its headings stand lower than in a lesson alone. */
  readonly lower?: number;
}

/** Elements that are drawn as they are; whatever else there may be is left out, and what it holds is drawn. */
const plain = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'strong', 'em', 's', 'u', 'code', 'sup']);
const headings = new Set(['h2', 'h3', 'h4']);

/**
 * What a lesson says, drawn from the HTML that the API gives: nothing of it becomes HTML of the page by itself. Headings can be gone to,
 * footnotes lead there and back, tables scroll, call-outs say what they are, and materials get what is to be shown of them.
 */
export function lessonNodes(html: string, drawing: Drawing): { nodes: ReactNode[]; headings: Heading[] } {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const found: Heading[] = [];
  const walk = new Walk(drawing, found);
  return { nodes: walk.all(body), headings: found };
}

class Walk {
  private tables = 0;
  private at = 0;
  private readonly prefix: string;

  constructor(
    private readonly drawing: Drawing,
    private readonly found: Heading[],
  ) {
    this.prefix = drawing.prefix ?? '';
  }

  all(parent: Element): ReactNode[] {
    return Array.from(parent.childNodes, (node) => this.one(node));
  }

  private one(node: ChildNode): ReactNode {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent;
    if (!(node instanceof Element)) return null;
    const tag = node.localName;
    if (headings.has(tag)) return this.heading(node, Number(tag[1]));
    if (tag === 'a') return this.link(node);
    if (tag === 'aside') return createElement(Callout, { key: this.next(), kind: kindOf(node) }, ...this.all(node));
    if (tag === 'figure') return this.figure(node);
    if (tag === 'table') return this.table(node);
    if (tag === 'ol' && node.classList.contains('footnotes')) return this.footnotes(node);
    if (!plain.has(tag)) return createElement('span', { key: this.next() }, ...this.all(node));
    const start = tag === 'ol' ? Number(node.getAttribute('start')) || undefined : undefined;
    return createElement(tag, { key: this.next(), start }, ...(tag === 'br' || tag === 'hr' ? [] : this.all(node)));
  }

  private heading(node: Element, level: number): ReactNode {
    const id = `${this.prefix}muc-${this.next()}`;
    if (level === 2) this.found.push({ id, text: node.textContent ?? '' });
    return createElement(`h${Math.min(level + (this.drawing.lower ?? 0), 6)}`, { key: id, id, tabIndex: -1 }, ...this.all(node));
  }

  private link(node: Element): ReactNode {
    const href = node.getAttribute('href') ?? '';
    const note = /^#fn:(\w+)$/.exec(href)?.[1];
    if (note) {
      const [id, to] = [`${this.prefix}ref-${note}`, `#${this.prefix}fn-${note}`];
      const label = this.drawing.say('lesson.footnote', { number: note });
      return (
        <a key={this.next()} id={id} href={to} className="fnref" aria-label={label}>
          [{note}]
        </a>
      );
    }
    // as the API lets through, and nothing else
    if (!/^(https?:|mailto:|tel:)/i.test(href)) return createElement('span', { key: this.next() }, ...this.all(node));
    return createElement('a', { key: this.next(), href, rel: 'noopener noreferrer' }, ...this.all(node));
  }

  private footnotes(node: Element): ReactNode {
    const { say, language, lower = 0 } = this.drawing;
    const notes = Array.from(node.children, (item) => {
      const note = /^fn:(\w+)$/.exec(item.id)?.[1] ?? String(this.next());
      return (
        <li key={note} id={`${this.prefix}fn-${note}`}>
          {this.all(item)}
          <a href={`#${this.prefix}ref-${note}`} className="fnback" aria-label={say('lesson.backToText', { number: note })}>
            ↩
          </a>
        </li>
      );
    });
    return (
      <section key={this.next()} className="footnotes">
        {createElement(`h${2 + lower}`, { lang: language }, say('lesson.footnotes'))}
        <ol>{notes}</ol>
      </section>
    );
  }

  private table(node: Element): ReactNode {
    this.tables += 1;
    const label = this.drawing.say('lesson.table', { number: this.tables });
    return (
      <LessonTable key={this.next()} label={label}>
        {tableRows(node, (cell) => this.all(cell))}
      </LessonTable>
    );
  }

  private figure(node: Element): ReactNode {
    const identity = node.getAttribute('data-material');
    const caption = node.querySelector('figcaption')?.textContent?.trim() ?? '';
    if (!identity) return null;
    return <MaterialFigure key={this.next()} material={this.drawing.materials.find(({ id }) => id === identity)} caption={caption} />;
  }

  private next(): number {
    this.at += 1;
    return this.at;
  }
}

function kindOf({ classList }: Element): CalloutKind {
  if (classList.contains('warning')) return 'WARNING';
  return classList.contains('tip') ? 'TIP' : 'NOTE';
}
