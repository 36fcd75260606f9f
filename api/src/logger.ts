import pino, { type Logger } from 'pino';
import type { Config } from './config.js';

/** The structured log: one JSON object a line, without what lets someone in. */
export function createLogger({ logLevel }: Pick<Config, 'logLevel'>, destination?: pino.DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    level: logLevel,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: [
      'authorization',
      'cookie',
      'headers.authorization',
      'headers.cookie',
      'req.headers.authorization',
      'req.headers.cookie',
      'err.cause.config',
    ],
  };
  return destination ? pino(options, destination) : pino(options);
}
