import { ChevronUp, Plus } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useChangeParams } from '../day/useDay';
import { useText } from '../i18n/useText';
import { atHead } from '../providers/usePagedList';
import { FilterSentence } from './FilterSentence';
import { Icon } from './Icon';
import type { ListSentence } from './useClauses';

/** What a list shows, as a sentence, and behind a button the fields that change it. */
export function ListFilters<Condition extends string>({ sentence, children }: { sentence: ListSentence<Condition>; children: ReactNode }) {
  const say = useText();
  const change = useChangeParams();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <FilterSentence
        clauses={sentence.clauses}
        onDrop={(condition) => {
          change({ ...atHead, [condition]: undefined }, { replace: true });
          // the button that was pressed is gone: without this the keyboard would begin at the top of the page
          opener.current?.focus();
        }}
      >
        <button
          ref={opener}
          type="button"
          className="chip add"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={isOpen ? ChevronUp : Plus} small />
          {isOpen ? say('lists.sentence.fold') : say('lists.sentence.add')}
        </button>
      </FilterSentence>
      {isOpen && (
        <fieldset id={id} className="filters card in">
          <legend className="sr">{say('units.list.filters')}</legend>
          {children}
        </fieldset>
      )}
    </>
  );
}
