/** A language as BCP 47 writes it ("en-GB" for "EN_gb"); undefined for what is none. */
export function languageTag(given: string | undefined): string | undefined {
  const tag = given?.trim().replaceAll("_", "-") ?? "";
  if (tag === "" || tag.length > 35) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined; // some write "english", or leave a template's field unfilled
  }
}
