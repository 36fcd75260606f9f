import pg from 'pg';
import { DataRowMessage } from 'pg-protocol/dist/messages.js';
import { Parser } from 'pg-protocol/dist/parser.js';

// codes of PostgreSQL's messages
const dataRow = 0x44;
const readyForQuery = 0x5a;

/** What of pg's connection and its parser is used here that their types don't tell; tried by api/test/answer-bytes.test.ts. */
interface Wire extends NodeJS.EventEmitter {
  takesBytes: boolean;
  attachListeners(stream: NodeJS.ReadableStream): void;
}
type Handled = Pick<Parser, 'parse'> & {
  /** What came, and where in it what is not read yet begins and how long that is. */
  buffer: Buffer;
  bufferOffset: number;
  bufferLength: number;
  handlePacket(offset: number, code: number, length: number, bytes: Buffer): unknown;
};

/**
 * A client over which `answerOf` gets the one value of a row as the bytes that came. To make a text of them and bytes of that again took a
 * third of the server's time on long answers.
 */
export class AnsweringClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const wire = (this as unknown as { connection: Wire }).connection;
    wire.attachListeners = (stream) => {
      const parser = new Parser() as unknown as Handled;
      const handle = parser.handlePacket.bind(parser);
      let isTaken = false;
      parser.handlePacket = (offset, code, length, bytes) => {
        if (code === readyForQuery) wire.takesBytes = false;
        if (code !== dataRow || !wire.takesBytes) return handle(offset, code, length, bytes);
        isTaken = true;
        return rowOf(offset, length, bytes);
      };
      stream.on('data', (chunk: Buffer) => {
        parser.parse(chunk, (message) => void wire.emit(message.name === 'error' ? 'errorMessage' : message.name, message));
        if (isTaken) {
          // the parser would put what comes next where the answer stands
          parser.buffer = Buffer.from(parser.buffer.subarray(parser.bufferOffset, parser.bufferOffset + parser.bufferLength));
          parser.bufferOffset = 0;
          isTaken = false;
        }
      });
    };
  }
}

/** The row of a message: how many values it has, then of each its length and its bytes. */
const rowOf = (offset: number, length: number, bytes: Buffer): DataRowMessage => {
  const size = bytes.readInt32BE(offset + 2);
  const from = offset + 6;
  return new DataRowMessage(length, [size < 0 ? null : bytes.subarray(from, from + size)] as never);
};

const asItCame = { getTypeParser: () => (value: unknown) => value };

/** The one value that a statement answers: its bytes where the pool's clients are AnsweringClients, its text elsewhere. */
export async function answerOf(pool: pg.Pool, statement: pg.QueryConfig): Promise<Buffer | string | null> {
  const query = new pg.Query({ ...statement, rowMode: 'array', types: asItCame } as pg.QueryConfig);
  const { submit } = query;
  query.submit = (connection) => {
    (connection as unknown as Wire).takesBytes = true;
    return submit.call(query, connection);
  };
  const { rows } = (await (pool.query(query) as unknown)) as pg.QueryArrayResult<[Buffer | string | null]>;
  return rows[0]?.[0] ?? null;
}
