/** What the id of a dataset looks like. */
export const datasetPattern = /^[a-z0-9-]+$/;

/** The dataset of what plans share. It alone may relate entities of other datasets to each other. */
export const sharedDataset = 'common';

const localPattern = /^[A-Za-z0-9._-]+$/;

/** What an id looks like in a file: `local`, or `dataset:local`. */
export const writtenPattern = /^([a-z0-9-]+:)?[A-Za-z0-9._-]+$/;

/**
 * The full id `<dataset>:<local>` of an id as a file writes it, where a bare one means the file's own dataset; null when
 * it breaks the pattern `[a-z0-9-]+:[A-Za-z0-9._-]+`.
 */
export function fullId(written: string, dataset: string): string | null {
  const colon = written.indexOf(':');
  const prefix = colon === -1 ? dataset : written.slice(0, colon);
  const local = written.slice(colon + 1);
  return datasetPattern.test(prefix) && localPattern.test(local) ? `${prefix}:${local}` : null;
}

/** The dataset of a full id. */
export function datasetOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** A full id as the files of that dataset write it. */
export function writtenId(id: string, dataset: string): string {
  return datasetOf(id) === dataset ? id.slice(dataset.length + 1) : id;
}
