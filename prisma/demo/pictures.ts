import type { DemoPicture } from "./demo-picture";
import { pictureWords } from "./picture-words";
import { civicPictures } from "./pictures/civic-pictures";
import { countryPictures } from "./pictures/country-pictures";
import { cultureAndWorkPictures } from "./pictures/culture-and-work-pictures";
import { harbourPictures } from "./pictures/harbour-pictures";
import { portraitPictures } from "./pictures/portrait-pictures";

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
