import { render } from 'preact';
import { App } from './app.tsx';
import { pageRunner, remoteServer } from './server.ts';
import './style.css';

render(<App server={remoteServer(pageRunner())} />, document.getElementById('app') as HTMLElement);
