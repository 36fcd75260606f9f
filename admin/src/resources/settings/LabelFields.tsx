import { useText } from '../../i18n/useText';
import { TextField } from '../../parts/form/TextField';

/** A name in both languages, as a form has it. */
export interface LabelValues {
  vi: string | null;
  en: string | null;
}

/** The fields of a name in both languages. */
export function LabelFields() {
  const say = useText();
  return (
    <div className="f2">
      <TextField source="label.vi" label={say('settings.labelVi')} required />
      <TextField source="label.en" label={say('settings.labelEn')} required />
    </div>
  );
}

/** Both names as the API takes them. */
export function given({ vi, en }: LabelValues): { vi: string; en: string } {
  return { vi: vi ?? '', en: en ?? '' };
}
