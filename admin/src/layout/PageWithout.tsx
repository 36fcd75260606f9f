import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { PageHeading } from '../parts/PageHeading';
import { WaitingPage } from '../parts/WaitingPage';
import { Page } from './Shell';

/** The page of one thing as long as that is not there: it is being read, it could not be, or there is none. */
export function PageWithout({
  title,
  error,
  onRetry,
  isPending,
  rows = 8,
  icon,
  unknown,
  hint,
  children,
}: {
  /** What the page is called that could not be read. */
  title: string;
  error: unknown;
  onRetry: () => void;
  isPending: boolean;
  /** How many rows stand in for what is being read. */
  rows?: number;
  icon: LucideIcon;
  /** That there is none, and what that may come from. */
  unknown: string;
  hint: string;
  /** Where to go from there. */
  children?: ReactNode;
}) {
  if (error) {
    return (
      <Page>
        <PageHeading title={title} hidden />
        <Failure error={error} onRetry={onRetry} />
      </Page>
    );
  }
  if (isPending) return <Page>{<WaitingPage rows={rows} />}</Page>;
  return (
    <Page>
      <PageHeading title={unknown} hidden />
      <section className="card">
        <Empty icon={icon} title={unknown} hint={hint}>
          {children}
        </Empty>
      </section>
    </Page>
  );
}
