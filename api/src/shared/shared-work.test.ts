import { setTimeout as after } from 'node:timers/promises';
import { SharedWork } from './shared-work.js';
import { TooManyWaiting, Turns } from './turns.js';

/** A queue of one place and two that wait; the work of each key is told as it begins, and ends when it is let. */
function queue() {
  const work = new SharedWork<string>(new Turns(1, 2));
  const begun: string[] = [];
  const ended: string[] = [];
  const letting = new Map<string, (made: string) => void>();
  const ask = (key: string, gone = new AbortController()) => {
    const result = work.get(
      key,
      (ending) => {
        begun.push(key);
        return new Promise<string>((resolve, reject) => {
          letting.set(key, resolve);
          ending.addEventListener('abort', () => {
            ended.push(key);
            reject(ending.reason);
          });
        });
      },
      gone.signal,
    );
    result.catch(() => undefined);
    return { result, leave: () => gone.abort(new Error('gone')) };
  };
  const finish = async (key: string) => {
    letting.get(key)?.(`${key} made`);
    await after(1);
  };
  return { ask, begun, ended, finish };
}

test('the same asked for twice at once is done once', async () => {
  const { ask, begun, finish } = queue();
  const both = [ask('a'), ask('a')];
  await finish('a');
  expect(await Promise.all(both.map(({ result }) => result))).toEqual(['a made', 'a made']);
  expect(begun).toEqual(['a']);
  const again = ask('a');
  await finish('a');
  expect([await again.result, begun]).toEqual(['a made', ['a', 'a']]);
});

test('who is gone leaves the queue, and whoever is behind has their turn', async () => {
  const { ask, begun, finish } = queue();
  const first = ask('a');
  const [dropped, waiting] = [ask('b'), ask('c')];
  dropped.leave();
  await expect(dropped.result).rejects.toThrow('gone');
  await finish('a');
  await finish('c');
  expect([await first.result, await waiting.result, begun]).toEqual(['a made', 'c made', ['a', 'c']]);
});

test('what nobody waits for any more is ended, what somebody does goes on', async () => {
  const { ask, begun, ended, finish } = queue();
  const [one, other] = [ask('a'), ask('a')];
  one.leave();
  await expect(one.result).rejects.toThrow('gone');
  expect(ended).toEqual([]);
  other.leave();
  await expect(other.result).rejects.toThrow('gone');
  expect(ended).toEqual(['a']);
  const next = ask('b');
  await after(1);
  await finish('b');
  expect([await next.result, begun]).toEqual(['b made', ['a', 'b']]);
});

test('so many wait and no more; who asks for what is being done waits beside it', async () => {
  const { ask, finish } = queue();
  const taken = ['a', 'b', 'c'].map((key) => ask(key));
  await expect(ask('d').result).rejects.toThrow(TooManyWaiting);
  const beside = ask('c');
  for (const key of ['a', 'b', 'c']) await finish(key);
  expect(await Promise.all([...taken, beside].map(({ result }) => result))).toEqual(['a made', 'b made', 'c made', 'c made']);
  const later = ask('d');
  await finish('d');
  expect(await later.result).toBe('d made');
});

test('who was gone before asking begins nothing', async () => {
  const { ask, begun } = queue();
  const gone = new AbortController();
  gone.abort(new Error('gone'));
  await expect(ask('a', gone).result).rejects.toThrow('gone');
  expect(begun).toEqual([]);
});
