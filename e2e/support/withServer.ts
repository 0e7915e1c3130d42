import {startServer, type OwnServer} from './ownServer';
import {test as base} from './test';

/** For tests of what is cached on the device: a server that can be stopped or changed, and workers allowed. */
export const test = base.extend<{server: OwnServer}>({
  server: async ({}, provide) => {
    const server = await startServer('out');
    await provide(server);
    await server.close();
  },
  baseURL: ({server}, provide) => provide(server.origin),
  serviceWorkers: 'allow'
});
