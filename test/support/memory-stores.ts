import type { Report, Reports, Rows, Settings } from "../../src/core/model/stores.ts";

/** Rows that never end: for tests of what rests on rows, not of their ending. */
export function memoryRows(): Rows {
  const rows = new Map<string, string>();
  return {
    get: async (key) => rows.get(key),
    set: async (key, value) => void rows.set(key, value),
  };
}

export function memorySettings(): Settings {
  const values = new Map<string, string>();
  const keyOf = (place: { platform: string; workspace: string; channel: string }, name: string) =>
    JSON.stringify([place.platform, place.workspace, place.channel, name]);
  return {
    get: async (place, name) => values.get(keyOf(place, name)),
    set: async (place, name, value) => {
      if (value === undefined) {
        values.delete(keyOf(place, name));
      } else {
        values.set(keyOf(place, name), value);
      }
    },
  };
}

export function memoryReports(): Reports {
  const reports: Report[] = [];
  return {
    add: async (report) => void reports.unshift(report),
    list: async (limit) => reports.slice(0, limit),
  };
}
