import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { proseOf, ROOT, read, sectionOf } from './support.ts';

const PAGE = 'docs/code-map.md';
const codes = [...proseOf(PAGE).matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');
const folders = (parent: string): string[] =>
  readdirSync(join(ROOT, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `\`${parent}/${name}\``);

it('names only files and folders that are there', () => {
  const paths = codes.filter((code) => /^(src|test|schemas)\/|\.(yml|cjs)$/.test(code));
  expect(paths.length).toBeGreaterThan(25);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

it('names every room, and every folder of the decision', () => {
  const rooms = folders('src').filter((name) => !/commands|gate/.test(name));
  expect(rooms.filter((room) => !sectionOf(PAGE, 'Rooms').includes(`| ${room}`))).toEqual([]);
  const rules = folders('src/decision');
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((folder) => !sectionOf(PAGE, 'Where a rule of the decision lives').includes(`| ${folder}`))).toEqual([]);
});

it('names only scripts that there are', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = codes.flatMap((code) => /^npm (?:run )?([\w:]+)$/.exec(code)?.[1] ?? []);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
