/** One window of a browser, by what every engine can do. */
export interface Window {
  readonly goto: (url: string) => Promise<void>;
  /** Runs a function in the page, and waits for what it promises; arguments and result as JSON. */
  readonly run: <A extends readonly unknown[], T>(
    inPage: (...args: A) => T | Promise<T>,
    ...args: A
  ) => Promise<T>;
  readonly reload: () => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** As PDF, where the engine can. */
  readonly print: (() => Promise<Buffer>) | undefined;
  readonly close: () => Promise<void>;
}

export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  readonly open: () => Promise<Window>;
}
