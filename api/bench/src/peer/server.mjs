// PostGraphile 5 with its Amber preset, set up for production as its documentation tells: no GraphiQL, no websockets, no explain.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const server = createServer();
const api = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['peer'],
      poolConfig: { max: Number(process.env.POOL_SIZE), application_name: 'peer', options: '-c jit=off -c timezone=UTC' },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false, watch: false },
  grafast: { explain: false },
});
await api.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1');
