import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function l(e){return n(e).map(({kri:r})=>r)}function n(e){return e.kind==="always"?[]:e.kind==="reached"?[e]:e.of.flatMap(n)}function d(e,r,a){return n(e).some(o=>o.kri===r&&o.threshold===a)}function t(e){return e.kind==="control"?[e]:e.of}export{l as a,n as b,d as c,t as d};
