const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text without what neither XML nor HTML may hold, however it is written: control characters but blanks, and halves of letters. */
const speakable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (letter) => (/\s/.test(letter) ? ' ' : ''));

/** A text as it stands in an element or an attribute of HTML or XML. */
export const escaped = (text: string): string => speakable(text).replace(/[&<>"']/g, (letter) => escapes[letter] ?? '');

/** JSON as it stands in a script element: nothing in it ends that, or begins another or a comment. */
export const jsonInScript = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** One element of XML, with attributes; what is null is left out. */
export function element(name: string, content: string | null, attributes: Readonly<Record<string, string | null>> = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escaped(value)}"`]));
  return content === null ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}
