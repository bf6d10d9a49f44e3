export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, unknown>>;

/** A database that speaks the SQL which SQLite and PostgreSQL share. Errors are StateErrors. */
export interface SqlEngine {
  readonly dialect: "sqlite" | "postgres";
  /** Parameters are written `?`. @returns the rows, of RETURNING too */
  query(sql: string, parameters?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
  /** Runs several statements, without parameters. */
  script(sql: string): Promise<void>;
  /** All or nothing; in SQLite nobody else writes meanwhile. */
  transaction<T>(work: (engine: SqlEngine) => Promise<T>): Promise<T>;
  /** The database's clock, milliseconds since the epoch. */
  now(): Promise<number>;
  close(): Promise<void>;
}
