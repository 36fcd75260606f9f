import { type FormEvent, useEffect, useState } from 'react';
import { Mark } from '../../layout/Mark';
import { useSay } from '../i18n/say';
import { go } from '../way/address';
import { To } from '../way/To';
import { pathTo, type Way } from '../way/way';
import { Icon } from './Icon';
import { LookPanel } from './LookPanel';
import { OwnAccount } from './OwnAccount';

/** The bar on top: home, search, how it looks, who reads. */
export function Header({ way }: { way: Way }) {
  const say = useSay();
  return (
    <header className="pth">
      <div className="pthi">
        <To className="ptb" href={pathTo.list()}>
          <Mark />
          <b>{say('site')}</b>
        </To>
        <SearchForm asked={way.page === 'search' ? way.words : ''} />
        <nav className="ptn" aria-label={say('places')}>
          <To href={pathTo.list()} aria-current={way.page === 'list' ? 'page' : undefined}>
            {say('courses')}
          </To>
        </nav>
        <LookPanel />
        <OwnAccount />
      </div>
    </header>
  );
}

function SearchForm({ asked }: { asked: string }) {
  const say = useSay();
  const [words, setWords] = useState(asked);
  useEffect(() => setWords(asked), [asked]);
  function submit(event: FormEvent) {
    event.preventDefault();
    go(pathTo.search(words.trim()));
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: offices still run browsers that don't know the element search
    <form className="pts" role="search" onSubmit={submit}>
      <input
        type="search"
        className="inp"
        name="tim"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={200}
        aria-label={say('search.label')}
        placeholder={say('search.label')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="submit" className="btn">
        <Icon of="search" />
        <span>{say('search.submit')}</span>
      </button>
    </form>
  );
}
