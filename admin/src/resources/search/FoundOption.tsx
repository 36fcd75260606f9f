import { BookOpen, CalendarClock, FileText, History, type LucideIcon, Network, UserRound, UserRoundPlus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { plusDays, shownDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import { useLabel, useText } from '../../i18n/useText';
import { Icon } from '../../parts/Icon';
import { Tag } from '../../parts/Tag';
import type { Found, FoundPerson, FoundUnit } from './found';
import { Marked, MarkedSentence } from './Marked';
import { useRecentPlaces } from './useRecentPlaces';

interface Shown {
  icon: LucideIcon;
  title: ReactNode;
  about?: ReactNode;
  tag?: ReactNode;
}

/** One thing that search offers: what it is, where it belongs, and what of it was asked for. */
export function FoundOption({
  id,
  found,
  asked,
  isAt,
  onOpen,
}: {
  id: string;
  found: Found;
  asked: string;
  isAt: boolean;
  onOpen: (found: Found, inNewTab: boolean) => void;
}) {
  const { icon, title, about, tag } = useShown(found, asked);
  const { forget } = useRecentPlaces();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above answers the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
    <div
      role="option"
      id={id}
      aria-selected={isAt}
      className={isAt ? 'opt on' : 'opt'}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onOpen(found, event.ctrlKey || event.metaKey)}
    >
      <span className={isAt ? 'disc pri' : 'disc'}>
        <Icon of={icon} />
      </span>
      <div className="grow">
        <p className="t">{title}</p>
        {about && <p className="meta">{about}</p>}
      </div>
      {tag}
      {isAt && (
        <span className="hide-s" aria-hidden="true">
          <kbd>Enter</kbd>
        </span>
      )}
      {found.kind === 'recent' && (
        // for the pointer alone: Delete does it from the field
        <span
          className="optx"
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            forget(found.place.path);
          }}
        >
          <Icon of={X} small />
        </span>
      )}
    </div>
  );
}

function useShown(found: Found, asked: string): Shown {
  const say = useText();
  const labelOf = useLabel();
  const { day } = useDay();
  switch (found.kind) {
    case 'day':
      return { icon: CalendarClock, title: say('shell.search.seeDay', { day: shownDay(found.day) }), about: say('palette.dayHint') };
    case 'recent':
      return { icon: found.place.kind === 'unit' ? Network : UserRound, title: <Marked text={found.place.name} asked="" /> };
    case 'unit': {
      const { unit, formerName } = found;
      const isEnded = unit.closedOn != null && unit.closedOn <= day;
      return {
        icon: formerName ? History : Network,
        title: <Marked text={unit.name} asked={asked} />,
        about: <AboutUnit unit={unit} formerName={formerName} asked={asked} />,
        tag: (
          <>
            {formerName && <Tag>{say('shell.search.formerTag')}</Tag>}
            {isEnded && <Tag tone="out">{say('palette.ended')}</Tag>}
          </>
        ),
      };
    }
    case 'person': {
      const hasLeft = found.person.posts.totalCount === 0 && found.person.last.nodes.length > 0;
      return {
        icon: UserRound,
        title: <Marked text={found.person.fullName} asked={asked} />,
        about: <AboutPerson person={found.person} asked={asked} />,
        tag: hasLeft && <Tag tone="out">{say('palette.left')}</Tag>,
      };
    }
    case 'vacancy': {
      return {
        icon: UserRoundPlus,
        title: (
          <MarkedSentence
            message="palette.appointAs"
            values={{ position: labelOf(found.position.label) }}
            name={found.unit.name}
            asked={asked}
          />
        ),
        about: say('palette.appointHint'),
        tag: <Tag tone="warn">{say('palette.vacant')}</Tag>,
      };
    }
    case 'course': {
      const { title, unit, lessonCount } = found.course;
      return {
        icon: BookOpen,
        title: <Marked text={title} asked={asked} />,
        about: [say('palette.course', { smart_count: lessonCount }), unit?.name].filter(Boolean).join(', '),
      };
    }
    case 'lesson': {
      const [course] = found.lesson.courses;
      return {
        icon: FileText,
        title: <Marked text={found.lesson.title} asked={asked} />,
        about: course && <MarkedSentence message="palette.lesson" name={course.title} asked="" />,
      };
    }
    case 'act':
      return {
        icon: found.act.icon,
        title: <Marked text={found.act.title} asked={asked} isName={false} />,
        about: found.act.at && <MarkedSentence message="palette.here" name={found.act.at} asked="" />,
      };
  }
}

function AboutUnit({ unit, formerName, asked }: { unit: FoundUnit; formerName: string | undefined; asked: string }) {
  const say = useText();
  const labelOf = useLabel();
  return (
    <>
      {formerName && (
        <>
          <MarkedSentence message="shell.search.formerly" name={formerName} asked={asked} />.{' '}
        </>
      )}
      {labelOf(unit.kind.label)}
      {unit.parent && (
        <>
          , <Marked text={unit.parent.name} asked="" />
        </>
      )}
      , <Marked text={say('shell.search.code', { code: unit.code })} asked={isCode(asked) ? asked : ''} isName={false} />
    </>
  );
}

function AboutPerson({ person, asked }: { person: FoundPerson; asked: string }) {
  const say = useText();
  const labelOf = useLabel();
  const [post] = person.posts.nodes;
  const [last] = person.last.nodes;
  if (post) {
    const more = person.posts.totalCount - 1;
    return (
      <>
        <MarkedSentence message="palette.post" values={{ position: labelOf(post.position.label) }} name={post.unit.name} asked={asked} />
        {more > 0 && ` ${say('palette.morePosts', { smart_count: more })}`}
      </>
    );
  }
  if (!last?.validUntil) return say('palette.noPost');
  const values = { position: labelOf(last.position.label), day: shownDay(plusDays(last.validUntil, -1)) };
  return <MarkedSentence message="palette.formerPost" values={values} name={last.unit.name} asked={asked} />;
}

/** Whether one asks by a code, such as HP-LC-HN-03: only then is a code's part worth a mark. */
function isCode(asked: string): boolean {
  return /[A-Za-z]+-/.test(asked);
}
