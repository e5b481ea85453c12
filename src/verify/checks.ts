import { checkGaps } from './checkGaps.ts';
import { checkHierarchies } from './checkHierarchies.ts';
import { checkLeftOut } from './checkLeftOut.ts';
import { checkLock } from './checkLock.ts';
import { checkEnglish, checkNames } from './checkNames.ts';
import { checkNumbers } from './checkNumbers.ts';
import { checkOrders } from './checkOrders.ts';
import { checkQuotations } from './checkQuotations.ts';
import { checkSections } from './checkSections.ts';
import { checkSources } from './checkSources.ts';
import { checkStatements } from './checkStatements.ts';
import { checkTargets } from './checkTargets.ts';
import { checkTies } from './checkTies.ts';
import { checkYears } from './checkYears.ts';
import type { Check } from './material.ts';

interface NamedCheck {
  /** What holds when it finds nothing. */
  readonly says: string;
  /** What it finds is a fault, or only worth a look. */
  readonly finds: 'faults' | 'notices';
  /** Without the text it proves only a part, or nothing. */
  readonly needsText: boolean;
  readonly check: Check;
}

const fault = (says: string, check: Check): NamedCheck => ({
  says,
  finds: 'faults',
  needsText: false,
  check,
});
const inText = (named: NamedCheck): NamedCheck => ({ ...named, needsText: true });
const notice = (says: string, check: Check): NamedCheck => ({ ...fault(says, check), finds: 'notices' });

/** All that is checked beyond what an import checks, by name. */
export const checks: ReadonlyMap<string, NamedCheck> = new Map([
  ['sources', inText(fault('each text has the hash and the length that its source says', checkSources))],
  [
    'quotations',
    inText(fault('each quotation is what stands at its offsets, in both counts', checkQuotations)),
  ],
  ['lock', inText(fault('the lock holds just what is quoted, where it stands', checkLock))],
  [
    'statements',
    fault('nothing is explicit without a quotation or inferred without a reason', checkStatements),
  ],
  ['hierarchies', fault('no hierarchy leads in a circle', checkHierarchies)],
  ['ties', fault('nothing hangs in the air', checkTies)],
  ['names', fault('things of one name are told apart', checkNames)],
  ['orders', fault('what is numbered is numbered from 1 without gaps', checkOrders)],
  ['sections', fault('headings are as quoted, and quotations know their section', checkSections)],
  ['numbers', fault('values, factors and units fit together', checkNumbers)],
  ['years', fault('nothing is due before it starts', checkYears)],
  ['targets', fault('targets are well-formed', checkTargets)],
  ['left-out', inText(fault('what is left out is whole sentences that nothing quotes', checkLeftOut))],
  ['gaps', inText(notice('every sentence is quoted or left out', checkGaps))],
  ['english', notice('English names are there and differ', checkEnglish)],
]);
