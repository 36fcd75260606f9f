import type { EventFilter } from '@lechan/client';
import { useDataProvider } from 'react-admin';
import { dayOf, shownInstant, today } from '../../../day/day';
import { TrailDocument, type TrailQuery } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import type { ConsoleDataProvider } from '../../../providers/data-provider';
import type { FileKind } from '../../../providers/export-file';
import { type Exporting, useExport } from '../../../providers/useExport';
import { wordOf } from '../permission-groups';
import { differencesOf, idsIn } from './differences';
import { useActWords } from './useActWords';
import { namesOfIds, useNaming } from './useNaming';

type ExportedAct = TrailQuery['events']['nodes'][number];

const columns = [
  ...(['day', 'time', 'kind', 'proposer', 'who', 'what', 'unit', 'changes', 'decision', 'note'] as const),
  ...(['address', 'permission', 'request', 'position', 'seal'] as const),
];
const widths: Partial<Record<(typeof columns)[number], number>> = {
  day: 12,
  proposer: 24,
  who: 24,
  what: 56,
  unit: 32,
  changes: 56,
  note: 32,
  seal: 66,
};

/** Saves all acts that meet a filter, page after page: what is not in the file yet is not in memory. */
export function useTrailFiles(filter: EventFilter): { exporting: Exporting; save: (kind: FileKind) => void } {
  const say = useText();
  const wordsOf = useActWords();
  const naming = useNaming();
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const exporting = useExport();
  // names that were found once stand in many rows
  let names: ReadonlyMap<string, string> = new Map();
  const read = async (after: string | null) => {
    const { events } = await ask(TrailDocument, { filter, first: 100, after, withSeals: true });
    const missing = [...new Set(events.nodes.flatMap(idsIn))].filter((id) => !names.has(id));
    names = new Map([...names, ...(await namesOfIds(missing, ask))]);
    return events;
  };
  const changesOf = (act: ExportedAct) =>
    differencesOf(act, naming(names))
      .map(({ label, before, after }) => {
        const side = (values: readonly string[]) => values.join(', ') || say('trail.event.nothing');
        return `${label}: ${act.before ? `${side(before)} → ` : ''}${side(after)}`;
      })
      .join('; ');
  const save = (kind: FileKind) =>
    void exporting.save<ExportedAct>(kind, {
      read,
      columns: columns.map((column) => ({
        header: say(`trail.columns.${column}`),
        width: widths[column] ?? 16,
        ...(column === 'day' && { holds: 'day' as const }),
        ...((column === 'decision' || column === 'request' || column === 'seal') && { holds: 'code' as const }),
      })),
      row: (act) => {
        const { kind: sort, who, plain } = wordsOf(act);
        const { doneAt, unit, decisionNumber, note, address, permission, requestId, position, seal } = act;
        return [
          ...[dayOf(doneAt), shownInstant(doneAt).time, say(`trail.kinds.${sort}`), act.proposerName ?? '', who, plain],
          ...[unit && 'name' in unit ? unit.name : '', changesOf(act), decisionNumber ?? '', note ?? '', address ?? ''],
          ...[permission ? wordOf(permission, say) : '', requestId ?? '', position === null ? '' : String(position), seal ?? ''],
        ];
      },
      title: say('rights.sections.trail'),
      file: say('trail.file', { day: today() }),
    });
  return { exporting, save };
}
