// Measures an import of 17,400 units in a process of its own: time, memory, and that a second one changes nothing.
// DATABASE_URL names an empty database of its own: node scripts/measure-import.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../api/src/cli.ts', import.meta.url));
const typescript = fileURLToPath(new URL('typescript.mjs', import.meta.url));
const districts = 100;
const wards = 15;
const count = 17_400;

/** A hundred districts with their wards' committees and cells, the lowest first: parents stand after their children. */
function units() {
  const rows = [['TU', 'Thành ủy', 'CITY_COMMITTEE', '']];
  for (let d = 1; d <= districts; d++) {
    rows.push([`Q${d}`, `Quận ủy số ${d}`, 'DISTRICT_COMMITTEE', 'TU']);
    for (let w = 1; w <= wards; w++) rows.push([`Q${d}-P${w}`, `Đảng ủy phường số ${w} quận ${d}`, 'WARD_COMMITTEE', `Q${d}`]);
  }
  for (let c = 0; rows.length < count; c++) {
    const parent = `Q${1 + (c % districts)}-P${1 + (Math.floor(c / districts) % wards)}`;
    rows.push([`${parent}-${c}`, `Chi bộ tổ dân phố số ${c}`, 'CELL', parent]);
  }
  return rows.reverse();
}

function lechan(...args) {
  const begun = performance.now();
  const measured = [
    '--heap-growing-percent=40', // as scripts/lechan.mjs
    '--import',
    typescript,
    '--eval',
    `process.on('exit', () => process.stderr.write('peak ' + Math.round(process.resourceUsage().maxRSS / 1024) + ' MB'));
    import(${JSON.stringify(cli)})`,
    '--',
    ...args,
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, measured, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  const outcome = stdout.trim().split('\n').at(-1);
  process.stdout.write(`${((performance.now() - begun) / 1000).toFixed(1)} s, ${stderr.match(/peak (\d+ MB)/)?.[1] ?? ''}: ${outcome}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'lechan-measure-'));
const csv = (name, rows) => {
  writeFileSync(join(folder, name), [['code', 'name', 'kind', 'parent_code'], ...rows].map((row) => row.join(',')).join('\n'));
  return join(folder, name);
};
try {
  const first = csv('units.csv', units());
  const renamed = csv(
    'renamed.csv',
    units().map(([code, name, ...rest]) => [code, `${name} (mới)`, ...rest]),
  );
  lechan('migrate');
  for (const how of [['--dry-run'], [], []]) lechan('import', 'units', first, '--as-of', '2020-01-01', ...how);
  lechan('import', 'units', renamed, '--as-of', '2024-01-01');
} finally {
  rmSync(folder, { recursive: true });
}
