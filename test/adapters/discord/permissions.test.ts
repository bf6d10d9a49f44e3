import { readFileSync } from "node:fs";
import { PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { botIdOf, nonceOf, snowflakeAt } from "../../../src/adapters/discord/identity.ts";
import {
  invitationFor,
  mayChangeSettings,
  permissionsIn,
} from "../../../src/adapters/discord/permissions.ts";
import { redact, withoutTokens } from "../../../src/adapters/discord/redact.ts";
import { TOKEN } from "../../support/discord/server-state.ts";

const { ViewChannel, SendMessages, Administrator, ManageGuild, ManageChannels } =
  PermissionFlagsBits;
const role = (id: string, permissions: bigint) => ({ id, permissions: String(permissions) });
const overwrite = (id: string, type: number, allow: bigint, deny: bigint) => ({
  ...{ id, type, allow: String(allow), deny: String(deny) },
});
const allowed = (fields: object): bigint =>
  permissionsIn({
    ...{ userId: "bot", guildId: "guild", memberRoles: ["helper"], overwrites: [] },
    roles: [role("guild", ViewChannel), role("helper", SendMessages), role("other", ManageGuild)],
    ...fields,
  });

describe("permissionsIn", () => {
  it("adds up everybody's role and the member's own", () => {
    expect(allowed({})).toBe(ViewChannel | SendMessages);
  });

  it("lets the channel's word for everybody yield to a role's, and that to the member's", () => {
    const everyone = overwrite("guild", 0, 0n, SendMessages | ViewChannel);
    const helper = overwrite("helper", 0, ViewChannel, 0n);
    const own = overwrite("bot", 1, 0n, ViewChannel);
    expect(allowed({ overwrites: [everyone] })).toBe(0n);
    expect(allowed({ overwrites: [helper, everyone] })).toBe(ViewChannel);
    expect(allowed({ overwrites: [own, helper, everyone] })).toBe(0n);
  });

  it("lets an administrator do everything", () => {
    const denied = overwrite("bot", 1, 0n, SendMessages);
    const roles = [role("guild", Administrator)];
    expect(allowed({ roles, overwrites: [denied] }) & SendMessages).toBe(SendMessages);
  });
});

describe("mayChangeSettings", () => {
  it.each([
    [ManageChannels, true],
    [ManageGuild, true],
    [Administrator, true],
    [SendMessages, false],
  ])("of %s is %s", (permissions, may) => {
    expect(mayChangeSettings(String(permissions))).toBe(may);
  });
});

describe("the bot's identity", () => {
  it("is in its token", () => {
    expect(botIdOf(TOKEN)).toBe("1111111111111111111");
    expect(botIdOf("not a token")).toBeUndefined();
  });

  it("is invited with the permissions that it needs and no more", () => {
    const invitation = invitationFor("42");
    const link = new URL(invitation.link);
    expect(invitation.permissions).toContain("Read Message History");
    expect(link.searchParams.get("client_id")).toBe("42");
    expect(link.searchParams.get("scope")).toBe("bot applications.commands");
    const permissions = BigInt(link.searchParams.get("permissions") ?? 0);
    expect(permissions & Administrator).toBe(0n);
    expect(permissions & SendMessages).toBe(SendMessages);
  });

  it("makes nonces of 25 characters, and ids of times", () => {
    expect(nonceOf("a")).toHaveLength(25);
    expect(nonceOf("a")).not.toBe(nonceOf("b"));
    // The example of Discord's page on snowflakes, without its lower bits.
    expect(BigInt(snowflakeAt(1_462_015_105_796)) >> 22n).toBe(175_928_847_299_117_063n >> 22n);
  });
});

describe("redact", () => {
  it("takes out the bot's token and an interaction's", () => {
    const error = new Error(`refused ${TOKEN} at /webhooks/11/aW50ZXJhY3Rpb24/messages`);
    const clean = withoutTokens(Object.assign(error, { url: "/interactions/1/aW50/callback" }));
    expect(JSON.stringify([clean.message, clean.stack, clean])).not.toMatch(/aW50|GabcDE/);
    expect(redact("/interactions/12/secret/callback")).toBe("/interactions/12/[token]/callback");
  });
});

it("is told in the guide as it is", () => {
  const guide = readFileSync("docs/discord.md", "utf8");
  const { link, permissions } = invitationFor("APPLICATION_ID");
  expect(guide).toContain(link);
  for (const permission of permissions) {
    expect(guide).toContain(permission);
  }
});
