import { expect, test } from "vitest";
import { FetchFault } from "@/lib/platform/http/public-fetch/fetch-fault";
import { type FetchAddress, pictureFetcher } from "./fetched-picture";

test("a site that does not answer is left alone after five pictures, and others are not", async () => {
  const asked: string[] = [];
  const fetchAddress: FetchAddress = async (address) => {
    asked.push(address);
    if (address.includes("deaf")) throw new FetchFault("unreachable", "no connection");
    return { url: address, contentType: "image/png", bytes: Buffer.from("x"), isCut: false };
  };
  const fetchPicture = pictureFetcher(fetchAddress, [0, 0]);
  const reasons: string[] = [];
  for (let n = 0; n < 7; n++) {
    await fetchPicture(`https://deaf.example/${n}.png`).catch(({ message }: Error) => reasons.push(message));
  }
  const silent = "deaf.example did not answer for 5 pictures before";
  expect(reasons).toEqual([...Array<string>(5).fill("no connection"), silent, silent]);
  expect(asked, "each of the five three times").toHaveLength(15);
  expect((await fetchPicture("https://b.example/1.png")).toString()).toBe("x");
});
