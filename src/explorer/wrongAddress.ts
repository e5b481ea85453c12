/** An address of the explorer that leads nowhere, or that asks for something that cannot be. */
export class WrongAddress extends Error {
  override readonly name = 'WrongAddress';
  /** All that is wrong: what was required, what arrived, what to do. */
  readonly faults: readonly string[];
  /** What the address names is not there; else what it says is no good. */
  readonly isUnknown: boolean;

  constructor(faults: readonly string[], isUnknown = false) {
    super(faults.join('\n'));
    this.faults = faults;
    this.isUnknown = isUnknown;
  }
}
