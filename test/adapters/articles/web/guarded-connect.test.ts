import type { LookupAddress } from "node:dns";
import { describe, expect, it } from "vitest";
import {
  guardedConnect,
  lookupThrough,
  type Resolve,
} from "../../../../src/adapters/articles/web/guarded-connect.ts";
import { isPublicAddress } from "../../../../src/adapters/articles/web/public-addresses.ts";
import { SourceError } from "../../../../src/core/model/errors.ts";

const of = (...addresses: string[]): LookupAddress[] =>
  addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

describe("isPublicAddress", () => {
  it.each([
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "100.127.255.255",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.0.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::7f00:1",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "2606:4700::1%eth0",
    "localhost",
    "",
  ])("says no to %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    "1.1.1.1",
    "9.9.9.9",
    "100.63.255.255",
    "100.128.0.1",
    "172.15.0.1",
    "172.32.0.1",
    "192.0.1.1",
    "198.20.0.1",
    "223.255.255.255",
    "2606:4700:4700::1111",
    "2a00:1450::1",
  ])("says yes to %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

/** What a socket would be given to connect to. */
const lookedUp = (resolve: Resolve): Promise<unknown> =>
  new Promise((done) => {
    lookupThrough(resolve, isPublicAddress)("news.test", { all: true }, (error, addresses) =>
      done(error ?? addresses),
    );
  });

describe("lookupThrough", () => {
  it("hands over the addresses that it checked, of a mixture the public ones alone", async () => {
    const resolve = async () => of("10.0.0.1", "9.9.9.9", "::1", "fd00::1");
    expect(await lookedUp(resolve)).toEqual(of("9.9.9.9"));
  });

  it("asks once for each connection, so that nothing can change between check and use", async () => {
    const answers = [of("9.9.9.9"), of("127.0.0.1")];
    const resolve = async () => answers.shift() ?? of("127.0.0.1");
    expect(await lookedUp(resolve)).toEqual(of("9.9.9.9"));
    expect(answers).toEqual([of("127.0.0.1")]);
    expect(await lookedUp(resolve)).toMatchObject({ code: "inside" });
  });

  it("passes on that a host is not known", async () => {
    const unknown = Object.assign(new Error("no"), { code: "ENOTFOUND" });
    expect(await lookedUp(() => Promise.reject(unknown))).toBe(unknown);
  });
});

const connect = (
  url: string,
  { allow = [], resolve }: { allow?: string[]; resolve?: Resolve } = {},
): Promise<unknown> => {
  const { hostname, port, protocol } = new URL(url);
  const bare = hostname.replace(/^\[|\]$/g, "");
  return new Promise((done) => {
    guardedConnect(new Set(allow), resolve)({ hostname: bare, port, protocol }, (error, socket) => {
      socket?.destroy();
      done(error ?? "connected");
    });
  });
};

describe("guardedConnect", () => {
  it.each([
    "http://127.0.0.1",
    "http://127.1",
    "http://2130706433",
    "http://0x7f.1",
    "http://0177.0.0.1",
    "http://①②⑦.0.0.1",
    "http://127。0。0。1",
    "http://１２７.0.0.1",
    "http://0",
    "http://0.0.0.0",
    "http://017700000001",
    "http://[::1]",
    "http://[::]",
    "http://[::ffff:7f00:1]",
    "http://[::ffff:127.0.0.1]",
    "http://[0:0:0:0:0:ffff:a9fe:a9fe]",
    "http://[64:ff9b::169.254.169.254]",
    "https://169.254.169.254",
    "http://10.1.2.3",
    "http://%31%32%37.0.0.1",
  ])("does not reach %s", async (url) => {
    const error = await connect(url);
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ code: "inside", permanent: true });
  });

  it("does not reach a name that leads inside, with or without a dot at its end", async () => {
    const resolve = async () => of("127.0.0.1", "::1");
    expect(await connect("http://news.test", { resolve })).toMatchObject({ code: "inside" });
    expect(await connect("https://news.test.", { resolve })).toMatchObject({ code: "inside" });
    expect(await connect("http://localhost")).toMatchObject({ code: "inside" });
  });
});
