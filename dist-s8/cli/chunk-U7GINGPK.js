// dist/lexicon/months.js
var MONTHS = [
  {
    language: "en",
    months: [
      ["january", "jan"],
      ["february", "feb"],
      ["march", "mar"],
      ["april", "apr"],
      ["may"],
      ["june", "jun"],
      ["july", "jul"],
      ["august", "aug"],
      ["september", "sept", "sep"],
      ["october", "oct"],
      ["november", "nov"],
      ["december", "dec"]
    ],
    example: "Sept. 3, 2023",
    iso: "2023-09-03"
  },
  {
    language: "de",
    months: [
      ["januar", "j\xE4nner", "jan"],
      ["februar", "feber", "feb"],
      ["m\xE4rz", "maerz", "m\xE4r", "mrz"],
      ["april", "apr"],
      ["mai"],
      ["juni", "jun"],
      ["juli", "jul"],
      ["august", "aug"],
      ["september", "sept", "sep"],
      ["oktober", "okt"],
      ["november", "nov"],
      ["dezember", "dez"]
    ],
    example: "3. M\xE4rz 2023",
    iso: "2023-03-03"
  },
  {
    language: "fr",
    months: [
      ["janvier", "janv"],
      ["f\xE9vrier", "fevrier", "f\xE9vr"],
      ["mars"],
      ["avril", "avr"],
      ["mai"],
      ["juin"],
      ["juillet", "juil"],
      ["ao\xFBt", "aout"],
      ["septembre", "sept"],
      ["octobre", "oct"],
      ["novembre", "nov"],
      ["d\xE9cembre", "decembre", "d\xE9c"]
    ],
    example: "3 ao\xFBt 2023",
    iso: "2023-08-03"
  },
  {
    language: "es",
    months: [
      ["enero", "ene"],
      ["febrero", "feb"],
      ["marzo", "mar"],
      ["abril", "abr"],
      ["mayo", "may"],
      ["junio", "jun"],
      ["julio", "jul"],
      ["agosto", "ago"],
      ["septiembre", "setiembre", "sept", "sep"],
      ["octubre", "oct"],
      ["noviembre", "nov"],
      ["diciembre", "dic"]
    ],
    example: "3 de enero de 2023",
    iso: "2023-01-03"
  },
  {
    language: "it",
    months: [
      ["gennaio", "gen"],
      ["febbraio", "feb"],
      ["marzo", "mar"],
      ["aprile", "apr"],
      ["maggio", "mag"],
      ["giugno", "giu"],
      ["luglio", "lug"],
      ["agosto", "ago"],
      ["settembre", "set"],
      ["ottobre", "ott"],
      ["novembre", "nov"],
      ["dicembre", "dic"]
    ],
    example: "3 luglio 2023",
    iso: "2023-07-03"
  },
  {
    language: "nl",
    months: [
      ["januari", "jan"],
      ["februari", "feb"],
      ["maart", "mrt"],
      ["april", "apr"],
      ["mei"],
      ["juni", "jun"],
      ["juli", "jul"],
      ["augustus", "aug"],
      ["september", "sep"],
      ["oktober", "okt"],
      ["november", "nov"],
      ["december", "dec"]
    ],
    example: "3 mei 2023",
    iso: "2023-05-03"
  },
  {
    language: "pt",
    months: [
      ["janeiro", "jan"],
      ["fevereiro", "fev"],
      ["mar\xE7o", "marco", "mar"],
      ["abril", "abr"],
      ["maio", "mai"],
      ["junho", "jun"],
      ["julho", "jul"],
      ["agosto", "ago"],
      ["setembro", "set"],
      ["outubro", "out"],
      ["novembro", "nov"],
      ["dezembro", "dez"]
    ],
    example: "3 de mar\xE7o de 2023",
    iso: "2023-03-03"
  },
  {
    language: "no",
    months: [
      ["januar", "jan"],
      ["februar", "feb"],
      ["mars"],
      ["april", "apr"],
      ["mai", "maj"],
      ["juni", "jun"],
      ["juli", "jul"],
      ["august", "augusti", "aug"],
      ["september", "sep"],
      ["oktober", "okt"],
      ["november", "nov"],
      ["desember", "december", "des"]
    ],
    example: "3. desember 2023",
    iso: "2023-12-03"
  },
  {
    language: "pl",
    months: [
      ["stycznia", "stycze\u0144"],
      ["lutego", "luty"],
      ["marca", "marzec"],
      ["kwietnia", "kwiecie\u0144"],
      ["maja"],
      ["czerwca", "czerwiec"],
      ["lipca", "lipiec"],
      ["sierpnia", "sierpie\u0144"],
      ["wrze\u015Bnia", "wrzesie\u0144"],
      ["pa\u017Adziernika", "pa\u017Adziernik"],
      ["listopada", "listopad"],
      ["grudnia", "grudzie\u0144"]
    ],
    example: "3 lipca 2023",
    iso: "2023-07-03"
  },
  {
    language: "tr",
    months: [
      ["ocak"],
      ["\u015Fubat"],
      ["mart"],
      ["nisan"],
      ["may\u0131s"],
      ["haziran"],
      ["temmuz"],
      ["a\u011Fustos"],
      ["eyl\xFCl"],
      ["ekim"],
      ["kas\u0131m"],
      ["aral\u0131k"]
    ],
    example: "3 Ekim 2023",
    iso: "2023-10-03"
  }
];
var ZONES = [
  { name: "z", offset: "Z", example: "2023-06-03T10:00:00Z" },
  { name: "gmt", offset: "Z", example: "3 June 2023 10:00 GMT" },
  { name: "utc", offset: "Z", example: "3 June 2023 10:00 UTC" },
  { name: "bst", offset: "+01:00", example: "3 June 2023 10:00 BST" },
  { name: "cet", offset: "+01:00", example: "3 June 2023 10:00 CET" },
  { name: "cest", offset: "+02:00", example: "3 June 2023 10:00 CEST" },
  { name: "mez", offset: "+01:00", example: "3. Juni 2023 10:00 MEZ" },
  { name: "mesz", offset: "+02:00", example: "3. Juni 2023 10:00 MESZ" },
  { name: "eest", offset: "+03:00", example: "3 June 2023 10:00 EEST" },
  { name: "eet", offset: "+02:00", example: "3 June 2023 10:00 EET" },
  { name: "msk", offset: "+03:00", example: "3 June 2023 10:00 MSK" },
  { name: "jst", offset: "+09:00", example: "3 June 2023 10:00 JST" },
  { name: "kst", offset: "+09:00", example: "3 June 2023 10:00 KST" },
  { name: "est", offset: "-05:00", example: "June 3, 2023 10:00 AM EST" },
  { name: "edt", offset: "-04:00", example: "June 3, 2023 10:00 AM EDT" },
  { name: "cst", offset: "-06:00", example: "June 3, 2023 10:00 AM CST" },
  { name: "cdt", offset: "-05:00", example: "June 3, 2023 10:00 AM CDT" },
  { name: "mst", offset: "-07:00", example: "June 3, 2023 10:00 AM MST" },
  { name: "mdt", offset: "-06:00", example: "June 3, 2023 10:00 AM MDT" },
  { name: "pst", offset: "-08:00", example: "June 3, 2023 10:00 AM PST" },
  { name: "pdt", offset: "-07:00", example: "June 3, 2023 10:00 AM PDT" }
];

export {
  MONTHS,
  ZONES
};
