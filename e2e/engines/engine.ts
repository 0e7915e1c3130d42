/** One window of a browser, by the little that every engine can do. Everything else is done by scripts in the page. */
export interface Window {
  /** Evaluates an expression, waits for the text it promises; nothing where the page gave way to another meanwhile. */
  readonly run: (expression: string) => Promise<string | undefined>;
  readonly resize: (size: {readonly width: number; readonly height: number}) => Promise<void>;
  /** The page as PDF, where the engine makes one. */
  readonly print: (() => Promise<Uint8Array>) | undefined;
  readonly close: () => Promise<void>;
}

export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  readonly isThere: boolean;
  /** Whether Back brings the check back whole, as it was when it was left. */
  readonly isKeepingPages: boolean;
  readonly isPrinting: boolean;
  readonly open: () => Promise<Window>;
}

/** What takes longer in the page hangs, however slow or busy the machine. */
export const HANG_MS = 2 * 60_000;
