import { Globe, Lock } from 'lucide-react';
import { useState } from 'react';
import { PublicAccessDocument, type ReferenceQuery, UpdatePublicAccessDocument } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { useLabel, useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { ConfirmDialog } from '../../parts/ConfirmDialog';
import { Failure } from '../../parts/Failure';
import { useSaved } from '../../parts/form/useSaved';
import { Table } from '../../parts/Table';
import { Tag } from '../../parts/Tag';
import { To } from '../../parts/To';
import { Waiting } from '../../parts/Waiting';
import { useAnswer } from '../../providers/useAnswer';
import { useAskedAct } from '../../providers/useAskedAct';
import { useMayEverywhere } from '../../providers/who';

type Kind = ReferenceQuery['unitKinds'][number];

/** Whether who is not signed in is read anything, and which kinds of unit are public. */
export function PublicSection({ kinds }: { kinds: readonly Kind[] }) {
  const say = useText();
  const mayChange = useMayEverywhere('role:manage');
  const { answer, error, refetch } = useAnswer(PublicAccessDocument, {});
  const [isAsked, setAsked] = useState(false);
  const access = answer?.publicAccess;
  useAskedAct(['turn'], () => setAsked(true), access != null);
  if (error && !answer) return <Failure error={error} onRetry={refetch} />;
  if (!access) return <Waiting rows={3} />;
  const state = access.isAllowed ? 'allowed' : 'shut';
  return (
    <>
      <section className="card" aria-label={say('settings.sections.public')}>
        <div className="line">
          <div>
            <h2>{say(`settings.public.${state}`)}</h2>
            <p className="meta">{say(`settings.public.${state}Hint`)}</p>
          </div>
          {mayChange && (
            <Button icon={access.isAllowed ? Lock : Globe} aria-haspopup="dialog" onClick={() => setAsked(true)}>
              {say(access.isAllowed ? 'settings.public.shutDo' : 'settings.public.openDo')}
            </Button>
          )}
        </div>
      </section>
      <PublicKinds kinds={kinds} />
      {isAsked && <TurnPublic access={access} kinds={kinds} onClose={() => setAsked(false)} />}
    </>
  );
}

/** The kinds of unit, each with whether it is public and the way to its form. */
function PublicKinds({ kinds }: { kinds: readonly Kind[] }) {
  const say = useText();
  const labelOf = useLabel();
  return (
    <Card flush title={say('settings.public.kinds')}>
      <Table heads={[say('settings.sections.kinds'), say('settings.isPublic')]} acts={say('settings.acts')}>
        <tbody>
          {kinds.map(({ code, label, isPublic }) => (
            <tr key={code}>
              <td className="name">{labelOf(label)}</td>
              <td>
                <Tag tone={isPublic ? 'ok' : undefined} icon={isPublic ? Globe : Lock}>
                  {say(isPublic ? 'settings.public.yes' : 'settings.public.no')}
                </Tag>
              </td>
              <td className="num">
                <To path="/settings/kinds" params={{ do: `edit:${code}` }}>
                  {say('settings.edit')}
                  <span className="sr"> {labelOf(label)}</span>
                </To>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

function TurnPublic({
  access: { isAllowed, version },
  kinds,
  onClose,
}: {
  access: { isAllowed: boolean; version: number };
  kinds: readonly Kind[];
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  return (
    <ConfirmDialog
      title={say(isAllowed ? 'settings.public.shutTitle' : 'settings.public.openTitle')}
      refusedTitle={say('settings.public.notSaved')}
      document={UpdatePublicAccessDocument}
      select={({ updatePublicAccess }) => updatePublicAccess}
      variables={(dryRun) => ({ input: { isAllowed: !isAllowed, version, dryRun } })}
      label={say('settings.public.save')}
      keep={say('settings.public.keep')}
      isDangerous={isAllowed}
      onDone={() => {
        saved(say('settings.public.saved'), { label: say('settings.public.back'), path: '/settings/public', ask: { do: 'turn' } });
        onClose();
      }}
      onClose={onClose}
    >
      <p>
        {isAllowed ? (
          <Sentence message="settings.public.shutSentence" />
        ) : (
          <Sentence message="settings.public.openSentence" values={{ smart_count: kinds.filter(({ isPublic }) => isPublic).length }} />
        )}
      </p>
    </ConfirmDialog>
  );
}
