/** Why a file is not taken; what of it is told. */
export type WhyUnfit =
  | 'EMPTY'
  | 'TYPE'
  | 'TOO_LARGE'
  | 'CHECKSUM'
  | 'BROKEN'
  | 'LOCKED'
  | 'BOMB'
  | 'PIXELS'
  | 'MACROS'
  | 'VIRUS'
  | 'CAPTIONS'
  | 'TOO_HARD'
  | 'NOT_CHECKED';

/** A file that is not taken. */
export class Unfit extends Error {
  constructor(
    readonly why: WhyUnfit,
    readonly told: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${why} ${JSON.stringify(told)}`);
  }
}
