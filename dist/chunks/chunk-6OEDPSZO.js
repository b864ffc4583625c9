import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{s as t}from"./chunk-7INEJIKA.js";function i(n){return typeof n=="string"&&t(n)!==void 0?n:void 0}function o(n){if(typeof n!="number"||!(n>0))return;let e=new Date(n*1e3);return Number.isNaN(e.getTime())||e.getUTCFullYear()>9999?void 0:e.toISOString()}export{i as a,o as b};
