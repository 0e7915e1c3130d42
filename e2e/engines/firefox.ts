import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Engine, Window} from './engine';
import {freshFolder, start} from './process';
import {connect} from './socket';

/** No first-run pages and no calls of the browser's own. */
const PREFERENCES = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'fission.bfcacheInParent': true,
  'remote.active-protocols': 1
};

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: {readonly value?: string};
  readonly exceptionDetails?: {readonly text: string};
}

/** Firefox by WebDriver BiDi, which it speaks itself. */
export const FIREFOX: Engine = {
  name: 'Firefox',
  open: async () => {
    const folder = freshFolder();
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`
    );
    writeFileSync(join(folder, 'user.js'), lines.join('\n'));
    const browser = await start(
      'firefox-esr',
      ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', folder],
      /WebDriver BiDi listening on (ws:\S+)/,
      {folder, env: {HOME: folder}}
    );
    const socket = await connect(`${browser.said[1] ?? ''}/session`);
    const {send} = socket;
    await send('session.new', {capabilities: {}});
    const {contexts} = (await send('browsingContext.getTree', {})) as {contexts: {context: string}[]};
    const context = contexts[0]?.context;
    const window: Window = {
      goto: (url) => send('browsingContext.navigate', {context, url, wait: 'none'}),
      run: async (inPage, ...args) => {
        const {type, result, exceptionDetails} = (await send('script.evaluate', {
          expression: `(async () => JSON.stringify(await (${String(inPage)})(...${JSON.stringify(args)})))()`,
          target: {context},
          awaitPromise: true
        })) as unknown as Evaluated;
        if (type === 'exception') throw new Error(exceptionDetails?.text);
        return (result?.value === undefined ? undefined : JSON.parse(result.value)) as never;
      },
      reload: () => send('browsingContext.reload', {context, wait: 'none'}),
      resize: (width, height) => send('browsingContext.setViewport', {context, viewport: {width, height}}),
      print: async () => {
        const {data} = await send('browsingContext.print', {context, background: true});
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
