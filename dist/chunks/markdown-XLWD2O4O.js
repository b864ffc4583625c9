import{createRequire as __create}from'node:module';const require=__create(import.meta.url);
import{a}from"./chunk-22AAQG7G.js";import"./chunk-KV6U77V6.js";import"./chunk-BL27BHQL.js";import"./chunk-FBKH2EGH.js";import"./chunk-P2HCPHP4.js";export{a as renderMarkdown};
