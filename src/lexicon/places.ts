/**
 * Places of news on war, diplomacy and politics below the country, and waters and regions above it. Hand-made from general
 * knowledge; "A = B" gives a spelling B of A. Capitals stand in countries.ts, and need no row here.
 */
export interface PlaceRow {
  /** ISO 3166-1 alpha-2, or null where no one country holds it. */
  readonly country: string | null
  readonly kind: 'city' | 'region' | 'water' | 'land' | 'site'
  readonly names: string
}

/** Run over every name by test/lexicon/places.test.ts. */
export const PLACE_EXAMPLE = 'Aid workers travelled to {name} on Monday.'

const city = (country: string, names: string): PlaceRow => ({ country, kind: 'city', names })
const region = (country: string | null, names: string): PlaceRow => ({ country, kind: 'region', names })
const water = (names: string, country: string | null = null): PlaceRow => ({ country, kind: 'water', names })
const land = (country: string | null, names: string): PlaceRow => ({ country, kind: 'land', names })
const site = (country: string | null, names: string): PlaceRow => ({ country, kind: 'site', names })

export const PLACES: readonly PlaceRow[] = [
  // Above the country
  region(
    null,
    'Africa; Asia; Europe; North America; South America; Latin America; Central America; Oceania; Middle East = Mideast; Near East; Far East; North Africa; West Africa; East Africa; Central Africa; Southern Africa; Sub-Saharan Africa; Horn of Africa; Sahel; Sahara; Maghreb; Levant; Gulf; Persian Gulf region; Arabian Peninsula; Mesopotamia; Caucasus; South Caucasus; North Caucasus; Balkans; Western Balkans; Baltics; Baltic states; Scandinavia; Benelux; Central Europe; Eastern Europe; Western Europe; Southern Europe; Northern Europe; Central Asia; South Asia; East Asia; Northeast Asia; Southeast Asia = South-East Asia = South East Asia; Indochina; Indo-Pacific; Asia-Pacific = Asia Pacific; Eurasia; Arctic = High North; Caribbean; Pacific Islands; Oceania; Melanesia; Polynesia; Korean Peninsula; Iberian Peninsula; Great Lakes region; Lake Chad Basin; West = Western world; Global South; Arab world; Muslim world; Himalayas; Alps; Andes; Kurdistan; Bengal; Lapland; Patagonia; Siberia; Sinai; Sinai Peninsula',
  ),
  water(
    'Atlantic = Atlantic Ocean = North Atlantic; Pacific = Pacific Ocean = Western Pacific; Indian Ocean; Arctic Ocean; Southern Ocean; Mediterranean = Mediterranean Sea = Eastern Mediterranean; Black Sea; Red Sea; Baltic Sea = Baltic; North Sea; Norwegian Sea; Barents Sea; Kara Sea; White Sea; Bering Sea; Sea of Okhotsk; Sea of Japan = East Sea; Yellow Sea = West Sea; East China Sea; South China Sea; Philippine Sea; West Philippine Sea; Java Sea; Celebes Sea; Sulu Sea; Coral Sea; Tasman Sea; Timor Sea; Arafura Sea; Andaman Sea; Bay of Bengal; Arabian Sea; Gulf of Aden; Gulf of Oman; Persian Gulf = Arabian Gulf; Gulf of Aqaba; Gulf of Suez; Gulf of Guinea; Gulf of Mexico; Gulf of Finland; Gulf of Bothnia; Gulf of Thailand; Gulf of Tonkin; Caribbean Sea; Caspian Sea = Caspian; Aral Sea; Dead Sea; Sea of Galilee; Sea of Azov = Azov Sea; Sea of Marmara; Aegean Sea = Aegean; Adriatic Sea = Adriatic; Ionian Sea; Tyrrhenian Sea; English Channel; Bay of Biscay; Irish Sea; Celtic Sea; Denmark Strait; Davis Strait; Baffin Bay; Hudson Bay; Strait of Hormuz = Hormuz = Straits of Hormuz; Bab el-Mandeb = Bab al-Mandab = Bab el-Mandeb Strait; Strait of Malacca = Malacca Strait; Taiwan Strait = Taiwan Straits; Bosphorus = Bosporus; Dardanelles; Kerch Strait; Strait of Gibraltar; Luzon Strait; Bashi Channel; Miyako Strait; Tsugaru Strait; Korea Strait; Sunda Strait; Lombok Strait; Bering Strait; Mozambique Channel; Suez Canal; Panama Canal; Kiel Canal; Danube; Rhine; Nile; Euphrates = Euphrates River = River Euphrates; Tigris = Tigris River = River Tigris; Mekong; Amur; Yalu; Tumen; Dnipro = Dnieper = Dnipro River; Dniester; Don; Volga; Ganges; Indus; Amazon River; Congo River; Niger River; Jordan River = River Jordan; Yangtze; Litani = Litani River; Khabur; Oder; Lake Chad; Lake Victoria; Lake Van; Sea of Crete; GIUK gap',
  ),
  water('Thames', 'GB'),
  water('Mississippi River; Potomac; Chesapeake Bay; Pearl Harbor', 'US'),
  water(
    'Scarborough Shoal; Second Thomas Shoal; Mischief Reef; Fiery Cross Reef; Subi Reef; Sabina Shoal; Reed Bank; Vanguard Bank; Macclesfield Bank; Dogger Bank; Grand Banks',
  ),
  land(
    null,
    'Spratly Islands = Spratlys; Paracel Islands = Paracels; Senkaku Islands = Senkakus = Diaoyu Islands = Diaoyus = Diaoyu; Kuril Islands = Kurils = Northern Territories; Dokdo = Takeshima = Liancourt Rocks; Golan Heights = Golan; Siachen Glacier = Siachen; Aksai Chin; Line of Actual Control; Line of Control; Kashmir; Demilitarized Zone = Demilitarised Zone = DMZ; Northern Limit Line; Blue Line; Green Line; Durand Line; Suwalki Gap = Suwałki Gap; Abyei; Ilemi Triangle; Fergana Valley; Borneo; Timor; Hispaniola; Antarctic Peninsula',
  ),
  // Europe
  city(
    'UA',
    'Kharkiv = Kharkov; Odesa = Odessa; Dnipro = Dnepropetrovsk = Dnipropetrovsk; Lviv = Lvov; Zaporizhzhia = Zaporizhzhya = Zaporozhye; Mykolaiv = Nikolaev; Mariupol; Kherson; Bakhmut = Artemivsk; Avdiivka; Donetsk; Luhansk = Lugansk; Kramatorsk; Sloviansk; Pokrovsk; Chasiv Yar; Vuhledar; Toretsk; Kupiansk; Izium = Izyum; Lyman; Sievierodonetsk = Severodonetsk; Lysychansk; Soledar; Melitopol; Berdiansk; Enerhodar; Nova Kakhovka; Kryvyi Rih; Chernihiv; Sumy; Poltava; Vinnytsia; Zhytomyr; Rivne; Ternopil; Ivano-Frankivsk; Uzhhorod; Chernivtsi; Khmelnytskyi; Cherkasy; Kropyvnytskyi; Bucha; Irpin; Hostomel; Brovary; Sevastopol; Simferopol; Kerch; Yalta; Feodosia; Chernobyl = Chornobyl; Vovchansk; Orikhiv; Robotyne; Debaltseve; Horlivka; Kurakhove; Nikopol',
  ),
  region('UA', 'Crimea = Crimean Peninsula; Donbas = Donbass; Zakarpattia; Galicia; Snake Island; Transcarpathia'),
  region('MD', 'Transnistria = Transdniestria; Gagauzia'),
  city('MD', 'Tiraspol; Balti'),
  city(
    'RU',
    'Saint Petersburg = St. Petersburg = St Petersburg = Leningrad; Kursk; Belgorod; Bryansk; Voronezh; Rostov-on-Don = Rostov; Krasnodar; Sochi; Novorossiysk; Volgograd = Stalingrad; Kazan; Samara; Saratov; Engels; Ryazan; Tula; Kaluga; Tver; Smolensk; Pskov; Murmansk; Severomorsk; Arkhangelsk; Yekaterinburg; Chelyabinsk; Omsk; Novosibirsk; Krasnoyarsk; Irkutsk; Vladivostok; Khabarovsk; Yakutsk; Magadan; Grozny; Makhachkala; Vladikavkaz; Nalchik; Nizhny Novgorod; Perm; Ufa; Kaliningrad; Beslan; Sudzha; Taganrog; Astrakhan; Izhevsk; Orenburg; Tyumen; Petropavlovsk-Kamchatsky; Plesetsk; Vostochny Cosmodrome; Vostochny',
  ),
  region(
    'RU',
    'Chechnya; Dagestan; Ingushetia; North Ossetia; Tatarstan; Bashkortostan; Kamchatka; Sakhalin; Novaya Zemlya; Urals; Karelia; Russian Far East; Primorye; Yakutia; Tuva',
  ),
  city('BY', 'Brest; Gomel = Homel; Grodno = Hrodna; Vitebsk; Mogilev; Bobruisk; Baranovichi'),
  city(
    'PL',
    'Krakow = Kraków = Cracow; Gdansk = Gdańsk; Rzeszow = Rzeszów; Lublin; Wroclaw = Wrocław; Poznan = Poznań; Lodz = Łódź; Szczecin; Bialystok; Przemysl; Przewodow; Redzikowo; Katowice; Auschwitz',
  ),
  city(
    'DE',
    'Munich; Hamburg; Frankfurt; Cologne; Stuttgart; Dresden; Leipzig; Dusseldorf = Düsseldorf; Hanover; Bremen; Nuremberg; Kiel; Ramstein = Ramstein Air Base; Wiesbaden; Kaiserslautern; Rostock; Heidelberg; Karlsruhe; Potsdam; Mainz; Chemnitz; Magdeburg',
  ),
  region('DE', 'Bavaria; Saxony; Thuringia; Brandenburg; Hesse; Lower Saxony; North Rhine-Westphalia; Rhineland'),
  city(
    'FR',
    'Marseille = Marseilles; Lyon; Toulouse; Nice; Strasbourg; Bordeaux; Lille; Brest; Toulon; Calais; Cannes; Nantes; Rennes; Versailles; Le Havre; Biarritz; Evian; Istres; Normandy; Dunkirk',
  ),
  region('FR', 'Corsica; Brittany; Alsace; Provence; Burgundy; New Caledonia island'),
  city(
    'GB',
    'Manchester; Birmingham; Liverpool; Glasgow; Edinburgh; Cardiff; Belfast; Leeds; Sheffield; Bristol; Newcastle; Portsmouth; Plymouth; Southampton; Salisbury; Oxford; Aberdeen; Dover; Nottingham; Leicester; Coventry; Faslane; Aldermaston; Brighton; Derry; Londonderry; Barrow-in-Furness; Cheltenham; Hull; Sunderland; Swansea',
  ),
  region(
    'GB',
    'England; Scotland; Wales; Northern Ireland; Cornwall; Yorkshire; Kent; Essex; Ulster; Orkney; Shetland; Hebrides; Midlands',
  ),
  city('IE', 'Cork; Galway; Limerick; Shannon; Waterford'),
  city(
    'IT',
    'Milan; Naples; Turin; Genoa; Venice; Florence; Bologna; Palermo; Bari; Trieste; Lampedusa; Taormina; Aviano; La Spezia; Brindisi; Catania; Sigonella; Taranto; Verona; Pisa; Vicenza',
  ),
  region('IT', 'Sicily; Sardinia; Lombardy; Tuscany; Calabria; Puglia; Veneto; Piedmont'),
  city(
    'ES',
    'Barcelona; Valencia; Seville; Bilbao; Malaga; Zaragoza; Rota; Cadiz; Granada; Ceuta; Melilla; Cartagena; Pamplona; San Sebastian',
  ),
  region('ES', 'Catalonia; Basque Country; Andalusia; Galicia; Canary Islands; Balearic Islands; Mallorca; Tenerife'),
  city('PT', 'Porto; Lajes; Faro; Coimbra; Sines'),
  region('PT', 'Azores; Madeira; Algarve'),
  city('NL', 'Rotterdam; Utrecht; Eindhoven; Maastricht; Den Helder; Groningen; Volkel'),
  city('BE', 'Antwerp; Ghent; Liege = Liège; Bruges; Mons; Molenbeek; Zeebrugge; Kleine Brogel; Charleroi'),
  region('BE', 'Flanders; Wallonia'),
  city('CH', 'Geneva; Zurich = Zürich; Davos; Basel; Lausanne; Lugano; Burgenstock = Bürgenstock; Montreux'),
  city('AT', 'Salzburg; Graz; Innsbruck; Linz; Alpbach'),
  city('CZ', 'Brno; Ostrava; Pilsen; Pardubice; Vrbetice'),
  city('SK', 'Kosice = Košice; Bardejov; Trnava'),
  city('HU', 'Debrecen; Szeged; Gyor; Pecs'),
  city('RO', 'Constanta = Constanța; Cluj = Cluj-Napoca; Timisoara; Deveselu; Iasi; Brasov; Galati; Tulcea'),
  city('BG', 'Varna; Plovdiv; Burgas = Bourgas; Ruse'),
  city('GR', 'Thessaloniki; Piraeus; Alexandroupolis; Larissa; Patras; Souda Bay; Heraklion'),
  region('GR', 'Crete; Lesbos = Lesvos; Rhodes; Kastellorizo; Corfu; Samos; Chios; Peloponnese'),
  city(
    'TR',
    'Istanbul = Constantinople; Izmir; Incirlik = Incirlik Air Base; Adana; Gaziantep; Diyarbakir; Antalya; Konya; Bursa; Kilis; Sanliurfa = Urfa; Hatay; Antakya; Iskenderun; Malatya; Mersin; Van; Mardin; Trabzon; Suruc; Kahramanmaras; Batman; Cizre; Akcakale; Reyhanli; Nusaybin; Ceyhan; Erzurum; Kars',
  ),
  region('TR', 'Anatolia; Thrace; Cappadocia'),
  city('CY', 'Limassol; Larnaca; Paphos; Famagusta; Akrotiri; Dhekelia; Kyrenia'),
  region('CY', 'Northern Cyprus = North Cyprus = Turkish Republic of Northern Cyprus'),
  city('RS', 'Nis; Novi Sad; Subotica; Kragujevac; Presevo'),
  region('RS', 'Vojvodina; Sandzak'),
  city('XK', 'Mitrovica = Mitrovice; Prizren; Banjska; Zvecan; Leposavic; Pec'),
  city('BA', 'Banja Luka; Mostar; Srebrenica; Tuzla; Zenica; Bihac; Brcko'),
  region('BA', 'Republika Srpska'),
  city('HR', 'Zagreb; Split; Dubrovnik; Rijeka; Zadar; Pula; Vukovar; Osijek'),
  city('SI', 'Maribor; Koper; Brdo'),
  city('AL', 'Durres; Vlore; Shkoder'),
  city('MK', 'Tetovo; Ohrid; Bitola; Kumanovo'),
  city('ME', 'Kotor; Budva; Bar'),
  city(
    'NO',
    'Bergen; Trondheim; Tromso = Tromsø; Stavanger; Bodo = Bodø; Kirkenes; Andoya; Narvik; Andøya; Evenes; Utoya = Utøya; Drammen',
  ),
  region('NO', 'Finnmark; Troms; Jan Mayen; Nordland; Lofoten'),
  city(
    'SE',
    'Gothenburg; Malmo = Malmö; Uppsala; Visby; Karlskrona; Lulea = Luleå; Kiruna; Linkoping = Linköping; Norrkoping',
  ),
  region('SE', 'Gotland; Skane'),
  city('FI', 'Turku; Tampere; Oulu; Rovaniemi; Espoo; Vaasa; Lappeenranta; Hanko'),
  region('FI', 'Åland archipelago; Finnish Lapland'),
  city('DK', 'Aarhus; Odense; Aalborg; Esbjerg; Frederikshavn'),
  region('DK', 'Bornholm; Jutland; Zealand; Funen'),
  city('GL', 'Thule = Thule Air Base = Pituffik = Pituffik Space Base; Kangerlussuaq'),
  city('IS', 'Keflavik; Akureyri; Grindavik'),
  city('EE', 'Tartu; Narva; Tapa; Amari = Ämari; Parnu; Paldiski'),
  city('LV', 'Daugavpils; Liepaja; Adazi = Ādaži; Ventspils; Jurmala'),
  city('LT', 'Kaunas; Klaipeda; Siauliai = Šiauliai; Rukla; Pabrade'),
  city('GE', 'Batumi; Kutaisi; Poti; Gori; Zugdidi; Rustavi; Sukhumi; Tskhinvali'),
  region('GE', 'Abkhazia; South Ossetia; Adjara; Pankisi Gorge'),
  city('AM', 'Gyumri; Vanadzor; Meghri; Kapan; Goris'),
  region('AM', 'Syunik; Zangezur corridor'),
  city('AZ', 'Ganja; Shusha = Shushi; Stepanakert = Khankendi; Sumgait; Lachin; Agdam'),
  region('AZ', 'Nagorno-Karabakh = Nagorno Karabakh = Karabakh = Artsakh; Nakhchivan = Nakhichevan; Lachin corridor'),
  // Middle East and North Africa
  city(
    'SY',
    'Aleppo; Homs; Hama; Idlib; Latakia = Lattakia; Tartus = Tartous; Raqqa = Ar Raqqah = Raqqah = Al-Raqqa; Deir ez-Zor = Deir al-Zour = Deir al-Zor = Deir Ezzor = Dayr Az Zawr; Palmyra = Tadmur; Daraa = Deraa; Quneitra; Suwayda = Sweida = As-Suwayda; Hasakah = Hasaka = Al-Hasakah = Hassakeh; Qamishli = Qamishly; Kobani = Kobane = Ayn al-Arab; Manbij; al-Bab = Al Bab; Afrin; Azaz; Jarablus; Tal Abyad; Ras al-Ain; Tabqa = Al-Tabqah = Taqba; Abu Kamal = Albu Kamal = Al-Bukamal; Mayadin = Al-Mayadin; Darayya = Daraya; Douma; Zabadani; Madaya; Khan Sheikhoun = Khan Shaykhun; Saraqib; Maarat al-Numan; Shadaddi = Al Shadaddi; Ayn Isa = Ain Issa; Mezzeh; Tiyas; Shayrat; Hmeimim = Khmeimim; Dabiq; Fuaa; Kefraya; Baniyas; Yarmouk; Al-Tanf = Tanf; Salamiyah; Mare',
  ),
  region('SY', 'Eastern Ghouta = East Ghouta = Ghouta; Rojava; Jabal al-Druze; Hauran; Euphrates Valley'),
  city(
    'IQ',
    'Mosul; Basra = Basrah; Erbil = Irbil = Arbil; Kirkuk; Sulaymaniyah = Sulaimaniya = Sulaimaniyah; Fallujah = Falluja; Ramadi; Tikrit; Samarra; Najaf; Karbala = Kerbala; Nasiriyah; Amara; Hilla; Baqubah; Baiji = Bayji = Beiji; Tal Afar = Talafar; Sinjar; Dohuk = Duhok; Haditha; Hit; Rutbah = Ar Rutbah; Rawah; Al-Qaim = Qaim; Hawija = Huwayjah = Al Huwayjah = Hawijah; Qayyarah = Qayyara; Makhmur; Bashiqa; Daquq; Hamdaniyah; Qaraqosh; Bartella; Bashir; Habbaniyah = Al Habbaniyah; Taji; Ain al-Asad = Al Asad = Al-Asad Air Base; Abu Ghraib; Sadr City; Kisik = Kisek; Al Baghdadi; Umm Qasr; Halabja; Tuz Khurmatu; Balad; Karrada; Shirqat; Tuzkhormato; Kut; Diwaniyah; Samawah',
  ),
  region(
    'IQ',
    'Anbar = Al-Anbar; Nineveh = Ninewa = Nineveh Plains; Diyala; Salahuddin = Salah al-Din; Iraqi Kurdistan = Kurdistan Region = Kurdistan Region of Iraq; Green Zone; Dhi Qar; Babil; Maysan',
  ),
  city(
    'IR',
    'Isfahan = Esfahan; Natanz; Fordow = Fordo; Arak; Qom; Mashhad; Shiraz; Tabriz; Bandar Abbas; Bushehr; Ahvaz; Abadan; Kermanshah; Karaj; Parchin; Kerman; Zahedan; Chabahar; Khorramabad; Hamadan; Semnan; Yazd; Rasht; Sanandaj; Mahabad; Bandar Lengeh',
  ),
  region(
    'IR',
    'Khuzestan; Sistan-Baluchestan = Sistan and Baluchestan; Kharg Island; Qeshm; Abu Musa; Kurdistan Province',
  ),
  city(
    'IL',
    'Haifa; Ashkelon; Ashdod; Beersheba = Beer Sheva; Eilat; Sderot; Nahariya; Kiryat Shmona; Netanya; Dimona; Nazareth; Acre; Safed; Tiberias; Metula; Jaffa; Herzliya; Kibbutz Be’eri; Nevatim; Majdal Shams; Petah Tikva; Holon',
  ),
  region('IL', 'Negev; Galilee; West Jerusalem'),
  city(
    'PS',
    'Gaza City; Rafah; Khan Younis = Khan Yunis; Jabalia = Jabaliya; Beit Hanoun; Beit Lahia; Deir al-Balah; Nuseirat; Jenin; Nablus; Hebron; Bethlehem; Tulkarm; Jericho; Qalqilya; Huwara; Al-Mawasi = Mawasi; Shujaiya; Maghazi; Bureij',
  ),
  region(
    'PS',
    'Gaza = Gaza Strip; West Bank; East Jerusalem; Temple Mount; Al-Aqsa; Philadelphi Corridor; Netzarim Corridor; Sheikh Jarrah; Masafer Yatta',
  ),
  city(
    'LB',
    'Sidon; Tyre; Baalbek; Nabatieh; Zahle; Naqoura; Bint Jbeil; Marjayoun; Arsal = Ersal; Khiam; Dahiyeh = Dahieh; Aita al-Shaab; Kfar Kila; Byblos',
  ),
  region('LB', 'Bekaa Valley = Bekaa = Beqaa Valley; Mount Lebanon; South Lebanon; Shebaa Farms'),
  city('JO', 'Aqaba; Zarqa; Irbid; Mafraq; Azraq; Karak; Tower 22; Ruwaished; Maan'),
  city(
    'SA',
    'Jeddah; Mecca; Medina; Dammam; Dhahran; Jizan = Jazan; Najran; Abqaiq; Khurais; Yanbu; Tabuk; Abha; Khamis Mushait; Ras Tanura; Neom; Qatif; Khobar; Taif; AlUla',
  ),
  city(
    'YE',
    'Hodeidah = Hodeida = Hudaydah; Taiz = Taizz; Marib; Mukalla; Saada = Sadah; Mocha = Mokha; Ibb; Dhamar; Zinjibar; Salif; Ras Isa',
  ),
  region('YE', 'Hadramawt = Hadhramaut; Socotra; Shabwa; Abyan; Al Bayda; Al-Jawf; Hajjah; Perim'),
  city('AE', 'Dubai; Sharjah; Fujairah; Ras al-Khaimah; Al Ain; Ajman; Jebel Ali; Al Dhafra'),
  city('QA', 'Al Udeid = Al Udeid Air Base; Lusail; Ras Laffan'),
  city('BH', 'Muharraq; Juffair; Sitra; Riffa'),
  city('KW', 'Camp Arifjan; Ali Al Salem; Jahra; Bubiyan'),
  city('OM', 'Salalah; Duqm; Sohar; Musandam; Nizwa'),
  city(
    'EG',
    'Alexandria; Suez; Port Said; Sharm el-Sheikh = Sharm El Sheikh; El-Arish = Arish; Giza; Luxor; Aswan; Ismailia; Hurghada; Dahab; Tanta; New Administrative Capital; Tahrir Square',
  ),
  region('EG', 'North Sinai; South Sinai; Nile Delta; Upper Egypt; Halaib Triangle'),
  city(
    'LY',
    'Benghazi; Misrata; Sirte; Tobruk; Derna; Sabha; Zawiya; Zuwara; Ghadames; Bani Walid; Ajdabiya; Kufra; Sabratha; Al-Jufra = Jufra; Gharyan; Ras Lanuf; Brega',
  ),
  region('LY', 'Cyrenaica; Tripolitania; Fezzan'),
  city('TN', 'Sousse; Sfax; Kasserine; Bizerte; Ben Guerdane; Kairouan; Zarzis'),
  city('DZ', 'Oran; Constantine; Tamanrasset; Annaba; Tindouf; In Amenas; Hassi Messaoud'),
  region('DZ', 'Kabylie = Kabylia'),
  city('MA', 'Casablanca; Marrakesh = Marrakech; Tangier; Fez; Agadir; Dakhla; Skhirat; Laayoune'),
  // Africa south of the Sahara
  city(
    'SD',
    'Omdurman; El Fasher = Al-Fashir = El-Fasher; Nyala; El Geneina = Geneina; Kassala; Gedaref; Wad Madani; El Obeid; Atbara; Merowe; Kadugli; Babanusa; Zalingei',
  ),
  region(
    'SD',
    'Darfur; North Darfur; South Darfur; West Darfur; Kordofan; South Kordofan; Gezira = Al-Jazirah; Blue Nile; Nuba Mountains; Sennar',
  ),
  city('SS', 'Malakal; Bentiu; Bor; Wau; Yei; Nasir'),
  region('SS', 'Upper Nile; Equatoria; Jonglei; Unity State'),
  city(
    'ET',
    'Mekelle = Mekele; Gondar; Bahir Dar; Dire Dawa; Axum; Adigrat; Lalibela; Jijiga; Adwa; Humera; Dessie; Shire',
  ),
  region('ET', 'Tigray; Amhara; Oromia; Afar; Ogaden; Benishangul-Gumuz; Gambella'),
  city('ER', 'Massawa; Assab; Badme'),
  city(
    'SO',
    'Kismayo; Baidoa; Bosaso; Garowe; Beledweyne; Galkayo; Hargeisa; Berbera; Barawe; Afgoye; Merca; Las Anod',
  ),
  region('SO', 'Somaliland; Puntland; Jubaland; Galmudug'),
  city('DJ', 'Camp Lemonnier; Obock'),
  city('KE', 'Mombasa; Kisumu; Garissa; Lamu; Mandera; Nakuru; Eldoret; Wajir; Dadaab; Kakuma; Manda Bay'),
  city('UG', 'Entebbe; Gulu; Jinja; Arua; Mbarara'),
  city('RW', 'Gisenyi; Butare; Rubavu'),
  city('TZ', 'Zanzibar; Arusha; Mwanza; Mtwara'),
  city(
    'CD',
    'Goma; Bukavu; Lubumbashi; Kisangani; Beni; Butembo; Bunia; Uvira; Kindu; Masisi; Rutshuru; Sake; Minova; Kalemie; Mbuji-Mayi; Kananga; Bunagana',
  ),
  region('CD', 'North Kivu; South Kivu; Ituri; Katanga; Kasai; Kivu; Tanganyika Province'),
  city('CG', 'Pointe-Noire'),
  city('CF', 'Bambari; Bria; Bangassou; Birao; Bossangoa'),
  city('CM', 'Douala; Bamenda; Buea; Maroua; Kolofata; Garoua'),
  city('TD', 'Abeche; Adre; Bol; Moundou; Faya-Largeau'),
  city(
    'NG',
    'Lagos; Kano; Maiduguri; Kaduna; Port Harcourt; Jos; Ibadan; Chibok; Sokoto; Katsina; Damaturu; Yola; Baga; Bama; Dapchi; Gwoza; Zamfara; Enugu; Benin City; Makurdi; Warri; Calabar',
  ),
  region('NG', 'Borno; Borno State; Niger Delta; Yobe; Adamawa; Plateau State; Sambisa Forest; Biafra; Benue'),
  city('NE', 'Agadez; Diffa; Zinder; Tillabéri = Tillaberi; Maradi; Arlit; Dirkou; Tahoua; Tongo Tongo'),
  city(
    'ML',
    'Timbuktu = Tombouctou; Gao; Kidal; Mopti; Menaka = Ménaka; Sevare; Segou = Ségou; Tessalit; Tinzaouaten; Kayes; Sikasso; Kati; Konna',
  ),
  region('ML', 'Azawad; Liptako-Gourma'),
  city('BF', 'Djibo; Dori; Bobo-Dioulasso; Kaya; Solhan; Fada N’Gourma; Barsalogho'),
  city('SN', 'Saint-Louis; Ziguinchor; Thies; Touba'),
  region('SN', 'Casamance'),
  city('GH', 'Kumasi; Tamale; Tema; Takoradi; Bawku'),
  city('CI', 'Bouaké = Bouake; Grand-Bassam; Korhogo; San-Pédro'),
  city('SL', 'Bo; Kenema; Makeni'),
  city('AO', 'Cabinda; Lobito; Huambo; Benguela; Lubango'),
  city('MZ', 'Palma; Pemba; Beira; Nampula; Mocimboa da Praia; Nacala'),
  region('MZ', 'Cabo Delgado'),
  city('ZW', 'Bulawayo; Mutare; Gweru'),
  city('ZM', 'Ndola; Livingstone; Kitwe'),
  city(
    'ZA',
    'Johannesburg; Durban; Soweto; Port Elizabeth; Bloemfontein; Simon’s Town; Polokwane; Sharpeville; Marikana; Gqeberha; Sandton',
  ),
  region('ZA', 'KwaZulu-Natal; Gauteng; Western Cape; Eastern Cape; Limpopo'),
  city('MG', 'Toamasina; Antsiranana'),
  // Asia
  city(
    'AF',
    'Kandahar; Herat; Mazar-i-Sharif = Mazar-e-Sharif; Jalalabad; Kunduz; Ghazni; Lashkar Gah; Bagram = Bagram Air Base; Khost; Gardez; Farah; Bamiyan; Pul-e-Khumri; Tora Bora; Sangin; Marjah; Spin Boldak; Torkham; Faizabad',
  ),
  region(
    'AF',
    'Helmand; Nangarhar; Panjshir = Panjshir Valley; Badakhshan; Kunar; Nuristan; Uruzgan; Paktia; Paktika; Zabul; Wardak; Logar; Baghlan; Faryab; Hindu Kush; Wakhan Corridor',
  ),
  city(
    'PK',
    'Karachi; Lahore; Peshawar; Quetta; Multan; Faisalabad; Abbottabad; Muzaffarabad; Swat; Gwadar; Sialkot; Bahawalpur; Muridke; Chaman; Bannu; Dera Ismail Khan; Chakwal; Sargodha; Mingora; Parachinar',
  ),
  region(
    'PK',
    'Punjab; Sindh; Balochistan = Baluchistan; Khyber Pakhtunkhwa = Khyber-Pakhtunkhwa; North Waziristan; South Waziristan; Waziristan; Gilgit-Baltistan; Azad Kashmir = Pakistan-administered Kashmir; Khyber Pass; Khyber; Swat Valley',
  ),
  city(
    'IN',
    'Mumbai = Bombay; Kolkata = Calcutta; Chennai = Madras; Bengaluru = Bangalore; Hyderabad; Srinagar; Jammu; Amritsar; Pathankot; Pahalgam; Ahmedabad; Lucknow; Varanasi; Jaipur; Pune; Chandigarh; Leh; Kargil; Pulwama; Uri; Balakot; Visakhapatnam; Guwahati; Imphal; Ayodhya; Bhopal; Patna; Goa; Kochi; Nagpur; Surat; Gurugram; Udhampur; Siliguri; Pokhran; Thiruvananthapuram',
  ),
  region(
    'IN',
    'Jammu and Kashmir = Indian-administered Kashmir = Indian Kashmir; Ladakh; Arunachal Pradesh; Sikkim; Gujarat; Maharashtra; Rajasthan; Uttar Pradesh; Bihar; West Bengal; Assam; Manipur; Nagaland; Mizoram; Tamil Nadu; Kerala; Karnataka; Telangana; Haryana; Galwan Valley = Galwan; Andaman Islands; Nicobar Islands; Doklam; Chhattisgarh; Jharkhand; Odisha; Andhra Pradesh; Madhya Pradesh; Lakshadweep; Tripura; Meghalaya',
  ),
  city('BD', "Chittagong = Chattogram; Cox’s Bazar = Cox's Bazar; Sylhet; Khulna; Rajshahi; Bhasan Char; Teknaf"),
  city('NP', 'Pokhara; Lumbini; Biratnagar; Lalitpur'),
  city('LK', 'Jaffna; Trincomalee; Kandy; Hambantota; Galle; Negombo; Batticaloa'),
  city(
    'MM',
    'Mandalay; Sittwe; Myawaddy; Lashio; Laukkai; Myitkyina; Bago; Sagaing; Mawlamyine; Kyaukphyu; Loikaw; Monywa; Pakokku',
  ),
  region(
    'MM',
    'Rakhine = Rakhine State; Shan State; Kachin State = Kachin; Kayah State; Kayin State; Chin State; Arakan; Magway; Karen State',
  ),
  city(
    'TH',
    'Chiang Mai; Pattaya; Phuket; Mae Sot; Yala; Pattani; Narathiwat; Sattahip; U-Tapao; Surin; Sisaket; Udon Thani; Hat Yai',
  ),
  city(
    'VN',
    'Ho Chi Minh City = Saigon; Da Nang = Danang; Hai Phong = Haiphong; Hue; Cam Ranh Bay = Cam Ranh; Nha Trang; Can Tho; Dien Bien Phu',
  ),
  city('KH', 'Siem Reap; Sihanoukville; Ream = Ream Naval Base; Battambang; Poipet; Preah Vihear'),
  city('LA', 'Luang Prabang; Savannakhet; Pakse; Boten'),
  city('MY', 'Penang; Johor Bahru; Kota Kinabalu; Kuching; Malacca; Langkawi; Ipoh; Labuan'),
  region('MY', 'Sabah; Sarawak; Johor; Selangor; Perak; Kelantan; Putrajaya district'),
  city(
    'ID',
    'Surabaya; Bandung; Medan; Makassar; Semarang; Yogyakarta; Denpasar; Palembang; Balikpapan; Batam; Jayapura; Banda Aceh; Nusantara; Ambon; Poso; Timika; Merauke',
  ),
  region(
    'ID',
    'Bali; Java; Sumatra; Sulawesi; Kalimantan; Papua; West Papua; Aceh; Natuna Islands = Natuna = North Natuna Sea; Lombok; Riau; Maluku; Flores; West Timor',
  ),
  city(
    'PH',
    'Davao = Davao City; Cebu = Cebu City; Quezon City; Zamboanga = Zamboanga City; Marawi; Subic Bay = Subic; Clark = Clark Air Base; Puerto Princesa; Cotabato; Jolo; Baguio; Iloilo; Tacloban; Makati; Cavite; Laoag',
  ),
  region(
    'PH',
    'Mindanao; Luzon; Palawan; Visayas; Sulu; Batanes; Thitu Island = Pag-asa Island; Basilan; Leyte; Bangsamoro; Cagayan',
  ),
  city(
    'CN',
    'Shanghai; Guangzhou = Canton; Shenzhen; Wuhan; Chengdu; Chongqing; Tianjin; Nanjing = Nanking; Xi’an = Xian; Harbin; Dalian; Qingdao; Xiamen; Fuzhou; Hangzhou; Suzhou; Kunming; Lhasa; Urumqi; Kashgar = Kashi; Shenyang; Sanya; Zhuhai; Dandong; Jinan; Zhengzhou; Changsha; Ningbo; Hohhot; Lanzhou; Guiyang; Nanning; Boao; Beidaihe; Wenchang; Jiuquan; Lop Nur; Taiyuan; Xichang; Tiananmen Square = Tiananmen; Yiwu; Dongguan; Hefei',
  ),
  region(
    'CN',
    'Xinjiang = Xinjiang Uyghur Autonomous Region; Tibet; Inner Mongolia; Guangdong; Fujian; Hainan; Sichuan; Yunnan; Zhejiang; Jiangsu; Shandong; Hubei; Hunan; Hebei; Henan; Liaoning; Jilin; Heilongjiang; Gansu; Qinghai; Guangxi; Manchuria; Greater Bay Area; Shaanxi; Shanxi; Anhui; Guizhou; Jiangxi',
  ),
  city('HK', 'Kowloon; Victoria Park; Wan Chai; Lantau; Mong Kok'),
  city('TW', 'Kaohsiung; Taichung; Tainan; Hualien; Keelung; Hsinchu; Taitung; Taoyuan; Pingtung'),
  region(
    'TW',
    'Kinmen = Quemoy; Matsu = Matsu Islands; Penghu = Pescadores; Pratas = Pratas Islands = Dongsha; Orchid Island',
  ),
  city(
    'JP',
    'Osaka; Kyoto; Yokohama; Nagoya; Sapporo; Fukuoka; Hiroshima; Nagasaki; Kobe; Sendai; Yokosuka; Sasebo; Naha; Iwakuni; Misawa; Yokota = Yokota Air Base; Kadena = Kadena Air Base; Futenma; Nara; Niigata; Aomori; Kure; Ise-Shima; Fukushima; Maizuru; Kagoshima; Karuizawa; Kawasaki; Saitama; Hakodate; Akita; Toyama; Nemuro; Atsugi',
  ),
  region(
    'JP',
    'Hokkaido; Honshu; Kyushu; Shikoku; Okinawa; Ryukyu Islands = Nansei Islands; Yonaguni; Ishigaki; Miyako = Miyakojima; Mageshima; Ogasawara Islands; Iwo Jima = Iwoto; Amami Oshima; Henoko; Hegura; Oshima',
  ),
  city(
    'KR',
    'Busan = Pusan; Incheon; Daegu; Daejeon; Gwangju = Kwangju; Ulsan; Jeju; Pyeongtaek; Osan = Osan Air Base; Gunsan; Seongju; Sejong; Paju; Camp Humphreys; Panmunjom; Pohang; Changwon; Suwon; Gangneung; Cheorwon; Gyeongju; Jinhae; Yeoncheon; Gimpo; Goyang; Itaewon; Wonju',
  ),
  region(
    'KR',
    'Jeju Island; Yeonpyeong Island = Yeonpyeong; Baengnyeong Island = Baengnyeong; Gangwon; Gyeonggi = Gyeonggi Province',
  ),
  city(
    'KP',
    'Kaesong; Wonsan; Sinuiju; Hamhung; Nampo; Yongbyon; Punggye-ri; Sohae; Tongchang-ri; Sinpo; Chongjin; Rason = Rajin; Kusong; Sunan; Hoeryong; Kangson; Sunchon; Kanggye; Mount Paektu; Tonghae; Haeju; Chagang; Kumgang = Mount Kumgang',
  ),
  region('KP', 'North Pyongan; South Pyongan; North Hamgyong; South Hwanghae'),
  city('MN', 'Erdenet; Darkhan; Choibalsan'),
  city(
    'KZ',
    'Almaty = Alma-Ata; Baikonur = Baikonur Cosmodrome; Aktau; Shymkent; Semipalatinsk; Karaganda; Atyrau; Zhanaozen; Sary Shagan',
  ),
  city('UZ', 'Samarkand; Bukhara; Andijan; Termez; Namangan; Nukus'),
  city('TJ', 'Khujand; Khorog; Kulob'),
  city('KG', 'Osh; Manas; Batken; Jalal-Abad; Kant'),
  city('TM', 'Mary; Turkmenbashi'),
  city('SG', 'Changi; Sentosa; Changi Naval Base'),
  // Oceania
  city(
    'AU',
    'Sydney; Melbourne; Perth; Brisbane; Adelaide; Darwin; Hobart; Townsville; Pine Gap; Cairns; Geelong; Alice Springs; Fremantle',
  ),
  region(
    'AU',
    'New South Wales; Queensland; Tasmania; Western Australia; South Australia; Northern Territory; Torres Strait',
  ),
  city('NZ', 'Auckland; Christchurch; Dunedin; Hamilton; Waitangi; Rotorua'),
  city('PG', 'Bougainville; Lae; Manus Island = Manus; Lombrum; Enga'),
  city('SB', 'Guadalcanal; Malaita'),
  city('MH', 'Kwajalein = Kwajalein Atoll; Bikini Atoll'),
  region('MP', 'Tinian; Saipan island'),
  city('GU', 'Andersen Air Force Base; Apra Harbor; Andersen'),
  // The Americas
  city(
    'US',
    'New York = New York City; Los Angeles; Chicago; Houston; Philadelphia; Phoenix; San Diego; Dallas; San Francisco; Boston; Seattle; Denver; Detroit; Atlanta; Miami; Las Vegas; Baltimore; New Orleans; Cleveland; Pittsburgh; Minneapolis; Milwaukee; Charlotte; Nashville; Memphis; Louisville; Indianapolis; Columbus; Cincinnati; Kansas City; St. Louis = St Louis; Salt Lake City; Tucson; Sacramento; Oakland; Orlando; Tampa; Jacksonville; Norfolk; Richmond; Raleigh; Charleston; Austin; San Antonio; El Paso; Fort Worth; Albuquerque; Tulsa; Oklahoma City; Omaha; Des Moines; Anchorage; Honolulu; Fairbanks; Manhattan; Brooklyn; Queens; Bronx; Staten Island; Harlem; Buffalo; Albany; Newark; Trenton; Hartford; Providence; Concord; Burlington; Portland; Boise; Flint; Ferguson; Charlottesville; Uvalde; Newtown; Parkland; Camp David; Mar-a-Lago; Bedminster; Annapolis; West Point; Quantico; Langley; Arlington; Colorado Springs; Huntsville; Cape Canaveral; Los Alamos; Oak Ridge; Guantanamo Bay = Guantanamo = Guantánamo; Fort Bragg; Fort Campbell; Fort Hood; Fort Benning; Dover Air Force Base; Nellis Air Force Base; Vandenberg; Wall Street; Silicon Valley; Hollywood; Ground Zero; Long Island; Cedar Rapids; Iowa City; Dayton; Toledo; Akron; Tallahassee; Little Rock; Baton Rouge; Topeka; Wichita; Spokane; Tacoma; Fresno; Bakersfield; Palo Alto; Wilmington; Green Bay; Fort Meade; Peterson; Whiteman; Minot; Barksdale; Bangor; Groton; Kings Bay; Rock Hill; Chappaqua; Palm Beach; West Palm Beach; Savannah; East Room; Rose Garden',
  ),
  region(
    'US',
    'Alabama = Ala.; Alaska; Arizona = Ariz.; Arkansas = Ark.; California = Calif.; Colorado = Colo.; Connecticut = Conn.; Delaware; Florida = Fla.; Hawaii; Idaho; Illinois = Ill.; Indiana = Ind.; Iowa; Kansas = Kan.; Kentucky = Ky.; Louisiana = La.; Maine; Maryland = Md.; Massachusetts = Mass.; Michigan = Mich.; Minnesota = Minn.; Mississippi; Missouri; Montana = Mont.; Nebraska = Neb.; Nevada = Nev.; New Hampshire = N.H.; New Jersey = N.J.; New Mexico = N.M.; New York State = N.Y.; North Carolina = N.C.; North Dakota = N.D.; Ohio; Oklahoma = Okla.; Oregon = Ore.; Pennsylvania = Pa.; Rhode Island = R.I.; South Carolina = S.C.; South Dakota = S.D.; Tennessee = Tenn.; Texas = Tex.; Utah; Vermont = Vt.; Virginia = Va.; West Virginia; Washington State = Wash.; Wisconsin = Wis.; Wyoming = Wyo.; District of Columbia; Midwest; New England; Deep South; Rust Belt; Appalachia; West Coast; East Coast; Bay Area; Rio Grande; Rocky Mountains; Aleutian Islands = Aleutians; Johnston Atoll; Wake Island; Midway; Oahu; Southern California; Northern Virginia',
  ),
  city(
    'CA',
    'Toronto; Montreal = Montréal; Vancouver; Calgary; Edmonton; Halifax; Quebec City; Winnipeg; Charlevoix; Kananaskis; Esquimalt; Regina; Saskatoon; Churchill; Iqaluit; Yellowknife',
  ),
  region(
    'CA',
    'Ontario; Quebec = Québec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Nunavut; Yukon; Northwest Passage; Labrador; Prince Edward Island',
  ),
  city(
    'MX',
    'Tijuana; Ciudad Juarez = Ciudad Juárez; Monterrey; Guadalajara; Acapulco; Cancun; Matamoros; Culiacan = Culiacán; Veracruz; Oaxaca; Nuevo Laredo; Reynosa; Puebla; Iguala; Tapachula',
  ),
  region(
    'MX',
    'Sinaloa; Chiapas; Guerrero; Michoacan = Michoacán; Tamaulipas; Jalisco; Yucatan; Chihuahua; Sonora; Baja California; Guanajuato; Zacatecas',
  ),
  city('CO', 'Medellin = Medellín; Cali; Cucuta = Cúcuta; Barranquilla; Buenaventura; Leticia'),
  region('CO', 'Cauca; Catatumbo; Antioquia; Choco; Darien Gap = Darién Gap; Arauca'),
  city('VE', 'Maracaibo; Ciudad Guayana; Puerto Cabello; Barquisimeto'),
  region('VE', 'Orinoco Belt; Tachira; Zulia'),
  region('GY', 'Essequibo = Essequibo region'),
  city(
    'BR',
    'Sao Paulo = São Paulo; Rio de Janeiro = Rio; Manaus; Belem = Belém; Salvador; Recife; Porto Alegre; Fortaleza; Belo Horizonte; Curitiba; Alcantara',
  ),
  city('AR', 'Cordoba; Rosario; Ushuaia; Mar del Plata; Mendoza; Bariloche'),
  region('AR', 'Tierra del Fuego'),
  city('CL', 'Valparaiso = Valparaíso; Punta Arenas; Antofagasta; Concepcion; Easter Island'),
  city('PE', 'Cusco = Cuzco; Arequipa; Puno; Callao; Chancay; Ayacucho; Juliaca'),
  city('EC', 'Guayaquil; Cuenca; Esmeraldas; Manta; Galapagos Islands = Galapagos'),
  city('BO', 'Santa Cruz; Cochabamba; El Alto; Potosi'),
  city('CU', 'Santiago de Cuba; Bay of Pigs; Mariel; Cienfuegos; Camaguey'),
  city('HT', 'Cap-Haitien = Cap-Haïtien; Les Cayes; Cite Soleil = Cité Soleil; Gonaives; Petionville'),
  city('HN', 'San Pedro Sula; Soto Cano; Comayagua'),
  city('NI', 'Masaya; Bluefields'),
  city('UY', 'Punta del Este'),
  city('PY', 'Ciudad del Este'),
  // Buildings and sites that news names
  site('AT', 'Vienna International Centre'),
  site('RU', 'Red Square; Lubyanka'),
  site('GB', 'Chequers; Porton Down; Trafalgar Square; Lancaster House; Heathrow; Hyde Park; Windsor; Windsor Castle'),
  site(
    'US',
    'Blair House; Andrews Air Force Base = Joint Base Andrews; Dulles; Times Square; National Mall; Lincoln Memorial; Trump Tower; Statue of Liberty; Ellis Island; World Trade Center; Madison Square Garden; Central Park',
  ),
  site(
    'UA',
    'Maidan; Azovstal; Zaporizhzhia nuclear power plant = Zaporizhzhia plant; Kakhovka dam; Crimean Bridge = Kerch Bridge; Antonivka Bridge; Saky air base',
  ),
  site('DE', 'Brandenburg Gate; Reichstag'),
  site('CN', 'Great Hall of the People; Diaoyutai State Guesthouse; Forbidden City'),
  site('JP', 'Yasukuni Shrine = Yasukuni; Imperial Palace'),
]

/**
 * Place names that are also common words, given names or surnames: taken for the place only where the words around say so
 * ("in Split", "Mary, Turkmenistan").
 */
export const WEAK_PLACES = new Set(
  'van hit mary uri male bar nice hue split bol beni bo bor wau don clark mare victoria hull derry nasir bashir hamilton salvador regina granada sake bama baga shire concord essex kent virginia austin charlotte dallas tyre acre savannah jackson lincoln norfolk orlando diego sucre douglas nelson windsor arlington peterson andersen kant manta midway richmond providence mercer columbus pec jos warri bergen chester yala surin kayes amara kashi engels langley salem churchill tampa mobile flint cleveland monroe madison baker camden kari sierra kara mocha'.split(
    ' ',
  ),
)
