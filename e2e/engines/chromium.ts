import {findChromium} from '../../scripts/findChromium.mjs';
import type {Engine, Window} from './engine';
import {freshFolder, start} from './process';
import {connect} from './socket';

/** Chromium by its own protocol: Playwright loses a page that comes back out of the back/forward cache. */
export const CHROMIUM: Engine = {
  name: 'Chromium',
  open: async () => {
    const folder = freshFolder();
    const browser = await start(
      findChromium() ?? 'chromium',
      [
        '--headless=new',
        '--no-sandbox',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--remote-debugging-port=0',
        `--user-data-dir=${folder}`
      ],
      /listening on (ws:\S+)/,
      {folder}
    );
    const socket = await connect(browser.said[1] ?? '');
    const {targetId} = await socket.send('Target.createTarget', {url: 'about:blank'});
    const {sessionId} = await socket.send('Target.attachToTarget', {targetId, flatten: true});
    const send = (method: string, params: object = {}) => socket.send(method, params, {sessionId});
    await send('Page.enable');
    const window: Window = {
      goto: (url) => send('Page.navigate', {url}),
      run: async (inPage, ...args) => {
        const {result, exceptionDetails} = (await send('Runtime.evaluate', {
          expression: `(${String(inPage)})(...${JSON.stringify(args)})`,
          awaitPromise: true,
          returnByValue: true
        })) as {result: {value: never}; exceptionDetails?: unknown};
        if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
        return result.value;
      },
      reload: () => send('Page.reload'),
      resize: (width, height) =>
        send('Emulation.setDeviceMetricsOverride', {
          width,
          height,
          deviceScaleFactor: 1,
          mobile: false
        }),
      print: async () => {
        const {data} = await send('Page.printToPDF', {preferCSSPageSize: true});
        return Buffer.from(data as string, 'base64');
      },
      close: async () => {
        socket.close();
        await browser.stop();
      }
    };
    return window;
  }
};
