/** Words that tell what a name is the name of; general knowledge. */
const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Last words of names of organizations, lower case. */
export const ORGANIZATION_WORDS = set(`
center centre university college institute school academy party committee commission council department ministry agency bureau
bank group association union court police house senate congress parliament assembly federation foundation fund organization organisation
company corporation corp corp. inc inc. ltd ltd. llc plc co. administration authority office board service services guard army navy force forces
coalition alliance league club team campaign network news media press church hospital museum society project nations treasury pentagon
kremlin vatican nato opec fbi cia nsa republicans democrats conservatives labour pac airlines airways motors bros. brothers times
post herald tribune journal gazette
`);

/** Nouns for events, lower case. */
export const EVENT_NOUNS = set(`
war wars election elections re-election reelection primary primaries caucuses referendum summit conference convention olympics games cup championship championships
festival forum debate crisis revolution uprising protest protests attack attacks bombing shooting massacre earthquake hurricane storm pandemic epidemic
invasion conflict battle siege coup strike ceremony awards oscars trial inauguration initiative tour holocaust
`);
