import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { fetchWithin } from "@/lib/platform/http/public-fetch/fetch-within";
import type { Fetch } from "@/lib/studio/editor/embeds/describe-embed";

interface SiteAnswer {
  type: string;
  body: string | Buffer;
  status?: number;
  /** Where it sends on: host and path */
  location?: string;
}

export interface OtherSites {
  /** Fetches as the portal does, from this machine in place of the sites */
  fetch: Fetch;
  /** What was asked for, as host and path with query */
  asked: string[];
  close(): Promise<void>;
}

/** A server on this machine that stands for sites of the web; answers are named by host and path without query. */
export async function otherSites(answers: Record<string, SiteAnswer>): Promise<OtherSites> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const target = (request.url ?? "/").slice(1);
    asked.push(target);
    const {
      type,
      body,
      status = 200,
      location,
    } = answers[target.split("?")[0] ?? ""] ?? {
      ...{ type: "text/plain", body: "", status: 404 },
    };
    response.writeHead(status, { "Content-Type": type, ...(location ? { Location: `/${location}` } : {}) }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const here = { isAddress: (ip: string) => ip === "127.0.0.1", isPort: () => true };
  return {
    asked,
    async fetch(address, limits) {
      const fetched = await fetchWithin(here, address.replace(/^https?:\/\//, `${origin}/`), limits);
      return { ...fetched, url: fetched.url.replace(`${origin}/`, "https://") };
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
