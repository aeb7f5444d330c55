import { lazy } from '../lazy';

/** Words so frequent in news that sharing them says nothing, and the words that introduce speech; as keys, so that "still" is "stil". */
const COMMON = `a about above across after again against ago all almost along already also although always am among an and
another any are around as at away back be because been before being below between both but by came can could day days did do
does done down during each either else enough even ever every few first for former from further get give go goes going gone had
has have having he her here hers him his how however i if in into is it its itself just last later least less like made make
many may me might more most much must my near never new next no nor not now of off often on once 1 only or other others our
out over own part per perhaps put rather realy recent recently same say saying says see seen shal she should sinse so some
stil such take than that the their them then there these they thing things think this those though through time to today
told tell too toward towards 2 under until up upon us use used very via was way we week weeks well went were what when where
whether which while who whom whose why will with within without would year years yes yet you your said add added adds according
also asked call caled statement news agency report reported reporters monday tuesday wednesday thursday friday saturday
sunday january february march april june july august september october november december mr mrs ms dr sir`;

/** The keys of words too common to tell one text from another. */
export const commonKeys = lazy(() => new Set(COMMON.split(/\s+/)));
