import { useLanguage } from '../../i18n/useText';

/** The languages that courses are offered in; others are told by their own names in the reader's language. */
export const courseLanguages = ['vi', 'en'] as const;

/** Names a language in the reader's: Tiếng Việt, English. */
export function useLanguageName(): (code: string) => string {
  const language = useLanguage();
  return (code) => {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  };
}
