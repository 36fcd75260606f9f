import { useResetErrorBoundaryOnLocationChange } from 'react-admin';
import { useText } from '../i18n/useText';
import { Failure } from '../parts/Failure';
import { PageHeading } from '../parts/PageHeading';

/** A page that broke: says so and offers to try again. */
export function Crash({
  error,
  resetErrorBoundary,
  onRetry = () => window.location.reload(),
}: {
  error: Error;
  resetErrorBoundary: (...args: unknown[]) => void;
  onRetry?: () => void;
}) {
  const say = useText();
  useResetErrorBoundaryOnLocationChange(resetErrorBoundary);
  return (
    <main className="main" id="main" tabIndex={-1}>
      <div className="page stack">
        <PageHeading title={say('shell.state.failed')} hidden />
        <Failure error={error} onRetry={onRetry} />
      </div>
    </main>
  );
}
