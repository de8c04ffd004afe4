import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findFreePort } from "../free-port.mjs";

/** Serves one document with nginx as a yardstick; null where nginx is not installed. */
export async function startNginx(html: string): Promise<{ url: string; stop: () => Promise<void> } | null> {
  if (spawnSync("nginx", ["-v"]).error) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "masthead-nginx-"));
  const port = await findFreePort();
  mkdirSync(path.join(folder, "www"), { mode: 0o755 });
  writeFileSync(path.join(folder, "www/story.html"), html);
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const config = `${user} worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http { access_log off; sendfile on; types { text/html html; } server { listen 127.0.0.1:${port}; root ${folder}/www; } }`;
  writeFileSync(path.join(folder, "nginx.conf"), config);
  const server = spawn("nginx", ["-c", path.join(folder, "nginx.conf"), "-e", path.join(folder, "error.log")], {
    stdio: "ignore",
  });
  await sleep(500);
  const stop = async () => {
    server.kill("SIGTERM");
    await new Promise((resolve) => server.once("exit", resolve));
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}/story.html`, stop };
}
