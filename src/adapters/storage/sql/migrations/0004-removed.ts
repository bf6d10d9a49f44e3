// What was taken out by hand is asked for before each decision, and is little of much.
export const removed = `
CREATE INDEX followed_articles_removed ON followed_articles (story, seq) WHERE state = 'removed';
`;
