// The pages on which a workspace installs the bot, in our own words.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { HTTPReceiverOptions } from "@slack/bolt";
import type { Log } from "../../core/model/ports.ts";
import { withoutTokens } from "./redact.ts";

type CallbackOptions = NonNullable<
  NonNullable<HTTPReceiverOptions["installerOptions"]>["callbackOptions"]
>;

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Nothing is fetched from elsewhere: the page looks the same without any other server. */
const style = `
:root { color-scheme: light dark; --ink: #1d2b36; --paper: #fbfaf7; --mark: #1f3a4d; --on-mark: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9ecef; --paper: #14202a; --mark: #8fc1e3; --on-mark: #14202a; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.5 Georgia, "Times New Roman", serif; }
main { max-width: 34rem; margin: 0 auto; padding: 12vh 1.5rem 3rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
a.go { display: inline-block; margin: 1rem 0; padding: .7rem 1.2rem; border-radius: .3rem; background: var(--mark); color: var(--on-mark); text-decoration: none; }
a.go:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
a { color: inherit; }
code { font-size: .9em; }
`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;

/** @param url Slack's own page, on which somebody allows the installation */
export const installPage = (url: string): string =>
  page(
    "Add Summit to your Slack",
    `<p>Summit answers questions from news reports. Every claim shows the sentence that it rests on; what the reports don't say is not answered.</p>
<p>On the next page, Slack asks which workspace it is for and shows what Summit may do there.</p>
<p><a class="go" href="${escaped(url)}">Continue to Slack</a></p>`,
  );

/** @param team id of the workspace */
const donePage = (team: string): string =>
  page(
    "Summit is in your workspace",
    `<p>Type <code>/summit</code> in any channel to ask something, or <code>/summit who</code> to see whom the reports are about.</p>
<p>For a daily digest, invite it to a channel (<code>/invite @Summit</code>), then type <code>/summit digest on 08:00</code> there.</p>
<p><a class="go" href="https://app.slack.com/client/${encodeURIComponent(team)}">Open Slack</a></p>`,
  );

const NOT_ALLOWED = "Slack was not allowed to add Summit, so nothing was installed.";

const failures: Readonly<Record<string, string>> = {
  slack_oauth_missing_state:
    "This page was opened without the one before it, or your browser keeps no cookies.",
  slack_oauth_invalid_state: "The installation was begun in another browser, or too long ago.",
  slack_oauth_missing_code: NOT_ALLOWED,
  slack_oauth_installer_authorization_error: NOT_ALLOWED,
};

/** @param code of the installer's errors */
const failedPage = (code: string): string =>
  page(
    "Summit was not installed",
    `<p>${failures[code] ?? "Slack did not confirm the installation. If it happens again, tell the operator of this bot the time: the log says why."}</p>
<p><a class="go" href="/slack/install">Begin again</a></p>`,
  );

function send(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    "referrer-policy": "no-referrer",
  });
  response.end(html);
}

/** What the browser sees when Slack has sent it back. */
export const callbackPages = (log: Log): CallbackOptions => ({
  success: ({ team }, _options, _request: IncomingMessage, response) =>
    send(response, 200, donePage(team?.id ?? "")),
  failure: (error, _options, _request, response) => {
    const known = failures[error.code] !== undefined;
    log(known ? "info" : "warn", "an installation did not come about", {
      ...{ code: error.code, ...(!known && { error: withoutTokens(error) }) },
    });
    send(response, known ? 400 : 500, failedPage(error.code));
  },
});
