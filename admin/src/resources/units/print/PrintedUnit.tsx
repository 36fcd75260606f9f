import { shownDay } from '../../../day/day';
import type { ChildFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Card } from '../../../parts/Card';
import { Name } from '../../../parts/Name';
import { PrintedSheet } from '../../../parts/PrintedSheet';
import { AboutCard } from '../AboutCard';
import { eventsOf } from '../history';
import { BesideEntry } from '../history/BesideEntry';
import { ChildrenByKind } from '../history/ChildrenByKind';
import { entriesOf, type Held } from '../history/entries';
import { LeadsTab } from '../LeadsTab';
import { ToCome } from '../OverviewTab';
import type { ShownUnit } from '../shown-unit';
import { TimelineEntry } from '../TimelineEntry';
import { PrintedOfficers } from './PrintedOfficers';

/** All that is printed of a unit, complete. */
export interface Sheet {
  readonly children: readonly ChildFragment[];
  readonly posts: readonly Held[];
  /** When it was gathered. */
  readonly at: string;
}

/** A unit on paper: all parts of its page one after another. On screen it is not seen. */
export function PrintedUnit({ unit, sheet }: { unit: ShownUnit; sheet: Sheet }) {
  const say = useText();
  const entries = entriesOf(unit.id, eventsOf(unit.history), {
    posts: sheet.posts,
    coverages: unit.coverages,
    identifiers: unit.identifiers,
  });
  return (
    <PrintedSheet
      title={unit.name}
      at={sheet.at}
      heading={
        <>
          <p>
            <Name>{unit.ancestors.map(({ name }) => name).join(' › ')}</Name>
          </p>
          <h1>
            <Name>{unit.name}</Name>
          </h1>
          <p>
            {[
              unit.closedOn ? say('units.state.ending', { day: shownDay(unit.closedOn) }) : say('units.state.alive'),
              say('units.state.code', { code: unit.code }),
              say('units.state.opened', { day: shownDay(unit.openedOn) }),
            ].join('. ')}
          </p>
        </>
      }
    >
      <AboutCard unit={unit} present={undefined} onChangeIdentifiers={nothing} />
      <ToCome unit={unit} />
      <PrintedOfficers unit={unit} posts={sheet.posts} />
      <LeadsTab unit={unit} isPrinted />
      <h2 className="part">{say('history.print.children', { count: sheet.children.length })}</h2>
      <ChildrenByKind unit={unit.id} units={sheet.children} isWhole />
      <Card title={say('history.print.history', { count: entries.length })}>
        <ol className="tl">
          {entries.map((entry) =>
            entry.kind === 'act' ? <TimelineEntry key={entry.id} event={entry.event} /> : <BesideEntry key={entry.id} entry={entry} />,
          )}
        </ol>
      </Card>
    </PrintedSheet>
  );
}

function nothing() {
  // nothing is pressed on paper
}
