import { ComingHeading } from './ComingHeading';
import { Waiting } from './Waiting';

/** What stands on a page until what it shows is there. */
export function WaitingPage({ rows }: { rows?: number }) {
  return (
    <>
      <ComingHeading />
      <Waiting rows={rows} />
    </>
  );
}
