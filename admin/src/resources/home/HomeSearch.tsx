import { Search } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useText } from '../../i18n/useText';
import { Apart } from '../../parts/Apart';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { lazily } from '../../parts/lazily';
import { longestSearch, sought } from '../../parts/typed';
import { useSearchInSight } from './useSearchInSight';

const SearchPalette = lazily(() => import('../search/SearchPalette').then(({ SearchPalette }) => SearchPalette));

/** The search that the home page begins with; what is typed goes on in the palette. */
export function HomeSearch() {
  const say = useText();
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  useSearchInSight(box);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<string>();
  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(text);
  }
  return (
    <search>
      <form ref={box} className="homefind" onSubmit={submit}>
        <label htmlFor={id}>{say('home.heading')}</label>
        <div className="row g3">
          <div className="wic grow">
            <Icon of={Search} />
            <input
              id={id}
              className="inp"
              type="search"
              autoComplete="off"
              placeholder={say('shell.search.example')}
              value={text}
              maxLength={longestSearch}
              onChange={(event) => setText(sought(event.target.value))}
            />
          </div>
          <Button type="submit" look="main">
            {say('shell.search.go')}
          </Button>
        </div>
        <p className="meta">{say('shell.search.hint')}</p>
      </form>
      {asked !== undefined && (
        <Apart onClose={() => setAsked(undefined)}>
          <SearchPalette first={() => asked} onClose={() => setAsked(undefined)} />
        </Apart>
      )}
    </search>
  );
}
