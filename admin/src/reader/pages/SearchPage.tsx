import { hitKinds, useHits } from '../asking/useHits';
import { useSay } from '../i18n/say';
import { Awaiting } from '../parts/Awaiting';
import { Choosing } from '../parts/Choosing';
import { Growing } from '../parts/Growing';
import { HitCard } from '../parts/HitCard';
import { PageTitle } from '../parts/PageTitle';
import { To } from '../way/To';
import { pathTo } from '../way/way';

/** Where a search says no more than that there are so many at least. */
const manyHits = 500;

/** What was found for some words in courses, lessons and files, with the places where they stand. */
export function SearchPage({ words, kind }: { words: string; kind: string | null }) {
  const say = useSay();
  if (words !== '') return <Found words={words} kind={kind} />;
  return (
    <div className="told">
      <PageTitle text={say('search.titleEmpty')} />
      <p>{say('search.empty')}</p>
    </div>
  );
}

function Found({ words, kind }: { words: string; kind: string | null }) {
  const say = useSay();
  const hits = useHits(words, kind);
  const choices = [
    { key: 'all', label: say('search.all'), href: pathTo.search(words), isChosen: !hitKinds.some((one) => one === kind) },
    ...hitKinds.map((one) => ({ key: one, label: say(`search.kinds.${one}`), href: pathTo.search(words, one), isChosen: one === kind })),
  ];
  return (
    <Awaiting asked={hits}>
      {(shown) => (
        <div className="listg">
          <div className="listh">
            <PageTitle
              text={
                shown.total === 0
                  ? say('search.none', { words })
                  : say(shown.total >= manyHits ? 'search.foundMany' : 'search.found', { smart_count: shown.total, words })
              }
              title={say('search.title', { words })}
            />
            <p className="soft" role="status">
              {say(shown.total === 0 ? 'search.noneHint' : 'search.hint')}
            </p>
          </div>
          <Choosing label={say('search.kind')} choices={choices} />
          <div className="listm">
            {shown.total === 0 ? (
              <p>
                <To className="btn" href={pathTo.list()}>
                  {say('search.courses')}
                </To>
              </p>
            ) : (
              <Growing list={hits} shown={shown}>
                <ol className="courses hits">
                  {shown.items.map((hit) => (
                    <HitCard key={hit.node.id} hit={hit} />
                  ))}
                </ol>
              </Growing>
            )}
          </div>
        </div>
      )}
    </Awaiting>
  );
}
