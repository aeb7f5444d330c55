import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, Driver } from '../e2e/browsers';
import { PageServer } from '../e2e/server';
import { findings } from './findings';
import { indexPage, type Shot } from './index-page';
import { type Look, look, RARE, USUAL } from './looks';
import { pseudoBuild } from './pseudo';
import { OWN } from './sources';
import { Stage } from './stage';
import { STATES } from './states';

const FOLDER = '.output/gallery';
/** The state of each surface that is seen in the rare looks too. */
const RICHEST = ['changed', 'altered', 'correcting', 'edited', 'highlights'];
const PSEUDO: Look = { name: 'pseudo' };

const [first = '', ...others] = process.argv.slice(2);
const browsers = [first, ...others].map((one) => one.split('=') as [BrowserName, string, string]);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const shots = (await Promise.all(browsers.map(photograph))).flat();
writeFileSync(join(FOLDER, 'index.html'), indexPage(shots));
for (const { file, wrong } of shots) for (const what of wrong) console.log(`${file}: ${what}`);
console.log(`${shots.length} screenshots: ${FOLDER}/index.html`);

/** All states in one browser, in the language of the build and in none. */
async function photograph([browser, executable, build]: [BrowserName, string, string]): Promise<Shot[]> {
  const copy = join(FOLDER, `build-${browser}`);
  pseudoBuild(build, copy);
  const usual = await shoot(browser, executable, build, (name) => [...USUAL, ...(RICHEST.includes(name) ? RARE : [])]);
  const accented = await shoot(browser, executable, copy, () => [PSEUDO]);
  rmSync(copy, { recursive: true });
  return [...usual, ...accented];
}

async function shoot(
  browser: BrowserName,
  executable: string,
  build: string,
  looks: (name: string) => readonly Look[],
): Promise<Shot[]> {
  const shots: Shot[] = [];
  const server = await PageServer.start();
  const driver = await Driver.launch(browser, executable, build);
  try {
    await driver.install();
    const stage = new Stage(driver, server);
    await stage.keep(OWN);
    for (const { surface, name, show } of STATES) {
      const { page, again } = await show(stage);
      await page.bringToFront();
      for (const how of looks(name)) {
        await look(driver, page, surface, how);
        await again?.();
        const file = `${surface}-${name}-${how.name}-${browser}.png`;
        const isLong = surface === 'popup' || surface === 'panel' || surface === 'welcome';
        await page.screenshot({ path: join(FOLDER, file), fullPage: isLong });
        shots.push({ surface, state: name, look: how.name, browser, file, wrong: await findings(page) });
      }
      await stage.clear();
    }
  } finally {
    await driver.close();
    await server.close();
  }
  return shots;
}
