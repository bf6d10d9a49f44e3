/** Headings together with the piece that they lead, so that no message ends with one; at most three pieces. */
export function ledGroups<P>(pieces: readonly P[], leads: (piece: P) => boolean): P[][] {
  const groups: P[][] = [];
  let open = false;
  for (const piece of pieces) {
    if (open) {
      groups.at(-1)?.push(piece);
    } else {
      groups.push([piece]);
    }
    open = leads(piece) && (groups.at(-1)?.length ?? 0) < 3;
  }
  return groups;
}
