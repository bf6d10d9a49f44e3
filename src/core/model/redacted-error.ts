/** The same failure without what a platform's client hangs on its errors: name, message, stack and causes, each redacted. */
export function redactedError(error: unknown, redact: (text: string) => string): Error {
  if (!(error instanceof Error)) {
    return new Error(redact(String(error)));
  }
  const clean = new Error(redact(error.message), {
    ...(error.cause !== undefined && { cause: redactedError(error.cause, redact) }),
  });
  clean.name = redact(error.name);
  clean.stack = redact(error.stack ?? clean.message);
  return clean;
}
