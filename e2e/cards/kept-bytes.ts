import { readdir, readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";

interface Memory {
  heapUsed: number;
  external: number;
}

/** Processes that have this setting in their environment; Linux only. */
async function processesWith(setting: string): Promise<number[]> {
  const all = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const having = all.map(async (pid) => {
    const environ = await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "");
    return environ.split("\0").includes(setting) ? [Number(pid)] : [];
  });
  return (await Promise.all(having)).flat();
}

const commandOf = (pid: number) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");

/** The address of the debugger of a server, which listens once it got its signal (Node.js, "Signal events"). */
async function debuggerOf(base: string, inspectPort: number): Promise<string> {
  for (const pid of await processesWith(`PORT=${new URL(base).port}`)) {
    if (/portal-server/.test(await commandOf(pid))) process.kill(pid, "SIGUSR1");
  }
  let address = "";
  await expect(async () => {
    const targets = await fetch(`http://127.0.0.1:${inspectPort}/json`);
    [{ webSocketDebuggerUrl: address }] = (await targets.json()) as [{ webSocketDebuggerUrl: string }];
  }).toPass({ timeout: 10_000 });
  return address;
}

/** Bytes that the server at this address keeps after all garbage is collected: what its heap holds meanwhile says nothing. */
async function liveBytes(page: Page, base: string, inspectPort: number): Promise<number> {
  const told = await page.evaluate(
    async (url: string) => {
      const socket = new WebSocket(url);
      await new Promise((resolve, reject) => Object.assign(socket, { onopen: resolve, onerror: reject }));
      const call = (method: string, params = {}) =>
        new Promise<{ result: { value: string } }>((resolve) => {
          socket.onmessage = ({ data }) => resolve(JSON.parse(data).result);
          socket.send(JSON.stringify({ id: 1, method, params }));
        });
      // The second collects what the first one's finalisers let go.
      for (const _ of [1, 2]) await call("HeapProfiler.collectGarbage");
      const expression = "JSON.stringify(process.memoryUsage())";
      const { result } = await call("Runtime.evaluate", { expression, returnByValue: true });
      socket.close();
      return result.value;
    },
    await debuggerOf(base, inspectPort),
  );
  const { heapUsed, external } = JSON.parse(told) as Memory;
  return heapUsed + external;
}

/** Bytes of memory of the process that draws cards for this server; 0 where none was needed yet. */
async function drawingBytes(base: string): Promise<number> {
  let sum = 0;
  for (const pid of await processesWith(`PORT=${new URL(base).port}`)) {
    if (!(await commandOf(pid)).includes("card-worker")) continue;
    const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
    sum += Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  }
  return sum;
}

/** What a portal keeps: its server and the process that draws its cards. */
export const keptBytes = async (page: Page, { address, inspectPort }: { address: string; inspectPort: number }) =>
  (await liveBytes(page, address, inspectPort)) + (await drawingBytes(address));
