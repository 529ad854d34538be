import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';

// What a start is to be seen beside: the same server library with nothing in it. Says its address once it listens.
const app = new Hono();
app.get('/healthz', (c) => c.json({ ok: true }));
const server = createAdaptorServer({ fetch: app.fetch });
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) console.log(`http://127.0.0.1:${address.port}`);
});
