/** Descriptions that stand for holders of other titles: whom "the lawmaker" or "Moscow's top diplomat" may mean. General knowledge. */
const KIN = `
diplomat: foreign-minister secretary-of-state ambassador envoy diplomat
lawmaker: senator sen representative rep congressman congresswoman mp legislator assemblyman assemblywoman councilman
legislator: senator sen representative rep congressman congresswoman mp lawmaker
senator: senator sen
congressman: congressman rep representative
congresswoman: congresswoman rep representative
representative: representative rep
governor: governor gov
leader: president premier chancellor chairman leader king minister ayatollah speaker
politician: senator sen representative rep governor gov mayor president minister mp candidate leader
republican: republican gop
democrat: democratic democrat
candidate: candidate nominee contender hopeful front-runner
nominee: candidate nominee
contender: candidate nominee contender
hopeful: candidate contender hopeful
spokesman: spokesman spokesperson
spokeswoman: spokeswoman spokesperson
spokesperson: spokesman spokeswoman spokesperson
monarch: king queen emperor sultan
academic: professor lecturer scholar dean researcher
expert: professor analyst researcher scholar fellow expert director economist scientist
analyst: analyst fellow
scientist: scientist researcher professor physicist biologist chemist astronomer geologist ecologist epidemiologist
researcher: scientist researcher professor fellow
author: author novelist writer poet
writer: author novelist writer columnist journalist
lawyer: lawyer attorney
attorney: lawyer attorney
official: secretary director commissioner minister official chief
businessman: businessman entrepreneur founder owner developer mogul billionaire investor
billionaire: billionaire mogul investor founder
mogul: billionaire mogul developer businessman
chairman: chairman chair
chairwoman: chairwoman chair
officer: officer sheriff detective sergeant captain police
judge: judge justice
chief: chief director head president executive ceo
executive: executive ceo president chief
boss: chief head manager director executive ceo
coach: coach manager
mp: mp
`;

const TABLE = new Map(
  KIN.trim()
    .split('\n')
    .map((line) => {
      const [head = '', kin = ''] = line.split(':');
      return [head, kin.trim().split(' ')] as const;
    }),
);

/** Role words that a description's head noun may stand for, itself included; a hyphen joins words that follow each other. */
export function kinOf(head: string): readonly string[] {
  return TABLE.get(head) ?? [head];
}
