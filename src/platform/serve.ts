import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { StartError } from './start-error.ts';

export interface Listening extends AsyncDisposable {
  /** Where to look, for people. */
  url: string;
}

type Fetch = (request: Request) => Response | Promise<Response>;

/** How long requests in flight may take to end once we are asked to stop. */
const graceMs = 10_000;

/** Answers HTTP on an address. @throws StartError when the port is taken or not ours to open */
export async function listen(fetch: Fetch, address: { host: string; port: number }): Promise<Listening> {
  // Without further options the adaptor makes a plain HTTP/1.1 server.
  const server = createAdaptorServer({ fetch }) as Server;
  await open(server, address);
  const { port } = server.address() as AddressInfo;
  const name = address.host.includes(':') ? `[${address.host}]` : address.host;
  return { url: `http://${name}:${port}`, [Symbol.asyncDispose]: () => close(server) };
}

async function open(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
  server.listen(port, host, resolve);
  await promise;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(
        `Cổng ${port} trên ${host} đang có chương trình khác dùng. Hãy dừng chương trình đó hoặc chọn cổng khác, ví dụ PORT=${port + 1}.`,
        `Port ${port} on ${host} is taken by another program. Stop it or choose another port, for example PORT=${port + 1}.`,
        { cause: error },
      );
    case 'EACCES':
      return new StartError(
        `Không được phép mở cổng ${port}. Hãy chọn một cổng từ 1024 trở lên.`,
        `Port ${port} may not be opened. Choose a port from 1024 up.`,
        { cause: error },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError(
        `HOST=${host} không phải là địa chỉ của máy này.`,
        `HOST=${host} is not an address of this machine.`,
        { cause: error },
      );
    default:
      return error;
  }
}

/** Takes no new connections, lets requests in flight end, and hangs up on those who only keep the line. */
async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection that was busy just now becomes idle after its answer, and would be kept for seconds.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const patience = new AbortController();
  const outOfPatience = pause(graceMs, undefined, { signal: patience.signal }).then(
    () => server.closeAllConnections(),
    () => {},
  );
  await Promise.race([closed, outOfPatience]);
  clearInterval(sweep);
  patience.abort();
  await closed;
}
