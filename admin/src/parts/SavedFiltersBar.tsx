import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import { LinkBase, useLocation } from 'react-admin';
import { usePath } from '../day/useDay';
import { useText } from '../i18n/useText';
import { queryOf, type SavedFilter, useSavedFilters } from '../providers/useSavedFilters';
import { Button } from './Button';
import { ForgetFilter } from './ForgetFilter';
import { MoreMenu } from './MoreMenu';
import { NameFilter } from './NameFilter';

/** The filters that a reader keeps, a press away, and the way to keep the present one. An address that somebody sent is opened likewise. */
export function SavedFiltersBar({ list, path, whole, sentence }: { list: string; path: string; whole: string; sentence: string }) {
  const say = useText();
  const { search } = useLocation();
  const toPath = usePath();
  const { saved, add, rename, remove } = useSavedFilters(list);
  const [asked, setAsked] = useState<{ act: 'add' | 'rename' | 'remove'; filter?: SavedFilter }>();
  const present = queryOf(search);
  const current = saved.find(({ query }) => query === present);
  const close = () => setAsked(undefined);
  const pathOf = (query: string) => toPath(path, Object.fromEntries(new URLSearchParams(query)));
  if (saved.length === 0 && present === '') return null;
  return (
    <div className="savedbar">
      <nav className="tabs" aria-label={say('lists.saved.label')}>
        <ul>
          {[{ id: '', name: whole, query: '' }, ...saved].map(({ id, name, query }) => (
            <li key={id}>
              <LinkBase to={pathOf(query)} aria-current={query === present ? 'page' : undefined}>
                {name}
              </LinkBase>
            </li>
          ))}
        </ul>
      </nav>
      {current ? (
        <MoreMenu
          label={say('lists.saved.more', { name: current.name })}
          choices={[
            { label: say('lists.saved.rename'), onChoose: () => setAsked({ act: 'rename', filter: current }) },
            { label: say('lists.saved.remove'), onChoose: () => setAsked({ act: 'remove', filter: current }) },
          ]}
        />
      ) : (
        present !== '' && (
          <Button small look="quiet" icon={BookmarkPlus} onClick={() => setAsked({ act: 'add' })}>
            {say('lists.saved.add')}
          </Button>
        )
      )}
      {asked?.act === 'add' && (
        <NameFilter first={sentence} saved={saved} sentence={sentence} onName={(name) => add(name, present)} onClose={close} />
      )}
      {asked?.act === 'rename' && asked.filter && (
        <NameFilter
          first={asked.filter.name}
          renamed={asked.filter}
          saved={saved}
          sentence={sentence}
          onName={(name) => rename(asked.filter?.id ?? '', name)}
          onClose={close}
        />
      )}
      {asked?.act === 'remove' && asked.filter && (
        <ForgetFilter name={asked.filter.name} onForget={() => remove(asked.filter?.id ?? '')} onClose={close} />
      )}
    </div>
  );
}
