import type { MessageKey } from '../../i18n/messages';
import { useText, type Values } from '../../i18n/useText';
import { stretchesOf } from './folded';

/** A text with what of it was asked for marked; a name's numbers never part from the word before. */
export function Marked({ text, asked, isName = true }: { text: string; asked: string; isName?: boolean }) {
  const bound = text.replace(/(số|tổ|khu) (\d)/gi, '$1\u00a0$2');
  let at = 0;
  return (
    <span lang={isName ? 'vi' : undefined}>
      {stretchesOf(bound, asked).map((stretch) => {
        const key = at;
        at += stretch.text.length;
        return stretch.isMatch ? <mark key={key}>{stretch.text}</mark> : <span key={key}>{stretch.text}</span>;
      })}
    </span>
  );
}

/** A message that has a name in it, the name read as Vietnamese, with what was asked for marked. */
export function MarkedSentence({ message, values, name, asked }: { message: MessageKey; values?: Values; name: string; asked: string }) {
  const say = useText();
  const place = '\uFFFC';
  const [before = '', after = ''] = say(message, { ...values, name: place }).split(place);
  return (
    <>
      <Marked text={before} asked={asked} isName={false} />
      <Marked text={name} asked={asked} />
      <Marked text={after} asked={asked} isName={false} />
    </>
  );
}
