import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { test as base } from './console';

/** How many units of the Party a hundred districts the size of Lê Chân have. */
export const scale = { districts: 100, wards: 15, units: 17_400 };

/** Tests with a server of their own, on a database without units, for as long as the worker runs. */
export const test = base.extend<object, { large: string }>({
  large: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const serve = fileURLToPath(new URL('serve.mjs', import.meta.url));
      const server = spawn(process.execPath, [serve, '--empty'], {
        env: { ...process.env, PORT: '0' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const gone = once(server, 'exit');
      const address = await Promise.race([once(server.stdout, 'data'), gone.then(() => undefined)]);
      if (!address) throw new Error('The server without units did not start');
      await use(String(address[0]).trim());
      server.kill('SIGTERM');
      await gone;
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ large }, use) => {
    await use(large);
  },
});

/** A file of that many units, the lowest first: parents stand after their children. */
export function largeFile(): Buffer {
  const rows = ['TU,Thành ủy,CITY_COMMITTEE,'];
  for (let district = 1; district <= scale.districts; district++) {
    rows.push(`Q${district},Quận ủy số ${district},DISTRICT_COMMITTEE,TU`);
    for (let ward = 1; ward <= scale.wards; ward++)
      rows.push(`Q${district}-P${ward},Đảng ủy phường số ${ward} quận ${district},WARD_COMMITTEE,Q${district}`);
  }
  for (let cell = 0; rows.length < scale.units; cell++) {
    const parent = `Q${1 + (cell % scale.districts)}-P${1 + (Math.floor(cell / scale.districts) % scale.wards)}`;
    rows.push(`${parent}-${cell},Chi bộ tổ dân phố số ${cell},CELL,${parent}`);
  }
  return Buffer.from(['code,name,kind,parent_code', ...rows.reverse()].join('\n'));
}
