/**
 * Remembers what a function of one text gave: words come again and again. When it knows too many, it begins anew.
 *
 * @param of a pure function
 */
export function remember<T>(of: (text: string) => T, most = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) {
      return before;
    }
    const value = of(text);
    if (known.size >= most) {
      known.clear();
    }
    known.set(text, value);
    return value;
  };
}
