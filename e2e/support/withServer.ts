import {startServer, type OwnServer} from './ownServer';
import {test as base} from './test';

/** For tests of what is kept on the device: a server that can go away or change, and workers that may work. */
export const test = base.extend<{server: OwnServer}>({
  server: async ({}, provide) => {
    const server = await startServer('out');
    await provide(server);
    await server.close();
  },
  baseURL: ({server}, provide) => provide(server.origin),
  serviceWorkers: 'allow'
});
