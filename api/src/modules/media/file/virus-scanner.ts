import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { Unfit } from './unfit.js';

const patienceMs = 120_000;

/** Asks ClamAV's daemon whether a file holds what it knows to be harmful; over its socket or port, by INSTREAM of its protocol. */
export class VirusScanner {
  /** `place`: a socket's path, or `host:port`. */
  constructor(private readonly place: string) {}

  /** Errors: Unfit (VIRUS; NOT_CHECKED where the daemon doesn't answer: what was not looked at is not taken). */
  async check(path: string): Promise<void> {
    const said = await this.ask(path).catch(() => {
      throw new Unfit('NOT_CHECKED');
    });
    const found = /: (.+) FOUND$/.exec(said)?.[1];
    if (found) throw new Unfit('VIRUS', { name: found.slice(0, 100) });
    if (!said.endsWith('OK')) throw new Unfit('NOT_CHECKED');
  }

  private async ask(path: string): Promise<string> {
    const socket = this.socket();
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('ClamAV did not answer')));
    try {
      await once(socket, 'connect');
      const answer = textOf(socket);
      // it may hang up before all is sent, when it takes no more
      answer.catch(() => undefined);
      await write(socket, Buffer.from('zINSTREAM\0'));
      for await (const chunk of createReadStream(path, { highWaterMark: 262_144 })) {
        const length = Buffer.alloc(4);
        length.writeUInt32BE((chunk as Buffer).length);
        await write(socket, Buffer.concat([length, chunk as Buffer]));
      }
      await write(socket, Buffer.alloc(4));
      return (await answer).replaceAll('\0', '').trim();
    } finally {
      socket.destroy();
    }
  }

  private socket(): Socket {
    const [, host, port] = /^([^/]+):(\d+)$/.exec(this.place) ?? [];
    return host && port ? connect(Number(port), host) : connect(this.place);
  }
}

async function write(socket: Socket, bytes: Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())));
}

async function textOf(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}
