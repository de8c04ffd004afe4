import { execFile } from "node:child_process";

/** Runs a command as it is written in the docs, in a terminal without any setting of the tests. */
export function runCommand(command: string): Promise<{ code: number; said: string }> {
  const { PATH = "", HOME = "", DATA_DIR = "", BASE_URL = "" } = process.env;
  const env = { NODE_ENV: "production" as const, PATH, HOME, DATA_DIR, PORT: new URL(BASE_URL).port };
  return new Promise((resolve) =>
    execFile("sh", ["-c", command], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: `${stdout}${stderr}` }),
    ),
  );
}
