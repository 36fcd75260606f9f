import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { signedInAs } from './e2e/session-state';

const port = process.env.E2E_PORT ?? '4499';
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.cache/browser-tests',
  // the tests share one database: each changes units of its own, and what counts them looks at a day before any of these
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: !!process.env.CI,
  reporter: 'list',
  // one more try tells a slow machine from a fault; what needed it is named as flaky
  retries: process.env.CI ? 1 : 0,
  use: {
    // each test finds the context as new, but the browser's processes and its compiled scripts are kept: half the time
    reuseContext: true,
    storageState: signedInAs(),
    baseURL: address,
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    contextOptions: { reducedMotion: 'reduce' },
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
        ...['--disable-component-update', '--disable-sync'],
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" e2e/serve.mjs`,
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { PORT: port },
    url: `${address}/health/ready`,
    // the sample's files are made at its start
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    reuseExistingServer: false,
  },
});
