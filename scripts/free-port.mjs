import { createServer } from "node:net";

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>} whether a server can listen there now
 */
function isPortFree(port, host) {
  return listen(port, host).then(
    () => true,
    () => false,
  );
}

/**
 * A free port of this machine's own address.
 * @param {number} [wish] taken when it is free
 * @returns {Promise<number>}
 */
export async function findFreePort(wish) {
  if (wish && (await isPortFree(wish, "127.0.0.1"))) return wish;
  return listen(0, "127.0.0.1");
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<number>}
 */
function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}
