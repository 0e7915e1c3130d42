/** A message from a page to a worker. */
export type Message =
  | {readonly type: 'SKIP_WAITING'}
  | {readonly type: 'KEEP_REST'}
  /** From a page loaded from the network whose version is that of the waiting worker. */
  | {readonly type: 'TAKE_OVER'}
  /** Answered on the message port: whether all of these addresses belong to the worker's version. */
  | {readonly type: 'HAS_ALL'; readonly addresses: readonly string[]};

/** Whether it is one of them: only pages of this site, perhaps of another version, can send any. */
export function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  const isList = 'addresses' in data && Array.isArray(data.addresses);
  return data.type === 'HAS_ALL' ? isList : TYPES.includes(data.type);
}

const TYPES: readonly unknown[] = ['SKIP_WAITING', 'KEEP_REST', 'TAKE_OVER'];
