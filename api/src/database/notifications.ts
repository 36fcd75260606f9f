import pg from 'pg';
import type { Logger } from 'pino';

const againAfterMs = 1_000;

/**
 * Hears what processes tell each other through the database. While the line is lost nothing is heard, so `onNews` is called when it is lost
 * and when it is there again: what is kept must not outlive what could have been heard.
 */
export async function hear(
  url: string,
  channel: string,
  onNews: () => void,
  logger: Logger,
): Promise<{ isHearing(): boolean; close(): Promise<void> }> {
  let client: pg.Client | undefined;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  const open = async (): Promise<void> => {
    const opened = new pg.Client({ connectionString: url, application_name: 'lechan-hear', keepAlive: true });
    opened.on('error', ({ message }) => logger.warn({ reason: message }, 'the database no longer tells what changes'));
    opened.on('notification', onNews);
    opened.on('end', () => {
      if (client === opened) client = undefined;
      onNews();
      if (!isClosed) timer = setTimeout(() => void open().catch(() => undefined), againAfterMs).unref();
    });
    await opened.connect();
    await opened.query(`listen ${channel}`);
    client = opened;
    onNews();
  };
  await open();
  return {
    isHearing: () => client !== undefined,
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}
