import type { ReactNode } from 'react';
import { useLocation } from 'react-admin';
import { Crash } from '../../layout/Crash';
import { Boundary } from '../../parts/Boundary';
import { lazily } from '../../parts/lazily';
import { useWho } from '../../providers/who';

const doors = {
  '/sign-in': lazily(() => import('./SignInPage').then(({ SignInPage }) => SignInPage)),
  '/welcome': lazily(() => import('./WelcomePage').then(({ WelcomePage }) => WelcomePage)),
} as const;

const SecondFactorDoor = lazily(() => import('../my-account/SecondFactorDoor').then(({ SecondFactorDoor: Door }) => Door));

/**
 * The pages by which one comes in stand in place of everything else; before who is not signed in wherever they wanted to go, and before who
 * can do nothing until they have a second factor.
 */
export function Gate({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const who = useWho();
  const place = who && !who.account && !(pathname in doors) ? '/sign-in' : pathname;
  const isHeldUp = who?.isRestricted && place !== '/welcome';
  const Door = isHeldUp ? SecondFactorDoor : place in doors ? doors[place as keyof typeof doors] : undefined;
  if (!Door) return children;
  return (
    <Boundary instead={(error, retry) => <Crash error={error} resetErrorBoundary={retry} onRetry={retry} />}>
      <Door />
    </Boundary>
  );
}
