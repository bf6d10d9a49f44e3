// Run by tests as a process of its own: prints how many of N events it was the first to see.
import { openSqliteState } from "../../src/adapters/storage/sqlite/open-sqlite.ts";

const [file = "", count = "0"] = process.argv.slice(2);
const state = await openSqliteState(file);
let first = 0;
for (let index = 0; index < Number(count); index += 1) {
  first += (await state.events.onceEvent(`event ${index}`)) ? 1 : 0;
}
await state.close();
process.stdout.write(String(first));
