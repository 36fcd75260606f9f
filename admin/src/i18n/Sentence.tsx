import type { MessageKey } from './messages';
import { useText, type Values } from './useText';

/** A message whose `<b>` parts are strong. */
export function Sentence({ message, values }: { message: MessageKey; values?: Values }) {
  const say = useText();
  const parts = say(message, values).split(/<b>(.*?)<\/b>/);
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity
  return <>{parts.map((part, index) => (index % 2 ? <b key={index}>{part}</b> : part))}</>;
}
