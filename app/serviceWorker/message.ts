/** What a page says to a worker. */
export type Message =
  | {readonly type: 'SKIP_WAITING'}
  | {readonly type: 'KEEP_REST'}
  /** From a page that has come from the network, and is of the version of the worker that waits. */
  | {readonly type: 'TAKE_OVER'}
  /** Answered at the port that comes along: whether all of these addresses belong to the worker's version. */
  | {readonly type: 'HAS_ALL'; readonly addresses: readonly string[]};
