/** Something that tells its listeners when it has changed. */
export interface Observable {
  readonly subscribe: (listener: () => void) => () => void;
  readonly notify: () => void;
}

export function observable(): Observable {
  const listeners = new Set<() => void>();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    notify: () => {
      for (const listener of listeners) listener();
    }
  };
}
