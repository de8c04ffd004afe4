export interface SampleLine {
  name: string;
  lang: string;
  text: string;
}

/** 200 characters, the most that a headline may have. */
export const longestLine =
  "Harbour council votes after eleven years of silence, two inquiries, four mayors and a flood to reopen the old ferry line between the customs house and the island market before the summer of next year";

export const scriptLines: SampleLine[] = [
  { name: "Latin", lang: "en", text: "Harbour fifty-fifth: “AVATAR” office, 1871–2026" },
  { name: "Latin with Vietnamese marks", lang: "vi", text: "Hội đồng thành phố mở lại tuyến phà cũ" },
  { name: "Polish", lang: "pl", text: "Żółta łódź wróciła do portu" },
  { name: "Cyrillic", lang: "ru", text: "Городской совет открыл паромную линию" },
  { name: "Ukrainian", lang: "uk", text: "Міська рада підтримала ґрунтовний план її гавані" },
  { name: "Greek", lang: "el", text: "Το δημοτικό συμβούλιο ψήφισε για το φέρι" },
  { name: "Arabic", lang: "ar", text: "مجلس المدينة يوافق على إعادة فتح الخط" },
  { name: "Persian", lang: "fa", text: "شورای شهر با بازگشایی خط کشتی موافقت کرد" },
  { name: "Urdu", lang: "ur", text: "شہری کونسل نے پرانی فیری لائن کی منظوری دے دی" },
  { name: "Hebrew", lang: "he", text: "מועצת העיר אישרה לפתוח מחדש את הקו" },
  { name: "Devanagari", lang: "hi", text: "शहर परिषद ने नौका सेवा को मंज़ूरी दी" },
  { name: "Bengali", lang: "bn", text: "এগারো বছর পর পুরোনো ফেরি লাইন আবার চালু" },
  { name: "Tamil", lang: "ta", text: "பழைய படகுச் சேவையைத் தொடங்க ஒப்புதல்" },
  { name: "Telugu", lang: "te", text: "పాత పడవ సేవను మళ్లీ ప్రారంభించేందుకు" },
  { name: "Gujarati", lang: "gu", text: "જૂની ફેરી સેવા ફરી શરૂ કરવા મંજૂરી" },
  { name: "Gurmukhi", lang: "pa", text: "ਪੁਰਾਣੀ ਕਿਸ਼ਤੀ ਸੇਵਾ ਮੁੜ ਸ਼ੁਰੂ ਕਰਨ ਦੀ ਮਨਜ਼ੂਰੀ" },
  { name: "Malayalam", lang: "ml", text: "പഴയ ബോട്ട് സർവീസ് വീണ്ടും തുടങ്ങാൻ" },
  { name: "Kannada", lang: "kn", text: "ಹಳೆಯ ದೋಣಿ ಸೇವೆ ಮತ್ತೆ ಆರಂಭಿಸಲು ಒಪ್ಪಿಗೆ" },
  { name: "Thai", lang: "th", text: "สภาเมืองเปิดเส้นทางเรือข้ามฟากสายเก่า" },
  { name: "Lao", lang: "lo", text: "ສະພາເມືອງເປີດເສັ້ນທາງເຮືອຂ້າມຟາກ" },
  { name: "Khmer", lang: "km", text: "ក្រុមប្រឹក្សាក្រុងបោះឆ្នោតបើកខ្សែសាឡាង" },
  { name: "Sinhala", lang: "si", text: "නගර සභාව පැරණි තොටුපළ යළි විවෘත කරයි" },
  { name: "Georgian", lang: "ka", text: "საქალაქო საბჭომ ბორანი დაამტკიცა" },
  { name: "Armenian", lang: "hy", text: "Քաղաքային խորհուրդը հաստատեց" },
  { name: "Amharic", lang: "am", text: "የከተማው ምክር ቤት የድሮውን ጀልባ አጸደቀ" },
  { name: "simplified Chinese", lang: "zh-Hans", text: "市议会决定重新开放旧渡轮航线" },
  { name: "traditional Chinese", lang: "zh-Hant", text: "市議會決定重新開放舊渡輪航線" },
  { name: "Japanese", lang: "ja", text: "市議会、旧フェリー航路の再開を可決" },
  { name: "Korean", lang: "ko", text: "시의회, 옛 여객선 노선 재개 의결" },
];

/** Scripts of which our own cards seldom speak: their lines are measured, but stand on no sheet. */
export const rarerLines: SampleLine[] = [
  { name: "Odia", lang: "or", text: "ପୁରୁଣା ଡଙ୍ଗା ସେବା ପୁଣି ଆରମ୍ଭ ହେବ" },
  { name: "Myanmar", lang: "my", text: "မြို့တော် ကောင်စီက ကူးတို့လမ်းကြောင်း ပြန်ဖွင့်" },
  { name: "Tibetan", lang: "bo", text: "གྲོང་ཁྱེར་ལྷན་ཚོགས་ཀྱིས་གྲུ་ལམ་རྙིང་པ་ཕྱེས" },
  { name: "Thaana", lang: "dv", text: "ސިޓީ ކައުންސިލުން ފެރީ ދަތުރުތައް ފަށަނީ" },
];

export const mixedLines: SampleLine[] = [
  { name: "Arabic with Latin and digits", lang: "ar", text: "شركة Google تعلن عن 25 وظيفة في 2026" },
  { name: "Arabic with a percentage and brackets", lang: "ar", text: "ارتفاع الأسعار (12.5%) خلال العام" },
  { name: "Hebrew with brackets and digits", lang: "he", text: "המועצה (ברוב של 12 נגד 3) אישרה את BBC" },
  { name: "English with an Arabic name", lang: "en", text: "Mayor فاطمة الزهراء opens pier 7" },
  { name: "Hindi conjuncts and vowel signs", lang: "hi", text: "राष्ट्रीय क्षेत्र में ज्ञान, श्रद्धा, द्वितीय, स्त्री" },
  { name: "Tamil with Latin", lang: "ta", text: "ISRO ராக்கெட் 3 செயற்கைக்கோள்கள்" },
  { name: "emoji with skin tones", lang: "en", text: "Vote 👍🏽 counted 🚢 twice" },
  { name: "a long German word", lang: "de", text: "Donaudampfschifffahrtsgesellschaftskapitän" },
  { name: "all capitals", lang: "fr", text: "L’ÉTÉ À LA CÔTE D’AZUR — ŒUVRE" },
  { name: "Japanese with Latin and digits", lang: "ja", text: "NHKが第3回「AI会議」を2026年に開催" },
  { name: "Russian in English", lang: "en", text: "The daily Правда and Ελευθερία, side by side" },
  { name: "Korean with Han", lang: "ko", text: "中 정부, AI 규제안 50% 완화" },
  {
    name: "a headline of 200 characters",
    lang: "en",
    text: longestLine,
  },
];
