/**
 * Frequent given names whose bearers are nearly all of one gender, from general knowledge of several naming traditions.
 * A hint only: titles, role nouns and the pronouns of the article go before it.
 */
const set = (words: string) => new Set(words.trim().split(/\s+/));

const FEMALE = set(`
abigail adele adriana agnes aisha alexandra alice alicia alison allison amanda amber amelia amina amy ana anastasia andrea angela angelina
anita ann anna anne annette annie antonia april ashley audrey barbara beatrice becky bernadette beth betty beverly bonnie brenda brianna bridget
brittany camille carla carly carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia celeste charlotte chelsea cheryl
chloe christina christine cindy claire clara claudia colleen connie constance courtney crystal cynthia daisy dana danielle darlene dawn debbie deborah
debra deirdre denise diana diane dianne dolores dominique donna dora doreen doris dorothy eileen elaine eleanor elena elisa elise elizabeth ella ellen elsa
emily emma erica erika erin esther eva eve evelyn faith fatima felicia fiona florence frances francesca gabriela gabrielle gail gemma genevieve georgia
geraldine gillian gina gisele gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena hilary hillary holly hope 
ingrid irene irina iris isabel isabella isabelle ivy jackie jacqueline jan jane janet janice janine jasmine jean jeanne jen jenna jennifer
jenny jessica jill joan joanna joanne jocelyn jodi josephine joyce juanita judith judy julia juliana julianne julie june kaitlyn karen karin
kate katharine katherine kathleen kathryn kathy katie katrina kayla keisha kelly kendra kerry kim kimberly kirsten kristen kristin kristina kristine lara latoya laura
lauren leah leila lena leslie leticia lila lillian lily linda lindsay lindsey lisa liz loretta lori lorraine louise lucia lucille lucy lydia lynn lynne mabel mackenzie
madeleine madeline maggie mara marcia margaret margarita maria mariana marianne marie marilyn marina marisa marjorie marlene marsha martha mary
maryam matilda maureen maxine maya megan meghan melanie melinda melissa mercedes meredith mia michaela michele michelle mildred mimi mina miranda miriam
molly mona monica monique muriel nadia nancy naomi natalia natalie natasha nicole nikki nina noelle nora norma olga olivia paige pam pamela patricia
patty paula pauline peggy penelope penny petra phoebe phyllis priscilla priya rachel ramona rebecca regina renee rhonda rita roberta robin rochelle
rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah savannah selena serena shannon sharon sheila shelley
sherry shirley simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susanna suzanne sylvia tabitha tamara tammy tania tanya tara
tatiana teresa thelma theresa tiffany tina tracey traci ursula valentina valerie vanessa vera veronica vicki vicky victoria violet virginia
vivian wanda wendy whitney wilma yolanda yulia yvette yvonne zainab zoe zoey ayesha nomvula thandi lindiwe naledi sindisiwe zanele
priyanka sunita anjali deepika indira lakshmi yuki akiko keiko mei ling xiu
`);

const MALE = set(`
aaron abdul abdullah abraham adam adrian ahmad ahmed al alan albert alberto alejandro alex alexander alexei alfred ali allan allen alvin amir anatoly
andre andreas andrei andrew andy angus anthony antonio antony arjun arnold arthur asif austin barry bart ben benjamin bernard bernie bert bill billy bob bobby
boris brad bradley brandon brendan brent brett brian bruce bryan bryce byron caleb calvin cameron carl carlos carter chad charles charlie
chris christian christopher chuck clarence claude clay clayton clifford clint clive clyde cody colin connor corey cory craig curt curtis cyril dale damian dan
daniel danny darrell darren dave david dean dennis denny derek desmond diego dimitri dmitry dmitri dominic don donald doug douglas duncan dustin dwayne dwight dylan earl ed eddie
edgar edmund eduardo edward edwin eli elijah elliot elliott emanuel emmanuel enrique eric erik ernest ethan eugene evan felipe felix fernando francis francisco frank
franklin fred frederick gabriel gareth garrett gary gavin gene geoff geoffrey george gerald gerard gilbert giovanni glen glenn gordon graham grant greg gregory guillermo
gus guy hamid harold harry harvey hassan hector henry herbert herman horace howard hugh hugo hussein ian ibrahim igor imran isaac ivan jack jacob jacques jake jamal james
jared jason javier jay jed jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel johan john johnny jon jonathan jorge jose joseph josh joshua juan jude
julian julio justin karl keith ken kenneth kent kevin khalid kirk klaus kurt kyle lance larry lars lawrence lee len leo leon leonard leroy lester lewis liam lindsey lloyd
logan lou louis lucas luis luke luther malcolm manuel marc marco marcus mario mark marshall martin marvin mathew matt matthew maurice max maxwell mehdi melvin michael
miguel mike mikhail milton mitch mitchell mohamed mohammad mohammed moses muhammad murray mustafa nate nathan nathaniel neil nelson nicholas nick nicolas nigel noah
noel norman oleg oliver omar orlando oscar otis otto owen pablo paolo patrick paul pavel pedro pete peter phil philip phillip pierre preston quentin rafael rahul raj ralph ramon
randall randolph randy raul ray raymond reggie reginald rex ricardo richard rick ricky rob robert roberto rod rodney rodrigo roger roland ron ronald ronnie ross roy ruben rudolph
rudy rupert russell ryan salman salvatore sam samuel saul scott sean sebastian sergei sergey seth shane shaun shawn sidney simon spencer stan stanley stefan stephen steve
steven stewart stuart sylvester ted terrence terry theodore thomas tim timothy toby todd tom tomas tommy tony travis trent trevor tyler vernon victor
vincent viktor vikram vince vladimir wallace walter warren wayne wesley wilbur wilfred will willem william willie winston yuri yusuf zachary zac zack
xavier themba sipho thabo jacob cyril tendai emeka chinedu kwame kofi olusegun hiroshi kenji takashi satoshi
`);

/** Gender that a given name suggests; null for unknown names and those of both. */
export function givenNameGender(name: string): 'female' | 'male' | null {
  const word = name.toLowerCase();
  const female = FEMALE.has(word);
  const male = MALE.has(word);
  return female === male ? null : female ? 'female' : 'male';
}

/** Whether the word is a frequent given name. */
export function isGivenName(name: string): boolean {
  const word = name.toLowerCase();
  return FEMALE.has(word) || MALE.has(word);
}
