import { useState } from 'react';
import { useParam } from '../../day/useDay';
import { GoodLinkDocument, type GoodLinkQuery } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Failure } from '../../parts/Failure';
import { Note } from '../../parts/Note';
import { Waiting } from '../../parts/Waiting';
import { useAnswer } from '../../providers/useAnswer';
import { Doorway } from './Doorway';
import { GoneLink } from './GoneLink';
import { UseLink } from './UseLink';

/** What is known of a link that can be used. */
export type GoodLink = NonNullable<GoodLinkQuery['goodLink']>;

/** Where a link leads: whether it is good is told before anything is asked. */
export function WelcomePage() {
  const say = useText();
  const key = useParam('key');
  if (key) return <Welcome key={key} link={key} />;
  return (
    <Doorway title={say('signIn.welcome.title')}>
      <Note tone="warn">
        <p>{say('signIn.welcome.without')}</p>
      </Note>
    </Doorway>
  );
}

function Welcome({ link }: { link: string }) {
  const say = useText();
  const isNamed = useParam('for') !== undefined;
  const { answer, error, refetch } = useAnswer(GoodLinkDocument, { key: link });
  const [good, setGood] = useState<GoodLink>();
  const [isGone, setGone] = useState(false);
  // once it is used it is good no longer, and its page is shown until the next one opens
  if (answer?.goodLink && !good) setGood(answer.goodLink);
  if (isGone || (answer && !answer.goodLink && !good)) return <GoneLink mayBeFirst={!isNamed} />;
  if (good) return <UseLink link={link} good={good} onGone={() => setGone(true)} />;
  return (
    <Doorway title={say('signIn.welcome.opening')}>{error ? <Failure error={error} onRetry={refetch} /> : <Waiting rows={4} />}</Doorway>
  );
}
