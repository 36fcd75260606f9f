/** Letters as they stand in a page, each with its place; what is crossed out is no part of what is said now. */
interface Letters {
  readonly text: string;
  readonly places: readonly { readonly node: Text; readonly at: number }[];
}

/** Where in a part of the page a passage is shown; undefined where it is not, as in what is folded. */
export function rangeOf(within: HTMLElement, passage: string): Range | undefined {
  const { text, places } = lettersIn(within);
  const sought = squeezed(passage);
  const at = sought === '' ? -1 : text.indexOf(sought);
  const [first, last] = [places[at], places[at + sought.length - 1]];
  if (at < 0 || !first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}

/** What is chosen in a part of the page, without what is crossed out; empty where that is nothing. */
export function chosenIn(within: HTMLElement | null): string {
  const chosen = getSelection();
  if (!chosen || chosen.rangeCount === 0 || chosen.isCollapsed || !within?.contains(chosen.anchorNode)) return '';
  const said = chosen.getRangeAt(0).cloneContents();
  for (const gone of said.querySelectorAll('del, .meta')) gone.remove();
  return said.textContent?.trim() ?? '';
}

/** Letters without spaces: between two blocks there are some, or none. */
function lettersIn(within: HTMLElement): Letters {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const places: { node: Text; at: number }[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest('del, .meta')) continue;
    for (let at = 0; at < node.data.length; at++) {
      const letter = squeezed(node.data[at] ?? '');
      if (letter) places.push({ node, at });
      text += letter;
    }
  }
  return { text, places };
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}
