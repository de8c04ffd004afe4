import "server-only";
import { toDocument } from "@/lib/platform/cache/cached-document";
import { documentResponse } from "@/lib/platform/http/document-response";
import { processWide } from "@/lib/platform/process-wide";
import { robotsText } from "./robots-text";

/** `/robots.txt`, which needs no database and stays the same while a process runs. */
export function robotsResponse(request: Request): Response {
  const document = processWide("robots", () => toDocument(robotsText()));
  const response = documentResponse(request, "text/plain; charset=utf-8", document);
  response.headers.set("cache-control", "public, max-age=3600");
  return response;
}
