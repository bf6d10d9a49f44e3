let known: readonly string[] | undefined;

/** All IANA zones that this Node knows. */
export function timezones(): readonly string[] {
  known ??= ["UTC", ...Intl.supportedValuesOf("timeZone")];
  return known;
}

/** "tokyo", "new york", "europe/london" or "UTC" as an IANA zone; undefined where there is none of that name. */
export function findTimezone(words: string): string | undefined {
  const wanted = words.trim().toLowerCase().replaceAll(" ", "_");
  const byName = timezones().find((zone) => zone.toLowerCase() === wanted);
  const byCity = timezones().find((zone) => zone.toLowerCase().split("/").at(-1) === wanted);
  return byName ?? byCity ?? canonicalZone(wanted);
}

/** Zones of older names ("Asia/Calcutta") are known to Intl, though it does not list them. */
function canonicalZone(name: string): string | undefined {
  if (!/^[a-z]+(?:[/_+-][a-z0-9]+)*$/.test(name) || !name.includes("/")) {
    return undefined;
  }
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    // Intl has no other way to say that it knows no such zone.
    return undefined;
  }
}
