import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerClientErrors } from "./answer-client-errors";

const limits = { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 };
const server = createServer(limits, ({ url }, response) => {
  if (url === "/whole") response.end("whole");
  else response.write("begun");
});
answerClientErrors(server, true);
beforeAll(() => once(server.listen(0, "127.0.0.1"), "listening"));
afterAll(() => server.close());

async function answerTo(sent: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(sent);
  return text(socket);
}

test.each([
  ["no request", "nonsense\r\n\r\n", "400 Bad Request"],
  [
    "two lengths",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
    "400 Bad Request",
  ],
  [
    "large headers",
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(20_000)}\r\n\r\n`,
    "431 Request Header Fields Too Large",
  ],
  ["headers that do not come", "GET / HTTP/1.1\r\n", "408 Request Timeout"],
])("%s is answered with the protecting headers", async (_, sent, status) => {
  const answer = await answerTo(sent);
  expect(answer.split("\r\n")[0]).toBe(`HTTP/1.1 ${status}`);
  for (const line of [
    "X-Content-Type-Options: nosniff",
    "Content-Security-Policy: default-src 'none'",
    "Strict-Transport-Security: max-age=31536000",
    "Cache-Control: no-store",
    "Connection: close",
  ]) {
    expect(answer).toContain(`\r\n${line}`);
  }
});

test("on a connection that was answered before, what is no request is answered too", async () => {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write("GET /whole HTTP/1.1\r\nHost: a\r\n\r\n");
  const [first] = await once(socket, "data");
  expect(String(first)).toContain("200 OK");
  socket.write(`GET /${"a".repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`);
  expect(await text(socket)).toContain("431 Request Header Fields Too Large");
});

test("an answer that has begun gets no second head", async () => {
  const answer = await answerTo("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\na");
  expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
});
