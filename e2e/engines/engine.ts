/** One window of a browser, by what every engine can do. */
export interface Window {
  readonly goto: (url: string) => Promise<unknown>;
  /** Runs a function in the page, and waits for what it promises; arguments and result as JSON. */
  readonly run: <A extends readonly unknown[], T>(
    inPage: (...args: A) => T | Promise<T>,
    ...args: A
  ) => Promise<T>;
  readonly reload: () => Promise<unknown>;
  readonly resize: (width: number, height: number) => Promise<unknown>;
  /** As PDF, where the engine can. */
  readonly print: (() => Promise<Buffer>) | undefined;
  readonly close: () => Promise<unknown>;
}

export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  readonly open: () => Promise<Window>;
}
