import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {freePort} from '../../scripts/freePort.mjs';
import {HANG_MS, type Engine} from './engine';
import {start} from './process';

/** How WebKit says that a script has lost its page. */
const LEFT = /unload event|no such (frame|window)/;

/** The window could otherwise not be narrower than its buttons. */
const NARROW = '* {min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px}';

/** The engine of Safari in GTK's dress, by WebDriver, on a screen that nobody sees. */
export const WEBKIT: Engine = {
  name: 'WebKit',
  isThere: ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].every((path) => existsSync(path)),
  // A lock, which the check holds so that others do not, does not keep this one from it.
  isKeepingPages: true,
  isPrinting: false,
  open: async () => {
    const home = mkdtempSync(join(tmpdir(), 'zhuginu-webkit-'));
    for (const version of ['3.0', '4.0']) {
      const folder = join(home, `.config/gtk-${version}`);
      mkdirSync(folder, {recursive: true});
      writeFileSync(join(folder, 'gtk.css'), NARROW);
    }
    const screen = await start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24'], /^(\d+)$/);
    const driver = await startDriver({
      DISPLAY: `:${screen.said}`,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1'
    });
    const {sessionId} = (await driver.send('POST', '/session', {capabilities: {}})) as {sessionId: string};
    const post = (command: string, body: object) =>
      driver.send('POST', `/session/${sessionId}/${command}`, body);
    await post('timeouts', {script: 2 * HANG_MS, pageLoad: HANG_MS});
    return {
      run: async (expression) => {
        const script = `const done = arguments[0]; ${expression}.then(done)`;
        const said = await post('execute/async', {script, args: []}).catch((error: unknown) => {
          if (LEFT.test(String(error))) return undefined;
          throw error;
        });
        return typeof said === 'string' ? said : undefined;
      },
      resize: async (size) => {
        await post('window/rect', {x: 0, y: 0, ...size});
      },
      print: undefined,
      close: async () => {
        await driver.send('DELETE', `/session/${sessionId}`);
        await driver.stop();
        await screen.stop();
        rmSync(home, {recursive: true, force: true, maxRetries: 5});
      }
    };
  }
};

async function startDriver(env: Readonly<Record<string, string>>) {
  const port = await freePort();
  const at = `http://127.0.0.1:${port}`;
  const driver = await start('WebKitWebDriver', [`--port=${port}`], undefined, env);
  // It says nothing when it is ready.
  const isReady = () =>
    fetch(`${at}/status`).then(
      () => true,
      () => false
    );
  while (!(await isReady())) if (driver.hasEnded()) throw new Error('WebKitWebDriver has ended');
  const send = async (method: 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(at + path, {
      method,
      ...(body !== undefined && {body: JSON.stringify(body)})
    });
    const {value} = (await answer.json()) as {value: unknown};
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  return {send, stop: driver.stop};
}
