import { parseArgs } from 'node:util';
import { extractFile, predictLines } from './extract-command';
import { InputError } from './input-error';

const USAGE = `Usage:
  quoteprint extract ARTICLE.txt            prints the source document of an article as JSON
  quoteprint extract --jsonl ARTICLES.jsonl reads lines {"id","text"}, prints lines {"id","quotes"}`;

/** Bad input or a wrong call. */
const EXIT_INPUT = 2;

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = EXIT_INPUT;
}

function run(args: string[]): void {
  const { values, positionals } = parse(args);
  const [command, file, ...rest] = positionals;
  if (values.help) {
    print(USAGE);
    return;
  }
  if (command !== 'extract') {
    throw new InputError(`${command ?? 'nothing'}: no such command; quoteprint --help lists them`);
  }
  if (file === undefined || rest.length) throw new InputError('extract: takes one file');
  if (values.jsonl) for (const line of predictLines(file)) print(line);
  else print(JSON.stringify(extractFile(file), null, 2));
}

function parse(args: string[]) {
  try {
    const options = { jsonl: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : 'wrong options');
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
