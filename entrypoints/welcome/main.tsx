import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/parts.css';
import '../../components/source.css';
import './style.css';
import { render } from 'preact';
import { askBackground } from '../../lib/ask-background';
import { locale, t } from '../../lib/i18n';
import { App } from './App';

const app = document.getElementById('app');
document.documentElement.lang = locale();
document.title = t('welcomePage', t('extensionName'));
if (app) render(<App ask={askBackground} />, app);
