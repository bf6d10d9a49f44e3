// Keys of stories hold the workspace that follows (see core/model/branch.ts).
export const intake = `
CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  state TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  next_at BIGINT NOT NULL,
  content TEXT NOT NULL
);
CREATE INDEX sources_by_workspace ON sources (platform, workspace);
CREATE INDEX sources_by_next ON sources (state, next_at);

CREATE TABLE followed_articles (
  story TEXT NOT NULL,
  article TEXT NOT NULL,
  revision TEXT NOT NULL,
  state TEXT NOT NULL,
  seq BIGINT NOT NULL,
  taken_at BIGINT NOT NULL,
  source TEXT NOT NULL,
  content TEXT NOT NULL,
  differences TEXT NOT NULL,
  PRIMARY KEY (story, article, revision)
);
CREATE INDEX followed_articles_by_seq ON followed_articles (seq);
CREATE INDEX followed_articles_by_story ON followed_articles (story, seq);

CREATE TABLE intake_records (
  story TEXT NOT NULL,
  url TEXT NOT NULL,
  at BIGINT NOT NULL,
  source TEXT NOT NULL,
  look_at BIGINT,
  content TEXT NOT NULL,
  PRIMARY KEY (story, url)
);
CREATE INDEX intake_records_by_time ON intake_records (story, at);
CREATE INDEX intake_records_by_source ON intake_records (source, at);
CREATE INDEX intake_records_by_look ON intake_records (look_at);

CREATE TABLE counters (
  name TEXT PRIMARY KEY,
  count BIGINT NOT NULL
);
INSERT INTO counters VALUES ('articles', 0), ('corrections', 0);

CREATE TABLE cited (
  slot_key TEXT NOT NULL,
  subscription TEXT NOT NULL,
  article TEXT NOT NULL,
  at BIGINT NOT NULL,
  citation TEXT NOT NULL
);
CREATE INDEX cited_by_article ON cited (article);
CREATE INDEX cited_by_subscription ON cited (subscription);
CREATE INDEX cited_by_time ON cited (at);

ALTER TABLE subscriptions ADD COLUMN per_hour INTEGER;
ALTER TABLE deliveries ADD COLUMN cites TEXT;
ALTER TABLE deliveries ADD COLUMN replies_to TEXT;
ALTER TABLE deliveries ADD COLUMN subject TEXT;
`;
