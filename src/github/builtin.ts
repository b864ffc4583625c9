/**
 * Node's http module. An `import` of it reads every name that it exports, and one of them is WebSocket, behind which Node's whole fetch
 * loads: a third of the time until the first request. Asked for like this, only what is used loads.
 */
export function nodeHttp(): typeof import('node:http') {
  return process.getBuiltinModule('node:http');
}
