/** A connection on which commands are answered by number, as CDP and WebDriver BiDi both do. */
export interface Socket {
  readonly send: (method: string, params: object, more?: object) => Promise<Record<string, unknown>>;
  readonly close: () => void;
}

interface Answer {
  readonly id?: number | null;
  readonly result?: Record<string, unknown>;
  readonly error?: unknown;
  readonly message?: string;
}

export async function connect(address: string): Promise<Socket> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers>();
  let last = 0;
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`${address} does not answer`)));
  });
  socket.addEventListener('message', ({data}) => {
    const {id, result, error, message} = JSON.parse(String(data)) as Answer;
    const asked = typeof id === 'number' ? waiting.get(id) : undefined;
    if (asked === undefined) return;
    waiting.delete(id as number);
    if (error === undefined) asked.resolve(result ?? {});
    else asked.reject(new Error(`${JSON.stringify(error)} ${message ?? ''}`));
  });
  socket.addEventListener('close', () => {
    for (const {reject} of waiting.values()) reject(new Error('The browser has gone'));
  });
  return {
    send: (method, params, more = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, {resolve, reject});
        socket.send(JSON.stringify({id: last, method, params, ...more}));
      }),
    close: () => socket.close()
  };
}

interface PromiseWithResolvers {
  readonly resolve: (result: Record<string, unknown>) => void;
  readonly reject: (error: Error) => void;
}
