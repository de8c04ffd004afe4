import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isAborted } from "./is-aborted";

const found: unknown[] = [];
const server = createServer(async (incoming) => {
  const body = incoming.url === "/web" ? Readable.toWeb(incoming) : incoming;
  await text(body as Readable).catch((error) => found.push(error));
  server.emit("read");
});
beforeAll(() => once(server.listen(0, "127.0.0.1"), "listening"));
afterAll(() => server.close());

test.each(["/node", "/web"])("a body that ends before it is whole is no fault, read at %s", async (path) => {
  const { port } = server.address() as AddressInfo;
  const headers = { "content-length": 100 };
  const sent = request({ port, path, method: "POST", headers }).on("error", () => undefined);
  sent.write("half");
  await once(server, "request");
  sent.destroy();
  await once(server, "read");
  expect(isAborted(found.at(-1))).toBe(true);
  expect(isAborted(new TypeError("fetch failed", { cause: found.at(-1) }))).toBe(true);
});

test.each([new Error("aborted"), Object.assign(new Error("refused"), { code: "ECONNREFUSED" }), "aborted", null])(
  "%s is a fault",
  (error) => {
    expect(isAborted(error)).toBe(false);
  },
);
