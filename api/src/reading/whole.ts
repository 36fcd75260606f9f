/** JSON as it came or as it was written here. */
export type JsonPiece = Buffer | string;

/** The JSON of a whole answer as PostgreSQL built it: in pieces, which are put together once, when it is sent. */
export class Whole {
  constructor(readonly pieces: readonly JsonPiece[]) {}

  get isNull(): boolean {
    const [only, ...others] = this.pieces;
    return others.length === 0 && only?.length === 4 && String(only) === 'null';
  }

  parsed(): unknown {
    return JSON.parse(String(joined(this.pieces)));
  }
}

/** Pieces as one. */
export const joined = (pieces: readonly JsonPiece[]): Buffer =>
  Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));
