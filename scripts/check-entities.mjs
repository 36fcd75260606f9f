// Entities agree with the tables that the migrations make, on a PostgreSQL of the check's own.
import './typescript.mjs';

const { startTestCluster } = await import('../api/test/test-cluster.ts');
const { databaseUrl, onServer } = await import('../api/test/test-database.ts');
const { migrate } = await import('../api/test/migrate.ts');
const { allEntities, describeEntities } = await import('../api/test/entities.ts');
const { entityDrift } = await import('../api/test/entity-drift.ts');

const cluster = await startTestCluster();
const name = `lechan_check_${process.pid}`;
try {
  await onServer(cluster.url, (client) => client.query(`create database ${name}`));
  await migrate(databaseUrl(cluster.url, name));
  const entities = await allEntities();
  const orm = await describeEntities(entities);
  const complaints = await onServer(databaseUrl(cluster.url, name), (client) => entityDrift(orm, client));
  if (!entities.length) complaints.push('There are no entities: are they still called *.entity.ts?');
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
  process.exitCode = complaints.length ? 1 : 0;
} finally {
  await onServer(cluster.url, (client) => client.query(`drop database if exists ${name} with (force)`));
  await cluster.stop();
}
