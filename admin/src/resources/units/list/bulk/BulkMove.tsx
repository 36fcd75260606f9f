import { useDataProvider } from 'react-admin';
import { readDay, shownDay } from '../../../../day/day';
import { useDay } from '../../../../day/useDay';
import { MoveUnitDocument, type UnitOptionFragment } from '../../../../generated/operations';
import { Sentence } from '../../../../i18n/Sentence';
import { useText } from '../../../../i18n/useText';
import { DayField } from '../../../../parts/form/DayField';
import { UnitField } from '../../../../parts/form/UnitField';
import { WhyFields } from '../../../../parts/form/WhyFields';
import { Note } from '../../../../parts/Note';
import type { ConsoleDataProvider } from '../../../../providers/data-provider';
import { useReference } from '../../../../providers/useReference';
import { BulkDialog, type BulkProps } from './BulkDialog';

interface Values {
  from: string;
  parentId: UnitOptionFragment | null;
  note: string | null;
  decisionNumber: string | null;
}

/** Another superior for many units from one day on. */
export function BulkMove(props: BulkProps) {
  const say = useText();
  const { day } = useDay();
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const kinds = useReference()?.unitKinds;
  const chosenKinds = new Set(props.chosen.map(({ kind }) => kind.code));
  // only what may stand above every one of them
  const above = kinds
    ?.filter(({ code }) => chosenKinds.has(code))
    .map(({ parentKinds }) => parentKinds.map(({ code }) => code))
    .reduce((shared, next) => shared.filter((code) => next.includes(code)));
  return (
    <BulkDialog<Values>
      {...props}
      act="move"
      initial={{ from: day, parentId: null, note: null, decisionNumber: null }}
      attempt={({ from, parentId, note, decisionNumber }) =>
        async ({ id, version }, dryRun) => {
          const input = { id, version, from, parentId: parentId?.id ?? null, note, decisionNumber, dryRun };
          return (await ask(MoveUnitDocument, { input })).moveUnit.userErrors;
        }}
      sentence={({ from, parentId }, count) => (
        <Sentence message="lists.bulk.move.sentence" values={{ day: shownDay(from), smart_count: count, parent: parentId?.name ?? '' }} />
      )}
    >
      {({ from }) => (
        <>
          {above?.length === 0 && <Note tone="warn">{say('lists.bulk.move.noShared')}</Note>}
          <div className="g2">
            <DayField source="from" label={say('acts.move.from')} required />
            <UnitField source="parentId" label={say('acts.move.parent')} required kinds={above} asOf={readDay(from ?? '')} />
          </div>
          <WhyFields />
          <p className="soft">{say('lists.bulk.move.hint')}</p>
        </>
      )}
    </BulkDialog>
  );
}
