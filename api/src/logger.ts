import { Writable } from 'node:stream';
import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import type { Config } from './config.js';

/**
 * The structured log: one JSON object a line, without what lets someone in. In a terminal the same as text.
 * `destination` is for tests.
 */
export function createLogger({ logLevel }: Pick<Config, 'logLevel'>, destination: DestinationStream = standardOutput()): Logger {
  return pino(
    {
      level: logLevel,
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      redact: {
        paths: ['authorization', 'cookie', '*.authorization', '*.cookie', '*.headers.authorization', '*.headers.cookie'],
        censor: '…',
      },
    },
    destination,
  );
}

const standardOutput = (): DestinationStream => (process.stdout.isTTY ? asText(process.stdout) : pino.destination(1));

const names: Record<number, string> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'ERROR', 60: 'FATAL' };

/** The log for a person who looks on: time, level, message, then what belongs to it. */
function asText(output: NodeJS.WritableStream): DestinationStream {
  return new Writable({
    decodeStrings: false,
    write(line: string, _encoding, done) {
      const { time, level, msg, pid: _, err, ...rest } = JSON.parse(line);
      const more = Object.keys(rest).length ? ` ${JSON.stringify(rest)}` : '';
      output.write(`${String(time).slice(11, 19)} ${names[level] ?? level} ${msg}${more}\n${err ? `${err.stack ?? err.message}\n` : ''}`);
      done();
    },
  });
}
