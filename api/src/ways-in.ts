import type { Logger } from 'pino';
import type { Config } from './config.js';
import { keptSecret, providersIn, SmtpPost, sealingWith } from './modules/identity/index.js';
import type { WaysIn } from './shared/ways-in.js';

/** How people come in, by the settings; closing waits for letters on their way. */
export async function waysInOf(config: Config, logger: Logger, publicUrl: () => string): Promise<WaysIn & { close(): Promise<void> }> {
  const post = config.mail && new SmtpPost(config.mail.url, config.mail.from, logger);
  return {
    get publicUrl() {
      return publicUrl();
    },
    hasPasswords: config.hasPasswords,
    sealing: sealingWith(config.secret ?? (await keptSecret(config.dataFolder))),
    post,
    providers: config.oidc ? await providersIn(config.oidc) : [],
    close: async () => post?.close(),
  };
}
