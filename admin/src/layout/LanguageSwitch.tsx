import { useSetLocale } from 'react-admin';
import { languages } from '../i18n/i18n-provider';
import { useLanguage, useText } from '../i18n/useText';

/** Vietnamese or English, for the whole console and the API's messages. */
export function LanguageSwitch() {
  const say = useText();
  const language = useLanguage();
  const setLocale = useSetLocale();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend that is drawn
    <div className="lang" role="group" aria-label={say('shell.language.label')}>
      {languages.map(({ locale }) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === language}
          aria-label={say(`shell.language.${locale}`)}
          onClick={() => setLocale(locale)}
        >
          {locale.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
