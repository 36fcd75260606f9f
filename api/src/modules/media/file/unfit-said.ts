import type { Language } from '../../../shared/context.js';
import { type MessageKey, translate } from '../../../shared/messages/messages.js';
import type { Unfit, WhyUnfit } from './unfit.js';

const words: Readonly<Record<WhyUnfit, MessageKey>> = {
  ...({ EMPTY: 'file.EMPTY', TYPE: 'file.TYPE', TOO_LARGE: 'file.TOO_LARGE', CHECKSUM: 'file.CHECKSUM', BROKEN: 'file.BROKEN' } as const),
  ...({ LOCKED: 'file.LOCKED', BOMB: 'file.BOMB', MACROS: 'file.MACROS', VIRUS: 'file.VIRUS', CAPTIONS: 'file.CAPTIONS' } as const),
  ...({ PIXELS: 'file.PIXELS', TOO_HARD: 'file.TOO_HARD', NOT_CHECKED: 'file.NOT_CHECKED' } as const),
};

/** Says why a file is not taken; a type that is not known is not named. */
export const unfitSaid = (language: Language, { why, told }: Unfit): string =>
  translate(language, why === 'TYPE' && !told.type ? 'file.TYPE_UNKNOWN' : words[why], told);
