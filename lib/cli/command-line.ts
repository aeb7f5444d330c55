import { type ParseArgsConfig, parseArgs } from 'node:util';
import { extractFile, predictLines } from './extract-command';
import { InputError } from './input-error';
import { matchFile } from './match-command';
import { shelfOf } from './shelf';

const USAGE = `Usage:
  quoteprint extract ARTICLE.txt            prints the source document of an article as JSON
  quoteprint extract --jsonl ARTICLES.jsonl reads lines {"id","text"}, prints lines {"id","quotes"}
  quoteprint match PAGE.html...             prints a line of JSON for each saved page: what it shows of the sources
      --source SOURCE.json                  looks for this source instead of the bundled ones; may be given again`;

/** Bad input or a wrong call. */
const EXIT_INPUT = 2;

/** What the command line writes to; `print` resolves when the text is out. */
export interface Output {
  print(text: string): Promise<void>;
  complain(text: string): void;
}

/** Runs a call of the command line and gives its exit code. Bad input costs one line of complaint each, and nothing else. */
export async function run(args: string[], output: Output): Promise<number> {
  let code = 0;
  const complain = (error: unknown) => {
    if (!(error instanceof InputError)) throw error;
    output.complain(error.message);
    code = EXIT_INPUT;
  };
  try {
    for (const result of resultsOf(args)) {
      if (result instanceof InputError) complain(result);
      else await output.print(result);
    }
  } catch (error) {
    complain(error);
  }
  return code;
}

function resultsOf(args: string[]): Iterable<string | InputError> {
  const [command, ...rest] = args;
  if (args.some((arg) => arg === '--help' || arg === '-h')) return [USAGE];
  if (command === 'extract') return runExtract(rest);
  if (command === 'match') return runMatch(rest);
  throw new InputError(`${command ?? 'nothing'}: no such command; quoteprint --help lists them`);
}

function runExtract(args: string[]): Iterable<string> {
  const { values, positionals } = parse(args, { jsonl: { type: 'boolean' } });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length) throw new InputError('extract: takes one file');
  return values.jsonl ? predictLines(file) : [JSON.stringify(extractFile(file), null, 2)];
}

function* runMatch(args: string[]): Iterable<string | InputError> {
  const { values, positionals } = parse(args, { source: { type: 'string', multiple: true } });
  if (!positionals.length) throw new InputError('match: takes one saved page or more');
  const shelf = shelfOf(values.source ?? []);
  for (const file of positionals) {
    try {
      yield JSON.stringify(matchFile(file, shelf));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield error;
    }
  }
}

function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : 'wrong options');
  }
}
