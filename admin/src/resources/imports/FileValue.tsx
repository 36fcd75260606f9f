import { useState } from 'react';
import { useText } from '../../i18n/useText';

const longestShown = 80;

/** What stands in a cell of the file: a very long text is shown by its beginning, the rest on asking. */
export function FileValue({ value, isWrong }: { value: string; isWrong: boolean }) {
  const say = useText();
  const [isWhole, setWhole] = useState(false);
  const isLong = value.length > longestShown + 20;
  return (
    <>
      <span className={isWrong ? 'val' : 'val soft'}>{isLong && !isWhole ? `${value.slice(0, longestShown)}…` : value}</span>
      {isLong && (
        <button type="button" className="linkbtn" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {say(isWhole ? 'imports.findings.lessValue' : 'imports.findings.wholeValue')}
        </button>
      )}
    </>
  );
}
