import type { MessageKey } from './messages';
import { useText, type Values } from './useText';

/** Where a text comes in a message: no text of the platform holds such a character. */
const mark = /\ue000(\w+)\ue001/g;

/** A message whose `<b>` parts are strong. A name in it stands as it is written: it is never read as markup. */
export function Sentence({ message, values = {} }: { message: MessageKey; values?: Values }) {
  const say = useText();
  const marked = Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? value : `\ue000${name}\ue001`]);
  const parts = say(message, Object.fromEntries(marked))
    .split(/<b>(.*?)<\/b>/)
    .map((part) => part.replace(mark, (_, name: string) => String(values[name])));
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity
  return <>{parts.map((part, index) => (index % 2 ? <b key={index}>{part}</b> : part))}</>;
}
