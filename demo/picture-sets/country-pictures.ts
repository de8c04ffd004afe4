import { type DemoPicture, drawn } from "../demo-picture";

export const countryPictures: DemoPicture[] = [
  drawn(
    "star-trails",
    ["observatory", "trails", "night", 5],
    [0.6, 0.5],
    "Star trails circle the pole above an observatory dome with its telescope raised.",
    "Mount Harrow, an exposure of five hours.",
  ),
  drawn(
    "ringed-planet",
    ["observatory", "planet", "rose", 9],
    [0.4, 0.4],
    "A red ringed planet hangs over an observatory on a violet hillside.",
    "An artist's impression of Harrow 12b.",
  ),
  drawn(
    "drought",
    ["land", "drought", "ember", 4],
    [0.6, 0.5],
    "A farmer walks across cracked earth past a bare tree beneath an orange sun.",
    "The bed of Lake Orrin in its ninth dry month.",
  ),
  drawn(
    "harvest",
    ["land", "harvest", "meadow", 6],
    [0.65, 0.5],
    "Furrows run to the horizon past a red barn; a person in red walks between them.",
    "Barley country above Brannoc Bridge.",
  ),
  drawn(
    "forest-winter",
    ["land", "forest", "frost", 8],
    [0.55, 0.6],
    "A person in a red coat walks through dark firs in blue winter light.",
    "The Harrow woods, replanted after 1987.",
  ),
  drawn(
    "forest-fire",
    ["land", "fire", "ember", 12],
    [0.5, 0.6],
    "Two firefighters stand before a burning line of firs under an orange sky.",
    "The fire line at Tollen on its third night.",
  ),
  drawn(
    "mountain-rope",
    ["land", "peaks", "frost", 3],
    [0.5, 0.4],
    "Four roped climbers cross a snowfield below three white peaks.",
    "The spring survey of the Harrow glacier.",
  ),
  drawn(
    "viaduct",
    ["passage", "viaduct", "dawn", 7],
    [0.55, 0.4],
    "A red train crosses a viaduct of tall arches towards a pale sun.",
    "The 07:12 to Corran on the Wend viaduct.",
  ),
  drawn(
    "viaduct-evening",
    ["passage", "viaduct", "ember", 15],
    [0.55, 0.4],
    "A train runs across a high arched bridge in red evening light.",
    "The night train on its first crossing.",
  ),
];
