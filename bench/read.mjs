import { join } from 'node:path';
import { writeInspectLog } from './generate-log.mjs';
import { measure, printTable } from './measure.mjs';

/** Reading, beside the speed of hashing and of parsers that read all into memory. */
export async function read({ cli, node, folder }) {
  const file = join(folder, 'big.json');
  writeInspectLog(file, 300_000_000);
  const parse = "JSON.parse(require('node:fs').readFileSync(process.argv[1],'utf8'))";
  const pyParse = 'import json,sys;json.load(open(sys.argv[1]))';
  printTable('Reading an Inspect .json of 300 MB', [
    { name: '`sha256sum`', result: await measure(['sha256sum', file], { runs: 3 }) },
    { name: '`kri-gate show`', result: await measure([node, cli, 'show', file], { runs: 3, cwd: folder }) },
    { name: '`JSON.parse` in Node', result: await measure([node, '-e', parse, file], { runs: 3 }) },
    { name: '`json.load` in Python', result: await measure(['python3', '-c', pyParse, file], { runs: 1 }) },
    { name: '`jq .status`', result: await measure(['jq', '.status', file], { runs: 1 }) },
  ]);
}
