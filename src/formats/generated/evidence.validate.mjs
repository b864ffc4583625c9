// Generated from schemas/ by scripts/generate.mjs. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://kri-gate.dev/schemas/evidence.schema.json","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version"],"properties":{"version":{"const":1},"subject":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"model":{"type":"string","minLength":1},"release":{"type":"string","minLength":1},"digest":{"$ref":"#/$defs/digest"},"configuration":{"type":"string","minLength":1}}},"assessor":{"$ref":"#/$defs/assessor"},"records":{"type":"array","items":{"$ref":"#/$defs/record"}},"logs":{"type":"array","items":{"$ref":"#/$defs/coverSheet"}},"determinations":{"type":"array","items":{"$ref":"#/$defs/determination"}},"events":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/event"},{"$ref":"#/$defs/closing"}]}},"mitigations":{"type":"array","items":{"$ref":"#/$defs/mitigation"}},"withdrawals":{"type":"array","items":{"$ref":"#/$defs/withdrawal"}},"protocol_reviews":{"type":"array","items":{"$ref":"#/$defs/protocolReview"}}},"$defs":{"date":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$"},"source":{"type":"string","minLength":1},"digest":{"type":"string","pattern":"^sha(256|384|512):[0-9A-Fa-f]+$"},"sha256":{"type":"string","pattern":"^(sha256:)?[0-9A-Fa-f]+$"},"stages":{"type":"array","minItems":1,"items":{"type":"string"}},"conditions":{"type":"object","additionalProperties":{"type":["number","string","boolean"]}},"protocol":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"minProperties":1,"properties":{"version":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^(sha256:)?[0-9A-Fa-f]+$"}}},"assessor":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name"],"properties":{"name":{"type":"string","minLength":1},"independent":{"type":"boolean"},"expertise":{"type":"string"},"selection":{"type":"string"},"conflicts":{"type":"array","items":{"type":"string","minLength":1}}}}]},"record":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["indicator","value","assessed"],"properties":{"id":{"type":"string","minLength":1},"indicator":{"type":"string","minLength":1},"value":{"type":["number","string","boolean"]},"assessed":{"$ref":"#/$defs/date"},"samples":{"type":"integer","minimum":0},"stderr":{"type":"number","minimum":0},"interval":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["kind","level","low","high"],"properties":{"kind":{"type":"string","minLength":1},"level":{"anyOf":[{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"},{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}]},"low":{"type":"number"},"high":{"type":"number"}}},"unit":{"type":"string"},"conditions":{"$ref":"#/$defs/conditions"},"protocol":{"$ref":"#/$defs/protocol"},"stages":{"$ref":"#/$defs/stages"},"effective_compute":{"type":"number","exclusiveMinimum":0},"assessor":{"$ref":"#/$defs/assessor"},"document":{"$ref":"#/$defs/document"},"configuration":{"type":"string","minLength":1},"source":{"$ref":"#/$defs/source"},"note":{"type":"string"}}},"document":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["file"],"properties":{"file":{"type":"string","minLength":1},"sha256":{"$ref":"#/$defs/sha256"},"redacted":{"type":"boolean"}}},"coverSheet":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["log"],"properties":{"log":{"type":"string","minLength":1},"sha256":{"$ref":"#/$defs/sha256"},"assessed":{"$ref":"#/$defs/date"},"conditions":{"$ref":"#/$defs/conditions"},"protocol":{"$ref":"#/$defs/protocol"},"effective_compute":{"type":"number","exclusiveMinimum":0},"digest":{"$ref":"#/$defs/digest"},"stages":{"$ref":"#/$defs/stages"},"assessor":{"$ref":"#/$defs/assessor"},"note":{"type":"string"}}},"determination":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["by","date"],"oneOf":[{"required":["kri","threshold"]},{"required":["retracts"]}],"properties":{"id":{"type":"string","minLength":1},"retracts":{"type":"string","minLength":1},"kri":{"type":"string","minLength":1},"threshold":{"type":"string","minLength":1},"basis":{"type":"string"},"by":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/date"},"source":{"$ref":"#/$defs/source"},"note":{"type":"string"}}},"protocolReview":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["indicator","sha256","date"],"properties":{"indicator":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^(sha256:)?[0-9A-Fa-f]+$"},"date":{"$ref":"#/$defs/date"},"assessor":{"$ref":"#/$defs/assessor"},"document":{"$ref":"#/$defs/document"},"note":{"type":"string"}}},"event":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["event","date"],"properties":{"id":{"type":"string","minLength":1},"event":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/date"},"affects":{"type":"array","items":{"type":"string"}},"severity":{"type":"string","minLength":1},"status":{"type":"string"},"source":{"$ref":"#/$defs/source"},"note":{"type":"string"}}},"mitigation":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["mitigation","status","date"],"properties":{"mitigation":{"type":"string","minLength":1},"status":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/date"},"document":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["file"],"properties":{"file":{"type":"string","minLength":1},"sha256":{"$ref":"#/$defs/sha256"},"redacted":{"type":"boolean"}}},"note":{"type":"string"}}},"closing":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["closes","date"],"properties":{"closes":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/date"},"note":{"type":"string"}}},"withdrawal":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["reason","by","date"],"oneOf":[{"required":["log"]},{"required":["file","record"]}],"properties":{"log":{"type":"string","minLength":1},"file":{"type":"string","minLength":1},"record":{"type":"string","minLength":1},"sha256":{"$ref":"#/$defs/sha256"},"reason":{"type":"string","minLength":1},"by":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/date"}}}}};
const schema32 = {"type":"string","pattern":"^sha(256|384|512):[0-9A-Fa-f]+$"};
const schema33 = {"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name"],"properties":{"name":{"type":"string","minLength":1},"independent":{"type":"boolean"},"expertise":{"type":"string"},"selection":{"type":"string"},"conflicts":{"type":"array","items":{"type":"string","minLength":1}}}}]};
const func1 = Object.prototype.hasOwnProperty;
import func2_module from "ajv/dist/runtime/ucs2length.js"; const func2 = func2_module.default ?? func2_module;
const pattern4 = new RegExp("^x-", "u");
const pattern6 = new RegExp("^sha(256|384|512):[0-9A-Fa-f]+$", "u");
const schema34 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["indicator","value","assessed"],"properties":{"id":{"type":"string","minLength":1},"indicator":{"type":"string","minLength":1},"value":{"type":["number","string","boolean"]},"assessed":{"$ref":"#/$defs/date"},"samples":{"type":"integer","minimum":0},"stderr":{"type":"number","minimum":0},"interval":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["kind","level","low","high"],"properties":{"kind":{"type":"string","minLength":1},"level":{"anyOf":[{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"},{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}]},"low":{"type":"number"},"high":{"type":"number"}}},"unit":{"type":"string"},"conditions":{"$ref":"#/$defs/conditions"},"protocol":{"$ref":"#/$defs/protocol"},"stages":{"$ref":"#/$defs/stages"},"effective_compute":{"type":"number","exclusiveMinimum":0},"assessor":{"$ref":"#/$defs/assessor"},"document":{"$ref":"#/$defs/document"},"configuration":{"type":"string","minLength":1},"source":{"$ref":"#/$defs/source"},"note":{"type":"string"}}};
const schema35 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$"};
const schema36 = {"type":"object","additionalProperties":{"type":["number","string","boolean"]}};
const schema37 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"minProperties":1,"properties":{"version":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^(sha256:)?[0-9A-Fa-f]+$"}}};
const schema38 = {"type":"array","minItems":1,"items":{"type":"string"}};
const schema42 = {"type":"string","minLength":1};
const pattern9 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$", "u");
const pattern11 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
const pattern13 = new RegExp("^(sha256:)?[0-9A-Fa-f]+$", "u");
const schema40 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["file"],"properties":{"file":{"type":"string","minLength":1},"sha256":{"$ref":"#/$defs/sha256"},"redacted":{"type":"boolean"}}};
const schema41 = {"type":"string","pattern":"^(sha256:)?[0-9A-Fa-f]+$"};

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
if((data.file === undefined) && (missing0 = "file")){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "file") || (key0 === "sha256")) || (key0 === "redacted")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data1 = data.sha256;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern13.test(data1)){

return false;
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
if(data.redacted !== undefined){
const _errs7 = errors;
if(typeof data.redacted !== "boolean"){

return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
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
if((((data.indicator === undefined) && (missing0 = "indicator")) || ((data.value === undefined) && (missing0 = "value"))) || ((data.assessed === undefined) && (missing0 = "assessed"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func1.call(schema34.properties, key0)) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.indicator !== undefined){
let data1 = data.indicator;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){

return false;
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
if(data.value !== undefined){
let data2 = data.value;
const _errs6 = errors;
if(((!(typeof data2 == "number")) && (typeof data2 !== "string")) && (typeof data2 !== "boolean")){

return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessed !== undefined){
let data3 = data.assessed;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern9.test(data3)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.samples !== undefined){
let data4 = data.samples;
const _errs11 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){

return false;
}
if(errors === _errs11){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){

return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stderr !== undefined){
let data5 = data.stderr;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){

return false;
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
if(data.interval !== undefined){
let data6 = data.interval;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((((data6.kind === undefined) && (missing1 = "kind")) || ((data6.level === undefined) && (missing1 = "level"))) || ((data6.low === undefined) && (missing1 = "low"))) || ((data6.high === undefined) && (missing1 = "high"))){

return false;
}
else {
const _errs17 = errors;
for(const key1 in data6){
if(!(((((key1 === "kind") || (key1 === "level")) || (key1 === "low")) || (key1 === "high")) || (pattern4.test(key1)))){

return false;
break;
}
}
if(_errs17 === errors){
if(data6.kind !== undefined){
let data7 = data6.kind;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(func2(data7) < 1){

return false;
}
}
else {

return false;
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.level !== undefined){
let data8 = data6.level;
const _errs20 = errors;
const _errs21 = errors;
let valid3 = false;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(!pattern11.test(data8)){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs22 === errors;
valid3 = valid3 || _valid0;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data8 == "number"){
if(data8 >= 1 || isNaN(data8)){

errors++;
}
else {
if(data8 <= 0 || isNaN(data8)){

errors++;
}
}
}
else {

errors++;
}
}
var _valid0 = _errs24 === errors;
valid3 = valid3 || _valid0;
if(!valid3){

errors++;

return false;
}
else {
errors = _errs21;

}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.low !== undefined){
const _errs26 = errors;
if(!(typeof data6.low == "number")){

return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.high !== undefined){
const _errs28 = errors;
if(!(typeof data6.high == "number")){

return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
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
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs30 = errors;
if(typeof data.unit !== "string"){

return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data12 = data.conditions;
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
let data13 = data12[key2];
const _errs36 = errors;
if(((!(typeof data13 == "number")) && (typeof data13 !== "string")) && (typeof data13 !== "boolean")){

return false;
}
var valid5 = _errs36 === errors;
if(!valid5){
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
if(data.protocol !== undefined){
let data14 = data.protocol;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length < 1){

return false;
}
else {
const _errs41 = errors;
for(const key3 in data14){
if(!(((key3 === "version") || (key3 === "sha256")) || (pattern4.test(key3)))){

return false;
break;
}
}
if(_errs41 === errors){
if(data14.version !== undefined){
let data15 = data14.version;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data15 === "string"){
if(func2(data15) < 1){

return false;
}
}
else {

return false;
}
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.sha256 !== undefined){
let data16 = data14.sha256;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data16 === "string"){
if(!pattern13.test(data16)){

return false;
}
}
else {

return false;
}
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
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
if(data.stages !== undefined){
let data17 = data.stages;
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data17)){
if(data17.length < 1){

return false;
}
else {
var valid9 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
const _errs49 = errors;
if(typeof data17[i0] !== "string"){

return false;
}
var valid9 = _errs49 === errors;
if(!valid9){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effective_compute !== undefined){
let data19 = data.effective_compute;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data19 == "number"){
if(data19 <= 0 || isNaN(data19)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessor !== undefined){
let data20 = data.assessor;
const _errs53 = errors;
const _errs55 = errors;
let valid11 = false;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data20 === "string"){
if(func2(data20) < 1){

errors++;
}
}
else {

errors++;
}
}
var _valid1 = _errs56 === errors;
valid11 = valid11 || _valid1;
const _errs58 = errors;
if(errors === _errs58){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing2;
if((data20.name === undefined) && (missing2 = "name")){

errors++;
}
else {
const _errs60 = errors;
for(const key4 in data20){
if(!((((((key4 === "name") || (key4 === "independent")) || (key4 === "expertise")) || (key4 === "selection")) || (key4 === "conflicts")) || (pattern4.test(key4)))){

errors++;
break;
}
}
if(_errs60 === errors){
if(data20.name !== undefined){
let data21 = data20.name;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data21 === "string"){
if(func2(data21) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid12 = _errs61 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data20.independent !== undefined){
const _errs63 = errors;
if(typeof data20.independent !== "boolean"){

errors++;
}
var valid12 = _errs63 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data20.expertise !== undefined){
const _errs65 = errors;
if(typeof data20.expertise !== "string"){

errors++;
}
var valid12 = _errs65 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data20.selection !== undefined){
const _errs67 = errors;
if(typeof data20.selection !== "string"){

errors++;
}
var valid12 = _errs67 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data20.conflicts !== undefined){
let data25 = data20.conflicts;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data25)){
var valid13 = true;
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
const _errs71 = errors;
if(errors === _errs71){
if(typeof data26 === "string"){
if(func2(data26) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid13 = _errs71 === errors;
if(!valid13){
break;
}
}
}
else {

errors++;
}
}
var valid12 = _errs69 === errors;
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

errors++;
}
}
var _valid1 = _errs58 === errors;
valid11 = valid11 || _valid1;
if(!valid11){

errors++;

return false;
}
else {
errors = _errs55;

}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
const _errs73 = errors;
if(!(validate22(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.configuration !== undefined){
let data28 = data.configuration;
const _errs74 = errors;
if(errors === _errs74){
if(typeof data28 === "string"){
if(func2(data28) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data29 = data.source;
const _errs76 = errors;
const _errs77 = errors;
if(errors === _errs77){
if(typeof data29 === "string"){
if(func2(data29) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs79 = errors;
if(typeof data.note !== "string"){

return false;
}
var valid0 = _errs79 === errors;
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
else {

return false;
}
}

return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["log"],"properties":{"log":{"type":"string","minLength":1},"sha256":{"$ref":"#/$defs/sha256"},"assessed":{"$ref":"#/$defs/date"},"conditions":{"$ref":"#/$defs/conditions"},"protocol":{"$ref":"#/$defs/protocol"},"effective_compute":{"type":"number","exclusiveMinimum":0},"digest":{"$ref":"#/$defs/digest"},"stages":{"$ref":"#/$defs/stages"},"assessor":{"$ref":"#/$defs/assessor"},"note":{"type":"string"}}};

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
if((data.log === undefined) && (missing0 = "log")){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func1.call(schema43.properties, key0)) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.log !== undefined){
let data0 = data.log;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data1 = data.sha256;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern13.test(data1)){

return false;
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
if(data.assessed !== undefined){
let data2 = data.assessed;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern9.test(data2)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data3 = data.conditions;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
const _errs14 = errors;
if(((!(typeof data4 == "number")) && (typeof data4 !== "string")) && (typeof data4 !== "boolean")){

return false;
}
var valid4 = _errs14 === errors;
if(!valid4){
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
if(data.protocol !== undefined){
let data5 = data.protocol;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){

return false;
}
else {
const _errs19 = errors;
for(const key2 in data5){
if(!(((key2 === "version") || (key2 === "sha256")) || (pattern4.test(key2)))){

return false;
break;
}
}
if(_errs19 === errors){
if(data5.version !== undefined){
let data6 = data5.version;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data6 === "string"){
if(func2(data6) < 1){

return false;
}
}
else {

return false;
}
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.sha256 !== undefined){
let data7 = data5.sha256;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data7 === "string"){
if(!pattern13.test(data7)){

return false;
}
}
else {

return false;
}
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
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
if(data.effective_compute !== undefined){
let data8 = data.effective_compute;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data8 == "number"){
if(data8 <= 0 || isNaN(data8)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data9 = data.digest;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data9 === "string"){
if(!pattern6.test(data9)){

return false;
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
if(data.stages !== undefined){
let data10 = data.stages;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data10)){
if(data10.length < 1){

return false;
}
else {
var valid9 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(typeof data10[i0] !== "string"){

return false;
}
var valid9 = _errs32 === errors;
if(!valid9){
break;
}
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
if(data.assessor !== undefined){
let data12 = data.assessor;
const _errs34 = errors;
const _errs36 = errors;
let valid11 = false;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data12 === "string"){
if(func2(data12) < 1){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs37 === errors;
valid11 = valid11 || _valid0;
const _errs39 = errors;
if(errors === _errs39){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if((data12.name === undefined) && (missing1 = "name")){

errors++;
}
else {
const _errs41 = errors;
for(const key3 in data12){
if(!((((((key3 === "name") || (key3 === "independent")) || (key3 === "expertise")) || (key3 === "selection")) || (key3 === "conflicts")) || (pattern4.test(key3)))){

errors++;
break;
}
}
if(_errs41 === errors){
if(data12.name !== undefined){
let data13 = data12.name;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data13 === "string"){
if(func2(data13) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid12 = _errs42 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data12.independent !== undefined){
const _errs44 = errors;
if(typeof data12.independent !== "boolean"){

errors++;
}
var valid12 = _errs44 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data12.expertise !== undefined){
const _errs46 = errors;
if(typeof data12.expertise !== "string"){

errors++;
}
var valid12 = _errs46 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data12.selection !== undefined){
const _errs48 = errors;
if(typeof data12.selection !== "string"){

errors++;
}
var valid12 = _errs48 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data12.conflicts !== undefined){
let data17 = data12.conflicts;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data17)){
var valid13 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
const _errs52 = errors;
if(errors === _errs52){
if(typeof data18 === "string"){
if(func2(data18) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid13 = _errs52 === errors;
if(!valid13){
break;
}
}
}
else {

errors++;
}
}
var valid12 = _errs50 === errors;
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

errors++;
}
}
var _valid0 = _errs39 === errors;
valid11 = valid11 || _valid0;
if(!valid11){

errors++;

return false;
}
else {
errors = _errs36;

}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs54 = errors;
if(typeof data.note !== "string"){

return false;
}
var valid0 = _errs54 === errors;
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
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["by","date"],"oneOf":[{"required":["kri","threshold"]},{"required":["retracts"]}],"properties":{"id":{"type":"string","minLength":1},"retracts":{"type":"string","minLength":1},"kri":{"type":"string","minLength":1},"threshold":{"type":"string","minLength":1},"basis":{"type":"string"},"by":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/date"},"source":{"$ref":"#/$defs/source"},"note":{"type":"string"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kri === undefined) && (missing0 = "kri")) || ((data.threshold === undefined) && (missing0 = "threshold"))){

errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.retracts === undefined) && (missing1 = "retracts")){

errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){

errors++;

return false;
}
else {
errors = _errs1;

}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.by === undefined) && (missing2 = "by")) || ((data.date === undefined) && (missing2 = "date"))){

return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((func1.call(schema51.properties, key0)) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs4 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.retracts !== undefined){
let data1 = data.retracts;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(func2(data1) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.kri !== undefined){
let data2 = data.kri;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func2(data2) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.threshold !== undefined){
let data3 = data.threshold;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func2(data3) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.basis !== undefined){
const _errs13 = errors;
if(typeof data.basis !== "string"){

return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.by !== undefined){
let data5 = data.by;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func2(data5) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.date !== undefined){
let data6 = data.date;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(!pattern9.test(data6)){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.source !== undefined){
let data7 = data.source;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(func2(data7) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.note !== undefined){
const _errs23 = errors;
if(typeof data.note !== "string"){

return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
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
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["event","date"],"properties":{"id":{"type":"string","minLength":1},"event":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/date"},"affects":{"type":"array","items":{"type":"string"}},"severity":{"type":"string","minLength":1},"status":{"type":"string"},"source":{"$ref":"#/$defs/source"},"note":{"type":"string"}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event === undefined) && (missing0 = "event")) || ((data.date === undefined) && (missing0 = "date"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((((key0 === "id") || (key0 === "event")) || (key0 === "date")) || (key0 === "affects")) || (key0 === "severity")) || (key0 === "status")) || (key0 === "source")) || (key0 === "note")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
let data1 = data.event;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){

return false;
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
if(data.date !== undefined){
let data2 = data.date;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern9.test(data2)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.affects !== undefined){
let data3 = data.affects;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(typeof data3[i0] !== "string"){

return false;
}
var valid2 = _errs11 === errors;
if(!valid2){
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
if(data.severity !== undefined){
let data5 = data.severity;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) < 1){

return false;
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
if(data.status !== undefined){
const _errs15 = errors;
if(typeof data.status !== "string"){

return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data7 = data.source;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(func2(data7) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs20 = errors;
if(typeof data.note !== "string"){

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
else {

return false;
}
}

return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["closes","date"],"properties":{"closes":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/date"},"note":{"type":"string"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.closes === undefined) && (missing0 = "closes")) || ((data.date === undefined) && (missing0 = "date"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "closes") || (key0 === "date")) || (key0 === "note")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.closes !== undefined){
let data0 = data.closes;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
let data1 = data.date;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern9.test(data1)){

return false;
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
if(data.note !== undefined){
const _errs7 = errors;
if(typeof data.note !== "string"){

return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
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
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["mitigation","status","date"],"properties":{"mitigation":{"type":"string","minLength":1},"status":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/date"},"document":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["file"],"properties":{"file":{"type":"string","minLength":1},"sha256":{"$ref":"#/$defs/sha256"},"redacted":{"type":"boolean"}}},"note":{"type":"string"}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.mitigation === undefined) && (missing0 = "mitigation")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.date === undefined) && (missing0 = "date"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "mitigation") || (key0 === "status")) || (key0 === "date")) || (key0 === "document")) || (key0 === "note")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.mitigation !== undefined){
let data0 = data.mitigation;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){

return false;
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
if(data.date !== undefined){
let data2 = data.date;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern9.test(data2)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
let data3 = data.document;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.file === undefined) && (missing1 = "file")){

return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((((key1 === "file") || (key1 === "sha256")) || (key1 === "redacted")) || (pattern4.test(key1)))){

return false;
break;
}
}
if(_errs11 === errors){
if(data3.file !== undefined){
let data4 = data3.file;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func2(data4) < 1){

return false;
}
}
else {

return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.sha256 !== undefined){
let data5 = data3.sha256;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(!pattern13.test(data5)){

return false;
}
}
else {

return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.redacted !== undefined){
const _errs17 = errors;
if(typeof data3.redacted !== "boolean"){

return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
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
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs19 = errors;
if(typeof data.note !== "string"){

return false;
}
var valid0 = _errs19 === errors;
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
else {

return false;
}
}

return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["reason","by","date"],"oneOf":[{"required":["log"]},{"required":["file","record"]}],"properties":{"log":{"type":"string","minLength":1},"file":{"type":"string","minLength":1},"record":{"type":"string","minLength":1},"sha256":{"$ref":"#/$defs/sha256"},"reason":{"type":"string","minLength":1},"by":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/date"}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.log === undefined) && (missing0 = "log")){

errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.file === undefined) && (missing1 = "file")) || ((data.record === undefined) && (missing1 = "record"))){

errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){

errors++;

return false;
}
else {
errors = _errs1;

}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.reason === undefined) && (missing2 = "reason")) || ((data.by === undefined) && (missing2 = "by"))) || ((data.date === undefined) && (missing2 = "date"))){

return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((((((((key0 === "log") || (key0 === "file")) || (key0 === "record")) || (key0 === "sha256")) || (key0 === "reason")) || (key0 === "by")) || (key0 === "date")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs4 === errors){
if(data.log !== undefined){
let data0 = data.log;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.file !== undefined){
let data1 = data.file;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(func2(data1) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.record !== undefined){
let data2 = data.record;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func2(data2) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sha256 !== undefined){
let data3 = data.sha256;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern13.test(data3)){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reason !== undefined){
let data4 = data.reason;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func2(data4) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.by !== undefined){
let data5 = data.by;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(func2(data5) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.date !== undefined){
let data6 = data.date;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data6 === "string"){
if(!pattern9.test(data6)){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
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
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["indicator","sha256","date"],"properties":{"indicator":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^(sha256:)?[0-9A-Fa-f]+$"},"date":{"$ref":"#/$defs/date"},"assessor":{"$ref":"#/$defs/assessor"},"document":{"$ref":"#/$defs/document"},"note":{"type":"string"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.indicator === undefined) && (missing0 = "indicator")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.date === undefined) && (missing0 = "date"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "indicator") || (key0 === "sha256")) || (key0 === "date")) || (key0 === "assessor")) || (key0 === "document")) || (key0 === "note")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.indicator !== undefined){
let data0 = data.indicator;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data1 = data.sha256;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern13.test(data1)){

return false;
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
if(data.date !== undefined){
let data2 = data.date;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern9.test(data2)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessor !== undefined){
let data3 = data.assessor;
const _errs9 = errors;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(func2(data3) < 1){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
const _errs14 = errors;
if(errors === _errs14){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.name === undefined) && (missing1 = "name")){

errors++;
}
else {
const _errs16 = errors;
for(const key1 in data3){
if(!((((((key1 === "name") || (key1 === "independent")) || (key1 === "expertise")) || (key1 === "selection")) || (key1 === "conflicts")) || (pattern4.test(key1)))){

errors++;
break;
}
}
if(_errs16 === errors){
if(data3.name !== undefined){
let data4 = data3.name;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data4 === "string"){
if(func2(data4) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.independent !== undefined){
const _errs19 = errors;
if(typeof data3.independent !== "boolean"){

errors++;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.expertise !== undefined){
const _errs21 = errors;
if(typeof data3.expertise !== "string"){

errors++;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.selection !== undefined){
const _errs23 = errors;
if(typeof data3.selection !== "string"){

errors++;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.conflicts !== undefined){
let data8 = data3.conflicts;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
var valid5 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs27 = errors;
if(errors === _errs27){
if(typeof data9 === "string"){
if(func2(data9) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid5 = _errs27 === errors;
if(!valid5){
break;
}
}
}
else {

errors++;
}
}
var valid4 = _errs25 === errors;
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
else {

errors++;
}
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
if(!valid3){

errors++;

return false;
}
else {
errors = _errs11;

}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
const _errs29 = errors;
if(!(validate22(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs30 = errors;
if(typeof data.note !== "string"){

return false;
}
var valid0 = _errs30 === errors;
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
else {

return false;
}
}

return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://kri-gate.dev/schemas/evidence.schema.json" */;

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
if((data.version === undefined) && (missing0 = "version")){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func1.call(schema31.properties, key0)) || (pattern4.test(key0)))){

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
if(data.subject !== undefined){
let data1 = data.subject;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs5 = errors;
for(const key1 in data1){
if(!(((((key1 === "model") || (key1 === "release")) || (key1 === "digest")) || (key1 === "configuration")) || (pattern4.test(key1)))){

return false;
break;
}
}
if(_errs5 === errors){
if(data1.model !== undefined){
let data2 = data1.model;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.release !== undefined){
let data3 = data1.release;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.digest !== undefined){
let data4 = data1.digest;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.configuration !== undefined){
let data5 = data1.configuration;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs13 === errors;
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
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessor !== undefined){
let data6 = data.assessor;
const _errs15 = errors;
const _errs17 = errors;
let valid4 = false;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(func2(data6) < 1){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs18 === errors;
valid4 = valid4 || _valid0;
const _errs20 = errors;
if(errors === _errs20){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6.name === undefined) && (missing1 = "name")){

errors++;
}
else {
const _errs22 = errors;
for(const key2 in data6){
if(!((((((key2 === "name") || (key2 === "independent")) || (key2 === "expertise")) || (key2 === "selection")) || (key2 === "conflicts")) || (pattern4.test(key2)))){

errors++;
break;
}
}
if(_errs22 === errors){
if(data6.name !== undefined){
let data7 = data6.name;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data7 === "string"){
if(func2(data7) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.independent !== undefined){
const _errs25 = errors;
if(typeof data6.independent !== "boolean"){

errors++;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.expertise !== undefined){
const _errs27 = errors;
if(typeof data6.expertise !== "string"){

errors++;
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.selection !== undefined){
const _errs29 = errors;
if(typeof data6.selection !== "string"){

errors++;
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.conflicts !== undefined){
let data11 = data6.conflicts;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data11)){
var valid6 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs33 = errors;
if(errors === _errs33){
if(typeof data12 === "string"){
if(func2(data12) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid6 = _errs33 === errors;
if(!valid6){
break;
}
}
}
else {

errors++;
}
}
var valid5 = _errs31 === errors;
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

errors++;
}
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
if(!valid4){

errors++;

return false;
}
else {
errors = _errs17;

}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data13 = data.records;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data13)){
var valid7 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
const _errs37 = errors;
if(!(validate21(data13[i1], {instancePath:instancePath+"/records/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
errors++;
}
var valid7 = _errs37 === errors;
if(!valid7){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logs !== undefined){
let data15 = data.logs;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data15)){
var valid8 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
const _errs40 = errors;
if(!(validate25(data15[i2], {instancePath:instancePath+"/logs/" + i2,parentData:data15,parentDataProperty:i2,rootData,dynamicAnchors}))){
errors++;
}
var valid8 = _errs40 === errors;
if(!valid8){
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
if(data.determinations !== undefined){
let data17 = data.determinations;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data17)){
var valid9 = true;
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
const _errs43 = errors;
if(!(validate27(data17[i3], {instancePath:instancePath+"/determinations/" + i3,parentData:data17,parentDataProperty:i3,rootData,dynamicAnchors}))){
errors++;
}
var valid9 = _errs43 === errors;
if(!valid9){
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
if(data.events !== undefined){
let data19 = data.events;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data19)){
var valid10 = true;
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
const _errs46 = errors;
const _errs47 = errors;
let valid11 = false;
const _errs48 = errors;
if(!(validate29(data20, {instancePath:instancePath+"/events/" + i4,parentData:data19,parentDataProperty:i4,rootData,dynamicAnchors}))){
errors++;
}
var _valid1 = _errs48 === errors;
valid11 = valid11 || _valid1;
if(_valid1){
var props1 = true;
}
const _errs49 = errors;
if(!(validate31(data20, {instancePath:instancePath+"/events/" + i4,parentData:data19,parentDataProperty:i4,rootData,dynamicAnchors}))){
errors++;
}
var _valid1 = _errs49 === errors;
valid11 = valid11 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = true;
}
}
if(!valid11){

errors++;

return false;
}
else {
errors = _errs47;

}
var valid10 = _errs46 === errors;
if(!valid10){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mitigations !== undefined){
let data21 = data.mitigations;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data21)){
var valid12 = true;
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
const _errs52 = errors;
if(!(validate33(data21[i5], {instancePath:instancePath+"/mitigations/" + i5,parentData:data21,parentDataProperty:i5,rootData,dynamicAnchors}))){
errors++;
}
var valid12 = _errs52 === errors;
if(!valid12){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.withdrawals !== undefined){
let data23 = data.withdrawals;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data23)){
var valid13 = true;
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
const _errs55 = errors;
if(!(validate35(data23[i6], {instancePath:instancePath+"/withdrawals/" + i6,parentData:data23,parentDataProperty:i6,rootData,dynamicAnchors}))){
errors++;
}
var valid13 = _errs55 === errors;
if(!valid13){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol_reviews !== undefined){
let data25 = data.protocol_reviews;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data25)){
var valid14 = true;
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
const _errs58 = errors;
if(!(validate37(data25[i7], {instancePath:instancePath+"/protocol_reviews/" + i7,parentData:data25,parentDataProperty:i7,rootData,dynamicAnchors}))){
errors++;
}
var valid14 = _errs58 === errors;
if(!valid14){
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
