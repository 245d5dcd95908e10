import { render } from 'preact';
import { Options } from '../../options/options.tsx';

const place = document.getElementById('options');
if (place) render(<Options />, place);
