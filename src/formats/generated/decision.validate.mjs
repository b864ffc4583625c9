// Generated from schemas/ by scripts/generate.mjs. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://kri-gate.dev/schemas/decision.schema.json","type":"object","additionalProperties":false,"required":["version","verdict","enforcement","evaluated_at","tool","decisions","findings","evidence","sha256"],"properties":{"version":{"const":1},"verdict":{"$ref":"#/$defs/verdict"},"enforcement":{"enum":["enforce","warn"]},"evaluated_at":{"type":"string"},"valid_until":{"type":"string"},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"kri-gate"},"version":{"type":"string"}}},"policy":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"name":{"type":"string"},"file":{"type":"string"},"ref":{"type":"string"},"sha256":{"type":"string"}}},"decisions":{"type":"array","items":{"$ref":"#/$defs/decision"}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"signatures":{"type":"array","items":{"$ref":"#/$defs/signature"}},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["file","sha256","format","channel","measurements"],"properties":{"file":{"type":"string"},"sha256":{"type":"string"},"format":{"type":["string","null"]},"channel":{"$ref":"#/$defs/channel"},"measurements":{"type":"integer"},"removed":{"const":true},"signed_by":{"type":"array","items":{"type":"string"}},"artifact":{"type":"object","additionalProperties":false,"required":["run","attempt","workflow","commit","name"],"properties":{"run":{"type":"integer"},"attempt":{"type":"integer"},"workflow":{"type":"string"},"commit":{"type":"string"},"name":{"type":"string"},"digest":{"type":"string"}}}}}},"inputs":{"type":"object","additionalProperties":false,"required":["releases","base_releases","evidence","reviews"],"properties":{"mode":{"enum":["enforce","warn"]},"releases":{"$ref":"#/$defs/texts"},"base_releases":{"$ref":"#/$defs/texts"},"base_is_stated":{"const":true},"parents":{"$ref":"#/$defs/texts"},"former_releases":{"$ref":"#/$defs/texts"},"base_policy":{"$ref":"#/$defs/text"},"proposed_policy":{"$ref":"#/$defs/text"},"evidence":{"type":"array","items":{"type":"string"}},"reviews":{"$ref":"#/$defs/approvals"},"release_reviews":{"type":"object","additionalProperties":{"$ref":"#/$defs/approvals"}},"removals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["file","fate"],"properties":{"file":{"type":"string"},"fate":{"enum":["deleted","rewritten","dropped","hidden"]}}}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}}}},"sha256":{"type":"string"}},"$defs":{"text":{"type":"object","additionalProperties":false,"required":["file","sha256"],"properties":{"file":{"type":"string"},"sha256":{"type":"string"}}},"texts":{"type":"array","items":{"$ref":"#/$defs/text"}},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string"},"teams":{"type":"array","items":{"type":"string"}},"at":{"type":"string"}}}},"verdict":{"enum":["pass","pass-with-waivers","blocked","undecided"]},"channel":{"enum":["default-branch","signed","approved","author"]},"severity":{"enum":["block","warning","note"]},"kriState":{"enum":["crossed","not-ruled-out","unmeasured","clear","not-applicable"]},"kciState":{"enum":["unmet","inadmissible","missing","pending","waived","met","reported"]},"value":{"type":["number","string","boolean"]},"decision":{"type":"object","additionalProperties":false,"required":["verdict","stages","release","kris","kcis","pairings","signoffs","waivers","withdrawals","findings"],"properties":{"verdict":{"$ref":"#/$defs/verdict"},"stages":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","verdict"],"properties":{"name":{"type":"string"},"verdict":{"$ref":"#/$defs/verdict"}}}},"release":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"model":{"type":"string"},"release":{"type":"string"},"digest":{"type":"string"},"stage":{"type":"string"},"file":{"type":"string"}}},"kris":{"type":"array","items":{"$ref":"#/$defs/kri"}},"kcis":{"type":"array","items":{"$ref":"#/$defs/kci"}},"pairings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","state"],"properties":{"id":{"type":"string"},"state":{"enum":["fired","idle","pending","not-applicable"]},"reason":{"type":"string"}}}},"plans":{"type":"array","items":{"$ref":"#/$defs/plan"}},"signoffs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","state","quorum","approved_by"],"properties":{"id":{"type":"string"},"state":{"enum":["given","missing","idle","pending"]},"quorum":{"type":"integer"},"approved_by":{"type":"array","items":{"type":"string"}}}}},"waivers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","indicator","state","expires"],"properties":{"id":{"type":"string"},"indicator":{"type":"string"},"state":{"enum":["used","unused","expired","invalid"]},"expires":{"type":"string"},"reason":{"type":"string"},"approved_by":{"type":"array","items":{"type":"string"}}}}},"withdrawals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["file","state","reason","by","source"],"properties":{"file":{"type":"string"},"record":{"type":"string"},"state":{"enum":["used","unapproved","forbidden","unmatched"]},"reason":{"type":"string"},"by":{"type":"string"},"source":{"type":"string"}}}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}}}},"kri":{"type":"object","additionalProperties":false,"required":["id","title","state","thresholds","evidence"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"risk":{"type":"string"},"advisory":{"type":"string"},"because":{"type":"object","additionalProperties":{"type":"string"}},"source":{"type":"string"},"state":{"$ref":"#/$defs/kriState"},"threshold":{"type":"string"},"thresholds":{"type":"object","additionalProperties":{"enum":["crossed","not-ruled-out","unmeasured","clear"]}},"limits":{"type":"object","additionalProperties":{"type":"string"}},"value":{"$ref":"#/$defs/value"},"bound":{"$ref":"#/$defs/value"},"margin":{"type":"number"},"overrides":{"type":"array","items":{"type":"string"}},"decided_by":{"$ref":"#/$defs/decidedBy"},"considers":{"$ref":"#/$defs/considered"},"rests_on":{"type":"array","items":{"$ref":"#/$defs/rest"}},"evidence":{"type":"array","items":{"$ref":"#/$defs/used"}}}},"kci":{"type":"object","additionalProperties":false,"required":["id","title","category","state","needed_by","evidence"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"category":{"enum":["containment","deployment","assurance","governance"]},"advisory":{"type":"string"},"because":{"type":"object","additionalProperties":{"type":"string"}},"source":{"type":"string"},"state":{"$ref":"#/$defs/kciState"},"threshold":{"type":"string"},"limit":{"type":"string"},"needed_by":{"type":"array","items":{"type":"string"}},"due":{"type":"string"},"value":{"$ref":"#/$defs/value"},"bound":{"$ref":"#/$defs/value"},"overrides":{"type":"array","items":{"type":"string"}},"decided_by":{"$ref":"#/$defs/decidedBy"},"considers":{"$ref":"#/$defs/considered"},"rests_on":{"type":"array","items":{"$ref":"#/$defs/rest"}},"evidence":{"type":"array","items":{"$ref":"#/$defs/used"}}}},"plan":{"type":"object","additionalProperties":false,"required":["id","statement","state","milestones"],"properties":{"id":{"type":"string"},"statement":{"type":"string"},"state":{"enum":["sufficient","insufficient","not-needed"]},"because":{"type":"string"},"milestones":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","due","state"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"due":{"type":"string"},"state":{"enum":["met","overdue","due","open"]},"kci":{"type":"string"},"threshold":{"type":"string"},"forecast":{"type":"string"}}}}}},"rest":{"type":"object","additionalProperties":false,"required":["kind","id","state","holds"],"properties":{"kind":{"enum":["mitigation","assumption"]},"id":{"type":"string"},"state":{"type":"string"},"holds":{"type":"boolean"}}},"considered":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","state"],"properties":{"id":{"type":"string"},"state":{"$ref":"#/$defs/kriState"},"threshold":{"type":"string"}}}},"decidedBy":{"type":"object","additionalProperties":false,"required":["kind","file"],"properties":{"kind":{"enum":["measurement","determination","event"]},"file":{"type":"string"},"line":{"type":"integer"},"pointer":{"type":"string"},"by":{"type":"string"}}},"used":{"type":"object","additionalProperties":false,"required":["file","pointer","tool","assessed","admissible","reasons","channel"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"pointer":{"type":"string"},"record":{"type":"string"},"configuration":{"type":"string"},"carried_from":{"type":"string"},"source":{"type":"string"},"tool":{"type":"string"},"task":{"type":"string"},"metric":{"type":"string"},"model":{"type":"string"},"assessed":{"type":"string"},"value":{"$ref":"#/$defs/value"},"samples":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"},"admissible":{"type":"boolean"},"reasons":{"type":"array","items":{"type":"string"}},"detail":{"type":"array","items":{"type":"string"}},"expires":{"type":"string"},"relative":{"type":"object","additionalProperties":false,"required":["as","value","low","high","baseline","baseline_low","baseline_high","source"],"properties":{"as":{"enum":["ratio","difference"]},"value":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"},"baseline":{"type":"number"},"baseline_low":{"type":"number"},"baseline_high":{"type":"number"},"source":{"type":"string"}}},"independent":{"type":"string"},"channel":{"$ref":"#/$defs/channel"},"signed_by":{"type":"array","items":{"type":"string"}}}},"signature":{"type":"object","additionalProperties":false,"required":["file","signers","covers"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"predicate":{"type":"string"},"signers":{"type":"array","items":{"type":"string"}},"identity":{"type":"string"},"rejected":{"type":"string"},"covers":{"type":"array","items":{"type":"string"}}}},"finding":{"type":"object","additionalProperties":false,"required":["code","severity","message"],"properties":{"code":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"indicator":{"type":"string"},"pairing":{"type":"string"},"stage":{"type":"string"},"message":{"type":"string"},"fix":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}}}};
const schema32 = {"enum":["pass","pass-with-waivers","blocked","undecided"]};
const schema56 = {"type":"object","additionalProperties":false,"required":["file","signers","covers"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"predicate":{"type":"string"},"signers":{"type":"array","items":{"type":"string"}},"identity":{"type":"string"},"rejected":{"type":"string"},"covers":{"type":"array","items":{"type":"string"}}}};
const schema46 = {"enum":["default-branch","signed","approved","author"]};
const schema59 = {"type":"object","additionalProperties":false,"required":["file","sha256"],"properties":{"file":{"type":"string"},"sha256":{"type":"string"}}};
const schema62 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string"},"teams":{"type":"array","items":{"type":"string"}},"at":{"type":"string"}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema33 = {"type":"object","additionalProperties":false,"required":["verdict","stages","release","kris","kcis","pairings","signoffs","waivers","withdrawals","findings"],"properties":{"verdict":{"$ref":"#/$defs/verdict"},"stages":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","verdict"],"properties":{"name":{"type":"string"},"verdict":{"$ref":"#/$defs/verdict"}}}},"release":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"model":{"type":"string"},"release":{"type":"string"},"digest":{"type":"string"},"stage":{"type":"string"},"file":{"type":"string"}}},"kris":{"type":"array","items":{"$ref":"#/$defs/kri"}},"kcis":{"type":"array","items":{"$ref":"#/$defs/kci"}},"pairings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","state"],"properties":{"id":{"type":"string"},"state":{"enum":["fired","idle","pending","not-applicable"]},"reason":{"type":"string"}}}},"plans":{"type":"array","items":{"$ref":"#/$defs/plan"}},"signoffs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","state","quorum","approved_by"],"properties":{"id":{"type":"string"},"state":{"enum":["given","missing","idle","pending"]},"quorum":{"type":"integer"},"approved_by":{"type":"array","items":{"type":"string"}}}}},"waivers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","indicator","state","expires"],"properties":{"id":{"type":"string"},"indicator":{"type":"string"},"state":{"enum":["used","unused","expired","invalid"]},"expires":{"type":"string"},"reason":{"type":"string"},"approved_by":{"type":"array","items":{"type":"string"}}}}},"withdrawals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["file","state","reason","by","source"],"properties":{"file":{"type":"string"},"record":{"type":"string"},"state":{"enum":["used","unapproved","forbidden","unmatched"]},"reason":{"type":"string"},"by":{"type":"string"},"source":{"type":"string"}}}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}}}};
const schema53 = {"type":"object","additionalProperties":false,"required":["id","statement","state","milestones"],"properties":{"id":{"type":"string"},"statement":{"type":"string"},"state":{"enum":["sufficient","insufficient","not-needed"]},"because":{"type":"string"},"milestones":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","due","state"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"due":{"type":"string"},"state":{"enum":["met","overdue","due","open"]},"kci":{"type":"string"},"threshold":{"type":"string"},"forecast":{"type":"string"}}}}}};
const schema36 = {"type":"object","additionalProperties":false,"required":["id","title","state","thresholds","evidence"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"risk":{"type":"string"},"advisory":{"type":"string"},"because":{"type":"object","additionalProperties":{"type":"string"}},"source":{"type":"string"},"state":{"$ref":"#/$defs/kriState"},"threshold":{"type":"string"},"thresholds":{"type":"object","additionalProperties":{"enum":["crossed","not-ruled-out","unmeasured","clear"]}},"limits":{"type":"object","additionalProperties":{"type":"string"}},"value":{"$ref":"#/$defs/value"},"bound":{"$ref":"#/$defs/value"},"margin":{"type":"number"},"overrides":{"type":"array","items":{"type":"string"}},"decided_by":{"$ref":"#/$defs/decidedBy"},"considers":{"$ref":"#/$defs/considered"},"rests_on":{"type":"array","items":{"$ref":"#/$defs/rest"}},"evidence":{"type":"array","items":{"$ref":"#/$defs/used"}}}};
const schema37 = {"enum":["crossed","not-ruled-out","unmeasured","clear","not-applicable"]};
const schema38 = {"type":["number","string","boolean"]};
const schema40 = {"type":"object","additionalProperties":false,"required":["kind","file"],"properties":{"kind":{"enum":["measurement","determination","event"]},"file":{"type":"string"},"line":{"type":"integer"},"pointer":{"type":"string"},"by":{"type":"string"}}};
const schema43 = {"type":"object","additionalProperties":false,"required":["kind","id","state","holds"],"properties":{"kind":{"enum":["mitigation","assumption"]},"id":{"type":"string"},"state":{"type":"string"},"holds":{"type":"boolean"}}};
const schema41 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","state"],"properties":{"id":{"type":"string"},"state":{"$ref":"#/$defs/kriState"},"threshold":{"type":"string"}}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.id === undefined) && (missing0 = "id")) || ((data0.state === undefined) && (missing0 = "state"))){

return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(((key0 === "id") || (key0 === "state")) || (key0 === "threshold"))){

return false;
break;
}
}
if(_errs3 === errors){
if(data0.id !== undefined){
const _errs4 = errors;
if(typeof data0.id !== "string"){

return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.state !== undefined){
let data2 = data0.state;
const _errs6 = errors;
if(!(((((data2 === "crossed") || (data2 === "not-ruled-out")) || (data2 === "unmeasured")) || (data2 === "clear")) || (data2 === "not-applicable"))){

return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.threshold !== undefined){
const _errs8 = errors;
if(typeof data0.threshold !== "string"){

return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate23.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"required":["file","pointer","tool","assessed","admissible","reasons","channel"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"pointer":{"type":"string"},"record":{"type":"string"},"configuration":{"type":"string"},"carried_from":{"type":"string"},"source":{"type":"string"},"tool":{"type":"string"},"task":{"type":"string"},"metric":{"type":"string"},"model":{"type":"string"},"assessed":{"type":"string"},"value":{"$ref":"#/$defs/value"},"samples":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"},"admissible":{"type":"boolean"},"reasons":{"type":"array","items":{"type":"string"}},"detail":{"type":"array","items":{"type":"string"}},"expires":{"type":"string"},"relative":{"type":"object","additionalProperties":false,"required":["as","value","low","high","baseline","baseline_low","baseline_high","source"],"properties":{"as":{"enum":["ratio","difference"]},"value":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"},"baseline":{"type":"number"},"baseline_low":{"type":"number"},"baseline_high":{"type":"number"},"source":{"type":"string"}}},"independent":{"type":"string"},"channel":{"$ref":"#/$defs/channel"},"signed_by":{"type":"array","items":{"type":"string"}}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.file === undefined) && (missing0 = "file")) || ((data.pointer === undefined) && (missing0 = "pointer"))) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.assessed === undefined) && (missing0 = "assessed"))) || ((data.admissible === undefined) && (missing0 = "admissible"))) || ((data.reasons === undefined) && (missing0 = "reasons"))) || ((data.channel === undefined) && (missing0 = "channel"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema44.properties, key0))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
const _errs2 = errors;
if(typeof data.file !== "string"){

return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data1 = data.line;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){

return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pointer !== undefined){
const _errs6 = errors;
if(typeof data.pointer !== "string"){

return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.record !== undefined){
const _errs8 = errors;
if(typeof data.record !== "string"){

return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.configuration !== undefined){
const _errs10 = errors;
if(typeof data.configuration !== "string"){

return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.carried_from !== undefined){
const _errs12 = errors;
if(typeof data.carried_from !== "string"){

return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs14 = errors;
if(typeof data.source !== "string"){

return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
const _errs16 = errors;
if(typeof data.tool !== "string"){

return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.task !== undefined){
const _errs18 = errors;
if(typeof data.task !== "string"){

return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metric !== undefined){
const _errs20 = errors;
if(typeof data.metric !== "string"){

return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
const _errs22 = errors;
if(typeof data.model !== "string"){

return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessed !== undefined){
const _errs24 = errors;
if(typeof data.assessed !== "string"){

return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data12 = data.value;
const _errs26 = errors;
if(((!((typeof data12 == "number") && (isFinite(data12)))) && (typeof data12 !== "string")) && (typeof data12 !== "boolean")){

return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.samples !== undefined){
let data13 = data.samples;
const _errs29 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){

return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.low !== undefined){
let data14 = data.low;
const _errs31 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){

return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.high !== undefined){
let data15 = data.high;
const _errs33 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){

return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.admissible !== undefined){
const _errs35 = errors;
if(typeof data.admissible !== "boolean"){

return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasons !== undefined){
let data17 = data.reasons;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data17)){
var valid2 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
const _errs39 = errors;
if(typeof data17[i0] !== "string"){

return false;
}
var valid2 = _errs39 === errors;
if(!valid2){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
let data19 = data.detail;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data19)){
var valid3 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
const _errs43 = errors;
if(typeof data19[i1] !== "string"){

return false;
}
var valid3 = _errs43 === errors;
if(!valid3){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires !== undefined){
const _errs45 = errors;
if(typeof data.expires !== "string"){

return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relative !== undefined){
let data22 = data.relative;
const _errs47 = errors;
if(errors === _errs47){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing1;
if(((((((((data22.as === undefined) && (missing1 = "as")) || ((data22.value === undefined) && (missing1 = "value"))) || ((data22.low === undefined) && (missing1 = "low"))) || ((data22.high === undefined) && (missing1 = "high"))) || ((data22.baseline === undefined) && (missing1 = "baseline"))) || ((data22.baseline_low === undefined) && (missing1 = "baseline_low"))) || ((data22.baseline_high === undefined) && (missing1 = "baseline_high"))) || ((data22.source === undefined) && (missing1 = "source"))){

return false;
}
else {
const _errs49 = errors;
for(const key1 in data22){
if(!((((((((key1 === "as") || (key1 === "value")) || (key1 === "low")) || (key1 === "high")) || (key1 === "baseline")) || (key1 === "baseline_low")) || (key1 === "baseline_high")) || (key1 === "source"))){

return false;
break;
}
}
if(_errs49 === errors){
if(data22.as !== undefined){
let data23 = data22.as;
const _errs50 = errors;
if(!((data23 === "ratio") || (data23 === "difference"))){

return false;
}
var valid4 = _errs50 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data22.value !== undefined){
let data24 = data22.value;
const _errs51 = errors;
if(!((typeof data24 == "number") && (isFinite(data24)))){

return false;
}
var valid4 = _errs51 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data22.low !== undefined){
let data25 = data22.low;
const _errs53 = errors;
if(!((typeof data25 == "number") && (isFinite(data25)))){

return false;
}
var valid4 = _errs53 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data22.high !== undefined){
let data26 = data22.high;
const _errs55 = errors;
if(!((typeof data26 == "number") && (isFinite(data26)))){

return false;
}
var valid4 = _errs55 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data22.baseline !== undefined){
let data27 = data22.baseline;
const _errs57 = errors;
if(!((typeof data27 == "number") && (isFinite(data27)))){

return false;
}
var valid4 = _errs57 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data22.baseline_low !== undefined){
let data28 = data22.baseline_low;
const _errs59 = errors;
if(!((typeof data28 == "number") && (isFinite(data28)))){

return false;
}
var valid4 = _errs59 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data22.baseline_high !== undefined){
let data29 = data22.baseline_high;
const _errs61 = errors;
if(!((typeof data29 == "number") && (isFinite(data29)))){

return false;
}
var valid4 = _errs61 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data22.source !== undefined){
const _errs63 = errors;
if(typeof data22.source !== "string"){

return false;
}
var valid4 = _errs63 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.independent !== undefined){
const _errs65 = errors;
if(typeof data.independent !== "string"){

return false;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined){
let data32 = data.channel;
const _errs67 = errors;
if(!((((data32 === "default-branch") || (data32 === "signed")) || (data32 === "approved")) || (data32 === "author"))){

return false;
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signed_by !== undefined){
let data33 = data.signed_by;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data33)){
var valid6 = true;
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
const _errs71 = errors;
if(typeof data33[i2] !== "string"){

return false;
}
var valid6 = _errs71 === errors;
if(!valid6){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.thresholds === undefined) && (missing0 = "thresholds"))) || ((data.evidence === undefined) && (missing0 = "evidence"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){

return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){

return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
const _errs6 = errors;
if(typeof data.risk !== "string"){

return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advisory !== undefined){
const _errs8 = errors;
if(typeof data.advisory !== "string"){

return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.because !== undefined){
let data4 = data.because;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs13 = errors;
if(typeof data4[key1] !== "string"){

return false;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs15 = errors;
if(typeof data.source !== "string"){

return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data7 = data.state;
const _errs17 = errors;
if(!(((((data7 === "crossed") || (data7 === "not-ruled-out")) || (data7 === "unmeasured")) || (data7 === "clear")) || (data7 === "not-applicable"))){

return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.threshold !== undefined){
const _errs19 = errors;
if(typeof data.threshold !== "string"){

return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thresholds !== undefined){
let data9 = data.thresholds;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
let data10 = data9[key2];
const _errs24 = errors;
if(!((((data10 === "crossed") || (data10 === "not-ruled-out")) || (data10 === "unmeasured")) || (data10 === "clear"))){

return false;
}
var valid3 = _errs24 === errors;
if(!valid3){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data11 = data.limits;
const _errs25 = errors;
if(errors === _errs25){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
const _errs28 = errors;
if(typeof data11[key3] !== "string"){

return false;
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data13 = data.value;
const _errs30 = errors;
if(((!((typeof data13 == "number") && (isFinite(data13)))) && (typeof data13 !== "string")) && (typeof data13 !== "boolean")){

return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bound !== undefined){
let data14 = data.bound;
const _errs33 = errors;
if(((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")) && (typeof data14 !== "boolean")){

return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.margin !== undefined){
let data15 = data.margin;
const _errs36 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){

return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overrides !== undefined){
let data16 = data.overrides;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data16)){
var valid7 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
const _errs40 = errors;
if(typeof data16[i0] !== "string"){

return false;
}
var valid7 = _errs40 === errors;
if(!valid7){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decided_by !== undefined){
let data18 = data.decided_by;
const _errs42 = errors;
const _errs43 = errors;
if(errors === _errs43){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing1;
if(((data18.kind === undefined) && (missing1 = "kind")) || ((data18.file === undefined) && (missing1 = "file"))){

return false;
}
else {
const _errs45 = errors;
for(const key4 in data18){
if(!(((((key4 === "kind") || (key4 === "file")) || (key4 === "line")) || (key4 === "pointer")) || (key4 === "by"))){

return false;
break;
}
}
if(_errs45 === errors){
if(data18.kind !== undefined){
let data19 = data18.kind;
const _errs46 = errors;
if(!(((data19 === "measurement") || (data19 === "determination")) || (data19 === "event"))){

return false;
}
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data18.file !== undefined){
const _errs47 = errors;
if(typeof data18.file !== "string"){

return false;
}
var valid9 = _errs47 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data18.line !== undefined){
let data21 = data18.line;
const _errs49 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){

return false;
}
var valid9 = _errs49 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data18.pointer !== undefined){
const _errs51 = errors;
if(typeof data18.pointer !== "string"){

return false;
}
var valid9 = _errs51 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data18.by !== undefined){
const _errs53 = errors;
if(typeof data18.by !== "string"){

return false;
}
var valid9 = _errs53 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.considers !== undefined){
const _errs55 = errors;
if(!(validate23(data.considers, {instancePath:instancePath+"/considers",parentData:data,parentDataProperty:"considers",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rests_on !== undefined){
let data25 = data.rests_on;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data25)){
var valid10 = true;
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing2;
if(((((data26.kind === undefined) && (missing2 = "kind")) || ((data26.id === undefined) && (missing2 = "id"))) || ((data26.state === undefined) && (missing2 = "state"))) || ((data26.holds === undefined) && (missing2 = "holds"))){

return false;
}
else {
const _errs61 = errors;
for(const key5 in data26){
if(!((((key5 === "kind") || (key5 === "id")) || (key5 === "state")) || (key5 === "holds"))){

return false;
break;
}
}
if(_errs61 === errors){
if(data26.kind !== undefined){
let data27 = data26.kind;
const _errs62 = errors;
if(!((data27 === "mitigation") || (data27 === "assumption"))){

return false;
}
var valid12 = _errs62 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.id !== undefined){
const _errs63 = errors;
if(typeof data26.id !== "string"){

return false;
}
var valid12 = _errs63 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.state !== undefined){
const _errs65 = errors;
if(typeof data26.state !== "string"){

return false;
}
var valid12 = _errs65 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.holds !== undefined){
const _errs67 = errors;
if(typeof data26.holds !== "boolean"){

return false;
}
var valid12 = _errs67 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
else {

return false;
}
}
var valid10 = _errs58 === errors;
if(!valid10){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data31 = data.evidence;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data31)){
var valid13 = true;
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
const _errs71 = errors;
if(!(validate25(data31[i2], {instancePath:instancePath+"/evidence/" + i2,parentData:data31,parentDataProperty:i2,rootData,dynamicAnchors}))){
errors++;
}
var valid13 = _errs71 === errors;
if(!valid13){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","additionalProperties":false,"required":["id","title","category","state","needed_by","evidence"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"category":{"enum":["containment","deployment","assurance","governance"]},"advisory":{"type":"string"},"because":{"type":"object","additionalProperties":{"type":"string"}},"source":{"type":"string"},"state":{"$ref":"#/$defs/kciState"},"threshold":{"type":"string"},"limit":{"type":"string"},"needed_by":{"type":"array","items":{"type":"string"}},"due":{"type":"string"},"value":{"$ref":"#/$defs/value"},"bound":{"$ref":"#/$defs/value"},"overrides":{"type":"array","items":{"type":"string"}},"decided_by":{"$ref":"#/$defs/decidedBy"},"considers":{"$ref":"#/$defs/considered"},"rests_on":{"type":"array","items":{"$ref":"#/$defs/rest"}},"evidence":{"type":"array","items":{"$ref":"#/$defs/used"}}}};
const schema48 = {"enum":["unmet","inadmissible","missing","pending","waived","met","reported"]};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.category === undefined) && (missing0 = "category"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.needed_by === undefined) && (missing0 = "needed_by"))) || ((data.evidence === undefined) && (missing0 = "evidence"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema47.properties, key0))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){

return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){

return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data2 = data.category;
const _errs6 = errors;
if(!((((data2 === "containment") || (data2 === "deployment")) || (data2 === "assurance")) || (data2 === "governance"))){

return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advisory !== undefined){
const _errs7 = errors;
if(typeof data.advisory !== "string"){

return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.because !== undefined){
let data4 = data.because;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs12 = errors;
if(typeof data4[key1] !== "string"){

return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs14 = errors;
if(typeof data.source !== "string"){

return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data7 = data.state;
const _errs16 = errors;
if(!(((((((data7 === "unmet") || (data7 === "inadmissible")) || (data7 === "missing")) || (data7 === "pending")) || (data7 === "waived")) || (data7 === "met")) || (data7 === "reported"))){

return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.threshold !== undefined){
const _errs18 = errors;
if(typeof data.threshold !== "string"){

return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
const _errs20 = errors;
if(typeof data.limit !== "string"){

return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needed_by !== undefined){
let data10 = data.needed_by;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
var valid3 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs24 = errors;
if(typeof data10[i0] !== "string"){

return false;
}
var valid3 = _errs24 === errors;
if(!valid3){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.due !== undefined){
const _errs26 = errors;
if(typeof data.due !== "string"){

return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data13 = data.value;
const _errs28 = errors;
if(((!((typeof data13 == "number") && (isFinite(data13)))) && (typeof data13 !== "string")) && (typeof data13 !== "boolean")){

return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bound !== undefined){
let data14 = data.bound;
const _errs31 = errors;
if(((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")) && (typeof data14 !== "boolean")){

return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overrides !== undefined){
let data15 = data.overrides;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data15)){
var valid6 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
const _errs36 = errors;
if(typeof data15[i1] !== "string"){

return false;
}
var valid6 = _errs36 === errors;
if(!valid6){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decided_by !== undefined){
let data17 = data.decided_by;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing1;
if(((data17.kind === undefined) && (missing1 = "kind")) || ((data17.file === undefined) && (missing1 = "file"))){

return false;
}
else {
const _errs41 = errors;
for(const key2 in data17){
if(!(((((key2 === "kind") || (key2 === "file")) || (key2 === "line")) || (key2 === "pointer")) || (key2 === "by"))){

return false;
break;
}
}
if(_errs41 === errors){
if(data17.kind !== undefined){
let data18 = data17.kind;
const _errs42 = errors;
if(!(((data18 === "measurement") || (data18 === "determination")) || (data18 === "event"))){

return false;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.file !== undefined){
const _errs43 = errors;
if(typeof data17.file !== "string"){

return false;
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.line !== undefined){
let data20 = data17.line;
const _errs45 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){

return false;
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.pointer !== undefined){
const _errs47 = errors;
if(typeof data17.pointer !== "string"){

return false;
}
var valid8 = _errs47 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.by !== undefined){
const _errs49 = errors;
if(typeof data17.by !== "string"){

return false;
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.considers !== undefined){
const _errs51 = errors;
if(!(validate23(data.considers, {instancePath:instancePath+"/considers",parentData:data,parentDataProperty:"considers",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rests_on !== undefined){
let data24 = data.rests_on;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data24)){
var valid9 = true;
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
const _errs54 = errors;
const _errs55 = errors;
if(errors === _errs55){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing2;
if(((((data25.kind === undefined) && (missing2 = "kind")) || ((data25.id === undefined) && (missing2 = "id"))) || ((data25.state === undefined) && (missing2 = "state"))) || ((data25.holds === undefined) && (missing2 = "holds"))){

return false;
}
else {
const _errs57 = errors;
for(const key3 in data25){
if(!((((key3 === "kind") || (key3 === "id")) || (key3 === "state")) || (key3 === "holds"))){

return false;
break;
}
}
if(_errs57 === errors){
if(data25.kind !== undefined){
let data26 = data25.kind;
const _errs58 = errors;
if(!((data26 === "mitigation") || (data26 === "assumption"))){

return false;
}
var valid11 = _errs58 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data25.id !== undefined){
const _errs59 = errors;
if(typeof data25.id !== "string"){

return false;
}
var valid11 = _errs59 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data25.state !== undefined){
const _errs61 = errors;
if(typeof data25.state !== "string"){

return false;
}
var valid11 = _errs61 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data25.holds !== undefined){
const _errs63 = errors;
if(typeof data25.holds !== "boolean"){

return false;
}
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
else {

return false;
}
}
var valid9 = _errs54 === errors;
if(!valid9){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data30 = data.evidence;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data30)){
var valid12 = true;
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
const _errs67 = errors;
if(!(validate25(data30[i3], {instancePath:instancePath+"/evidence/" + i3,parentData:data30,parentDataProperty:i3,rootData,dynamicAnchors}))){
errors++;
}
var valid12 = _errs67 === errors;
if(!valid12){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","additionalProperties":false,"required":["code","severity","message"],"properties":{"code":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"indicator":{"type":"string"},"pairing":{"type":"string"},"stage":{"type":"string"},"message":{"type":"string"},"fix":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}};
const schema55 = {"enum":["block","warning","note"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) && (missing0 = "code")) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.message === undefined) && (missing0 = "message"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema54.properties, key0))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
const _errs2 = errors;
if(typeof data.code !== "string"){

return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data1 = data.severity;
const _errs4 = errors;
if(!(((data1 === "block") || (data1 === "warning")) || (data1 === "note"))){

return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.indicator !== undefined){
const _errs6 = errors;
if(typeof data.indicator !== "string"){

return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pairing !== undefined){
const _errs8 = errors;
if(typeof data.pairing !== "string"){

return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stage !== undefined){
const _errs10 = errors;
if(typeof data.stage !== "string"){

return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs12 = errors;
if(typeof data.message !== "string"){

return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fix !== undefined){
const _errs14 = errors;
if(typeof data.fix !== "string"){

return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs16 = errors;
if(typeof data.file !== "string"){

return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data8 = data.line;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){

return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
let data9 = data.column;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){

return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.verdict === undefined) && (missing0 = "verdict")) || ((data.stages === undefined) && (missing0 = "stages"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.kris === undefined) && (missing0 = "kris"))) || ((data.kcis === undefined) && (missing0 = "kcis"))) || ((data.pairings === undefined) && (missing0 = "pairings"))) || ((data.signoffs === undefined) && (missing0 = "signoffs"))) || ((data.waivers === undefined) && (missing0 = "waivers"))) || ((data.withdrawals === undefined) && (missing0 = "withdrawals"))) || ((data.findings === undefined) && (missing0 = "findings"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.verdict !== undefined){
let data0 = data.verdict;
const _errs2 = errors;
if(!((((data0 === "pass") || (data0 === "pass-with-waivers")) || (data0 === "blocked")) || (data0 === "undecided"))){

return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stages !== undefined){
let data1 = data.stages;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.name === undefined) && (missing1 = "name")) || ((data2.verdict === undefined) && (missing1 = "verdict"))){

return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "verdict"))){

return false;
break;
}
}
if(_errs8 === errors){
if(data2.name !== undefined){
const _errs9 = errors;
if(typeof data2.name !== "string"){

return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.verdict !== undefined){
let data4 = data2.verdict;
const _errs11 = errors;
if(!((((data4 === "pass") || (data4 === "pass-with-waivers")) || (data4 === "blocked")) || (data4 === "undecided"))){

return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {

return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined){
let data5 = data.release;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((data5.file === undefined) && (missing2 = "file")){

return false;
}
else {
const _errs15 = errors;
for(const key2 in data5){
if(!(((((key2 === "model") || (key2 === "release")) || (key2 === "digest")) || (key2 === "stage")) || (key2 === "file"))){

return false;
break;
}
}
if(_errs15 === errors){
if(data5.model !== undefined){
const _errs16 = errors;
if(typeof data5.model !== "string"){

return false;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.release !== undefined){
const _errs18 = errors;
if(typeof data5.release !== "string"){

return false;
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.digest !== undefined){
const _errs20 = errors;
if(typeof data5.digest !== "string"){

return false;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.stage !== undefined){
const _errs22 = errors;
if(typeof data5.stage !== "string"){

return false;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.file !== undefined){
const _errs24 = errors;
if(typeof data5.file !== "string"){

return false;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kris !== undefined){
let data11 = data.kris;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data11)){
var valid6 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs28 = errors;
if(!(validate22(data11[i1], {instancePath:instancePath+"/kris/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
errors++;
}
var valid6 = _errs28 === errors;
if(!valid6){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kcis !== undefined){
let data13 = data.kcis;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data13)){
var valid7 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
const _errs31 = errors;
if(!(validate28(data13[i2], {instancePath:instancePath+"/kcis/" + i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors}))){
errors++;
}
var valid7 = _errs31 === errors;
if(!valid7){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pairings !== undefined){
let data15 = data.pairings;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data15)){
var valid8 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
const _errs34 = errors;
if(errors === _errs34){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if(((data16.id === undefined) && (missing3 = "id")) || ((data16.state === undefined) && (missing3 = "state"))){

return false;
}
else {
const _errs36 = errors;
for(const key3 in data16){
if(!(((key3 === "id") || (key3 === "state")) || (key3 === "reason"))){

return false;
break;
}
}
if(_errs36 === errors){
if(data16.id !== undefined){
const _errs37 = errors;
if(typeof data16.id !== "string"){

return false;
}
var valid9 = _errs37 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data16.state !== undefined){
let data18 = data16.state;
const _errs39 = errors;
if(!((((data18 === "fired") || (data18 === "idle")) || (data18 === "pending")) || (data18 === "not-applicable"))){

return false;
}
var valid9 = _errs39 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data16.reason !== undefined){
const _errs40 = errors;
if(typeof data16.reason !== "string"){

return false;
}
var valid9 = _errs40 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {

return false;
}
}
var valid8 = _errs34 === errors;
if(!valid8){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plans !== undefined){
let data20 = data.plans;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data20)){
var valid10 = true;
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
const _errs44 = errors;
const _errs45 = errors;
if(errors === _errs45){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing4;
if(((((data21.id === undefined) && (missing4 = "id")) || ((data21.statement === undefined) && (missing4 = "statement"))) || ((data21.state === undefined) && (missing4 = "state"))) || ((data21.milestones === undefined) && (missing4 = "milestones"))){

return false;
}
else {
const _errs47 = errors;
for(const key4 in data21){
if(!(((((key4 === "id") || (key4 === "statement")) || (key4 === "state")) || (key4 === "because")) || (key4 === "milestones"))){

return false;
break;
}
}
if(_errs47 === errors){
if(data21.id !== undefined){
const _errs48 = errors;
if(typeof data21.id !== "string"){

return false;
}
var valid12 = _errs48 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data21.statement !== undefined){
const _errs50 = errors;
if(typeof data21.statement !== "string"){

return false;
}
var valid12 = _errs50 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data21.state !== undefined){
let data24 = data21.state;
const _errs52 = errors;
if(!(((data24 === "sufficient") || (data24 === "insufficient")) || (data24 === "not-needed"))){

return false;
}
var valid12 = _errs52 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data21.because !== undefined){
const _errs53 = errors;
if(typeof data21.because !== "string"){

return false;
}
var valid12 = _errs53 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data21.milestones !== undefined){
let data26 = data21.milestones;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data26)){
var valid13 = true;
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
const _errs57 = errors;
if(errors === _errs57){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing5;
if(((((data27.id === undefined) && (missing5 = "id")) || ((data27.title === undefined) && (missing5 = "title"))) || ((data27.due === undefined) && (missing5 = "due"))) || ((data27.state === undefined) && (missing5 = "state"))){

return false;
}
else {
const _errs59 = errors;
for(const key5 in data27){
if(!(((((((key5 === "id") || (key5 === "title")) || (key5 === "due")) || (key5 === "state")) || (key5 === "kci")) || (key5 === "threshold")) || (key5 === "forecast"))){

return false;
break;
}
}
if(_errs59 === errors){
if(data27.id !== undefined){
const _errs60 = errors;
if(typeof data27.id !== "string"){

return false;
}
var valid14 = _errs60 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data27.title !== undefined){
const _errs62 = errors;
if(typeof data27.title !== "string"){

return false;
}
var valid14 = _errs62 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data27.due !== undefined){
const _errs64 = errors;
if(typeof data27.due !== "string"){

return false;
}
var valid14 = _errs64 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data27.state !== undefined){
let data31 = data27.state;
const _errs66 = errors;
if(!((((data31 === "met") || (data31 === "overdue")) || (data31 === "due")) || (data31 === "open"))){

return false;
}
var valid14 = _errs66 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data27.kci !== undefined){
const _errs67 = errors;
if(typeof data27.kci !== "string"){

return false;
}
var valid14 = _errs67 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data27.threshold !== undefined){
const _errs69 = errors;
if(typeof data27.threshold !== "string"){

return false;
}
var valid14 = _errs69 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data27.forecast !== undefined){
const _errs71 = errors;
if(typeof data27.forecast !== "string"){

return false;
}
var valid14 = _errs71 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}
var valid13 = _errs57 === errors;
if(!valid13){
break;
}
}
}
else {

return false;
}
}
var valid12 = _errs55 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
else {

return false;
}
}
var valid10 = _errs44 === errors;
if(!valid10){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signoffs !== undefined){
let data35 = data.signoffs;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data35)){
var valid15 = true;
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
const _errs75 = errors;
if(errors === _errs75){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing6;
if(((((data36.id === undefined) && (missing6 = "id")) || ((data36.state === undefined) && (missing6 = "state"))) || ((data36.quorum === undefined) && (missing6 = "quorum"))) || ((data36.approved_by === undefined) && (missing6 = "approved_by"))){

return false;
}
else {
const _errs77 = errors;
for(const key6 in data36){
if(!((((key6 === "id") || (key6 === "state")) || (key6 === "quorum")) || (key6 === "approved_by"))){

return false;
break;
}
}
if(_errs77 === errors){
if(data36.id !== undefined){
const _errs78 = errors;
if(typeof data36.id !== "string"){

return false;
}
var valid16 = _errs78 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data36.state !== undefined){
let data38 = data36.state;
const _errs80 = errors;
if(!((((data38 === "given") || (data38 === "missing")) || (data38 === "idle")) || (data38 === "pending"))){

return false;
}
var valid16 = _errs80 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data36.quorum !== undefined){
let data39 = data36.quorum;
const _errs81 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){

return false;
}
var valid16 = _errs81 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data36.approved_by !== undefined){
let data40 = data36.approved_by;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data40)){
var valid17 = true;
const len7 = data40.length;
for(let i7=0; i7<len7; i7++){
const _errs85 = errors;
if(typeof data40[i7] !== "string"){

return false;
}
var valid17 = _errs85 === errors;
if(!valid17){
break;
}
}
}
else {

return false;
}
}
var valid16 = _errs83 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
else {

return false;
}
}
var valid15 = _errs75 === errors;
if(!valid15){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data42 = data.waivers;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data42)){
var valid18 = true;
const len8 = data42.length;
for(let i8=0; i8<len8; i8++){
let data43 = data42[i8];
const _errs89 = errors;
if(errors === _errs89){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing7;
if(((((data43.id === undefined) && (missing7 = "id")) || ((data43.indicator === undefined) && (missing7 = "indicator"))) || ((data43.state === undefined) && (missing7 = "state"))) || ((data43.expires === undefined) && (missing7 = "expires"))){

return false;
}
else {
const _errs91 = errors;
for(const key7 in data43){
if(!((((((key7 === "id") || (key7 === "indicator")) || (key7 === "state")) || (key7 === "expires")) || (key7 === "reason")) || (key7 === "approved_by"))){

return false;
break;
}
}
if(_errs91 === errors){
if(data43.id !== undefined){
const _errs92 = errors;
if(typeof data43.id !== "string"){

return false;
}
var valid19 = _errs92 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data43.indicator !== undefined){
const _errs94 = errors;
if(typeof data43.indicator !== "string"){

return false;
}
var valid19 = _errs94 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data43.state !== undefined){
let data46 = data43.state;
const _errs96 = errors;
if(!((((data46 === "used") || (data46 === "unused")) || (data46 === "expired")) || (data46 === "invalid"))){

return false;
}
var valid19 = _errs96 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data43.expires !== undefined){
const _errs97 = errors;
if(typeof data43.expires !== "string"){

return false;
}
var valid19 = _errs97 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data43.reason !== undefined){
const _errs99 = errors;
if(typeof data43.reason !== "string"){

return false;
}
var valid19 = _errs99 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data43.approved_by !== undefined){
let data49 = data43.approved_by;
const _errs101 = errors;
if(errors === _errs101){
if(Array.isArray(data49)){
var valid20 = true;
const len9 = data49.length;
for(let i9=0; i9<len9; i9++){
const _errs103 = errors;
if(typeof data49[i9] !== "string"){

return false;
}
var valid20 = _errs103 === errors;
if(!valid20){
break;
}
}
}
else {

return false;
}
}
var valid19 = _errs101 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
}
}
else {

return false;
}
}
var valid18 = _errs89 === errors;
if(!valid18){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.withdrawals !== undefined){
let data51 = data.withdrawals;
const _errs105 = errors;
if(errors === _errs105){
if(Array.isArray(data51)){
var valid21 = true;
const len10 = data51.length;
for(let i10=0; i10<len10; i10++){
let data52 = data51[i10];
const _errs107 = errors;
if(errors === _errs107){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing8;
if((((((data52.file === undefined) && (missing8 = "file")) || ((data52.state === undefined) && (missing8 = "state"))) || ((data52.reason === undefined) && (missing8 = "reason"))) || ((data52.by === undefined) && (missing8 = "by"))) || ((data52.source === undefined) && (missing8 = "source"))){

return false;
}
else {
const _errs109 = errors;
for(const key8 in data52){
if(!((((((key8 === "file") || (key8 === "record")) || (key8 === "state")) || (key8 === "reason")) || (key8 === "by")) || (key8 === "source"))){

return false;
break;
}
}
if(_errs109 === errors){
if(data52.file !== undefined){
const _errs110 = errors;
if(typeof data52.file !== "string"){

return false;
}
var valid22 = _errs110 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data52.record !== undefined){
const _errs112 = errors;
if(typeof data52.record !== "string"){

return false;
}
var valid22 = _errs112 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data52.state !== undefined){
let data55 = data52.state;
const _errs114 = errors;
if(!((((data55 === "used") || (data55 === "unapproved")) || (data55 === "forbidden")) || (data55 === "unmatched"))){

return false;
}
var valid22 = _errs114 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data52.reason !== undefined){
const _errs115 = errors;
if(typeof data52.reason !== "string"){

return false;
}
var valid22 = _errs115 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data52.by !== undefined){
const _errs117 = errors;
if(typeof data52.by !== "string"){

return false;
}
var valid22 = _errs117 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data52.source !== undefined){
const _errs119 = errors;
if(typeof data52.source !== "string"){

return false;
}
var valid22 = _errs119 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
}
}
}
else {

return false;
}
}
var valid21 = _errs107 === errors;
if(!valid21){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs105 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data59 = data.findings;
const _errs121 = errors;
if(errors === _errs121){
if(Array.isArray(data59)){
var valid23 = true;
const len11 = data59.length;
for(let i11=0; i11<len11; i11++){
const _errs123 = errors;
if(!(validate32(data59[i11], {instancePath:instancePath+"/findings/" + i11,parentData:data59,parentDataProperty:i11,rootData,dynamicAnchors}))){
errors++;
}
var valid23 = _errs123 === errors;
if(!valid23){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs121 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"array","items":{"$ref":"#/$defs/text"}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.file === undefined) && (missing0 = "file")) || ((data0.sha256 === undefined) && (missing0 = "sha256"))){

return false;
}
else {
const _errs4 = errors;
for(const key0 in data0){
if(!((key0 === "file") || (key0 === "sha256"))){

return false;
break;
}
}
if(_errs4 === errors){
if(data0.file !== undefined){
const _errs5 = errors;
if(typeof data0.file !== "string"){

return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.sha256 !== undefined){
const _errs7 = errors;
if(typeof data0.sha256 !== "string"){

return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate36.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://kri-gate.dev/schemas/decision.schema.json" */;

let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.version === undefined) && (missing0 = "version")) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.enforcement === undefined) && (missing0 = "enforcement"))) || ((data.evaluated_at === undefined) && (missing0 = "evaluated_at"))) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.decisions === undefined) && (missing0 = "decisions"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){

return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
let data1 = data.verdict;
const _errs3 = errors;
if(!((((data1 === "pass") || (data1 === "pass-with-waivers")) || (data1 === "blocked")) || (data1 === "undecided"))){

return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enforcement !== undefined){
let data2 = data.enforcement;
const _errs5 = errors;
if(!((data2 === "enforce") || (data2 === "warn"))){

return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evaluated_at !== undefined){
const _errs6 = errors;
if(typeof data.evaluated_at !== "string"){

return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valid_until !== undefined){
const _errs8 = errors;
if(typeof data.valid_until !== "string"){

return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
let data5 = data.tool;
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.name === undefined) && (missing1 = "name")) || ((data5.version === undefined) && (missing1 = "version"))){

return false;
}
else {
const _errs12 = errors;
for(const key1 in data5){
if(!((key1 === "name") || (key1 === "version"))){

return false;
break;
}
}
if(_errs12 === errors){
if(data5.name !== undefined){
const _errs13 = errors;
if("kri-gate" !== data5.name){

return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.version !== undefined){
const _errs14 = errors;
if(typeof data5.version !== "string"){

return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data8 = data.policy;
const _errs16 = errors;
if(errors === _errs16){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((data8.file === undefined) && (missing2 = "file")){

return false;
}
else {
const _errs18 = errors;
for(const key2 in data8){
if(!((((key2 === "name") || (key2 === "file")) || (key2 === "ref")) || (key2 === "sha256"))){

return false;
break;
}
}
if(_errs18 === errors){
if(data8.name !== undefined){
const _errs19 = errors;
if(typeof data8.name !== "string"){

return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.file !== undefined){
const _errs21 = errors;
if(typeof data8.file !== "string"){

return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.ref !== undefined){
const _errs23 = errors;
if(typeof data8.ref !== "string"){

return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.sha256 !== undefined){
const _errs25 = errors;
if(typeof data8.sha256 !== "string"){

return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decisions !== undefined){
let data13 = data.decisions;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data13)){
var valid4 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
const _errs29 = errors;
if(!(validate21(data13[i0], {instancePath:instancePath+"/decisions/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
errors++;
}
var valid4 = _errs29 === errors;
if(!valid4){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data15 = data.findings;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data15)){
var valid5 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
const _errs32 = errors;
if(!(validate32(data15[i1], {instancePath:instancePath+"/findings/" + i1,parentData:data15,parentDataProperty:i1,rootData,dynamicAnchors}))){
errors++;
}
var valid5 = _errs32 === errors;
if(!valid5){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signatures !== undefined){
let data17 = data.signatures;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data17)){
var valid6 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing3;
if((((data18.file === undefined) && (missing3 = "file")) || ((data18.signers === undefined) && (missing3 = "signers"))) || ((data18.covers === undefined) && (missing3 = "covers"))){

return false;
}
else {
const _errs38 = errors;
for(const key3 in data18){
if(!(((((((key3 === "file") || (key3 === "line")) || (key3 === "predicate")) || (key3 === "signers")) || (key3 === "identity")) || (key3 === "rejected")) || (key3 === "covers"))){

return false;
break;
}
}
if(_errs38 === errors){
if(data18.file !== undefined){
const _errs39 = errors;
if(typeof data18.file !== "string"){

return false;
}
var valid8 = _errs39 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.line !== undefined){
let data20 = data18.line;
const _errs41 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){

return false;
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.predicate !== undefined){
const _errs43 = errors;
if(typeof data18.predicate !== "string"){

return false;
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.signers !== undefined){
let data22 = data18.signers;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data22)){
var valid9 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
const _errs47 = errors;
if(typeof data22[i3] !== "string"){

return false;
}
var valid9 = _errs47 === errors;
if(!valid9){
break;
}
}
}
else {

return false;
}
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.identity !== undefined){
const _errs49 = errors;
if(typeof data18.identity !== "string"){

return false;
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.rejected !== undefined){
const _errs51 = errors;
if(typeof data18.rejected !== "string"){

return false;
}
var valid8 = _errs51 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.covers !== undefined){
let data26 = data18.covers;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data26)){
var valid10 = true;
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
const _errs55 = errors;
if(typeof data26[i4] !== "string"){

return false;
}
var valid10 = _errs55 === errors;
if(!valid10){
break;
}
}
}
else {

return false;
}
}
var valid8 = _errs53 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}
var valid6 = _errs35 === errors;
if(!valid6){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data28 = data.evidence;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data28)){
var valid11 = true;
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
let data29 = data28[i5];
const _errs59 = errors;
if(errors === _errs59){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing4;
if((((((data29.file === undefined) && (missing4 = "file")) || ((data29.sha256 === undefined) && (missing4 = "sha256"))) || ((data29.format === undefined) && (missing4 = "format"))) || ((data29.channel === undefined) && (missing4 = "channel"))) || ((data29.measurements === undefined) && (missing4 = "measurements"))){

return false;
}
else {
const _errs61 = errors;
for(const key4 in data29){
if(!((((((((key4 === "file") || (key4 === "sha256")) || (key4 === "format")) || (key4 === "channel")) || (key4 === "measurements")) || (key4 === "removed")) || (key4 === "signed_by")) || (key4 === "artifact"))){

return false;
break;
}
}
if(_errs61 === errors){
if(data29.file !== undefined){
const _errs62 = errors;
if(typeof data29.file !== "string"){

return false;
}
var valid12 = _errs62 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data29.sha256 !== undefined){
const _errs64 = errors;
if(typeof data29.sha256 !== "string"){

return false;
}
var valid12 = _errs64 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data29.format !== undefined){
let data32 = data29.format;
const _errs66 = errors;
if((typeof data32 !== "string") && (data32 !== null)){

return false;
}
var valid12 = _errs66 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data29.channel !== undefined){
let data33 = data29.channel;
const _errs68 = errors;
if(!((((data33 === "default-branch") || (data33 === "signed")) || (data33 === "approved")) || (data33 === "author"))){

return false;
}
var valid12 = _errs68 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data29.measurements !== undefined){
let data34 = data29.measurements;
const _errs70 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){

return false;
}
var valid12 = _errs70 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data29.removed !== undefined){
const _errs72 = errors;
if(true !== data29.removed){

return false;
}
var valid12 = _errs72 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data29.signed_by !== undefined){
let data36 = data29.signed_by;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data36)){
var valid14 = true;
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
const _errs75 = errors;
if(typeof data36[i6] !== "string"){

return false;
}
var valid14 = _errs75 === errors;
if(!valid14){
break;
}
}
}
else {

return false;
}
}
var valid12 = _errs73 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data29.artifact !== undefined){
let data38 = data29.artifact;
const _errs77 = errors;
if(errors === _errs77){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing5;
if((((((data38.run === undefined) && (missing5 = "run")) || ((data38.attempt === undefined) && (missing5 = "attempt"))) || ((data38.workflow === undefined) && (missing5 = "workflow"))) || ((data38.commit === undefined) && (missing5 = "commit"))) || ((data38.name === undefined) && (missing5 = "name"))){

return false;
}
else {
const _errs79 = errors;
for(const key5 in data38){
if(!((((((key5 === "run") || (key5 === "attempt")) || (key5 === "workflow")) || (key5 === "commit")) || (key5 === "name")) || (key5 === "digest"))){

return false;
break;
}
}
if(_errs79 === errors){
if(data38.run !== undefined){
let data39 = data38.run;
const _errs80 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){

return false;
}
var valid15 = _errs80 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data38.attempt !== undefined){
let data40 = data38.attempt;
const _errs82 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){

return false;
}
var valid15 = _errs82 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data38.workflow !== undefined){
const _errs84 = errors;
if(typeof data38.workflow !== "string"){

return false;
}
var valid15 = _errs84 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data38.commit !== undefined){
const _errs86 = errors;
if(typeof data38.commit !== "string"){

return false;
}
var valid15 = _errs86 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data38.name !== undefined){
const _errs88 = errors;
if(typeof data38.name !== "string"){

return false;
}
var valid15 = _errs88 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data38.digest !== undefined){
const _errs90 = errors;
if(typeof data38.digest !== "string"){

return false;
}
var valid15 = _errs90 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
}
}
else {

return false;
}
}
var valid12 = _errs77 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}
var valid11 = _errs59 === errors;
if(!valid11){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data45 = data.inputs;
const _errs92 = errors;
if(errors === _errs92){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing6;
if(((((data45.releases === undefined) && (missing6 = "releases")) || ((data45.base_releases === undefined) && (missing6 = "base_releases"))) || ((data45.evidence === undefined) && (missing6 = "evidence"))) || ((data45.reviews === undefined) && (missing6 = "reviews"))){

return false;
}
else {
const _errs94 = errors;
for(const key6 in data45){
if(!(func1.call(schema31.properties.inputs.properties, key6))){

return false;
break;
}
}
if(_errs94 === errors){
if(data45.mode !== undefined){
let data46 = data45.mode;
const _errs95 = errors;
if(!((data46 === "enforce") || (data46 === "warn"))){

return false;
}
var valid16 = _errs95 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.releases !== undefined){
const _errs96 = errors;
if(!(validate36(data45.releases, {instancePath:instancePath+"/inputs/releases",parentData:data45,parentDataProperty:"releases",rootData,dynamicAnchors}))){
errors++;
}
var valid16 = _errs96 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.base_releases !== undefined){
const _errs97 = errors;
if(!(validate36(data45.base_releases, {instancePath:instancePath+"/inputs/base_releases",parentData:data45,parentDataProperty:"base_releases",rootData,dynamicAnchors}))){
errors++;
}
var valid16 = _errs97 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.base_is_stated !== undefined){
const _errs98 = errors;
if(true !== data45.base_is_stated){

return false;
}
var valid16 = _errs98 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.parents !== undefined){
const _errs99 = errors;
if(!(validate36(data45.parents, {instancePath:instancePath+"/inputs/parents",parentData:data45,parentDataProperty:"parents",rootData,dynamicAnchors}))){
errors++;
}
var valid16 = _errs99 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.former_releases !== undefined){
const _errs100 = errors;
if(!(validate36(data45.former_releases, {instancePath:instancePath+"/inputs/former_releases",parentData:data45,parentDataProperty:"former_releases",rootData,dynamicAnchors}))){
errors++;
}
var valid16 = _errs100 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.base_policy !== undefined){
let data52 = data45.base_policy;
const _errs101 = errors;
const _errs102 = errors;
if(errors === _errs102){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing7;
if(((data52.file === undefined) && (missing7 = "file")) || ((data52.sha256 === undefined) && (missing7 = "sha256"))){

return false;
}
else {
const _errs104 = errors;
for(const key7 in data52){
if(!((key7 === "file") || (key7 === "sha256"))){

return false;
break;
}
}
if(_errs104 === errors){
if(data52.file !== undefined){
const _errs105 = errors;
if(typeof data52.file !== "string"){

return false;
}
var valid18 = _errs105 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data52.sha256 !== undefined){
const _errs107 = errors;
if(typeof data52.sha256 !== "string"){

return false;
}
var valid18 = _errs107 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {

return false;
}
}
var valid16 = _errs101 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.proposed_policy !== undefined){
let data55 = data45.proposed_policy;
const _errs109 = errors;
const _errs110 = errors;
if(errors === _errs110){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
let missing8;
if(((data55.file === undefined) && (missing8 = "file")) || ((data55.sha256 === undefined) && (missing8 = "sha256"))){

return false;
}
else {
const _errs112 = errors;
for(const key8 in data55){
if(!((key8 === "file") || (key8 === "sha256"))){

return false;
break;
}
}
if(_errs112 === errors){
if(data55.file !== undefined){
const _errs113 = errors;
if(typeof data55.file !== "string"){

return false;
}
var valid20 = _errs113 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data55.sha256 !== undefined){
const _errs115 = errors;
if(typeof data55.sha256 !== "string"){

return false;
}
var valid20 = _errs115 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {

return false;
}
}
var valid16 = _errs109 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.evidence !== undefined){
let data58 = data45.evidence;
const _errs117 = errors;
if(errors === _errs117){
if(Array.isArray(data58)){
var valid21 = true;
const len7 = data58.length;
for(let i7=0; i7<len7; i7++){
const _errs119 = errors;
if(typeof data58[i7] !== "string"){

return false;
}
var valid21 = _errs119 === errors;
if(!valid21){
break;
}
}
}
else {

return false;
}
}
var valid16 = _errs117 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.reviews !== undefined){
let data60 = data45.reviews;
const _errs121 = errors;
const _errs122 = errors;
if(errors === _errs122){
if(Array.isArray(data60)){
var valid23 = true;
const len8 = data60.length;
for(let i8=0; i8<len8; i8++){
let data61 = data60[i8];
const _errs124 = errors;
if(errors === _errs124){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing9;
if((data61.user === undefined) && (missing9 = "user")){

return false;
}
else {
const _errs126 = errors;
for(const key9 in data61){
if(!(((key9 === "user") || (key9 === "teams")) || (key9 === "at"))){

return false;
break;
}
}
if(_errs126 === errors){
if(data61.user !== undefined){
const _errs127 = errors;
if(typeof data61.user !== "string"){

return false;
}
var valid24 = _errs127 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data61.teams !== undefined){
let data63 = data61.teams;
const _errs129 = errors;
if(errors === _errs129){
if(Array.isArray(data63)){
var valid25 = true;
const len9 = data63.length;
for(let i9=0; i9<len9; i9++){
const _errs131 = errors;
if(typeof data63[i9] !== "string"){

return false;
}
var valid25 = _errs131 === errors;
if(!valid25){
break;
}
}
}
else {

return false;
}
}
var valid24 = _errs129 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data61.at !== undefined){
const _errs133 = errors;
if(typeof data61.at !== "string"){

return false;
}
var valid24 = _errs133 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
else {

return false;
}
}
var valid23 = _errs124 === errors;
if(!valid23){
break;
}
}
}
else {

return false;
}
}
var valid16 = _errs121 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.release_reviews !== undefined){
let data66 = data45.release_reviews;
const _errs135 = errors;
if(errors === _errs135){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key10 in data66){
let data67 = data66[key10];
const _errs138 = errors;
const _errs139 = errors;
if(errors === _errs139){
if(Array.isArray(data67)){
var valid28 = true;
const len10 = data67.length;
for(let i10=0; i10<len10; i10++){
let data68 = data67[i10];
const _errs141 = errors;
if(errors === _errs141){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing10;
if((data68.user === undefined) && (missing10 = "user")){

return false;
}
else {
const _errs143 = errors;
for(const key11 in data68){
if(!(((key11 === "user") || (key11 === "teams")) || (key11 === "at"))){

return false;
break;
}
}
if(_errs143 === errors){
if(data68.user !== undefined){
const _errs144 = errors;
if(typeof data68.user !== "string"){

return false;
}
var valid29 = _errs144 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data68.teams !== undefined){
let data70 = data68.teams;
const _errs146 = errors;
if(errors === _errs146){
if(Array.isArray(data70)){
var valid30 = true;
const len11 = data70.length;
for(let i11=0; i11<len11; i11++){
const _errs148 = errors;
if(typeof data70[i11] !== "string"){

return false;
}
var valid30 = _errs148 === errors;
if(!valid30){
break;
}
}
}
else {

return false;
}
}
var valid29 = _errs146 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data68.at !== undefined){
const _errs150 = errors;
if(typeof data68.at !== "string"){

return false;
}
var valid29 = _errs150 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
else {

return false;
}
}
var valid28 = _errs141 === errors;
if(!valid28){
break;
}
}
}
else {

return false;
}
}
var valid26 = _errs138 === errors;
if(!valid26){
break;
}
}
}
else {

return false;
}
}
var valid16 = _errs135 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.removals !== undefined){
let data73 = data45.removals;
const _errs152 = errors;
if(errors === _errs152){
if(Array.isArray(data73)){
var valid31 = true;
const len12 = data73.length;
for(let i12=0; i12<len12; i12++){
let data74 = data73[i12];
const _errs154 = errors;
if(errors === _errs154){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing11;
if(((data74.file === undefined) && (missing11 = "file")) || ((data74.fate === undefined) && (missing11 = "fate"))){

return false;
}
else {
const _errs156 = errors;
for(const key12 in data74){
if(!((key12 === "file") || (key12 === "fate"))){

return false;
break;
}
}
if(_errs156 === errors){
if(data74.file !== undefined){
const _errs157 = errors;
if(typeof data74.file !== "string"){

return false;
}
var valid32 = _errs157 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data74.fate !== undefined){
let data76 = data74.fate;
const _errs159 = errors;
if(!((((data76 === "deleted") || (data76 === "rewritten")) || (data76 === "dropped")) || (data76 === "hidden"))){

return false;
}
var valid32 = _errs159 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
else {

return false;
}
}
var valid31 = _errs154 === errors;
if(!valid31){
break;
}
}
}
else {

return false;
}
}
var valid16 = _errs152 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.findings !== undefined){
let data77 = data45.findings;
const _errs160 = errors;
if(errors === _errs160){
if(Array.isArray(data77)){
var valid33 = true;
const len13 = data77.length;
for(let i13=0; i13<len13; i13++){
const _errs162 = errors;
if(!(validate32(data77[i13], {instancePath:instancePath+"/inputs/findings/" + i13,parentData:data77,parentDataProperty:i13,rootData,dynamicAnchors}))){
errors++;
}
var valid33 = _errs162 === errors;
if(!valid33){
break;
}
}
}
else {

return false;
}
}
var valid16 = _errs160 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs92 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
const _errs163 = errors;
if(typeof data.sha256 !== "string"){

return false;
}
var valid0 = _errs163 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
