import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { sendDocument } from "./send-document";

async function answerOf(write: (response: ServerResponse) => void): Promise<Response> {
  const server = createServer((_, response) => {
    sendDocument(response);
    write(response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

test("a page loses the framework's scripts, also one that lies across two pieces, and nothing else", async () => {
  const answer = await answerOf((response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.write('<p>Fähre</p><script src="/assets/site.js" data-masthead=""></script><scr');
    response.end(Buffer.from("ipt>run()</script><p>Ende</p>"));
  });
  expect(await answer.text()).toBe('<p>Fähre</p><script src="/assets/site.js" data-masthead=""></script><p>Ende</p>');
});

test("the length that was announced is not that of what is sent", async () => {
  const page = "<p>a</p><script>run()</script>";
  const answer = await answerOf((response) => {
    response.setHeader("content-type", "text/html");
    response.setHeader("content-length", page.length);
    response.end(page);
  });
  expect(await answer.text()).toBe("<p>a</p>");
});

test("what is no page is sent as it is", async () => {
  const answer = await answerOf((response) => {
    response.setHeader("content-type", "text/plain");
    response.end("<script></script>");
  });
  expect(await answer.text()).toBe("<script></script>");
});
