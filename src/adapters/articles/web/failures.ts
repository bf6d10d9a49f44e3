import { SourceError } from "../../../core/model/errors.ts";

/** What an answer's status means for somebody who wants the page; undefined where the page is there. */
export function failureOfStatus(
  status: number,
  retryAfterMs: number | undefined,
): SourceError | undefined {
  const said = `The site answered ${status}`;
  if (status === 200) return undefined;
  if (status === 410) {
    return new SourceError("gone", `${said}: the page was taken down for good.`, {
      permanent: true,
    });
  }
  if (status === 404) {
    return new SourceError("missing", `${said}: there is no such page. Check the address.`);
  }
  if (status === 429 || status === 503) {
    return new SourceError("busy", `${said}: it is busy, or asks to be read less often.`, {
      retryAfterMs,
    });
  }
  if (status >= 500) {
    return new SourceError("server", `${said}: it has a fault of its own.`, { retryAfterMs });
  }
  if (status >= 400) {
    return new SourceError(
      "refused",
      `${said}: it does not give the page to robots, or not without a login.`,
      { retryAfterMs },
    );
  }
  return new SourceError("server", `${said}, which is no page.`);
}

const timeouts: ReadonlySet<string> = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "ETIMEDOUT",
]);

/** Turns what a connection fails with into words. @param host as people know it */
export function failureOfConnection(error: unknown, host: string): SourceError {
  if (error instanceof SourceError) return error;
  const { code = "", message = "" } = (error ?? {}) as NodeJS.ErrnoException;
  const because = (kind: "timeout" | "unreachable" | "encoding" | "too-large", words: string) =>
    new SourceError(kind, `${host} ${words}`, {}, { cause: error });
  if (timeouts.has(code)) return because("timeout", "did not answer in time.");
  if (code === "ENOTFOUND") {
    return because("unreachable", "is not known: there is no such host. Check the address.");
  }
  if (code === "EAI_AGAIN") return because("unreachable", "could not be looked up just now.");
  if (code === "ECONNREFUSED") return because("unreachable", "refuses connections.");
  if (/^E(?:NET|HOST)(?:UNREACH|DOWN)$/.test(code)) {
    return because(
      "unreachable",
      `can't be reached from here (${code}): look whether the network is up.`,
    );
  }
  if (/^Z_|^ERR_(?:BROTLI|_ERROR)/.test(code)) {
    return because("encoding", "sent a damaged answer: it can't be unpacked.");
  }
  if (code === "UND_ERR_HEADERS_OVERFLOW")
    return because("too-large", "sent far too many headers.");
  if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME/.test(code)) {
    return because("unreachable", `can't prove who it is (${code}): its certificate is wrong.`);
  }
  return because(
    "unreachable",
    `broke the connection (${code || message.slice(0, 100) || "no reason given"}).`,
  );
}
