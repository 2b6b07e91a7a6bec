/** Small words by which a language shows itself in one sentence; none of them an English word of any frequency. */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is are was were that this with for not has have had will would be been by from it its we they he she his her their our on at which who there what an as or but if all more must can',
  de: 'der die das und ist nicht ein eine einen einem eines einer mit von zu auf für sich dem den des wir sie ich es auch wird werden hat haben sind war muss aber wie über nach bei seine ihre kein keine zum zur',
  fr: 'le la les des et est une un du que qui dans pour pas sur avec nous vous ils elle ont sont cette ces mais par plus au aux ne se ce leur notre nos être été il sera doit',
  es: 'el la los las de que y en un una por con no para del se es su al lo como más pero sus este esta esto nuestro nuestra han ha está están ser fue hay sin sobre también',
  it: 'il lo la gli le di che e è un una per con non del della dei delle si sono nel nella al alla ha hanno ma anche questo questa più come nostro nostra essere stato sarà',
  pt: 'o a os as de que e em um uma por com não para do da dos das se é seu sua ao à mais mas como este esta nosso nossa foi são está ser tem pelo pela',
  nl: 'de het een en van is niet dat die wij zij voor met op zijn te aan er om ook maar bij naar wordt worden heeft hebben als nog wel onze hun zal zullen moet blijven',
  sv: 'och att det är en ett som på för av med den inte vi har till om de var från men så kan ska också vår våra inte längre',
  no: 'og i det er en et som på for av med den ikke vi har til om de var fra men så kan skal også vår våre jeg sammen være blir',
  da: 'og det er en et som på for af med den ikke vi har til om de var fra men så kan skal også vores jeg sammen være bliver',
  pl: 'i w na z do nie się jest to że jak o po za od dla są był przez ale tak być oraz będzie nasz',
  cs: 'a v na je se že to s z do o k ve jsou byl pro ale jako za po není který naše musí',
  tr: 've bir bu da de için ile olarak daha çok en ne var değil gibi kadar sonra ama biz olan türkiye',
  fi: 'ja on ei se että oli hän ovat mutta kun niin tai joka mitä myös olemme meidän tämä',
  hu: 'a az és hogy nem is egy van ez meg de el csak mint volt azt nekünk már',
  ro: 'și în de la cu a nu o pe că este un din care pentru sunt mai să au fost noi',
  id: 'yang dan di ke dari untuk dengan ini itu tidak akan pada adalah kami oleh dalam telah',
}

/** English words, rarer than those of its row, that are small words elsewhere too: they tell no language. */
export const ALSO_ENGLISH =
  'a i o so no do me per come over war die se an he den dem son sin man pour plus sent hat mit es fue par sur leer med til min fra set det ser you tale alle dan di de la el en al ma e'

/** Languages that are called otherwise than a country's people: "in Hebrew" is no place. */
export const LANGUAGE_NAMES: ReadonlySet<string> = new Set(
  'hebrew arabic farsi persian dari pashto urdu hindi bengali punjabi mandarin cantonese swahili amharic tigrinya yiddish latin catalan basque welsh flemish tagalog malay uyghur tibetan kurdish'.split(
    ' ',
  ),
)
