import { run } from './command-line';

// Who reads the output, such as `head`, may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve())),
  complain: (text) => process.stderr.write(`${text}\n`),
});
