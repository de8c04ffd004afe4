import autocannon from "autocannon";
import { median } from "./figures";

interface LoadFigures {
  perSecond: number;
  p50: number;
  p99: number;
}

/**
 * Requests of one path, or of the one that `path` gives for each, over 16 connections for some seconds, the median of three rounds;
 * fails when answers have another status.
 */
export async function load(
  url: string,
  status: number,
  path: string | (() => string),
  seconds: number,
): Promise<LoadFigures> {
  const request = typeof path === "string" ? { path } : { setupRequest: (one: object) => ({ ...one, path: path() }) };
  const rounds: LoadFigures[] = [];
  for (let round = 0; round < 3; round++) {
    const result = await autocannon({
      url,
      connections: 16,
      duration: seconds,
      requests: [request],
    });
    const others = Object.entries(result.statusCodeStats ?? {}).filter(([code]) => Number(code) !== status);
    if (others.length > 0 || result.errors > 0)
      throw new Error(`${url}: answers other than ${status}: ${JSON.stringify(result.statusCodeStats)}`);
    rounds.push({ perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 });
  }
  return {
    perSecond: median(rounds.map((round) => round.perSecond)),
    p50: median(rounds.map((round) => round.p50)),
    p99: median(rounds.map((round) => round.p99)),
  };
}
