/** Nouns for people by what they do or are; general knowledge, for this project. */
const set = (words: string) => new Set(words.trim().split(/\s+/));

export const ROLE_NOUNS = set(`
president vice-president premier chancellor minister secretary senator representative congressman congresswoman governor mayor
councilman councilwoman councillor councilor ambassador diplomat envoy commissioner chairman chairwoman chairperson chair chief
head director manager executive officer ceo cfo coo founder co-founder owner partner boss leader deputy spokesman spokeswoman spokesperson
adviser advisor aide strategist consultant operative pollster analyst expert economist scientist researcher professor lecturer
scholar historian author novelist writer poet journalist reporter columnist editor commentator correspondent anchor host
presenter broadcaster producer filmmaker actor actress singer musician rapper artist designer architect engineer developer lawyer attorney
prosecutor judge justice magistrate barrister solicitor detective sheriff constable inspector sergeant captain colonel
general admiral lieutenant commander major soldier veteran pilot astronaut doctor physician surgeon nurse psychologist psychiatrist teacher
principal student graduate coach player captain striker midfielder goalkeeper athlete pastor priest bishop archbishop cardinal pope
rabbi imam reverend king queen prince princess duke duchess emperor sultan lawmaker legislator parliamentarian politician candidate nominee delegate voter
supporter opponent critic activist campaigner organizer organiser volunteer donor billionaire businessman businesswoman entrepreneur
investor trader banker farmer worker driver resident neighbor neighbour witness victim survivor suspect defendant plaintiff
official source insider counterpart colleague friend wife husband mother father son daughter brother sister parent man woman boy girl
teenager person member fellow president-elect treasurer clerk superintendent curator conductor chef meteorologist forecaster
speaker whip majority minority negotiator lobbyist biographer contributor moderator participant respondent customer
guest visitor tourist fan viewer reader farmer fisherman firefighter paramedic police spokespersons mogul tycoon magnate monarch
dean rector chairmen technician geologist biologist ecologist physicist chemist astronomer epidemiologist virologist
`);

/** Plural nouns for people who speak together. */
export const GROUP_NOUNS = set(`
officials analysts experts critics supporters opponents lawmakers legislators senators representatives republicans democrats conservatives
liberals leaders ministers diplomats sources aides advisers advisors strategists consultants operatives pollsters economists scientists researchers
professors scholars historians authors writers journalists reporters commentators lawyers attorneys prosecutors judges police detectives
doctors nurses teachers students parents voters residents neighbors neighbours witnesses victims survivors activists campaigners organizers organisers volunteers
donors investors traders bankers farmers workers drivers customers members people men women others some many
executives managers directors spokesmen governors mayors allies rivals opponents backers detractors advocates observers
insiders delegates candidates moderators participants respondents colleagues friends relatives family families fans players
authorities investigators forecasters engineers protesters demonstrators veterans evangelicals progressives politicians
`);

/** Written or recorded things that "say" something. */
export const DOCUMENT_NOUNS = set(`
readout statement report study survey poll letter memo document documents article story editorial column book transcript complaint lawsuit
filing affidavit indictment ruling decision order bill law resolution release note email e-mail message tweet post blog website page
ad advertisement video caption headline paper review analysis communique communiqué declaration manifesto platform constitution petition sign
banner poster plaque notice invitation script text passage testimony brief motion warrant records data figures census
`);

/** Nouns for organizations that speak. */
export const ORGANIZATION_NOUNS = set(`
government administration ministry department agency bureau office commission committee council court parliament congress senate
house party campaign company corporation firm bank group organization organisation association union foundation institute
university college school hospital team club league federation police army navy military force service board authority network
channel station broadcaster newspaper magazine paper website outlet journal publisher center centre society alliance coalition
embassy kremlin pentagon vatican palace charity trust fund lab laboratory museum church studio airline operator regulator watchdog
nonprofit cabinet staff union superpac pac
`);

const FEMALE = set(`
spokeswoman congresswoman chairwoman councilwoman businesswoman actress queen princess duchess dame lady wife mother daughter
sister woman girl mrs ms miss grandmother aunt niece widow mistress heroine girlfriend bride nun baroness countess
`);
const MALE = set(`
spokesman congressman chairman councilman businessman actor king prince duke lord sir husband father son brother man boy mr
grandfather uncle nephew widower pope boyfriend groom priest monk baron count fisherman emperor sultan
`);

/** What a lower-case role noun or honorific says of a person's gender; null where it says nothing. */
export function roleGender(word: string): 'female' | 'male' | null {
  return FEMALE.has(word) ? 'female' : MALE.has(word) ? 'male' : null;
}
