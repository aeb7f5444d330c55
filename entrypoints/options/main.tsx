import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/parts.css';
import '../../components/source.css';
import '../../components/quotes.css';
import '../../components/fold.css';
import './style.css';
import './reader.css';
import { render } from 'preact';
import { keepFocus } from '../../components/keep-focus';
import { askBackground } from '../../lib/ask-background';
import { locale, t } from '../../lib/i18n';
import { App } from './App';

const app = document.getElementById('app');
document.documentElement.lang = locale();
document.title = `${t('library')} · ${t('extensionName')}`;
if (app) {
  keepFocus(app);
  render(<App ask={askBackground} />, app);
}
