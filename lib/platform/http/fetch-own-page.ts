import http from "node:http";
import https from "node:https";
import { env, siteUrl } from "../env";

interface OwnPage {
  status: number;
  html: string;
}

const MAX_CHARACTERS = 5_000_000;

function get(origin: string, path: string, host: string, timeout: number): Promise<OwnPage> {
  const url = new URL(path, origin);
  const client = url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const headers = { Host: host, Accept: "text/html,application/xml", "User-Agent": "Masthead read-back" };
    const request = client.get(url, { headers, signal: AbortSignal.timeout(timeout) }, (response) => {
      let html = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        if (html.length < MAX_CHARACTERS) html += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, html }));
      response.on("error", reject);
    });
    request.on("error", reject);
  });
}

let reachesItself = true;

/**
 * Asks for one of the portal's own pages as a reader would, at the one configured address; where that does not answer from here (a name
 * that only the outside knows), at this process itself under the same host name. `path` starts with one slash. Redirects are not followed.
 */
export async function fetchOwnPage(path: string, timeout: number): Promise<OwnPage> {
  if (!/^\/(?![/\\])/.test(path)) throw new Error(`not a path of this site: ${path}`);
  const host = new URL(siteUrl()).host;
  if (reachesItself) {
    try {
      return await get(siteUrl(), path, host, timeout);
    } catch (error) {
      if (!(error instanceof Error) || error.name === "TimeoutError") throw error;
      reachesItself = false;
    }
  }
  return get(`http://127.0.0.1:${env().PORT}`, path, host, timeout);
}
