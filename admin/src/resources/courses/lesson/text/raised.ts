const raised = new Map([...'0123456789+-−=()n'].map((letter, at) => [letter, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'][at] ?? '']));
const lowered = new Map([...'0123456789+-−=()'].map((letter, at) => [letter, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at] ?? '']));

/** Raised and lowered numbers as the characters that say so: a lesson has no such mark, and 10³ must not become 103. */
export function makeRaised({ body }: Document): void {
  for (const element of body.querySelectorAll<HTMLElement>('sup, sub, [style*="vertical-align"]')) {
    const how = element.localName === 'sup' || element.style.verticalAlign === 'super' ? raised : lowered;
    const isSo = ['sup', 'sub'].includes(element.localName) || ['super', 'sub'].includes(element.style.verticalAlign);
    const isReference = element.matches('[class], [data-id], [data-footnote]') || element.querySelector('a, [data-footnote]') !== null;
    const letters = [...(element.textContent ?? '')];
    if (isSo && !isReference && letters.length > 0 && letters.every((letter) => how.has(letter)))
      element.replaceWith(letters.map((letter) => how.get(letter)).join(''));
  }
}
