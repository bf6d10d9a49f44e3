import pg from "pg";
import { StateError } from "../../../core/model/errors.ts";
import type { SqlEngine, SqlRow, SqlValue } from "../sql/engine.ts";

export interface PostgresOptions {
  /** Instead of the database's own clock, milliseconds since the epoch: for tests of clocks. */
  readonly clock?: () => number;
  /** Tables stand in this schema, made where there is none. */
  readonly schema?: string;
}

/** Connections that one process holds at most: a server of default size serves a dozen processes. */
const MAX_CONNECTIONS = 8;
const CONNECT_MS = 5000;
const STATEMENT_MS = 15_000;
/** Of a server that does not answer at all, not even that a statement took too long. */
const SILENCE_MS = 20_000;
/** An arbitrary number that all replicas lock while they make the schema. */
const SCHEMA_LOCK = 7_866_622;

/** What SQLSTATEs, and their classes, mean for whoever runs this. @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const classes: Readonly<Record<string, readonly [StateError["code"], string]>> = {
  "08": ["unreachable", "can't be reached: see that it runs and that DATABASE_URL names it"],
  "25006": [
    "unreachable",
    "takes no writes: it is a copy that can only be read, or this user may only read; name one that can be written in DATABASE_URL",
  ],
  "28": ["unreachable", "refuses this user: check the name and the password in DATABASE_URL"],
  "3D": ["unreachable", "has no such database: create it, or correct DATABASE_URL"],
  "40": ["locked", "undid what others were writing at the same time: try it again"],
  "42": ["failed", "does not understand a statement of Summit: it must be PostgreSQL 13 or newer"],
  "42501": [
    "unreachable",
    "lacks a right for this user: make it the database's owner, or GRANT it CREATE and USAGE on the schema and all rights to its tables",
  ],
  "53": ["full", "has run out of room, memory or connections: make room"],
  "55": ["locked", "is locked by another process: wait until it is done"],
  "57": ["unreachable", "is shutting down or starting: it is tried again"],
  "58": ["unreachable", "can't read or write its disk: check the server"],
};

/** An error of the driver in words that can be acted on; the address is never in it, for it holds a password. */
function postgresError(cause: unknown): StateError {
  const code = (cause as { code?: string } | undefined)?.code ?? "";
  // Errors of the socket have codes such as ECONNREFUSED, and some have none.
  const known =
    classes[code] ?? classes[code.slice(0, 2)] ?? (code.length === 5 ? undefined : classes["08"]);
  const [kind, words] = known ?? (["failed", `failed (${code})`] as const);
  return new StateError(kind, `The PostgreSQL database ${words}.`, { cause });
}

const guard = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof StateError ? cause : postgresError(cause);
  }
};

/** `?` as PostgreSQL writes it: `$1`, `$2` … No statement of ours has a question mark in a string. */
function numbered(sql: string): string {
  let count = 0;
  return sql.replaceAll("?", () => {
    count += 1;
    return `$${count}`;
  });
}

const NOW = "SELECT (EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::bigint AS now";

type Queryable = Pick<pg.ClientBase, "query">;

function engineOn(
  queryable: Queryable,
  clock: (() => number) | undefined,
): Omit<SqlEngine, "transaction" | "close"> {
  const query = (sql: string, parameters: readonly SqlValue[] = []): Promise<readonly SqlRow[]> =>
    guard(async () => (await queryable.query(numbered(sql), [...parameters])).rows as SqlRow[]);
  return {
    dialect: "postgres",
    query,
    script: (sql) => guard(async () => void (await queryable.query(sql))),
    now: async () => (clock === undefined ? Number((await query(NOW))[0]?.now) : clock()),
  };
}

async function transact<T>(
  pool: pg.Pool,
  clock: (() => number) | undefined,
  work: (engine: SqlEngine) => Promise<T>,
): Promise<T> {
  const client = await guard(() => pool.connect());
  const within: SqlEngine = {
    ...engineOn(client, clock),
    transaction: (nested) => nested(within),
    close: () => Promise.resolve(),
  };
  try {
    await within.script("BEGIN");
    const result = await work(within);
    await within.script("COMMIT");
    client.release();
    return result;
  } catch (error) {
    // A connection in an unknown state is thrown away, which also rolls back.
    client.release(true);
    throw error;
  }
}

/** The engine on a pool of connections to one PostgreSQL server. @throws StateError */
export async function createPostgresEngine(
  url: string,
  { clock, schema = "public" }: PostgresOptions = {},
): Promise<SqlEngine> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: SILENCE_MS,
    // A process that stands still within a transaction must not keep its rows from all others.
    options: `-c search_path=${schema} -c idle_in_transaction_session_timeout=${STATEMENT_MS}`,
    application_name: "summit",
  });
  // A connection that breaks while nobody uses it is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  // So would one that breaks between two statements of a transaction; the next statement says that it broke.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const engine: SqlEngine = {
    ...engineOn(pool, clock),
    transaction: (work) => transact(pool, clock, work),
    close: () => pool.end(),
  };
  if (schema !== "public") {
    // IF NOT EXISTS alone lets two that start together both try.
    await engine.transaction(async (within) => {
      await within.query("SELECT pg_advisory_xact_lock(?)", [SCHEMA_LOCK]);
      await within.script(`CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(schema)}`);
    });
  }
  return engine;
}
