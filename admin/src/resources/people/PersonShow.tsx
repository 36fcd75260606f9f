import { Pencil, SearchX } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-admin';
import { shownDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import { PersonViewDocument, type PersonViewQuery } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { PageWithout } from '../../layout/PageWithout';
import { Page } from '../../layout/Shell';
import { Button } from '../../parts/Button';
import { Crumbs } from '../../parts/Crumbs';
import { Name } from '../../parts/Name';
import { PageHeading } from '../../parts/PageHeading';
import { useAnswer } from '../../providers/useAnswer';
import { useAskedAct } from '../../providers/useAskedAct';
import { useMay } from '../../providers/who';
import { SeeTrail } from '../rights/trail/SeeTrail';
import { useVisit } from '../search/useRecentPlaces';
import { CorrectAskedPost } from '../units/dialogs';
import { ChangePersonDialog } from './ChangePersonDialog';
import { ContactCard } from './ContactCard';
import { PersonRecord } from './PersonRecord';
import { PostsCard } from './PostsCard';

export type ShownPerson = NonNullable<PersonViewQuery['person']>;

/** A person: names, work contact, and every post held over time. */
export function PersonShow() {
  const say = useText();
  const { id = '' } = useParams();
  const may = useMay();
  const { day, asOf } = useDay();
  const [opened, setOpened] = useState<'change' | 'correct' | { post: string }>();
  const close = () => setOpened(undefined);
  // why the contact is read is said once: it is the same for as long as this person's page is open
  const [why, setWhy] = useState<{ of: string; purpose: string }>();
  const purpose = why?.of === id ? why.purpose : undefined;
  const { answer, error, isFormer, refetch } = useAnswer(PersonViewDocument, { id, asOf }, { keepFormer: true });
  const person = answer?.person;
  useAskedAct(
    ['change', 'correct', 'correctPost'],
    (act, subject) => setOpened(act === 'correctPost' ? { post: subject ?? '' } : act),
    person !== undefined && !isFormer,
  );
  useVisit(person && { path: `/people/${id}`, kind: 'person', name: person.fullName });
  if (!person) {
    return (
      <PageWithout
        title={say('people.title')}
        error={error}
        onRetry={refetch}
        isPending={!answer}
        rows={6}
        icon={SearchX}
        unknown={say('people.unknown')}
        hint={say('people.absent', { day: shownDay(day) })}
      />
    );
  }
  return (
    <Page>
      <Crumbs of={[{ path: '/people', name: say('people.title') }]} />
      <div className="row between wrap g4">
        <PageHeading title={person.fullName}>
          <Name>{person.fullName}</Name>
        </PageHeading>
        <div className="row wrap">
          <SeeTrail of={{ person: person.id }} />
          {may({ permission: 'person:change' }) && (
            <Button icon={Pencil} aria-haspopup="dialog" onClick={() => setOpened('change')}>
              {say('people.change.open')}
            </Button>
          )}
        </div>
      </div>
      <PostsCard posts={person.appointments.nodes} />
      <ContactCard key={id} id={id} purpose={purpose} onPurpose={(said) => setWhy({ of: id, purpose: said })} />
      <PersonRecord key={`record ${id}`} person={person} />
      {typeof opened === 'string' && <ChangePersonDialog person={person} first={opened} purpose={purpose} onClose={close} />}
      {typeof opened === 'object' && <CorrectAskedPost id={opened.post} onClose={close} />}
    </Page>
  );
}
