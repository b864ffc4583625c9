import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAPPING_POLICY } from './generate-items.mjs';
import { LOGS } from './generate-log.mjs';
import { measure, printTable } from './measure.mjs';

/** Beyond this many MB a parser that holds all in memory would take many GiB, or cannot do it at all. */
const MOST_WHOLE = 500;

/** Reading, beside the speed of hashing and of parsers. One file at a time is on the disk. */
export async function read({ cli, node, folder, size, only }) {
  writeFileSync(join(folder, 'policy.yml'), JSON.stringify(MAPPING_POLICY));
  for (const { title, name, write } of LOGS) {
    if (only !== undefined && !name.startsWith(only)) continue;
    const file = join(folder, name);
    write(file, size * 1e6);
    const own = [node, cli, 'show', '--policy', join(folder, 'policy.yml'), file];
    printTable(`Reading ${title}, ${Math.round(statSync(file).size / 1e6)} MB`, [
      { name: '`sha256sum`', result: await measure(['sha256sum', file], { runs: 3 }) },
      { name: '`kri-gate show`', result: await measure(own, { runs: 3, cwd: folder }) },
      { name: '`openssl dgst -sha256`', result: await measure(['openssl', 'dgst', '-sha256', file], { runs: 3, isPeer: true }) },
      ...(await peersOf(node, file, size)),
    ]);
    rmSync(file);
  }
}

async function peersOf(node, file, size) {
  const rows = [];
  for (const { name, command, isWhole } of peers(node, file)) {
    const result =
      isWhole && size > MOST_WHOLE ? { failed: 'left out: it holds all of the file in memory' } : await measure(command, { runs: 1, isPeer: true });
    rows.push({ name, result });
  }
  return rows;
}

/** How others read such a file. */
function peers(node, file) {
  if (file.endsWith('.eval')) {
    const all = `unzip -p '${file}' | sha256sum`;
    const header = "import json,sys,zipfile;json.load(zipfile.ZipFile(sys.argv[1]).open('header.json'))";
    return [
      { name: '`unzip -p` into `sha256sum`', command: ['sh', '-c', all] },
      { name: "`header.json` by Python's `zipfile`", command: ['python3', '-c', header, file] },
    ];
  }
  if (file.endsWith('.csv'))
    return [{ name: '`csv.DictReader` in Python', command: ['python3', '-c', 'import csv,sys\nfor row in csv.DictReader(open(sys.argv[1])): pass', file] }];
  if (file.endsWith('.jsonl')) {
    const lines =
      "for await (const line of require('node:readline').createInterface({input:require('node:fs').createReadStream(process.argv[1])})) JSON.parse(line)";
    return [
      { name: '`JSON.parse` in Node, line by line', command: [node, '-e', `(async () => { ${lines} })()`, file] },
      { name: '`json.loads` in Python, line by line', command: ['python3', '-c', 'import json,sys\nfor line in open(sys.argv[1]): json.loads(line)', file] },
      { name: '`jq`, line by line', command: ['jq', '-c', '.status', file] },
    ];
  }
  return [
    { name: '`JSON.parse` in Node', command: [node, '-e', "JSON.parse(require('node:fs').readFileSync(process.argv[1],'utf8'))", file], isWhole: true },
    { name: '`json.load` in Python', command: ['python3', '-c', 'import json,sys;json.load(open(sys.argv[1]))', file], isWhole: true },
    { name: '`jq .status`', command: ['jq', '.status', file], isWhole: true },
  ];
}
