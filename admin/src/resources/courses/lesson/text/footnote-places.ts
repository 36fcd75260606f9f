import type { Node } from '@tiptap/pm/model';

/** A new identity of a footnote; `crypto.randomUUID` is not there on an address without TLS. */
export function newFootnoteId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where a footnote or its reference stands. */
export function placeOf(doc: Node, name: string, id: string): { node: Node; at: number } | undefined {
  let found: { node: Node; at: number } | undefined;
  doc.descendants((node, at) => {
    if (node.type.name === name && node.attrs['data-id'] === id) found ??= { node, at };
    return found === undefined;
  });
  return found;
}
