import { Suspense } from 'react';
import { lazily } from '../parts/lazily';
import { useSecondPersonAsked } from '../providers/second-person';

const PutUp = lazily(() => import('../resources/rights/proposals/PutUp').then((part) => part.PutUp));

/** Asks, above any page, whether what needs a second person is to be put up. */
export function AskSecondPerson() {
  const answer = useSecondPersonAsked();
  if (!answer) return null;
  return (
    <Suspense>
      <PutUp onAnswer={answer} />
    </Suspense>
  );
}
