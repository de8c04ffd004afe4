import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { handleRequest } from "@/lib/platform/http/front/handle-request";
import { serverOptions } from "@/lib/platform/http/front/server-options";

/** The one server action that the framework knows here. */
export const ACTION = "7f619877396d04407a616ca8520bd71a6e4a35bf69";

// In place of the framework: answers with what it was given, and with the status that the address names.
async function echo(request: IncomingMessage, response: ServerResponse) {
  const body = await text(request);
  const [, status = "200"] = /\/status\/(\d{3})/.exec(request.url ?? "") ?? [];
  response.statusCode = Number(status);
  response.setHeader("ETag", '"a"');
  response.setHeader("Retry-After", 600);
  response.end(
    JSON.stringify({ url: request.url, headers: request.headers, raw: request.rawHeaders, bytes: body.length }),
  );
}

interface Answer {
  status: number;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface FrontServer {
  ask: (method: string, path: string, headers?: Record<string, string>, body?: string) => Promise<Answer>;
  connect: () => Socket;
  close: () => void;
}

/** The portal's server in front of something that answers with what reaches it. */
export async function frontServer(): Promise<FrontServer> {
  const framework = { handler: echo, isKnownAction: (id: string) => id === ACTION };
  const server = createServer(serverOptions, (request, response) => handleRequest(framework, request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return {
    async ask(method, path, headers = {}, body) {
      const request = send({ port, host: "127.0.0.1", method, path, headers, agent: false });
      request.end(body);
      const [response] = await once(request, "response");
      return { status: response.statusCode, headers: response.headers, body: await text(response) };
    },
    connect: () => connect(port, "127.0.0.1"),
    close: () => server.close(),
  };
}
