/** Agencies, broadcasters and publications that news texts name as media. General knowledge; a medium
 * that says what it is ("… magazine") or is the article's own needs no entry. */
const AGENCIES = `AP Reuters Bloomberg TASS Interfax Xinhua Kyodo Yonhap DPA ANSA EFE PTI ANI IANS AAP Associated_Press Press_Association PA
Anadolu UPI CP Canadian_Press IRNA KCNA Ukrinform SAPA Belga`;
const BROADCASTERS = `CNN BBC NBC CBS ABC Fox_News MSNBC NPR PBS Sky_News ITV CGTN RT Al_Jazeera Al_Arabiya CNBC C-SPAN Fox_Business Univision Telemundo CBC CTV SABC eNCA NBC_News CBS_News
ABC_News Channel_4 BBC_News Fox NHK Deutsche_Welle ZDF ARD RTL Rossiya_1 NDTV Newsmax Radio_Free_Europe Voice_of_America`;
const PUBLICATIONS = `Wall_Street_Journal Los_Angeles_Times Financial_Times Guardian Telegraph Daily_Mail Independent Economist Time Newsweek
Daily_Beast Foreign_Affairs Vox Slate Salon Atlantic New_Yorker Vanity_Fair Rolling_Stone National_Review Weekly_Standard Mother_Jones Intercept Buzzfeed BuzzFeed BuzzFeed_News Axios
Hill Boston_Globe Chicago_Tribune Miami_Herald Des_Moines_Register Dallas_Morning_News Le_Monde Le_Figaro Der_Spiegel Die_Zeit Bild El_Pais Global_Times People's_Daily China_Daily South_China_Morning_Post Kommersant Meduza
Haaretz Times_of_Israel Jerusalem_Post Times_of_India Hindu Globe_and_Mail Toronto_Star Sydney_Morning_Herald Age Nature Science Lancet Observer Daily_Telegraph Sun Mirror Metro Evening_Standard Times Sunday_Times Mail_and_Guardian
Daily_Caller Washington_Times New_York_Post Twitter Facebook YouTube Instagram Telegram Weibo WhatsApp TikTok Medium Truth_Social`;

const unjoin = (list: string) =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
const KIND = new Map<string, 'agency' | 'broadcaster' | 'publication'>();
for (const name of unjoin(PUBLICATIONS)) KIND.set(name, 'publication');
for (const name of unjoin(BROADCASTERS)) KIND.set(name, 'broadcaster');
for (const name of unjoin(AGENCIES)) KIND.set(name, 'agency');

/** What kind of medium a name stands for, a leading "The" left aside; null for names that are not known as media. */
export function mediumKind(name: string): 'agency' | 'broadcaster' | 'publication' | null {
  return KIND.get(name.replace(/^[Tt]he /, '')) ?? null;
}

/** Nouns that say that the thing they name is a medium: "state broadcaster", "news agency". */
export const MEDIUM_NOUNS = new Set(
  `agency agencies broadcaster broadcasters newspaper newspapers magazine magazines media outlet outlets channel channels network networks
  television tv radio station website site blog journal daily weekly tabloid portal paper podcast program programme show press wire newswire
  twitter facebook instagram telegram youtube`.split(/\s+/),
);
