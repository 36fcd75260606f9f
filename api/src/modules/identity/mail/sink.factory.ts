import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real mail server of a test, which keeps what it takes. */
export interface Sink {
  readonly url: string;
  readonly letters: ParsedMail[];
  /** The next letter that comes. */
  next(): Promise<ParsedMail>;
  close(): Promise<void>;
}

/** Starts a mail server on this machine that takes letters to all but those whose address begins with "nobody". */
export async function startSink(): Promise<Sink> {
  const letters: ParsedMail[] = [];
  const waiting: ((letter: ParsedMail) => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('nobody') ? Object.assign(new Error('No such box'), { responseCode: 550 }) : null),
    onData(stream, _session, done) {
      simpleParser(stream).then((letter) => {
        const waits = waiting.shift();
        if (waits) waits(letter);
        else letters.push(letter);
        done();
      }, done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters,
    next: () => {
      const letter = letters.shift();
      return letter ? Promise.resolve(letter) : new Promise((resolve) => waiting.push(resolve));
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
