/** A memory of the last values asked for; it lets go of what nobody asked for longest. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  clear(): void;
}

export function rememberRecent<Value>(limit: number): Recent<Value> {
  const kept = new Map<string, Value>();
  const set = (key: string, value: Value): void => {
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > limit) {
      // A map's first key is its oldest.
      kept.delete(kept.keys().next().value as string);
    }
  };
  const get = (key: string): Value | undefined => {
    const value = kept.get(key);
    if (value !== undefined) {
      set(key, value);
    }
    return value;
  };
  return { get, set, delete: (key) => void kept.delete(key), clear: () => kept.clear() };
}
