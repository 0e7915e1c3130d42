import {freePort} from '../../scripts/freePort.mjs';
import type {Engine, Window} from './engine';
import {freshFolder, start} from './process';

/** What waits longer in the page hangs. */
const HANG_MS = 120_000;

/** The engine of Safari in GTK's dress, by WebDriver over HTTP, on a screen that nobody sees. */
export const WEBKIT: Engine = {
  name: 'WebKit',
  open: async () => {
    const folder = freshFolder();
    const port = String(await freePort());
    const screen = await start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24'], /(\d+)\n/, {
      folder
    });
    const driver = await start(
      'sh',
      [
        '-c',
        `WebKitWebDriver --port=${port} & until curl -s -o /dev/null localhost:${port}/status; do :; done; echo ready; wait`
      ],
      /ready/,
      {
        env: {
          DISPLAY: `:${screen.said[1] ?? ''}`,
          HOME: folder,
          LIBGL_ALWAYS_SOFTWARE: '1',
          WEBKIT_DISABLE_COMPOSITING_MODE: '1'
        }
      }
    );
    const send = async (
      method: 'GET' | 'POST' | 'DELETE',
      path: string,
      body: object = {}
    ): Promise<unknown> => {
      const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
        method,
        ...(method === 'POST' && {body: JSON.stringify(body)})
      });
      const {value} = (await answer.json()) as {value: unknown};
      if (!answer.ok) throw new Error(JSON.stringify(value));
      return value;
    };
    const {sessionId} = (await send('POST', '', {capabilities: {}})) as {sessionId: string};
    const at = `/${sessionId}`;
    await send('POST', `${at}/timeouts`, {script: HANG_MS, pageLoad: HANG_MS});
    const window: Window = {
      goto: (url) => send('POST', `${at}/url`, {url}),
      run: async (inPage, ...args) => {
        const script = `const done = arguments[0]; (async () => (${String(inPage)})(...${JSON.stringify(args)}))().then((value) => done({value}), (error) => done({error: String(error)}))`;
        const {value, error} = (await send('POST', `${at}/execute/async`, {script, args: []})) as {
          value: never;
          error?: string;
        };
        if (error !== undefined) throw new Error(error);
        return value;
      },
      reload: () => send('POST', `${at}/refresh`),
      resize: (width, height) => send('POST', `${at}/window/rect`, {width, height}),
      print: undefined,
      close: async () => {
        await send('DELETE', at);
        await driver.stop();
        await screen.stop();
      }
    };
    return window;
  }
};
