import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { runProgram } from "../support/program.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

it("ends with words where a platform can't start, although digests are being delivered", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  const { port } = holder.address() as AddressInfo;
  const folder = temporaryFolder();
  const { code, errors } = await runProgram("main", [], {
    env: {
      DATA_DIR: folder,
      SLACK_CLIENT_ID: "1.2",
      SLACK_CLIENT_SECRET: "abc",
      SLACK_SIGNING_SECRET: "0123456789abcdef0123456789abcdef",
      SLACK_PORT: `${port}`,
    },
  });
  holder.close();
  expect(code).toBe(78);
  expect(errors).toContain(`SLACK_PORT: port ${port} can't be had`);
});
