import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { MAX_ACTION_BYTES, MAX_SIGN_IN_BYTES } from "./body-limits";
import { limitBody } from "./limit-body";
import type { Route } from "./route-table";

const STALL_MS = 150;
const route = (maxBodyBytes: number): Route => ({ audience: "api", methods: ["POST"], maxBodyBytes, body: "The body" });
const large = route(MAX_ACTION_BYTES);
const small = route(MAX_SIGN_IN_BYTES);

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const echoLength: Handler = (request, response) => {
  // Who was given up sends no more.
  text(request).then(
    ({ length }) => response.end(`${length}`),
    () => undefined,
  );
};

/** A connection to a server that reads bodies as the handler does. */
async function connection(route: Route, handler: Handler = echoLength, stallMs = STALL_MS, wholeMs = 60_000) {
  const server = createServer();
  for (const event of ["request", "checkContinue"]) {
    server.on(event, (request: IncomingMessage, response: ServerResponse) => {
      if (!limitBody(request, response, route, { stallMs, wholeMs })) handler(request, response);
    });
  }
  await once(server.listen(0, "127.0.0.1"), "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  onTestFinished(() => {
    socket.destroy();
    server.close();
  });
  return socket;
}

const head = (...lines: string[]) =>
  `${["POST / HTTP/1.1", "Host: a", "Connection: close", ...lines].join("\r\n")}\r\n\r\n`;
/** What the server sends until it closes the connection, which it does soon after a sender stops. */
const answerOf = (socket: Socket) => Promise.race([text(socket), waiting(STALL_MS * 20).then(() => "no end")]);
const waiting = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("a sender that stops is given up", async () => {
  const socket = await connection(large);
  socket.write(`${head("Content-Length: 9")}a`);
  expect(await answerOf(socket)).toMatch(/^HTTP\/1\.1 408 /);
});

test("a large body may take longer while it goes on, a small one may not", async () => {
  const statuses = [large, small].map(async (each) => {
    // Long enough for a busy machine: the pauses are a tenth of it, the whole a fifth more.
    const socket = await connection(each, echoLength, 2_000);
    socket.write(head("Content-Length: 12"));
    const drip = setInterval(() => socket.write("a"), 200);
    const answer = await text(socket);
    clearInterval(drip);
    return answer.slice(9, 12);
  });
  expect(await Promise.all(statuses)).toEqual(["200", "408"]);
});

test("the input of an action must be whole in time, though it goes on; an upload has longer", async () => {
  const statuses = [large, route(MAX_ACTION_BYTES + 1)].map(async (each) => {
    const socket = await connection(each, echoLength, 60_000, 500);
    socket.write(head("Content-Length: 12"));
    const drip = setInterval(() => socket.write("a"), 100);
    const answer = await text(socket);
    clearInterval(drip);
    return answer.slice(9, 12);
  });
  expect(await Promise.all(statuses)).toEqual(["408", "200"]);
});

test("a handler that reads late is not the sender's fault", async () => {
  const socket = await connection(large, (request, response) => {
    void waiting(STALL_MS * 3).then(() => echoLength(request, response));
  });
  const body = "a".repeat(1_000_000);
  socket.write(head(`Content-Length: ${body.length}`) + body);
  expect(await answerOf(socket)).toMatch(/^HTTP\/1\.1 200 [\s\S]*1000000/);
});

test("a sender that stops after a pause of the handler is given up all the same", async () => {
  const socket = await connection(large, (request, response) => {
    void waiting(STALL_MS * 3).then(() => echoLength(request, response));
  });
  socket.write(head("Content-Length: 1000000") + "a".repeat(500_000));
  expect(await answerOf(socket)).toMatch(/^HTTP\/1\.1 408 /);
});

test("an address that takes no body is done with one that does not come", async () => {
  const begun = performance.now();
  for (const framing of ["Content-Length: 5", "Transfer-Encoding: chunked"]) {
    const socket = await connection(route(0));
    socket.write(head(framing));
    expect(await answerOf(socket), framing).toMatch(/^HTTP\/1\.1 413 /);
  }
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test("only who is let send is asked to go on", async () => {
  const refused = await connection(small);
  refused.end(head(`Content-Length: ${MAX_SIGN_IN_BYTES + 1}`, "Expect: 100-continue"));
  expect(await text(refused)).toMatch(/^HTTP\/1\.1 413 /);
  const taken = await connection(small);
  taken.write(head("Content-Length: 1", "Expect: 100-continue"));
  const [first] = await once(taken, "data");
  expect(String(first)).toBe("HTTP/1.1 100 Continue\r\n\r\n");
  taken.write("a");
  expect(await text(taken)).toMatch(/^HTTP\/1\.1 200 /);
});
