// How Slack and the bot come together: a socket or requests, and pages on which workspaces install the bot.
import { randomBytes } from "node:crypto";
import type { HTTPReceiver, HTTPReceiverOptions, Receiver } from "@slack/bolt";
import type { Log } from "../../core/model/ports.ts";
import { boltLog } from "./bolt-log.ts";
import { createHttpReceiver, type HttpOptions, openHttp } from "./http.ts";
import { callbackPages, installPage } from "./install-pages.ts";
import { type Installations, keyFrom } from "./installations.ts";
import { scopes } from "./scopes.ts";
import { type Connection, keepConnected } from "./socket.ts";
import { createSocketReceiver } from "./socket-receiver.ts";

export interface OAuthOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Of the install page, where Slack's own requests come in by a socket. */
  readonly port: number;
  readonly host?: string;
  /** Another place than Slack's own page where somebody allows the installation. */
  readonly authorizationUrl?: string;
}

type ClientOptions = NonNullable<HTTPReceiverOptions["installerOptions"]>["clientOptions"];

interface Parts {
  readonly log: Log;
  readonly client: NonNullable<ClientOptions>;
}

/** Bolt's own: the page, and where Slack sends the browser back to. */
const INSTALL_PATHS = /^\/slack\/(?:install|oauth_redirect)(?:\?|$)/;

export interface Door {
  readonly receiver: Receiver;
  open(): Promise<Connection>;
}

/** The state is signed, and must come back to the browser in which it was given. */
const installPages = (
  { clientId, clientSecret, authorizationUrl }: OAuthOptions,
  { store }: Installations,
  { client, log }: Parts,
): Partial<HTTPReceiverOptions> => ({
  ...{ clientId, clientSecret, installationStore: store, scopes: [...scopes] },
  stateSecret: keyFrom(clientSecret, "state").toString("hex"),
  installerOptions: {
    clientOptions: client,
    renderHtmlForInstallPath: installPage,
    callbackOptions: callbackPages(log),
    ...(authorizationUrl !== undefined && { authorizationUrl }),
  },
});

function socketDoor(appToken: string, { log, client }: Parts): Door {
  const receiver = createSocketReceiver(appToken, log, client);
  return { receiver, open: async () => keepConnected(receiver.client, log) };
}

const together = (some: readonly Connection[]): Connection => ({
  settled: Promise.all(some.map(({ settled }) => settled)).then(() => undefined),
  connected: () => some.every((each) => each.connected()),
  close: async () => void (await Promise.all(some.map((each) => each.close()))),
});

/** Slack's own requests have no path there, so nobody has to know its secret. */
function installReceiver(
  oauth: OAuthOptions & { readonly installations: Installations },
  parts: Parts,
): HTTPReceiver {
  const own = { ...oauth, signingSecret: randomBytes(16).toString("hex") };
  const pages = installPages(oauth, oauth.installations, parts);
  // What a browser brings is told by our page for it; Bolt calls each stray visitor an error.
  const quietly: Log = (_, message, fields) => parts.log("debug", message, fields);
  return createHttpReceiver(own, parts.log, { ...pages, endpoints: [], logger: boltLog(quietly) });
}

/** @param oauth where many workspaces may install the bot */
export function doorOf(
  way: { readonly appToken: string } | HttpOptions,
  oauth: (OAuthOptions & { readonly installations: Installations }) | undefined,
  parts: Parts,
): Door {
  const { log } = parts;
  const install = oauth && installReceiver(oauth, parts);
  if ("appToken" in way) {
    const door = socketDoor(way.appToken, parts);
    const open = async () =>
      oauth === undefined || install === undefined
        ? await door.open()
        : together([await openHttp(install, oauth, log), await door.open()]);
    return { receiver: door.receiver, open };
  }
  const receiver = createHttpReceiver(way, log);
  const serve = receiver.requestListener;
  receiver.requestListener = (request, response) =>
    install !== undefined && INSTALL_PATHS.test(request.url ?? "")
      ? install.requestListener(request, response)
      : serve(request, response);
  return { receiver, open: () => openHttp(receiver, way, log) };
}
