import type { Parameter } from './parameter.ts';
import type { BrokenView, View, ViewForm } from './view.ts';
import { formatsOf } from './writeView.ts';

/** A view as the API lists it: `View` of the public schema. */
export interface ListedView {
  readonly name: string;
  readonly title: string | null;
  readonly titleZh: string | null;
  readonly description: string | null;
  readonly descriptionZh: string | null;
  readonly form: ViewForm | null;
  readonly address: string;
  readonly query: string;
  readonly documentId: string;
  readonly parameters: readonly ListedParameter[];
  readonly formats: readonly string[];
  readonly isBroken: boolean;
  readonly problems: readonly ListedProblem[];
}

interface ListedParameter extends Pick<Parameter, 'name' | 'description' | 'type' | 'isRequired' | 'isList'> {
  /** As JSON. */
  readonly default: string | null;
  readonly kind: string | null;
  readonly values: readonly string[];
}

interface ListedProblem {
  readonly line: number;
  readonly message: string;
}

const known = new WeakMap<View | BrokenView, ListedView>();

/** A view, good or broken, as the API lists it. Nothing of it tells where its file lies. */
export function listedView(view: View | BrokenView): ListedView {
  const ready = known.get(view) ?? list(view);
  known.set(view, ready);
  return ready;
}

/** By which a view's query can be asked for; see `trustedDocuments.ts`. */
export function documentIdOf({ name }: { readonly name: string }): string {
  return `view:${name}`;
}

function list(view: View | BrokenView): ListedView {
  const { name, source } = view;
  const file = { name, address: `/views/${name}`, query: source, documentId: documentIdOf(view) };
  if (view.is === 'broken')
    return {
      ...file,
      title: null,
      titleZh: null,
      description: null,
      descriptionZh: null,
      form: null,
      parameters: [],
      formats: [],
      isBroken: true,
      problems: listedProblems(view),
    };
  const { title, description, drawing, parameters } = view;
  return {
    ...file,
    title: title.en,
    titleZh: title.zh,
    description: description?.en ?? null,
    descriptionZh: description?.zh ?? null,
    form: drawing.as,
    parameters: parameters.map(listedParameter),
    formats: formatsOf(view),
    isBroken: false,
    problems: [],
  };
}

function listedParameter(parameter: Parameter): ListedParameter {
  const { name, description, type, isRequired, isList, default: fallback, of } = parameter;
  return {
    name,
    description,
    type,
    isRequired,
    isList,
    default: fallback === undefined ? null : JSON.stringify(fallback),
    kind: of.is === 'entity' ? of.kind : null,
    values: of.is === 'choice' ? of.values.map(({ value }) => value) : [],
  };
}

/** What is wrong with a view, for whoever asks the server: files are named without the folder that they lie in. */
export function listedProblems({ file, problems }: BrokenView): ListedProblem[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return problems.map(({ line, message }) => ({ line, message: message.replaceAll(folder, '') }));
}
