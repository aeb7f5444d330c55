import { lazy } from '../../lazy';
import { IRREGULAR_BASES, inflections, type VerbForm } from './inflect';

/** Frequent verbs of news English, so that a clause can be told from a noun phrase. General knowledge. */
const BASES = `accept achieve act adopt agree aim allow appear apply appoint approve arrest arrive attend avoid back become begin believe
belong benefit bring build buy carry catch cause change choose claim close collect come compete complete concern consider contact
contain continue control cost count cover create cut deal decide decline deliver demonstrate deny depend deserve design destroy
develop die discover discuss draw drive drop earn elect eliminate emerge enable end endorse enforce engage enjoy ensure enter
establish exist expand expect experience explore extend face fail fall favor fear feel fight file find finish fire fit focus follow force forget form
fund gain get give go grow guarantee handle happen hate have head hear help hire hit hold hope host hurt identify ignore impose
improve include increase inherit insist intend introduce invest investigate invite involve join keep kill know lack last launch
lead learn leave let lie like listen live look lose love maintain make manage mark matter mean meet miss move need nominate obtain
occur open operate oppose overcome own participate pass pay perform pick plan play prefer prepare present prevent produce protect prove
provide publish pull push put quit raise reach react read receive recognize reduce refuse reject release rely remain remember remove
replace represent require resign resist resolve respond rest result return rise rule run save schedule secure see seek seem select sell
send serve set settle share shoot show sign sit slow solve speak spend spread stand start stay steal stop strengthen strike struggle study
submit succeed suffer support surprise survive suspect take talk teach tend test thank think throw travel treat trust try turn
understand undermine unite urge use view violate visit vote wait walk want watch wear win wish wonder work worry appeal cheer
emerge trail refer testify sue charge rally gather march protest defend attack hand lay score beat`;

/** The forms of frequent verbs. */
export const commonVerbs = lazy(() => new Map([...BASES.trim().split(/\s+/), ...IRREGULAR_BASES].flatMap(inflections)));

/** Which form of a frequent verb a lower-case word is; null for other words. */
export function commonVerb(word: string): VerbForm['form'] | null {
  return commonVerbs().get(word) ?? null;
}
