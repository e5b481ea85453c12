/** The format has no place for what the dataset holds; the message says what it needs. */
export class ExportRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ExportRefused';
  }
}
