import { type Language, useSay } from '../i18n/say';
import { type Kept, keep, largestSize, useKept } from '../keeping/kept';
import { FoldOut } from './FoldOut';

/** How the page looks on this device: size of the text, light or dark, language. */
export function LookPanel() {
  const say = useSay();
  const { size, look, language } = useKept();
  return (
    <FoldOut icon="letters" word={say('look.button')} label={say('look.title')}>
      {(close) => (
        <>
          <fieldset>
            <legend>{say('look.size')}</legend>
            <p className="row">
              <button type="button" className="btn" aria-disabled={size <= 1} onClick={() => resize(size - 1)}>
                A−<span className="sr"> {say('look.smaller')}</span>
              </button>
              <button type="button" className="btn" aria-disabled={size >= largestSize} onClick={() => resize(size + 1)}>
                A+<span className="sr"> {say('look.larger')}</span>
              </button>
              <span role="status">{say('look.sizeNow', { now: size, most: largestSize })}</span>
            </p>
          </fieldset>
          <Choice<Kept['look']>
            name="look"
            legend={say('look.ground')}
            now={look}
            choices={[
              ['system', say('look.system')],
              ['light', say('look.light')],
              ['dark', say('look.dark')],
            ]}
            onChoose={(chosen) => keep({ look: chosen })}
          />
          <Choice<Language>
            name="language"
            legend={say('language.label')}
            now={language}
            choices={[
              ['vi', say('language.vi')],
              ['en', say('language.en')],
            ]}
            isOfLanguages
            onChoose={(chosen) => keep({ language: chosen })}
          />
          <p className="meta">{say('look.kept')}</p>
          <button type="button" className="btn" onClick={close}>
            {say('look.close')}
          </button>
        </>
      )}
    </FoldOut>
  );
}

function resize(size: number): void {
  if (size >= 1 && size <= largestSize) keep({ size });
}

function Choice<Value extends string>({
  name,
  legend,
  now,
  choices,
  isOfLanguages = false,
  onChoose,
}: {
  name: string;
  legend: string;
  now: Value;
  choices: readonly (readonly [value: Value, label: string])[];
  isOfLanguages?: boolean;
  onChoose: (value: Value) => void;
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="choices">
        {choices.map(([value, label]) => (
          <label key={value} lang={isOfLanguages ? value : undefined}>
            <input type="radio" name={name} checked={value === now} onChange={() => onChoose(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
