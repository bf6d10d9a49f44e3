/** What the bot asks for when it is installed; manifest.yaml says what for. @see https://docs.slack.dev/reference/scopes */
export const scopes: readonly string[] = [
  ...["commands", "chat:write", "files:write", "app_mentions:read", "users:read"],
  ...["channels:read", "groups:read", "im:read", "mpim:read"],
  ...["channels:history", "groups:history", "im:history", "mpim:history"],
];
