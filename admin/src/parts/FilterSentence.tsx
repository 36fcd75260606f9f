import { X } from 'lucide-react';
import { Fragment, type ReactNode, type Ref } from 'react';
import { useText } from '../i18n/useText';
import { Icon } from './Icon';
import { Name } from './Name';
import { shortened } from './typed';

/** A part of the sentence: words around a value, and the condition that goes when the value is taken away; none for a bare beginning. */
export interface Clause<Condition extends string = string> {
  readonly condition?: Condition;
  readonly before: string;
  readonly value: string;
  readonly after: string;
  /** Whether the value is a unit's name, which stays Vietnamese in every language. */
  readonly isName?: boolean;
  /** What stands between it and the part before. */
  readonly joint: string;
}

/** The conditions of a list read as a sentence; each can be taken away where it stands. */
export function FilterSentence<Condition extends string>({
  clauses,
  onDrop,
  children,
  ref,
}: {
  clauses: readonly Clause<Condition>[];
  onDrop: (condition: Condition) => void;
  children: ReactNode;
  ref?: Ref<HTMLFieldSetElement>;
}) {
  const say = useText();
  return (
    <fieldset className="sentence" ref={ref}>
      <legend className="sr">{say('lists.sentence.label')}</legend>
      {clauses.map(({ condition, before, value, after, isName }, at) => (
        <Fragment key={condition ?? ''}>
          {before.trim() && <span>{before.trim()}</span>}{' '}
          {condition && (
            <span className="said">
              <span className="chip">
                <b title={shortened(value) === value ? undefined : value}>{isName ? <Name>{shortened(value)}</Name> : shortened(value)}</b>
                <button
                  type="button"
                  aria-label={say('lists.sentence.drop', { value: shortened(value) })}
                  onClick={() => onDrop(condition)}
                >
                  <Icon of={X} small />
                </button>
              </span>
              {`${after}${clauses[at + 1]?.joint ?? ''}`.trim()}
            </span>
          )}{' '}
        </Fragment>
      ))}
      {children}
    </fieldset>
  );
}
