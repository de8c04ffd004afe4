import type { DemoPicture } from "./demo-picture";
import { civicPictures } from "./picture-sets/civic-pictures";
import { countryPictures } from "./picture-sets/country-pictures";
import { cultureAndWorkPictures } from "./picture-sets/culture-and-work-pictures";
import { harbourPictures } from "./picture-sets/harbour-pictures";
import { portraitPictures } from "./picture-sets/portrait-pictures";
import { pictureWords } from "./picture-words";

const drawnPictures = [
  ...harbourPictures,
  ...civicPictures,
  ...cultureAndWorkPictures,
  ...countryPictures,
  ...portraitPictures,
];

export const demoPictures: DemoPicture[] = drawnPictures.map((picture) => {
  const words = pictureWords[picture.key];
  if (!words) return picture;
  return { ...picture, alt: { ...picture.alt, ...words.alt }, caption: { ...picture.caption, ...words.caption } };
});
