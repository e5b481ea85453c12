import { hydrateRoot } from 'react-dom/client';
import './style.css';
import { Page } from './pages/Page.tsx';
import type { PageProps } from './props.ts';

const props = JSON.parse(document.getElementById('props')!.textContent!) as PageProps;
hydrateRoot(document.getElementById('root')!, <Page {...props} />);
