import { render } from 'preact';
import { App } from '../../panel/app.tsx';

const place = document.getElementById('panel');
if (place) render(<App />, place);
