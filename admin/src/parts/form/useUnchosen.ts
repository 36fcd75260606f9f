import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { shortened } from '../typed';

/** What stands typed in a field that is chosen from, while nothing was chosen for it. */
export interface Unchosen {
  readonly text: string;
  /** Why it can't stay so: that of what was typed nothing was chosen. */
  readonly why: string | undefined;
  /** That reason, once the field was left. */
  readonly refusal: string | undefined;
  onType: (text: string) => void;
  onLeave: () => void;
}

/** Keeps what was typed and not chosen, so that it is neither lost nor taken for an empty field. */
export function useUnchosen(): Unchosen {
  const say = useText();
  const [text, setText] = useState('');
  const [isLeft, setLeft] = useState(false);
  const why = text.trim() ? say('shell.state.notChosen', { text: shortened(text.trim()) }) : undefined;
  const onType = (typed: string) => {
    setText(typed);
    setLeft(false);
  };
  return { text, why, refusal: isLeft ? why : undefined, onType, onLeave: () => setLeft(true) };
}
