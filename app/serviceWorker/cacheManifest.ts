/** What one service worker keeps: addresses as links write them, each with the SHA-256 of its file. */
export interface CacheManifest {
  /** The day on which the law in this build was last compared, then a hash of all that is in it. */
  readonly version: string;
  /** What the check needs, brought before the worker is installed. */
  readonly first: Readonly<Record<string, string>>;
  /** What is brought when it is opened, or at once where the line allows. */
  readonly rest: Readonly<Record<string, string>>;
  /** The pages that run scripts and are left alone while somebody is at them. */
  readonly interactive: readonly string[];
}
