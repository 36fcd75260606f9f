import { createLogger } from './logger.js';

function logged(write: (logger: ReturnType<typeof createLogger>) => void, logLevel = 'info'): string[] {
  const lines: string[] = [];
  write(createLogger({ logLevel }, { write: (line) => lines.push(line) }));
  return lines;
}

test('the log is one JSON object a line', () => {
  const [line] = logged((logger) => logger.info({ requestId: 'a-request' }, 'answered'));
  expect(JSON.parse(line ?? '')).toEqual({
    level: 30,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    pid: process.pid,
    requestId: 'a-request',
    msg: 'answered',
  });
});

test('what lets someone in is left out of it', () => {
  const headers = { authorization: 'Bearer secret', cookie: 'session=secret', accept: 'text/html' };
  const [line] = logged((logger) => logger.warn({ ...headers, headers, req: { headers } }, 'odd'));
  expect(line).not.toContain('secret');
  expect(line?.match(/text\/html/g)).toHaveLength(3);
});

test('nothing below its level is written', () => {
  expect(logged((logger) => logger.debug('x'))).toEqual([]);
  expect(logged((logger) => logger.error('x'), 'silent')).toEqual([]);
});
