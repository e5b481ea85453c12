import { hydrateRoot } from 'react-dom/client';
import './style.css';
import { Page } from './pages/Page.tsx';
import { LoadEditor } from './parts/draftEditor.ts';
import type { PageProps } from './props.ts';

const props = JSON.parse(document.getElementById('props')!.textContent!) as PageProps;

const loadEditor = async () => (await import('./editor/MonacoEditor.tsx')).MonacoEditor;

hydrateRoot(
  document.getElementById('root')!,
  <LoadEditor value={loadEditor}>
    <Page {...props} />
  </LoadEditor>,
);
