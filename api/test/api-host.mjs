// A process that runs the API for test files, one after the other: the API's code is loaded once and not for each file.
// It is asked over HTTP by the test's side, start-api.ts, and ends with the run that started it.
import '../../scripts/typescript.mjs';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

const running = new Map();

const control = createServer(async (request, response) => {
  try {
    const answer = request.method === 'POST' ? await start(await json(request)) : await stop(request.url.slice(1));
    response.end(JSON.stringify(answer));
  } catch (error) {
    response.writeHead(500).end(JSON.stringify({ message: error.stack }));
  }
});
control.listen(0, '127.0.0.1', () => process.send(control.address().port));
process.on('disconnect', () => process.exit());

async function start(settings) {
  const { startApp } = await import('../src/app.ts');
  const { readConfig } = await import('../src/config.ts');
  const app = await startApp(readConfig(settings));
  running.set(String(app.port), app);
  return { url: app.url, port: app.port };
}

async function stop(port) {
  await running.get(port)?.close();
  running.delete(port);
  return {};
}
