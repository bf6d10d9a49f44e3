import { SourceError } from "../../../core/model/errors.ts";

/**
 * Ends work in time, whether or not the work heeds its signal: an address that is being looked up, or a socket that is
 * being opened, can't be told to stop.
 * @throws SourceError `timeout`, `cancelled`
 */
export function within<T>(
  limitMs: number,
  given: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const stop = (error: SourceError): void => {
      reject(error);
      controller.abort(error);
    };
    const cancel = (): void => stop(cancelled());
    const timer = setTimeout(() => stop(tooSlow()), Math.max(1, limitMs));
    given?.addEventListener("abort", cancel, { once: true });
    if (given?.aborted) cancel();
    work(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        given?.removeEventListener("abort", cancel);
      });
  });
}

export const cancelled = (): SourceError =>
  new SourceError("cancelled", "The reading was stopped before its end.");

const tooSlow = (): SourceError => new SourceError("timeout", "The site took too long to answer.");
