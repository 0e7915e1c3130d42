/** What one service worker caches: addresses as links write them, each with the SHA-256 of its file. */
export interface CacheManifest {
  /** The day on which the law in this build was last compared, then a hash of all that is in it. */
  readonly version: string;
  /** What the check needs, fetched before the worker is installed. */
  readonly first: Readonly<Record<string, string>>;
  /** Fetched when opened, or at once on a good connection. */
  readonly rest: Readonly<Record<string, string>>;
  /** The pages that run scripts, which are not updated while open. */
  readonly interactive: readonly string[];
}
