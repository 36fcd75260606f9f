import { once } from 'node:events';

/** Drops whatever databases the run left on the server and stops it. */
export default async function globalTeardown() {
  const { cluster, template, hosts } = globalThis.lechanTests;
  await Promise.all(
    hosts
      .filter(({ connected }) => connected)
      .map((host) => {
        host.disconnect();
        return once(host, 'exit');
      }),
  );
  const { onServer } = await import('./test-database.ts');
  await onServer(cluster.url, async (client) => {
    const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [template]);
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
  });
  await cluster.stop();
}
