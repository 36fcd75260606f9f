import type { ImportColumnInput } from '@lechan/client';
import { useEffect, useEffectEvent, useState } from 'react';
import { useDataProvider, useRefresh } from 'react-admin';
import {
  ImportOfficersDocument,
  ImportRunningDocument,
  type ImportRunningQuery,
  ImportUnitsDocument,
  type ReportFragment,
} from '../../generated/operations';
import { clearDraft } from '../../parts/form/draft';
import { useSaved } from '../../parts/form/useSaved';
import type { ConsoleDataProvider } from '../../providers/data-provider';
import { askSecondPerson, needsSecondPerson, putUp, tellPutUp } from '../../providers/second-person';
import type { Refusal } from '../../providers/useAct';
import { announceSaved } from '../../providers/useSavedCount';
import { type Amendments, forgetAmendments, keepAmendments, keptAmendments, unamended } from './amendments';
import { forgetColumns, rememberColumns, rememberedColumns } from './remembered-columns';
import { forgetRun, keepRun, keptRun, type Run } from './remembered-run';
import { sendFile } from './send-file';
import { type Expected, expectedOf, writtenAsExpected } from './written';

/** Under which name what is typed beside the file is kept until the file is written. */
export const importDraft = 'import-file';

export type Subject = 'units' | 'officers';

/** What is to be imported, and why. */
export interface Order {
  readonly subject: Subject;
  readonly file: Pick<File, 'name' | 'size' | 'lastModified'>;
  /** The file itself; none of a writing that another page began. */
  readonly content?: File;
  readonly asOf: string;
  readonly note: string | null;
  readonly decisionNumber: string | null;
  /** What columns mean, where their headers were not understood. */
  readonly columns?: ImportColumnInput[];
  /** Whether these meanings are those of an earlier file. */
  readonly isRemembered?: boolean;
  /** What is to stand in the file other than it does. */
  readonly amended?: Amendments;
}

export type Running = { sending: true } | NonNullable<ImportRunningQuery['importProgress']>;

/** What an import is run for: to try it, to write it, or to see whether a writing that broke off was written. */
type Aim = 'check' | 'write' | 'look';

/** Between two looks at how far an import is, in milliseconds. */
const pause = 700;

/** Where an import stands. */
export interface ImportState {
  readonly order?: Order;
  readonly fileId?: string;
  readonly report?: ReportFragment;
  readonly refusals: readonly Refusal[];
  /** What has been amended since the file was last tried. */
  readonly amended?: Amendments;
  readonly running?: Running;
  /** Whether what runs is a writing, which the server goes on with whatever becomes of the page. */
  readonly isWriting?: boolean;
  /** What broke off, and whether something may have been written then. */
  readonly failure?: { readonly error: unknown; readonly mayBeWritten: boolean };
  /** Of a writing that broke off and was looked at again: whether it had been written. */
  readonly found?: 'written' | 'notWritten';
}

/** Sends a file, tries the import dry, then writes it; tells how far it is meanwhile. */
export function useImport() {
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const refresh = useRefresh();
  const saved = useSaved();
  const [state, setState] = useState<ImportState>({ refusals: [] });

  async function run(order: Order, fileId: string, aim: Aim, expected?: Expected) {
    const { subject, note, decisionNumber, columns, amended = unamended } = order;
    const input = { fileId, dryRun: aim !== 'write', note, decisionNumber, columns, ...copyOf(amended) };
    if (aim === 'write') keepRun({ fileId, order, expected });
    const watch = setInterval(() => void look(fileId), pause);
    try {
      const send = async (put = <Variables>(variables: Variables) => variables) =>
        subject === 'units'
          ? (await ask(ImportUnitsDocument, put({ input: { ...input, asOf: order.asOf } }))).importUnits
          : (await ask(ImportOfficersDocument, put({ input }))).importOfficers;
      let payload = await send();
      if (needsSecondPerson(payload.userErrors)) {
        const asked = await askSecondPerson();
        if (!asked) return setState(({ report }) => ({ order, fileId, report, refusals: [] }));
        payload = await send((variables) => putUp(variables, asked.note));
        if (payload.userErrors.length === 0) return tellSent();
      }
      let report = payload.report ?? undefined;
      const remembered = aim === 'check' && !columns && report && rememberedColumns(subject, report.columns);
      if (remembered) return await run({ ...order, columns: remembered, isRemembered: true }, fileId, aim);
      const found = aim === 'look' && report ? (isAllRecorded(report) ? 'written' : 'notWritten') : undefined;
      if (report && expected && found === 'written') report = await writtenAsExpected(report, expected, order.asOf, ask);
      if (aim !== 'check') forgetRun();
      setState({ order, fileId, report, refusals: payload.userErrors, found });
      if (found === 'written' || report?.isDryRun === false) {
        if (report?.findingCount === 0) forget();
        refresh();
        announceSaved();
      }
    } catch (error) {
      breakOff(order, error, aim);
    } finally {
      clearInterval(watch);
    }
  }

  /** It waits for a second person: the file may be chosen anew for another import. */
  function tellSent() {
    forget();
    forgetRun();
    tellPutUp();
    saved('');
    setState({ refusals: [] });
  }

  /** What may have been written keeps its report, to be looked at again. */
  function breakOff(order: Order, error: unknown, aim: Aim) {
    const mayBeWritten = aim !== 'check';
    setState(({ fileId, report }) => ({
      ...{ order, fileId, refusals: [], failure: { error, mayBeWritten } },
      report: mayBeWritten ? report : undefined,
    }));
  }

  async function look(fileId: string) {
    const progress = await ask(ImportRunningDocument, { fileId }).then(
      (answer) => answer.importProgress,
      () => null,
    );
    if (progress) setState((former) => (former.running ? { ...former, running: progress } : former));
    return progress !== null;
  }

  /** Goes along with a writing that was begun before the page was opened anew, and then looks what became of it. */
  const follow = useEffectEvent(async ({ fileId, order, expected }: Run, isLeft: () => boolean) => {
    setState({ order, fileId, refusals: [], isWriting: true, running: { phase: 'WRITING', done: 0, total: 0 } });
    while (!isLeft() && (await look(fileId))) await new Promise((resolve) => setTimeout(resolve, pause));
    if (!isLeft()) await run(order, fileId, 'look', expected);
  });
  useEffect(() => {
    let isLeft = false;
    const kept = keptRun();
    if (kept) void follow(kept, () => isLeft);
    return () => {
      isLeft = true;
    };
  }, []);

  async function send(order: Order, aim: Aim) {
    setState(({ report }) => ({ order, report: aim === 'look' ? report : undefined, refusals: [], running: { sending: true } }));
    try {
      const { fileId, report } = state;
      const sent = order.content ? await sendFile(order.content) : fileId;
      if (sent) await run(order, sent, aim, aim === 'look' && report ? expectedOf(report) : undefined);
    } catch (error) {
      breakOff(order, error, aim);
    }
  }

  async function again(order: Order | undefined, aim: Aim) {
    const { fileId, report, running } = state;
    if (!order || !fileId || running) return;
    const isWriting = aim === 'write';
    setState({ ...state, found: undefined, isWriting, running: { phase: 'CHECKING', done: 0, total: 0 } });
    await run(order, fileId, aim, isWriting && report ? expectedOf(report) : undefined);
  }

  return {
    ...state,
    check: (order: Order) => send({ amended: keptAmendments(order), ...order }, 'check'),
    /** Tries the file again with what is said of its columns, and remembers it; null says that they mean what their headers say. */
    understand: (columns: ImportColumnInput[] | null) => {
      const { order, report } = state;
      if (!order || !report) return;
      if (columns) rememberColumns(order.subject, columns);
      else forgetColumns(order.subject, report.columns);
      void again({ ...order, columns: columns ?? undefined, isRemembered: false, amended: state.amended ?? order.amended }, 'check');
    },
    amended: state.amended ?? state.order?.amended ?? unamended,
    /** Amends the file beside itself; nothing is tried until it is asked for. */
    amend: (amended: Amendments) => {
      if (state.order) keepAmendments(state.order, amended);
      setState((former) => ({ ...former, amended }));
    },
    tryAgain: () => again(state.order && { ...state.order, amended: state.amended ?? state.order.amended }, 'check'),
    write: () => again(state.order, 'write'),
    /** The same file is sent and tried again: the server may have lost it when it stopped. */
    lookWhetherWritten: async () => state.order && send(state.order, 'look'),
    restart: () => {
      forgetRun();
      setState({ refusals: [] });
    },
  };
}

function forget(): void {
  clearDraft(importDraft);
  forgetAmendments();
}

function copyOf({ cells, leftOutRows }: Amendments) {
  return { cells: [...cells], leftOutRows: [...leftOutRows] };
}

/** Whether a file states nothing but what is recorded. */
export function isAllRecorded({ findingCount, created, changed }: ReportFragment): boolean {
  return findingCount === 0 && created + changed === 0;
}
