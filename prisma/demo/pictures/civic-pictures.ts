import { type DemoPicture, drawn } from "../demo-picture";

export const civicPictures: DemoPicture[] = [
  drawn("march", ["crowd", "march", "dawn", 13], [0.5, 0.6], "A dense crowd with red and yellow banners fills a square of tall blue houses.", "Organisers counted 18,000 on Customs Square; the police 11,500."),
  drawn("march-storm", ["crowd", "march", "storm", 44], [0.5, 0.6], "People with placards stand close together under a grey sky.", "Tenants outside the housing office on Friday."),
  drawn("vigil", ["crowd", "vigil", "night", 29], [0.5, 0.65], "Hundreds of people hold candles in a dark square.", "Candles for the crew of the Anna Sorrel."),
  drawn("cup-parade", ["crowd", "cheer", "rose", 16], [0.5, 0.6], "A jubilant crowd raises its arms through falling confetti.", "Saltmere came out to meet the team bus."),
  drawn("chamber-full", ["chamber", "full", "brass", 1], [0.5, 0.45], "A speaker stands at the red rostrum of a round parliament chamber, its benches full.", "The budget debate ran past midnight."),
  drawn("chamber-empty", ["chamber", "empty", "storm", 5], [0.5, 0.4], "An almost bare debating chamber with one person at the rostrum.", "Few members stayed for the final reading."),
  drawn("chamber-count", ["chamber", "count", "frost", 7], [0.5, 0.6], "A parliament's half-circle with seats coloured red, grey, yellow and blue in blocs.", "The new Assembly: no two parties make a majority."),
  drawn("map-count", ["coastMap", "count", "brass", 18], [0.7, 0.5], "A sepia map with overlapping dots in red, yellow and slate across its districts.", "Each dot is a district; its size, the turnout."),
  drawn("court-steps", ["courthouse", "steps", "brass", 2], [0.4, 0.6], "Three people cross the steps of a columned courthouse, their shadows long.", "The Court of Accounts on Customs Square."),
  drawn("scales", ["courthouse", "scales", "brass", 6], [0.5, 0.4], "A large pair of scales weighs a sheet of paper against coins before a yellow disc.", "A claim and its cost."),
  drawn("microphones", ["voices", "microphones", "dawn", 8], [0.5, 0.35], "Five microphones of different colours lean towards an empty place before a yellow sun.", "Waiting for a statement."),
  drawn("microphones-night", ["voices", "microphones", "rose", 15], [0.5, 0.35], "Microphones in pink and violet stand like flowers in front of an orange disc.", "Everyone has a view; someone has the floor."),
  drawn("letters", ["voices", "letters", "night", 22], [0.62, 0.6], "Hundreds of envelopes fall into a heap beside a tall yellow letter box.", "Of 2,318 letters, 1,904 were never opened."),
  drawn("ballot", ["voices", "ballot", "dawn", 4], [0.55, 0.45], "A hand in a red sleeve drops a marked paper into a ballot box.", "Turnout was the highest since 1990."),
  drawn("windows-night", ["voices", "windows", "night", 3], [0.5, 0.5], "A block of flats at night: yellow windows, some with people looking out.", "Tanner's Court, 212 flats and one lift."),
  drawn("windows-dusk", ["voices", "windows", "rose", 37], [0.5, 0.5], "A violet facade of square windows, some lit orange, with plants and silhouettes.", "Evening on Ropewalk."),
  drawn("umbrellas", ["voices", "umbrellas", "storm", 26], [0.5, 0.5], "Dark umbrellas seen from above, and one red and yellow one in the middle.", "Customs Square at eight in the morning."),
  drawn("classroom", ["room", "classroom", "dawn", 12], [0.5, 0.4], "A teacher stands at a blackboard before pupils at their desks, several with hands raised.", "Quay Street School, the last lesson before noon."),
  drawn("ward", ["room", "ward", "night", 9], [0.5, 0.55], "A nurse in white walks down a hospital corridor towards the viewer from a bright doorway.", "Night duty at St Brannoc's."),
];
