import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export interface StartedPortal {
  /** All that it has printed */
  output(): string;
  /** Settles once it has printed this; rejects where it ends before */
  says(text: string): Promise<void>;
  /** Ctrl-C reaches it and whatever it runs in its terminal; SIGTERM itself alone. Returns its exit code. */
  end(by: "Ctrl-C" | "SIGTERM"): Promise<number | null>;
  isRunning(): boolean;
  /** Its exit code, once it has ended */
  ended: Promise<number | null>;
  /** Of it and of all that it runs at this moment, what still runs later on */
  family(): { left: () => string[] };
}

/** Runs what `npm start` runs, with no settings but these: none of the machine's, none of the tests'. */
export function startPortal(settings: Record<string, string>): StartedPortal {
  const { PATH = "", HOME = "" } = process.env;
  const env = { NODE_ENV: "production" as const, PATH, HOME, HOST: "127.0.0.1", ...settings };
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    output: () => output,
    ended,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    async says(text) {
      while (!output.includes(text)) {
        if (child.exitCode !== null) throw new Error(`It ended without saying "${text}":\n${output}`);
        await sleep(20);
      }
    },
    end(by) {
      const { pid } = child;
      if (!pid) throw new Error("It could not be run.");
      if (by === "Ctrl-C") process.kill(-pid, "SIGINT");
      else process.kill(pid, "SIGTERM");
      return ended;
    },
    family: () => familyOf(child),
  };
}

function familyOf({ pid = 0 }: ChildProcess) {
  const family = [pid];
  for (const parent of family) for (const one of living()) if (one.parent === parent) family.push(one.pid);
  return {
    left: () =>
      living()
        .filter((one) => family.includes(one.pid))
        .map(({ command }) => command),
  };
}

/** All processes but those that have ended and wait for somebody to take note. */
function living() {
  const table = execFileSync("ps", ["-A", "-o", "pid=,ppid=,stat=,command="], { encoding: "utf8" });
  const rows = table.split("\n").map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([pid, parent, state = "Z", ...command]) =>
    state.startsWith("Z") ? [] : [{ pid: Number(pid), parent: Number(parent), command: command.join(" ") }],
  );
}

/** A port that nothing listens on; `busy` keeps a listener on it until it is closed. */
export async function aPort({ busy = false } = {}): Promise<{ port: string; close: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!busy) await new Promise((resolve) => server.close(resolve));
  return { port: String(typeof address === "object" && address?.port), close: () => void server.close() };
}
