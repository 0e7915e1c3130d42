/** A message from a page to a worker. */
export type Message =
  | {readonly type: 'SKIP_WAITING'}
  | {readonly type: 'KEEP_REST'}
  /** From a page loaded from the network whose version is that of the waiting worker. */
  | {readonly type: 'TAKE_OVER'}
  /** Answered on the message port: whether all of these addresses belong to the worker's version. */
  | {readonly type: 'HAS_ALL'; readonly addresses: readonly string[]};
