import { ChevronUp, Plus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useChangeParams } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { FilterSentence } from '../../../parts/FilterSentence';
import { Icon } from '../../../parts/Icon';
import { atHead } from '../../../providers/usePagedList';
import type { ListAddress } from '../unit-filter';
import { UnitConditions } from './UnitConditions';
import type { UnitSentence } from './useUnitSentence';

/** What the list of units shows, as a sentence, and behind a button the fields that change it. */
export function UnitFilters({ address, sentence }: { address: ListAddress; sentence: UnitSentence }) {
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
      {isOpen && <UnitConditions id={id} address={address} />}
    </>
  );
}
