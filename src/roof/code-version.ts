import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../", import.meta.url));

/**
 * What was read by other code is read anew: a digest of the code that reads, so that nobody has to remember to count
 * a version up.
 *
 * @param rooms folders below src
 * @returns 16 hexadecimal digits
 */
export function codeVersion(rooms: readonly string[]): string {
  const hash = createHash("sha256");
  for (const room of rooms) {
    for (const file of readdirSync(join(source, room), {
      recursive: true,
      encoding: "utf8",
    }).sort()) {
      if (/\.[jt]s$/.test(file)) {
        hash.update(file).update(readFileSync(join(source, room, file)));
      }
    }
  }
  return hash.digest("hex").slice(0, 16);
}
