import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Letter, Post } from '../../../shared/ways-in.js';

const patienceMs = 20_000;
const tries = 3;
const pauseMs = 2_000;

/** Hands letters to a mail server. What is on its way is waited for when it closes. */
export class SmtpPost implements Post {
  readonly #transport;
  readonly #sending = new Set<Promise<void>>();

  constructor(
    url: string,
    private readonly from: string,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {
    const patience = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs };
    this.#transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
  }

  send(letter: Letter): Promise<void> {
    const sending = this.deliver(letter).finally(() => this.#sending.delete(sending));
    this.#sending.add(sending);
    return sending;
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#sending);
    this.#transport.close();
  }

  private async deliver({ to, subject, text }: Letter): Promise<void> {
    for (let left = tries; ; left--) {
      try {
        await this.#transport.sendMail({ from: this.from, to: { name: '', address: to }, subject, text });
        return;
      } catch (error) {
        const { code, responseCode } = error as { code?: string; responseCode?: number };
        // neither the address nor the letter, which holds a secret
        this.logger.warn({ code, responseCode, left: left - 1 }, 'a mail could not be handed over');
        // what is refused for good is not asked again
        if (left <= 1 || (responseCode !== undefined && responseCode >= 500)) throw error;
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
  }
}
