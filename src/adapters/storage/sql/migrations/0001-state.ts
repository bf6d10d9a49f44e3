// Times are milliseconds since the epoch. TEXT and BIGINT mean the same to SQLite and to PostgreSQL.
export const state = `
CREATE TABLE kept_rows (
  namespace TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  expires_at BIGINT,
  PRIMARY KEY (namespace, key)
);
CREATE INDEX kept_rows_by_expiry ON kept_rows (expires_at);

CREATE TABLE settings (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  channel TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (platform, workspace, channel, name)
);

CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  at BIGINT NOT NULL,
  content TEXT NOT NULL
);
CREATE INDEX reports_by_time ON reports (at);

CREATE TABLE seen_events (
  id TEXT PRIMARY KEY,
  expires_at BIGINT NOT NULL
);
CREATE INDEX seen_events_by_expiry ON seen_events (expires_at);

CREATE TABLE leases (
  name TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  epoch BIGINT NOT NULL,
  until BIGINT NOT NULL
);
`;
