const english =
  "a about above after again against all also am an and any are as at be because been before being below between both but by can could did do does doing down during each few for from further had has have having he her here hers him his how i if in into is it its itself just me more most my no nor not now of off on once only or other our out over own s said same say says she should so some such t than that the their them then there these they this those through to too under until up us very was we were what when where which while who whom why will with would you your mr mrs ms";

const none: ReadonlySet<string> = new Set();
const lists: Record<string, ReadonlySet<string>> = { en: new Set(english.split(" ")) };

/** Words that say nothing about a text. Other languages need no list: what is in most texts weighs next to nothing. */
export const stopWords = (lang: string): ReadonlySet<string> => lists[lang.split("-")[0] ?? lang] ?? none;
