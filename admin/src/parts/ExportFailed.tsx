import { RotateCw } from 'lucide-react';
import { Sentence } from '../i18n/Sentence';
import { useText } from '../i18n/useText';
import type { Exporting } from '../providers/useExport';
import { Button } from './Button';
import { Note } from './Note';

/** That no file was saved, how far it came, and another try; nothing when none failed. */
export function ExportFailed({ exporting: { failure, retry } }: { exporting: Exporting }) {
  const say = useText();
  if (!failure) return null;
  return (
    <Note
      tone="danger"
      action={
        <Button small icon={RotateCw} onClick={retry}>
          {say('shell.state.retry')}
        </Button>
      }
    >
      <Sentence
        message={failure.total ? 'units.list.exportCut' : 'units.list.exportFailed'}
        values={{ done: failure.done, total: failure.total }}
      />
    </Note>
  );
}
