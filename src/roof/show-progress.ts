/** Fewer articles are read before anybody wonders. */
const WORTH_SHOWING = 50;

/** Shows on a terminal how far reading has come, in one line that is gone when all is read; nothing where there is none. */
export function progressOn(
  terminal: Pick<NodeJS.WriteStream, "isTTY" | "write">,
): (read: number, of: number) => void {
  return (read, of) => {
    if (terminal.isTTY && of >= WORTH_SHOWING) {
      terminal.write(read < of ? `\rReading articles: ${read} of ${of}` : "\r\u001B[K");
    }
  };
}
