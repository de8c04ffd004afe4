/** A handful of stories in several languages: events with sister events, and copies of the same text. */
export interface CollectedStory {
  key: string;
  lang: string;
  day: string;
  headline: string;
  text: string;
}

const story = (key: string, lang: string, day: string, headline: string, text: string): CollectedStory => ({
  key,
  lang,
  day,
  headline,
  text,
});

const agency =
  "A freight train carrying timber left the rails outside Vossberg early on Tuesday and blocked both tracks to the coast. " +
  "Nobody was hurt. The railway said that cranes were on their way from the depot in Ostheim, and that repairs to the points would take until Friday.";

export const smallCollection: CollectedStory[] = [
  story("train-1", "en", "2026-03-03", "Timber train derails outside Vossberg", agency),
  story("train-copy", "en", "2026-03-03", "Derailed train blocks line to the coast", `${agency} Buses run instead.`),
  story(
    "train-2",
    "en",
    "2026-03-05",
    "Cranes lift timber wagons at Vossberg",
    "Two cranes from Ostheim lifted the last wagons of the derailed timber train in Vossberg on Thursday. The railway expects the points to be repaired on Friday.",
  ),
  story(
    "train-3",
    "en",
    "2026-03-09",
    "Broken points blamed for Vossberg derailment",
    "Worn points threw the timber train off the rails in Vossberg, the railway said in its first report. Inspectors had asked for a repair in autumn.",
  ),
  story(
    "tram-1",
    "en",
    "2026-03-04",
    "Tram leaves the rails in Ostheim",
    "A tram with twelve passengers left the rails in Ostheim on Wednesday. The transport company suspects a stone in the groove of the track.",
  ),
  story(
    "tram-2",
    "en",
    "2026-03-06",
    "Ostheim trams run again",
    "Trams in Ostheim run again after the transport company cleared the track. A stone from a building site had lain in the groove.",
  ),
  story(
    "election-1",
    "en",
    "2026-03-04",
    "Marta Lind wins the mayoral election in Halden",
    "Marta Lind was elected mayor of Halden with a majority of 312 votes. Her opponent Pieter Oss asked for a recount of the ballots.",
  ),
  story(
    "election-2",
    "en",
    "2026-03-08",
    "Recount confirms Lind as mayor of Halden",
    "The recount of the ballots that Pieter Oss had asked for confirmed Marta Lind as mayor of Halden. Her majority grew to 315 votes.",
  ),
  story(
    "bread",
    "en",
    "2026-03-07",
    "How to keep sourdough alive through winter",
    "Feed the starter with rye flour, keep it near the stove, and bake on the second day. A spoonful of honey wakes a tired one.",
  ),
  story(
    "de-1",
    "de",
    "2026-03-03",
    "Überschwemmung in Grünau",
    "Nach Tagen voller Regen trat der Fluss in Grünau über die Ufer. Die Feuerwehr pumpte Keller leer und brachte Bewohner in Sicherheit.",
  ),
  story(
    "de-2",
    "de",
    "2026-03-05",
    "Grünau räumt nach der Flut auf",
    "In Grünau sinkt das Wasser. Die Bewohner räumen Keller auf, die Feuerwehr zieht ihre Pumpen ab.",
  ),
  story(
    "es-1",
    "es",
    "2026-03-03",
    "La elección de la alcaldesa divide a Peñalba",
    "La elección de la nueva alcaldesa de Peñalba terminó con protestas de los concejales que piden repetir las votaciones.",
  ),
  story(
    "ja-1",
    "ja",
    "2026-03-03",
    "北町で地下鉄が開業",
    "北町と港を結ぶ地下鉄が三月三日に開業した。初日には二万人が利用した。",
  ),
  story(
    "ja-2",
    "ja",
    "2026-03-06",
    "北町の地下鉄、利用者が予想を上回る",
    "開業した北町の地下鉄は利用者が予想を上回り、増便が決まった。",
  ),
  story(
    "ar-1",
    "ar",
    "2026-03-03",
    "افتتاح مكتبة المدينة القديمة",
    "افتتحت مكتبة المدينة القديمة أبوابها بعد ترميم استمر عامين، وحضر الافتتاح مئات القرّاء.",
  ),
  story(
    "hi-1",
    "hi",
    "2026-03-03",
    "नदी पर नया पुल खुला",
    "नदी पर बना नया पुल मंगलवार को खुल गया। इससे दोनों गाँवों के बीच का रास्ता छोटा हो गया है।",
  ),
  story(
    "ko-1",
    "ko",
    "2026-03-03",
    "이태원에서 열린 등불 축제",
    "이태원 골목 경사로에서 열린 등불 축제에 수천 명이 모였다.",
  ),
];
