import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/parts.css';
import '../../components/source.css';
import '../../components/quotes.css';
import '../../components/fold.css';
import './style.css';
import './reader.css';
import './settings.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { keepFocus } from '../../components/keep-focus';
import { askBackground } from '../../lib/ask-background';
import { locale } from '../../lib/i18n';
import { App } from './App';

const app = document.getElementById('app');
document.documentElement.lang = locale();
if (app) {
  keepFocus(app);
  render(<App ask={askBackground} version={browser.runtime.getManifest().version} />, app);
}
