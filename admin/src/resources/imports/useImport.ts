import type { ImportColumnInput } from '@lechan/client';
import { useState } from 'react';
import { useDataProvider, useRefresh } from 'react-admin';
import {
  ImportOfficersDocument,
  ImportRunningDocument,
  type ImportRunningQuery,
  ImportUnitsDocument,
  type ReportFragment,
} from '../../generated/operations';
import type { ConsoleDataProvider } from '../../providers/data-provider';
import type { Refusal } from '../../providers/useAct';
import { announceSaved } from '../../providers/useSavedCount';
import { sendFile } from './send-file';

export type Subject = 'units' | 'officers';

/** What is to be imported, and why. */
export interface Order {
  readonly subject: Subject;
  readonly file: File;
  readonly asOf: string;
  readonly note: string | null;
  readonly decisionNumber: string | null;
  /** What columns mean, where their headers were not understood. */
  readonly columns?: ImportColumnInput[];
}

export type Running = { sending: true } | NonNullable<ImportRunningQuery['importProgress']>;

/** Where an import stands. */
export interface ImportState {
  readonly order?: Order;
  readonly fileId?: string;
  readonly report?: ReportFragment;
  readonly refusals: readonly Refusal[];
  readonly running?: Running;
  readonly failure?: unknown;
}

/** Sends a file, tries the import dry, then writes it; tells how far it is meanwhile. */
export function useImport() {
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const refresh = useRefresh();
  const [state, setState] = useState<ImportState>({ refusals: [] });

  async function run(order: Order, fileId: string, dryRun: boolean) {
    const { note, decisionNumber, columns } = order;
    const input = { fileId, dryRun, note, decisionNumber, columns };
    const watch = setInterval(() => void look(fileId), 700);
    try {
      const payload =
        order.subject === 'units'
          ? (await ask(ImportUnitsDocument, { input: { ...input, asOf: order.asOf } })).importUnits
          : (await ask(ImportOfficersDocument, { input })).importOfficers;
      setState({ order, fileId, report: payload.report ?? undefined, refusals: payload.userErrors });
      if (!dryRun && payload.report && !payload.report.isDryRun) {
        refresh();
        announceSaved();
      }
    } catch (failure) {
      setState({ order, fileId, refusals: [], failure });
    } finally {
      clearInterval(watch);
    }
  }

  async function look(fileId: string) {
    const progress = await ask(ImportRunningDocument, { fileId }).then(
      (answer) => answer.importProgress,
      () => null,
    );
    if (progress) setState((former) => (former.running ? { ...former, running: progress } : former));
  }

  async function check(order: Order) {
    setState({ order, refusals: [], running: { sending: true } });
    try {
      const fileId = await sendFile(order.file);
      await run(order, fileId, true);
    } catch (failure) {
      setState({ order, refusals: [], failure });
    }
  }

  async function understand(columns: ImportColumnInput[]) {
    const { order, fileId, running } = state;
    if (!order || !fileId || running) return;
    setState({ ...state, running: { phase: 'CHECKING', done: 0, total: 0 } });
    await run({ ...order, columns }, fileId, true);
  }

  async function write() {
    const { order, fileId } = state;
    if (!order || !fileId || state.running) return;
    setState({ ...state, running: { phase: 'CHECKING', done: 0, total: 0 } });
    await run(order, fileId, false);
  }

  return { ...state, check, understand, write, restart: () => setState({ refusals: [] }) };
}
