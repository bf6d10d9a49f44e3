export const digests = `
CREATE TABLE subscriptions (
  id TEXT PRIMARY KEY,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  channel TEXT NOT NULL,
  story TEXT NOT NULL,
  cron TEXT NOT NULL,
  timezone TEXT NOT NULL,
  about TEXT,
  quiet INTEGER NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  made_by TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  watermark BIGINT NOT NULL,
  next_at BIGINT
);
CREATE INDEX subscriptions_by_place ON subscriptions (platform, workspace, channel);
CREATE INDEX subscriptions_by_next ON subscriptions (state, next_at);

CREATE TABLE deliveries (
  key TEXT PRIMARY KEY,
  slot_key TEXT NOT NULL,
  subscription TEXT NOT NULL,
  local TEXT NOT NULL,
  at BIGINT NOT NULL,
  part INTEGER NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  owner TEXT,
  epoch BIGINT NOT NULL,
  lease_until BIGINT NOT NULL,
  first_send_at BIGINT,
  uncertain INTEGER NOT NULL,
  not_before BIGINT NOT NULL,
  attempts INTEGER NOT NULL,
  payload TEXT,
  told TEXT,
  message_id TEXT,
  since BIGINT NOT NULL
);
CREATE INDEX deliveries_open ON deliveries (state, not_before);
CREATE INDEX deliveries_by_slot ON deliveries (slot_key, part);
CREATE INDEX deliveries_by_subscription ON deliveries (subscription, at);

CREATE TABLE told (
  subscription TEXT NOT NULL,
  fact TEXT NOT NULL,
  PRIMARY KEY (subscription, fact)
);

CREATE TABLE rate_tokens (
  bucket TEXT PRIMARY KEY,
  free_at BIGINT NOT NULL
);
`;
