import type { Language } from "./languages";

type PictureWords = Record<"alt" | "caption", Partial<Record<Language, string>>>;

/** What pictures are called in the editions that show them; English is with each picture. */
export const pictureWords: Record<string, PictureWords> = {
  "tram-morning": {
    alt: {
      fr: "Un tramway rouge remonte une rue de hautes maisons au lever du soleil, des passants attendent sur le trottoir.",
      ar: "ترام أحمر يصعد شارعاً بين بيوت عالية عند شروق الشمس، وعلى الرصيف مارّة ينتظرون.",
    },
    caption: {
      fr: "Une rame d'essai rue des Cordiers, la pente la plus raide de la ligne 7.",
      ar: "عربة تجريبية في شارع الحبّالين، أشدّ أجزاء الخط السابع انحداراً.",
    },
  },
  lifeboat: {
    alt: { fr: "Un bateau rouge et blanc gravit une vague raide sous un ciel lourd." },
    caption: { fr: "Le canot de Skerrin est resté dix-neuf heures en mer." },
  },
  "windows-dusk": {
    alt: {
      fr: "Une façade violette percée de fenêtres carrées, quelques-unes éclairées, avec des plantes et des silhouettes.",
    },
    caption: { fr: "Le soir, rue des Cordiers." },
  },
  "containers-busy": {
    alt: { fr: "Des piles de conteneurs colorés sous un long portique ; un ouvrier, minuscule, au premier plan." },
    caption: { fr: "Deux conteneurs sur trois passent par le terminal Est." },
  },
  umbrellas: {
    alt: {
      fr: "Des parapluies sombres vus d'en haut et, au milieu, un seul rouge et jaune.",
      hi: "ऊपर से देखे गए गहरे रंग के छाते, और बीच में एक लाल-पीला छाता।",
    },
    caption: { fr: "Place des Douanes, huit heures du matin.", hi: "कस्टम्स चौक, सुबह आठ बजे।" },
  },
  dish: {
    alt: { fr: "Une boîte de culture ronde semée de colonies rouges, jaunes et violettes." },
    caption: { fr: "Plancton du port, neuf jours de culture." },
  },
  "chamber-count": {
    alt: {
      de: "Das Halbrund eines Parlaments, die Sitze blockweise in Rot, Grau, Gelb und Blau.",
      es: "El hemiciclo de un parlamento con los escaños agrupados en rojo, gris, amarillo y azul.",
    },
    caption: {
      de: "Die neue Versammlung: Keine zwei Parteien haben eine Mehrheit.",
      es: "La nueva Asamblea: no hay dos partidos que sumen mayoría.",
    },
  },
  "map-storm": {
    alt: {
      de: "Karte einer Küste mit Inseln; daneben dreht sich im Meer eine Spirale aus weißen und roten Bändern.",
      ar: "خريطة ساحل وجزر، وإلى جانبها في البحر دوّامة من أشرطة بيضاء وحمراء.",
    },
    caption: {
      de: "Runas Weg nach dem Protokoll des Wetterdienstes.",
      ar: "مسار العاصفة «رونا» كما سجّلته هيئة الأرصاد.",
    },
  },
  viaduct: {
    alt: { de: "Ein roter Zug fährt über ein hohes Bogenviadukt auf eine blasse Sonne zu." },
    caption: { de: "Der 7.12 nach Corran auf dem Wendviadukt." },
  },
  "peaks-of-debt": {
    alt: { de: "Ein Wanderer steigt auf einem Grat, der wie eine Kurve in Orange und Rot ansteigt." },
    caption: { de: "Die Staatsschuld, als Gelände betrachtet." },
  },
  drought: {
    alt: { de: "Unter einer orangefarbenen Sonne geht ein Bauer über rissige Erde an einem kahlen Baum vorbei." },
    caption: { de: "Der Grund des Orrinsees im neunten trockenen Monat." },
  },
  orchestra: {
    alt: { de: "Ein Dirigent, von hinten gesehen, leitet ein Orchester unter goldenen Orgelpfeifen." },
    caption: { de: "Die Hafenphilharmonie in ihrem neuen Saal." },
  },
  "lighthouse-night": {
    alt: { es: "Un faro a franjas lanza dos haces de luz sobre un cielo estrellado, junto a una casa pequeña." },
    caption: { es: "El cabo Ferren, encendido por primera vez en 1874." },
  },
  "fish-market": {
    alt: { es: "Pescaderos tras cajas de peces plateados; delante, clientes con abrigos de invierno." },
    caption: { es: "El arenque llegó con nueve días de retraso." },
  },
  library: {
    alt: { es: "Una persona con jersey rojo lee ante altas estanterías, a la luz de una lámpara." },
    caption: { es: "La sala de lectura de la Biblioteca de los Marineros." },
  },
  "map-route": {
    alt: {
      es: "Carta nocturna de una costa, con una línea de puntos entre las islas y una ciudad en la boca de un río.",
    },
    caption: { es: "La travesía de Skerrin a Saltmere: 41 millas náuticas." },
  },
  "mountain-rope": {
    alt: { es: "Cuatro montañeros encordados cruzan un nevero al pie de tres picos blancos." },
    caption: { es: "La campaña de primavera en el glaciar Harrow." },
  },
  "harbour-night": {
    alt: { ar: "نوافذ مضاءة لمدينة على الميناء ليلاً تحت بدر تتكسّر أشعته على الماء." },
    caption: { ar: "الأرصفة السفلى عند ذروة المدّ." },
  },
  "containers-idle": {
    alt: { ar: "ثلاثة عمّال يتحدّثون تحت رافعات ميناء ساكنة في ضوء رمادي." },
    caption: { ar: "الرافعات متوقّفة منذ نوبة ليل الثلاثاء." },
  },
  letters: {
    alt: {
      ar: "مئات المظاريف تتساقط في كومة بجانب صندوق بريد أصفر عالٍ.",
      hi: "एक ऊँचे पीले लेटर-बॉक्स के पास सैकड़ों लिफ़ाफ़े गिरकर ढेर बन रहे हैं।",
    },
    caption: { ar: "من أصل 2318 رسالة لم تُفتح 1904.", hi: "2,318 चिट्ठियों में से 1,904 कभी खोली नहीं गईं।" },
  },
  "star-trails": {
    alt: { ar: "آثار النجوم تدور حول القطب فوق قبّة مرصد ارتفع منظاره." },
    caption: { ar: "جبل هارو، صورة تعرّضت خمس ساعات." },
  },
  "final-joy": {
    alt: { hi: "लाल जर्सी में तीन खिलाड़ी भरे हुए स्टैंड के सामने ख़ुशी से उछल रहे हैं।" },
    caption: { hi: "वांडरर्स, चौथी कोशिश में कप के विजेता।" },
  },
  "calm-sea": {
    alt: { hi: "नीचे झुके लाल सूरज के नीचे बैंगनी और गुलाबी पट्टियों में शांत समुद्र।" },
    caption: { hi: "बिना हवा के एक हफ़्ते में जलडमरूमध्य।" },
  },
};
