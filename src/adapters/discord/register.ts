import { type APIApplicationCommand, Routes } from "discord.js";
import type { CommandTree } from "./command-tree.ts";
import type { Api } from "./rest.ts";

type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

/** What Discord adds by itself, or leaves out where we say the default. */
const theirs = new Set(
  "id application_id version guild_id dm_permission nsfw name_localizations description_localizations handler".split(
    " ",
  ),
);

const isDefault = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

/** A command without what says nothing, its keys in one order. */
export function canonical(value: unknown): Plain {
  if (Array.isArray(value)) {
    return value.map(canonical);
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
      .filter(([key, each]) => !theirs.has(key) && !isDefault(each))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, each]) => [key, canonical(each)]));
  }
  return typeof value === "number" ? String(value) : (value as Plain);
}

const listed = (commands: readonly unknown[]): string =>
  JSON.stringify(commands.map((command) => JSON.stringify(canonical(command))).sort());

/**
 * Gives Discord the commands, for one server or for all; where it has the same ones, nothing is written.
 * @returns whether something was written
 * @throws SendError
 */
export async function registerCommands(
  api: Api,
  clientId: string,
  guildId: string | undefined,
  trees: readonly CommandTree[],
): Promise<boolean> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(clientId)
      : Routes.applicationGuildCommands(clientId, guildId);
  const held = await api.call<APIApplicationCommand[]>("get", route);
  // A server's commands have no contexts of their own.
  const wanted =
    guildId === undefined
      ? trees
      : trees.map(({ contexts: _contexts, integration_types: _types, ...tree }) => tree);
  if (listed(held) === listed(wanted)) {
    return false;
  }
  await api.call("put", route, { body: wanted });
  return true;
}
