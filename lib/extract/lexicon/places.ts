/** Countries with their demonyms, and cities, states and regions that news names without saying what they are. */
const COUNTRIES = `Afghanistan Afghan Afghans; Albania Albanian; Algeria Algerian; Angola Angolan; Argentina Argentine Argentinian; Armenia Armenian;
Australia Australian Australians; Austria Austrian; Azerbaijan Azerbaijani; Bahrain Bahraini; Bangladesh Bangladeshi; Belarus Belarusian; Belgium Belgian; Bolivia Bolivian;
Bosnia Bosnian; Botswana; Brazil Brazilian Brazilians; Britain British Briton Britons; Bulgaria Bulgarian; Cambodia Cambodian; Cameroon Cameroonian; Canada Canadian Canadians; Chad Chadian;
Chile Chilean; China Chinese; Colombia Colombian; Congo Congolese; Croatia Croatian; Cuba Cuban Cubans; Cyprus Cypriot; Denmark Danish Dane Danes;
Ecuador Ecuadorian; Egypt Egyptian Egyptians; England English; Eritrea Eritrean; Estonia Estonian; Ethiopia Ethiopian; Finland Finnish Finn Finns; France French; Georgia Georgian;
Germany German Germans; Ghana Ghanaian; Greece Greek Greeks; Guatemala Guatemalan; Haiti Haitian Haitians; Honduras Honduran; Hungary Hungarian; Iceland Icelandic; India Indian Indians;
Indonesia Indonesian; Iran Iranian Iranians; Iraq Iraqi Iraqis; Ireland Irish; Israel Israeli Israelis; Italy Italian Italians; Jamaica Jamaican; Japan Japanese; Jordan Jordanian;
Kazakhstan Kazakh; Kenya Kenyan; Kosovo Kosovar; Kuwait Kuwaiti; Latvia Latvian; Lebanon Lebanese; Liberia Liberian; Libya Libyan Libyans; Lithuania Lithuanian; Malaysia Malaysian;
Mali Malian; Malta Maltese; Mexico Mexican Mexicans; Moldova Moldovan; Mongolia Mongolian; Morocco Moroccan; Mozambique Mozambican; Myanmar Burmese; Namibia Namibian Namibians; Nepal Nepalese; Netherlands Dutch;
Nicaragua Nicaraguan; Niger; Nigeria Nigerian Nigerians; Norway Norwegian; Oman Omani; Pakistan Pakistani Pakistanis; Palestine Palestinian Palestinians; Panama Panamanian; Paraguay; Peru Peruvian;
Philippines Filipino Filipinos Philippine; Poland Polish Pole Poles; Portugal Portuguese; Qatar Qatari; Romania Romanian; Russia Russian Russians; Rwanda Rwandan; Scotland Scottish; Senegal Senegalese;
Serbia Serbian; Singapore Singaporean; Slovakia Slovak; Slovenia Slovenian; Somalia Somali; Spain Spanish; Sudan Sudanese; Sweden Swedish Swede Swedes; Switzerland Swiss; Syria Syrian Syrians; Taiwan Taiwanese; Tajikistan Tajik;
Tanzania Tanzanian; Thailand Thai; Tunisia Tunisian; Turkey Turkish; Turkmenistan Turkmen; Uganda Ugandan; Ukraine Ukrainian Ukrainians; Uruguay Uruguayan; Uzbekistan Uzbek; Venezuela Venezuelan; Vietnam Vietnamese; Wales Welsh;
Yemen Yemeni; Zambia Zambian; Zimbabwe Zimbabwean; United_States American Americans U.S. US USA America; United_Kingdom U.K. UK; South_Africa South_African South_Africans; North_Korea North_Korean; South_Korea South_Korean;
Saudi_Arabia Saudi Saudis; New_Zealand; Sri_Lanka Sri_Lankan; European_Union European Europeans E.U. EU; Czech_Republic Czech; Costa_Rica; El_Salvador Salvadoran; United_Arab_Emirates Emirati UAE U.A.E.; Ivory_Coast Ivorian;
Papua_New_Guinea; Burkina_Faso; Sierra_Leone`;

const OTHER = `Africa Asia Europe Eurasia Antarctica Scandinavia Oceania Arctic Balkans Caucasus Crimea Donbas Gaza West_Bank Middle_East Latin_America Central_America
South_America North_America Siberia Tibet Xinjiang Hong_Kong Kashmir Kurdistan Catalonia Chechnya
Beijing Moscow Brussels London Paris Berlin Washington Tokyo Kyiv Kiev Tehran Baghdad Damascus Jerusalem Cairo Ankara Istanbul Rome Madrid Vienna Geneva
Athens Warsaw Prague Budapest Bucharest Sofia Belgrade Stockholm Oslo Copenhagen Helsinki Dublin Lisbon Amsterdam Rotterdam Munich Frankfurt Hamburg Barcelona Milan Zurich
Edinburgh Glasgow Manchester Birmingham Liverpool Leeds Cardiff Belfast Delhi New_Delhi Mumbai Islamabad Karachi Kabul Dhaka Colombo Shanghai Shenzhen Wuhan Taipei Seoul Pyongyang
Hanoi Bangkok Jakarta Manila Kuala_Lumpur Canberra Sydney Melbourne Brisbane Perth Adelaide Auckland Wellington Johannesburg Pretoria Durban Cape_Town Windhoek Nairobi Lagos
Abuja Accra Harare Lusaka Addis_Ababa Khartoum Tripoli Tunis Algiers Rabat Riyadh Doha Dubai Abu_Dhabi Amman Beirut Tel_Aviv Ottawa Toronto Montreal Vancouver Calgary Mexico_City Havana
Bogota Caracas Lima Santiago Buenos_Aires Brasilia Rio_de_Janeiro Sao_Paulo
New_York New_York_City Los_Angeles Chicago Houston Philadelphia Phoenix San_Antonio San_Diego Dallas San_Francisco Seattle Denver Boston Detroit Atlanta Miami Minneapolis Cleveland Orlando
Tampa Pittsburgh Cincinnati Baltimore Milwaukee Las_Vegas Portland St._Louis Kansas_City New_Orleans Des_Moines Charlotte Columbus Indianapolis Austin Manhattan Brooklyn Queens Bronx
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky
Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico North_Carolina
North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia
West_Virginia Wisconsin Wyoming Washington_D.C. District_of_Columbia Puerto_Rico Guam Ontario Quebec Alberta British_Columbia Manitoba Saskatchewan Nova_Scotia
Queensland Victoria New_South_Wales Tasmania Northern_Ireland`;

/** Capitals and seats that stand for a government. */
const SEATS = `Beijing China; Moscow Russia; Kremlin Russia; London United_Kingdom; Paris France; Berlin Germany; Washington United_States; Tokyo Japan; Kyiv Ukraine; Kiev Ukraine; Tehran Iran;
Baghdad Iraq; Damascus Syria; Jerusalem Israel; Cairo Egypt; Ankara Turkey; Rome Italy; Madrid Spain; Athens Greece; Warsaw Poland; Budapest Hungary; Ottawa Canada; Canberra Australia; Pretoria South_Africa;
New_Delhi India; Delhi India; Islamabad Pakistan; Kabul Afghanistan; Seoul South_Korea; Pyongyang North_Korea; Taipei Taiwan; Hanoi Vietnam; Jakarta Indonesia; Manila Philippines; Riyadh Saudi_Arabia; Doha Qatar; Nairobi Kenya;
Brasilia Brazil; Havana Cuba; Caracas Venezuela; Dublin Ireland; Lisbon Portugal; Stockholm Sweden; Oslo Norway; Helsinki Finland; Copenhagen Denmark; Vienna Austria; Belgrade Serbia; Windhoek Namibia`;

const unjoin = (word: string) => word.replaceAll('_', ' ');
const COUNTRY = new Set<string>();
const DEMONYM = new Map<string, string>();
for (const entry of COUNTRIES.split(';')) {
  const [country = '', ...words] = entry.trim().split(/\s+/).map(unjoin);
  COUNTRY.add(country);
  for (const word of words) DEMONYM.set(word, country);
}
const PLACES = new Set(OTHER.trim().split(/\s+/).map(unjoin));
/** Demonym forms that name the country itself: "U.S." for the United States. */
const SHORT = new Set(['U.S.', 'US', 'USA', 'America', 'U.K.', 'UK', 'UAE', 'U.A.E.', 'E.U.', 'EU']);

const SEAT = new Map(SEATS.split(';').map((entry) => entry.trim().split(/\s+/).map(unjoin) as [string, string]));

/** The country whose government a capital stands for: "Moscow" → "Russia"; null for other names. */
export function countryOfSeat(name: string): string | null {
  return SEAT.get(name) ?? null;
}

/** The country that a demonym or a short form names: "Russian" → "Russia", "U.S." → "United States"; null for other words. */
export function countryOf(word: string): string | null {
  return DEMONYM.get(word) ?? (COUNTRY.has(word) ? word : null);
}

/** Whether a name alone is known to be that of a place. */
export function isPlace(name: string): boolean {
  return COUNTRY.has(name) || PLACES.has(name) || SHORT.has(name);
}

/** Whether the word tells where someone or something is from: "Russian", "American". */
export function isDemonym(word: string): boolean {
  return DEMONYM.has(word) && !SHORT.has(word);
}

/** Whether a name is that of a country or a short form of one. */
export function isCountry(name: string): boolean {
  return COUNTRY.has(name) || SHORT.has(name);
}
