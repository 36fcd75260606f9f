import { useDataProvider } from 'react-admin';
import { plusDays, shownDay } from '../../../../day/day';
import { useDay } from '../../../../day/useDay';
import { CloseUnitDocument } from '../../../../generated/operations';
import { Sentence } from '../../../../i18n/Sentence';
import { useText } from '../../../../i18n/useText';
import { DayField } from '../../../../parts/form/DayField';
import { WhyFields } from '../../../../parts/form/WhyFields';
import { Note } from '../../../../parts/Note';
import type { ConsoleDataProvider } from '../../../../providers/data-provider';
import { BulkDialog, type BulkProps } from './BulkDialog';

interface Values {
  closedOn: string;
  note: string | null;
  decisionNumber: string | null;
}

/** The end of many units on one day. */
export function BulkClose(props: BulkProps) {
  const say = useText();
  const { day } = useDay();
  const { ask } = useDataProvider<ConsoleDataProvider>();
  return (
    <BulkDialog<Values>
      {...props}
      act="close"
      initial={{ closedOn: day, note: null, decisionNumber: null }}
      attempt={({ closedOn, note, decisionNumber }) =>
        async ({ id, version }, dryRun) =>
          (await ask(CloseUnitDocument, { input: { id, version, closedOn, note, decisionNumber, dryRun } })).closeUnit.userErrors
        }
      sentence={({ closedOn }, count) => (
        <Sentence
          message="lists.bulk.close.sentence"
          values={{ day: shownDay(closedOn), smart_count: count, last: shownDay(plusDays(closedOn, -1)) }}
        />
      )}
    >
      {() => (
        <>
          <DayField source="closedOn" label={say('acts.close.from')} required hint={say('acts.close.fromHint')} />
          <WhyFields />
          <Note tone="info">{say('lists.bulk.close.hint')}</Note>
        </>
      )}
    </BulkDialog>
  );
}
