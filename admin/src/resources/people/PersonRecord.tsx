import { Download, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ExportPersonDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Failure } from '../../parts/Failure';
import { Note } from '../../parts/Note';
import { keepFile } from '../../providers/export-file';
import { useAct } from '../../providers/useAct';
import { useMay, useMayEverywhere } from '../../providers/who';
import { AnonymizePerson } from './AnonymizePerson';
import type { ShownPerson } from './PersonShow';

/** What is recorded of somebody as a whole: to be handed out, and in the end forgotten. Nothing for who may do neither. */
export function PersonRecord({ person }: { person: ShownPerson }) {
  const say = useText();
  const may = useMay();
  const notify = useNotify();
  const readsAll = useMayEverywhere('audit:read');
  const mayAnonymize = useMayEverywhere('person:anonymize');
  const mayExport = readsAll && may({ permission: 'person:read-contact' });
  const { act, isBusy } = useAct(ExportPersonDocument, ({ exportPerson }) => exportPerson);
  const [refusal, setRefusal] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [isAsking, setAsking] = useState(false);
  if (!mayExport && !mayAnonymize) return null;

  async function save() {
    setRefusal(undefined);
    setFailure(undefined);
    try {
      const answer = await act({ input: { id: person.id } });
      if (!answer) return;
      setRefusal(answer.userErrors[0]?.message);
      if (answer.userErrors.length > 0) return;
      keepFile(
        `${say('trail.person.file', { id: person.id })}.json`,
        new Blob([JSON.stringify(answer.record, null, 2)], { type: 'application/json' }),
      );
      notify(say('trail.person.exported', { name: person.fullName }));
    } catch (error) {
      setFailure(error);
    }
  }
  return (
    <Card title={say('trail.person.title')}>
      <div className="stack">
        {mayExport && (
          <div className="row wrap between g4">
            <p className="soft grow">{say('trail.person.exportHint')}</p>
            <Button icon={Download} busy={isBusy} onClick={() => void save()}>
              {say('trail.person.export')}
            </Button>
          </div>
        )}
        {refusal !== undefined && (
          <Note tone="warn">
            <p>{refusal}</p>
          </Note>
        )}
        {failure !== undefined && <Failure error={failure} title="trail.person.failed" onRetry={() => void save()} />}
        {mayAnonymize && (
          <div className="row wrap between g4">
            <p className="soft grow">{say('trail.person.anonymizeHint')}</p>
            <Button icon={UserRoundX} aria-haspopup="dialog" onClick={() => setAsking(true)}>
              {say('trail.person.anonymize')}
            </Button>
          </div>
        )}
      </div>
      {isAsking && <AnonymizePerson person={person} onClose={() => setAsking(false)} />}
    </Card>
  );
}
