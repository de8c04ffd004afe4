import { createServer } from "node:net";
import { Failure } from "../failure.mjs";

/**
 * Throws a Failure when nothing can listen there: before the long steps, not after them. What is no port at all is left to
 * the settings, which name everything that is wrong at once.
 * @param {NodeJS.ProcessEnv} settings
 */
export async function checkPort({ PORT = "3000", HOST = "0.0.0.0" }) {
  const port = Number(PORT || "3000");
  if (!Number.isInteger(port) || port < 1 || port > 65535) return;
  const error = await listenError(port, HOST);
  if (!error) return;
  /** @type {Record<string, string>} */
  const causes = {
    EADDRINUSE: `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} may only be used by root. Choose one above 1023: PORT=8080 npm start`,
    EADDRNOTAVAIL: `HOST=${HOST} is not an address of this machine.`,
    ENOTFOUND: `HOST=${HOST} is not an address of this machine.`,
  };
  throw new Failure(causes[error.code ?? ""] ?? `Nothing can listen on ${HOST}:${port}: ${error.message}`);
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<NodeJS.ErrnoException | undefined>}
 */
function listenError(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", resolve);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
