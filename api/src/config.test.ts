import { join } from 'node:path';
import { projectFolder, readConfig } from './config.js';
import { CannotStart } from './shared/cannot-start.js';

const refusalOf = (env: Record<string, string>): string => {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(CannotStart);
    return (error as Error).message;
  }
  throw new Error('it was accepted');
};

test('without settings it is port 4000, the loopback address, and the embedded database in .data', () => {
  expect(readConfig({})).toEqual({
    isDevelopment: false,
    port: 4000,
    databaseUrl: null,
    serverDatabaseUrl: null,
    ...{ publicUrl: null, secret: null, mail: null, oidc: null, hasPasswords: true, bucket: null, clamav: null },
    dataFolder: join(projectFolder, '.data'),
    listenOn: null,
    hosts: [],
    trustedProxies: [],
    metricsToken: null,
    corsOrigins: [],
    costPerMinute: { known: 3_000_000, anonymous: 600_000 },
    logLevel: 'info',
  });
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', LECHAN_LISTEN: '' })).toEqual(readConfig({}));
});

test('settings are taken over', () => {
  const env = {
    PORT: '4100',
    DATABASE_URL: 'postgresql://a:b@db/lechan',
    LECHAN_DATA_FOLDER: '/srv/lechan',
    LECHAN_LISTEN: '0.0.0.0',
    LECHAN_HOSTS: 'Lechan.example.vn, 10.0.0.5',
    LECHAN_TRUSTED_PROXIES: '10.0.0.5, fd00::/8',
    LECHAN_CORS_ORIGINS: 'https://portal.example.vn, http://localhost:5173',
    LECHAN_COST_PER_MINUTE: '5000000',
    LECHAN_ANONYMOUS_COST_PER_MINUTE: '250000',
    LOG_LEVEL: 'debug',
    LECHAN_METRICS_TOKEN: 'a token of the monitor',
    NODE_ENV: 'test',
  };
  expect(readConfig(env)).toEqual({
    isDevelopment: false,
    port: 4100,
    databaseUrl: 'postgresql://a:b@db/lechan',
    serverDatabaseUrl: null,
    ...{ publicUrl: null, secret: null, mail: null, oidc: null, hasPasswords: true, bucket: null, clamav: null },
    dataFolder: '/srv/lechan',
    listenOn: '0.0.0.0',
    hosts: ['lechan.example.vn', '10.0.0.5'],
    metricsToken: 'a token of the monitor',
    trustedProxies: ['10.0.0.5', 'fd00::/8'],
    corsOrigins: ['https://portal.example.vn', 'http://localhost:5173'],
    costPerMinute: { known: 5_000_000, anonymous: 250_000 },
    logLevel: 'debug',
  });
});

test.each([
  ['PORT', 'four', 'PORT: takes a port number, for example 4000 (it is "four")'],
  ['PORT', '70000', 'PORT: takes a port number up to 65535 (it is "70000")'],
  ['DATABASE_URL', 'mysql://x', 'DATABASE_URL: takes an address such as postgresql://'],
  ['LECHAN_LISTEN', 'everywhere', 'LECHAN_LISTEN: takes an address of this machine'],
  ['LECHAN_HOSTS', 'https://a.vn', 'LECHAN_HOSTS: takes host names'],
  ['LECHAN_TRUSTED_PROXIES', 'everybody', 'LECHAN_TRUSTED_PROXIES: takes addresses or networks'],
  ['LECHAN_TRUSTED_PROXIES', '0.0.0.0/33', 'LECHAN_TRUSTED_PROXIES: takes addresses or networks'],
  ['LECHAN_CORS_ORIGINS', '*', 'LECHAN_CORS_ORIGINS: takes origins'],
  ['LECHAN_CORS_ORIGINS', 'https://portal.example.vn/', 'LECHAN_CORS_ORIGINS: takes origins'],
  ['LECHAN_ANONYMOUS_COST_PER_MINUTE', '1000', 'LECHAN_ANONYMOUS_COST_PER_MINUTE: takes a number from 250000 on'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL: takes silent, error, warn, info, debug or trace'],
  ['NODE_ENV', 'staging', 'NODE_ENV: takes production, development or test'],
])('a wrong %s is refused by name, with what it takes: %s', (name, value, message) => {
  expect(refusalOf({ [name]: value })).toContain(message);
});

test('all wrong settings are named at once, and none shows a password', () => {
  const message = refusalOf({ PORT: 'x', LOG_LEVEL: 'y', DATABASE_URL: 'postgres//lechan:secret@db' });
  expect(message.split('\n')).toHaveLength(4);
  expect(message).not.toContain('secret');
});
