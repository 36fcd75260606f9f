import { useRef } from 'react';
import { plusDays, shownDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import {
  CreateTermDocument,
  DeleteTermDocument,
  type ReferenceQuery,
  TermCountsDocument,
  UpdateTermDocument,
} from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Explained } from '../../parts/Explained';
import { changedOnly } from '../../parts/form/changed-only';
import { DayField } from '../../parts/form/DayField';
import type { Base } from '../../parts/form/meanwhile';
import { TextField } from '../../parts/form/TextField';
import { useAct } from '../../providers/useAct';
import { useAnswer } from '../../providers/useAnswer';
import { addedAgain, EditDialog } from './EditDialog';
import { RemoveDialog } from './RemoveDialog';
import { SettingsTable } from './SettingsTable';
import { TermUse } from './Uses';

type Term = ReferenceQuery['terms'][number];

interface Values {
  name: string | null;
  startsOn: string | null;
  /** The last day, as people say it; a term is recorded with the day after. */
  endsOn: string | null;
}

/** The terms that appointments are recorded with. */
export function TermsSection({ terms }: { terms: readonly Term[] }) {
  const say = useText();
  const { day, asOf } = useDay();
  const { answer: counts } = useAnswer(TermCountsDocument, { asOf }, { keepFormer: true });
  return (
    <SettingsTable
      section="terms"
      rows={terms}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      columns={[
        {
          label: say('settings.name'),
          heading: <Explained of="term">{say('settings.name')}</Explained>,
          value: ({ name }) => name,
          isName: true,
        },
        { label: say('settings.startsOn'), value: ({ startsOn }) => shownDay(startsOn) },
        { label: say('settings.endsOn'), value: ({ endsOn }) => shownDay(plusDays(endsOn, -1)) },
        {
          label: say('settings.holders', { day: shownDay(day) }),
          value: ({ id }) => counts?.terms.find((term) => term.id === id)?.appointments.totalCount ?? '',
        },
      ]}
      editor={(term, onClose) => <TermForm term={term} onClose={onClose} />}
      remover={(term, onClose) => (
        <RemoveDialog
          name={term.name}
          document={DeleteTermDocument}
          select={({ deleteTerm }) => deleteTerm}
          variables={(dryRun) => ({ input: { id: term.id, version: term.version, dryRun } })}
          use={<TermUse id={term.id} />}
          again={addedAgain('terms', valuesOf(term))}
          onClose={onClose}
        />
      )}
    />
  );
}

function TermForm({ term, onClose }: { term: Term | undefined; onClose: () => void }) {
  const say = useText();
  const create = useAct(CreateTermDocument, ({ createTerm }) => createTerm);
  const update = useAct(UpdateTermDocument, ({ updateTerm }) => updateTerm);
  const initial = valuesOf(term);
  const made = useRef<string>(undefined);
  const save = async (values: Values, { opened, version = 0 }: Base<Values>) => {
    const endsOn = values.endsOn ? plusDays(values.endsOn, 1) : '';
    if (term) {
      const changed = changedOnly(values, opened);
      return update.act({ input: { ...changed, ...(changed.endsOn !== undefined && { endsOn }), id: term.id, version } });
    }
    const { name, startsOn } = values;
    const payload = await create.act({ input: { name: name ?? '', startsOn: startsOn ?? '', endsOn } });
    made.current = payload?.term?.id;
    return payload;
  };
  return (
    <EditDialog<Values>
      section="terms"
      row={term && { key: term.id, version: term.version }}
      newKey={() => made.current}
      initial={initial}
      save={save}
      nameOf={({ name }) => name ?? ''}
      isBusy={create.isBusy || update.isBusy}
      isForTwo={create.isForTwo}
      use={term && <TermUse id={term.id} isEditing />}
      onClose={onClose}
    >
      {() => (
        <>
          <TextField source="name" label={say('settings.name')} hint={say('settings.nameHint')} required />
          <div className="f2">
            <DayField source="startsOn" label={say('settings.startsOn')} required />
            <DayField source="endsOn" label={say('settings.endsOn')} required />
          </div>
        </>
      )}
    </EditDialog>
  );
}

function valuesOf(term: Term | undefined): Values {
  return term
    ? { name: term.name, startsOn: term.startsOn, endsOn: plusDays(term.endsOn, -1) }
    : { name: null, startsOn: null, endsOn: null };
}
