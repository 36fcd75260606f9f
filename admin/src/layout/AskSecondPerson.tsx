import { Suspense, useEffect } from 'react';
import { Boundary } from '../parts/Boundary';
import { lazily, NotLoaded } from '../parts/lazily';
import { useSecondPersonAsked } from '../providers/second-person';

const PutUp = lazily(() => import('../resources/rights/proposals/PutUp').then((part) => part.PutUp));

/** Asks, above any page, whether what needs a second person is to be put up. That it could not ask, the form tells that waits. */
export function AskSecondPerson() {
  const asked = useSecondPersonAsked();
  if (!asked) return null;
  return (
    <Boundary
      instead={(error) => (
        <Unasked
          onLeave={() => {
            asked.fail(error);
            // it is fetched again the next time
            if (error instanceof NotLoaded) error.again();
          }}
        />
      )}
    >
      <Suspense>
        <PutUp onAnswer={asked.answer} />
      </Suspense>
    </Boundary>
  );
}

function Unasked({ onLeave }: { onLeave: () => void }) {
  useEffect(onLeave);
  return null;
}
