import type { TypedDocument } from '@lechan/client';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { ConfirmDialog } from '../../parts/ConfirmDialog';
import { useSaved } from '../../parts/form/useSaved';
import type { Outcome } from '../../providers/useAct';

/** Steps by the names under which their words stand. */
type Step = `course.${'submit' | 'withdraw' | 'retire' | 'bringBack'}` | `review.one.${'submit' | 'withdraw'}`;

/** Asks once before a step that a course or a lesson takes: what comes of it or why it can't be taken, and afterwards the step that takes it back. */
export function StepDialog<Result, Variables>({
  of: { title, path },
  step,
  back,
  children,
  onDone,
  onClose,
  ...dialog
}: {
  of: { readonly title: string; readonly path: string };
  step: Step;
  document: TypedDocument<Result, Variables>;
  select: (result: Result) => Outcome;
  variables: (dryRun: boolean) => Variables;
  isDangerous?: boolean;
  refused?: ReactNode;
  keep?: string;
  /** What takes it back, where there is something: its words, and what the page is asked to do. */
  back?: { readonly label: string; readonly do: string } | false;
  children: ReactNode;
  onDone?: () => void;
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  return (
    <ConfirmDialog
      keep={say('settings.keep')}
      isDangerous={false}
      {...dialog}
      title={say(`${step}.title`, { title })}
      refusedTitle={say(`${step}.refused`)}
      label={say(`${step}.do`)}
      onDone={() => {
        saved(say(`${step}.done`, { title }), ...(back ? [{ label: back.label, path, ask: { do: back.do } }] : []));
        onClose();
        onDone?.();
      }}
      onClose={onClose}
    >
      {children}
    </ConfirmDialog>
  );
}
