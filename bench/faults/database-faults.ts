// The database restarted, locked, or without room, while digests are delivered.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sqliteIn } from "./databases.ts";
import { play, type Report, type StageOptions } from "./stage.ts";

const DRAIN_MS = 120_000;
const FULL_MS = 8000;
const DISK = "32m";

/** The server ends as if its machine had failed, again and again, while replicas are killed too. */
export const runRestarts = (
  options: StageOptions & { readonly restarts: number },
): Promise<Report> =>
  play(options, async ({ replicas, keepBusy, drained }) => {
    let restarts = 0;
    await keepBusy({
      until: () => restarts >= options.restarts,
      allowed: () => 12 * (restarts + 1),
      step: async () => {
        await sleep(2000 * Math.random());
        replicas.any()?.kill("SIGKILL");
        await options.databases.restart?.();
        restarts += 1;
      },
    });
    await drained(DRAIN_MS);
  });

/** Somebody else holds the database's lock for longer than anybody waits for it. */
export const runLocked = (
  options: StageOptions & { readonly slots: number; readonly lockedMs: number },
): Promise<Report> =>
  play(options, async ({ database, add, drained }) => {
    await add(options.slots);
    await sleep(options.lockedMs / 10);
    await options.databases.lock(database, options.lockedMs);
    await drained(DRAIN_MS);
  });

function mountDisk(): { readonly folder: string; readonly unmount: () => void } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "summit-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK}`, "tmpfs", folder], {
      stdio: "ignore",
    });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  return {
    folder,
    unmount: () => {
      execFileSync("umount", ["-l", folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** A small disk fills up in the midst of it, and gets room again. @returns undefined where no disk may be mounted */
export async function runFullDisk(
  options: Omit<StageOptions, "databases"> & { readonly slots: number },
): Promise<(Report & { readonly sentWhileFull: number }) | undefined> {
  const disk = mountDisk();
  if (disk === undefined) {
    return undefined;
  }
  let sentWhileFull = 0;
  try {
    const databases = sqliteIn(disk.folder);
    const report = await play(
      { ...options, databases },
      async ({ wires, replicas, add, drained }) => {
        await add(options.slots);
        await sleep(1000);
        const filler = join(disk.folder, "filler");
        const { bavail, bsize } = statfsSync(disk.folder);
        writeFileSync(filler, Buffer.alloc(bavail * bsize));
        await sleep(FULL_MS / 4);
        const before = wires.arrived().length;
        // New replicas have no claim from before: what they would send would be without one.
        for (let kill = 0; kill < options.replicas; kill += 1) {
          replicas.any()?.kill("SIGKILL");
        }
        await sleep(FULL_MS);
        sentWhileFull = wires.arrived().length - before;
        rmSync(filler);
        await drained(DRAIN_MS);
      },
    );
    return { ...report, sentWhileFull };
  } finally {
    disk.unmount();
  }
}
