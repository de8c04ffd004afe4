/** Words with the tallest letters and marks of scripts, each with a font file that has them. */
export const TALL_WORDS: readonly { lang: string; font: string; words: string }[] = [
  {
    lang: "ta",
    font: "noto-serif-tamil/files/noto-serif-tamil-tamil-wght-normal.woff2",
    words: "நகராட்சி ஒப்புதல் ஸ்ரீ கூட்டு",
  },
  {
    lang: "si",
    font: "noto-serif-sinhala/files/noto-serif-sinhala-sinhala-wght-normal.woff2",
    words: "ශ්‍රී නගර සභාව ක්‍රීඩා",
  },
  {
    lang: "ml",
    font: "noto-serif-malayalam/files/noto-serif-malayalam-malayalam-wght-normal.woff2",
    words: "സ്ത്രീകൾ നഗരസഭ ക്ഷേത്രം ശ്ലോകം",
  },
  { lang: "te", font: "noto-serif-telugu/files/noto-serif-telugu-telugu-wght-normal.woff2", words: "స్త్రీ నగర రాష్ట్రం" },
  {
    lang: "kn",
    font: "noto-serif-kannada/files/noto-serif-kannada-kannada-wght-normal.woff2",
    words: "ಸ್ತ್ರೀ ನಗರಸಭೆ ರಾಷ್ಟ್ರ",
  },
  { lang: "km", font: "noto-serif-khmer/files/noto-serif-khmer-khmer-wght-normal.woff2", words: "ក្រុមប្រឹក្សា ស្ត្រី ព្រឹត្តិ" },
  { lang: "my", font: "noto-sans-myanmar/files/noto-sans-myanmar-myanmar-wght-normal.woff2", words: "မြို့တော် စည်ပင် ကြွေး" },
  {
    lang: "bo",
    font: "noto-serif-tibetan/files/noto-serif-tibetan-tibetan-wght-normal.woff2",
    words: "གྲོང་ཁྱེར་ བསྒྲུབས་ རྒྱུན་",
  },
  {
    lang: "bn",
    font: "noto-serif-bengali/files/noto-serif-bengali-bengali-wght-normal.woff2",
    words: "স্ত্রী নগর রাষ্ট্রীয়",
  },
  { lang: "th", font: "noto-serif-thai/files/noto-serif-thai-thai-wght-normal.woff2", words: "เมืองที่ผู้ใหญ่ กฎหมาย ปู่ ฎุ๊" },
  { lang: "lo", font: "noto-serif-lao/files/noto-serif-lao-lao-wght-normal.woff2", words: "ເມືອງທີ່ຜູ້ໃຫຍ່ ປຸ້ນ" },
  {
    lang: "hi",
    font: "noto-serif-devanagari/files/noto-serif-devanagari-devanagari-wght-normal.woff2",
    words: "शहर परिषद स्त्री राष्ट्रों",
  },
  {
    lang: "gu",
    font: "noto-serif-gujarati/files/noto-serif-gujarati-gujarati-wght-normal.woff2",
    words: "શહેર પરિષદ સ્ત્રી",
  },
  { lang: "pa", font: "noto-serif-gurmukhi/files/noto-serif-gurmukhi-gurmukhi-wght-normal.woff2", words: "ਸ਼ਹਿਰ ਪ੍ਰੀਸ਼ਦ" },
  { lang: "or", font: "noto-serif-oriya/files/noto-serif-oriya-oriya-wght-normal.woff2", words: "ସ୍ତ୍ରୀ ନଗର ରାଷ୍ଟ୍ରୀୟ" },
  {
    lang: "am",
    font: "noto-serif-ethiopic/files/noto-serif-ethiopic-ethiopic-wght-normal.woff2",
    words: "የከተማው ምክር ቤት",
  },
  {
    lang: "ar",
    font: "noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
    words: "مجلس المدينة إِلَيْهِمْ خُطُوطٌ",
  },
  { lang: "dv", font: "noto-sans-thaana/files/noto-sans-thaana-thaana-wght-normal.woff2", words: "ދިވެހިރާއްޖޭގެ ޝަހަރު" },
  {
    lang: "he",
    font: "noto-serif-hebrew/files/noto-serif-hebrew-hebrew-wght-normal.woff2",
    words: "מועצת העיר לאשר שָׁלוֹם",
  },
  {
    lang: "ka",
    font: "noto-serif-georgian/files/noto-serif-georgian-georgian-wght-normal.woff2",
    words: "ქალაქის საბჭო",
  },
  {
    lang: "hy",
    font: "noto-serif-armenian/files/noto-serif-armenian-armenian-wght-normal.woff2",
    words: "Քաղաքային խորհուրդը",
  },
];
