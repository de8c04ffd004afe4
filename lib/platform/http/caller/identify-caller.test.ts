import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { identifyCaller } from "./identify-caller";

/** What a server finds in a request from this machine. */
async function identified(sent: Record<string, string | string[]>) {
  const server = createServer((request, response) => {
    const network = identifyCaller(request);
    response.end(JSON.stringify({ headers: request.headers, network }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const [response] = (await once(get({ port, host: "127.0.0.1", headers: sent }), "response")) as [IncomingMessage];
  const parts: Buffer[] = await response.toArray();
  server.close();
  return JSON.parse(Buffer.concat(parts).toString());
}

test("what a client claims is replaced by its one address, however it is sent", async () => {
  const { headers, network } = await identified({ "X-Forwarded-For": ["203.0.113.9", "127.0.0.2"] });
  expect(headers["x-forwarded-for"]).toBe("127.0.0.1");
  expect(JSON.stringify(headers)).not.toContain("203.0.113.9");
  expect(network).toBe("127.0.0.1");
});
