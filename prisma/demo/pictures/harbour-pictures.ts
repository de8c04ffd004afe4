import { type DemoPicture, drawn } from "../demo-picture";

export const harbourPictures: DemoPicture[] = [
  drawn("harbour-dawn", ["harbour", "dawn", "dawn", 11], [0.4, 0.45], "A red sun rises behind the spires of an old port city; a small boat with a red sail crosses the water.", "Saltmere from the ferry, a little after six."),
  drawn("harbour-night", ["harbour", "night", "night", 5], [0.62, 0.5], "Lit windows of a harbour city at night under a full moon, its light broken on the water.", "The Lower Quays at high water."),
  drawn("harbour-cranes", ["harbour", "cranes", "rose", 23], [0.7, 0.4], "Port cranes stand over low city roofs in violet evening light.", "The west basin, where the new terminal would go."),
  drawn("harbour-panorama", ["harbour", "dawn", "brass", 31], [0.45, 0.5], "A wide view of a port in sepia morning haze, with a boat in front and a church spire at the centre.", "The skyline that the planning rules protect.", "panorama"),
  drawn("tram-morning", ["tramStreet", "morning", "dawn", 7], [0.5, 0.55], "A red tram comes up a street of tall houses at sunrise as people in scarves wait on the pavement.", "A test tram on Ropewalk, the steepest part of Line 7."),
  drawn("tram-night", ["tramStreet", "night", "night", 19], [0.5, 0.55], "A yellow tram with bright headlamps runs through a dark street of scattered lit windows.", "The last service leaves Ropewalk at 00:40."),
  drawn("tram-works", ["tramStreet", "works", "brass", 3], [0.6, 0.65], "A red tram stands in a narrow street behind a row of traffic cones.", "Work on Net Lane has stopped three times."),
  drawn("tram-tall", ["tramStreet", "morning", "rose", 41], [0.5, 0.5], "A tram seen head-on between violet houses, in an upright picture.", "Ropewalk has waited for a tram since 1982.", "tall"),
  drawn("breaker", ["stormSea", "breaker", "storm", 9], [0.45, 0.4], "An enormous breaking wave curls over a grey-green sea in driving rain.", "Waves off Cape Ferren reached eleven metres."),
  drawn("storm-wall", ["stormSea", "wall", "night", 14], [0.6, 0.5], "A wave rears up before a harbour wall whose three lamps are still burning.", "The Mole, shortly before the lamps went out."),
  drawn("lifeboat", ["stormSea", "boat", "storm", 21], [0.62, 0.45], "A red and white boat climbs a steep wave under heavy cloud.", "The Skerrin lifeboat was at sea for nineteen hours."),
  drawn("calm-sea", ["stormSea", "calm", "rose", 27], [0.75, 0.45], "A flat sea in bands of violet and pink beneath a low red sun.", "The strait in a week without wind."),
  drawn("lighthouse-night", ["lighthouse", "night", "night", 2], [0.66, 0.3], "A striped lighthouse throws two beams across a starry sky above a small cottage.", "Cape Ferren, first lit in 1874."),
  drawn("lighthouse-day", ["lighthouse", "day", "frost", 8], [0.46, 0.4], "A red and white lighthouse on a cliff by day, in an upright picture.", "The tower seen from the landing steps.", "tall"),
  drawn("ferry", ["passage", "ferry", "frost", 6], [0.5, 0.45], "A white island ferry with a red funnel, seen from the side on even blue waves.", "The Margit Dahl, thirty-four years in service."),
  drawn("freighter", ["passage", "freighter", "rose", 12], [0.55, 0.5], "A loaded container ship passes before a large evening sun.", "Ships waited up to four days in the roads."),
  drawn("containers-busy", ["containers", "busy", "dawn", 4], [0.5, 0.5], "Stacks of coloured containers beneath a long gantry crane, one worker small in front.", "East Terminal handles two boxes in three."),
  drawn("containers-idle", ["containers", "idle", "storm", 17], [0.6, 0.6], "Three workers stand talking beneath motionless port cranes in grey light.", "Cranes have stood still since Tuesday's night shift."),
  drawn("map-storm", ["coastMap", "storm", "storm", 3], [0.35, 0.55], "A chart of a coast with islands; a spiral of white and red bands turns in the sea beside it.", "Runa's track, from the weather service's log."),
  drawn("map-route", ["coastMap", "route", "night", 10], [0.5, 0.5], "A night-blue chart of a coast with a dotted line from the islands to a city at a river mouth.", "The crossing from Skerrin to Saltmere, 41 nautical miles."),
];
