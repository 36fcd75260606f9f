import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useKept } from '../keeping/kept';
import { Saying, sayIn } from './say';
import { vi, type Words } from './vi';

/** What is below is said in the language that was chosen; English words come when they are asked for. */
export function Speaking({ children }: { children: ReactNode }) {
  const { language: chosen } = useKept();
  const [english, setEnglish] = useState<Words>();
  useEffect(() => {
    if (chosen === 'en' && !english) import('./en').then(({ en }) => setEnglish(en)).catch(() => undefined);
  }, [chosen, english]);
  // until the words are there the page goes on in those that are
  const language = chosen === 'en' && english ? 'en' : 'vi';
  const saying = useMemo(
    () => ({ say: sayIn(language === 'en' && english ? english : vi, language), language }) as const,
    [language, english],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <Saying value={saying}>{children}</Saying>;
}
