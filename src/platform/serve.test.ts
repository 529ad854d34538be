import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from './serve.ts';

const anywhere = { host: '127.0.0.1', port: 0 };

test('a request in flight ends with its answer; new connections are refused meanwhile', async () => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const web = await listen(async () => {
    arrive();
    await held;
    return new Response('the whole answer');
  }, anywhere);
  const answer = fetch(web.url);
  await arrived;

  const stopped = web[Symbol.asyncDispose]();
  await expect(fetch(web.url)).rejects.toThrow('fetch failed');
  release();
  expect(await (await answer).text()).toBe('the whole answer');
  await stopped;
});

test('a connection that is only kept open does not hold up the end', async () => {
  const web = await listen(() => new Response('ok'), anywhere);
  const agent = new Agent({ keepAlive: true });
  const [answer] = await once(request(web.url, { agent }).end(), 'response');
  const hungUp = once(answer.socket, 'close');
  await once(answer.resume(), 'end');

  await web[Symbol.asyncDispose]();
  await hungUp;
  agent.destroy();
});

test('a taken port is a sentence that proposes another', async () => {
  await using web = await listen(() => new Response('ok'), anywhere);
  const port = Number(new URL(web.url).port);
  await expect(listen(() => new Response('ok'), { ...anywhere, port })).rejects.toMatchObject({
    name: 'StartError',
    message: expect.stringMatching(new RegExp(`Cổng ${port} .*PORT=${port + 1}`)),
  });
});

test('an address of another machine is a sentence', async () => {
  await expect(listen(() => new Response('ok'), { host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
    name: 'StartError',
    message: expect.stringContaining('HOST=192.0.2.1'),
  });
});
