import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CardPhoto } from "@/lib/engines/share-cards/card-model";
import { writeSamplePhoto } from "./sample-photo";

/** The same picture with its subject at the right, at the left and in the middle. */
export interface SamplePhotos {
  photo: CardPhoto;
  left: CardPhoto;
  middle: CardPhoto;
}

const width = 1600;
const height = 1067;
/** The places do not depend on files: tests name their cards before pictures are written. */
export const noPhotos: SamplePhotos = { photo: at("", 0.7), left: at("", 0.28), middle: at("", 0.5) };

function at(path: string, x: number): CardPhoto {
  return { path, focal: { x, y: 0.42 } };
}

/** Writes pictures that come out the same every time into a folder of their own; `remove` deletes it. */
export async function samplePhotos(): Promise<{ photos: SamplePhotos; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "sample-photos-"));
  const written = async (name: keyof SamplePhotos): Promise<CardPhoto> => {
    const path = join(folder, `${name}.jpg`);
    const { x } = noPhotos[name].focal;
    await writeSamplePhoto(path, width, height, x, false);
    return at(path, x);
  };
  const photos = { photo: await written("photo"), left: await written("left"), middle: await written("middle") };
  return { photos, remove: () => rm(folder, { recursive: true }) };
}
