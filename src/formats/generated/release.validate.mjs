// Generated from schemas/ by scripts/generate.mjs. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://kri-gate.dev/schemas/release.schema.json","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","model","release","stage"],"properties":{"version":{"const":1},"model":{"type":"string","pattern":"^[!-~]+$"},"release":{"type":"string","pattern":"^[!-~]+$"},"digest":{"$ref":"#/$defs/digest"},"digests":{"type":"object","additionalProperties":{"$ref":"#/$defs/digest"}},"stage":{"type":"string","minLength":1},"names":{"type":"array","items":{"type":"string","minLength":1}},"traits":{"type":"object","additionalProperties":{"type":"boolean"}},"configurations":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"names":{"type":"array","items":{"type":"string","minLength":1}},"digest":{"$ref":"#/$defs/digest"},"digests":{"type":"object","additionalProperties":{"$ref":"#/$defs/digest"}}}}},"rollback_to":{"type":"string","minLength":1},"derived_from":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["model","release","digest"],"properties":{"model":{"type":"string","pattern":"^[!-~]+$"},"release":{"type":"string","pattern":"^[!-~]+$"},"digest":{"$ref":"#/$defs/digest"}}},"effective_compute":{"type":"number","exclusiveMinimum":0},"training_compute":{"type":"number","exclusiveMinimum":0},"evidence":{"type":"array","items":{"type":"string","minLength":1}},"files":{"type":"array","items":{"type":"string","minLength":1}},"restricts":{"type":"boolean"}},"$defs":{"id":{"type":"string","pattern":"^[a-z][a-z0-9.-]*$"},"digest":{"type":"string","pattern":"^sha(256|384|512):[0-9A-Fa-f]+$"}}};
const schema32 = {"type":"string","pattern":"^sha(256|384|512):[0-9A-Fa-f]+$"};
const schema34 = {"type":"string","pattern":"^[a-z][a-z0-9.-]*$"};
const func1 = Object.prototype.hasOwnProperty;
import func2_module from "ajv/dist/runtime/ucs2length.js"; const func2 = func2_module.default ?? func2_module;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[!-~]+$", "u");
const pattern7 = new RegExp("^sha(256|384|512):[0-9A-Fa-f]+$", "u");
const pattern9 = new RegExp("^[a-z][a-z0-9.-]*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://kri-gate.dev/schemas/release.schema.json" */;

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
if(((((data.version === undefined) && (missing0 = "version")) || ((data.model === undefined) && (missing0 = "model"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.stage === undefined) && (missing0 = "stage"))){

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
if(data.model !== undefined){
let data1 = data.model;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){

return false;
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
if(data.release !== undefined){
let data2 = data.release;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data3 = data.digest;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern7.test(data3)){

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
if(data.digests !== undefined){
let data4 = data.digests;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern7.test(data5)){

return false;
}
}
else {

return false;
}
}
var valid2 = _errs13 === errors;
if(!valid2){
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
if(data.stage !== undefined){
let data6 = data.stage;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(func2(data6) < 1){

return false;
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
if(data.names !== undefined){
let data7 = data.names;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data7)){
var valid4 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs20 = errors;
if(errors === _errs20){
if(typeof data8 === "string"){
if(func2(data8) < 1){

return false;
}
}
else {

return false;
}
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traits !== undefined){
let data9 = data.traits;
const _errs22 = errors;
if(errors === _errs22){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
const _errs25 = errors;
if(typeof data9[key2] !== "boolean"){

return false;
}
var valid5 = _errs25 === errors;
if(!valid5){
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
if(data.configurations !== undefined){
let data11 = data.configurations;
const _errs27 = errors;
if(errors === _errs27){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){

return false;
}
else {
for(const key3 in data11){
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof key3 === "string"){
if(!pattern9.test(key3)){

errors++;
}
}
else {

errors++;
}
}
var valid6 = _errs29 === errors;
if(!valid6){

errors++;

return false;
break;
}
}
if(valid6){
for(const key4 in data11){
let data12 = data11[key4];
const _errs33 = errors;
if(errors === _errs33){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs35 = errors;
for(const key5 in data12){
if(!((((key5 === "names") || (key5 === "digest")) || (key5 === "digests")) || (pattern4.test(key5)))){

return false;
break;
}
}
if(_errs35 === errors){
if(data12.names !== undefined){
let data13 = data12.names;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data13)){
var valid10 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs38 = errors;
if(errors === _errs38){
if(typeof data14 === "string"){
if(func2(data14) < 1){

return false;
}
}
else {

return false;
}
}
var valid10 = _errs38 === errors;
if(!valid10){
break;
}
}
}
else {

return false;
}
}
var valid9 = _errs36 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data12.digest !== undefined){
let data15 = data12.digest;
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data15 === "string"){
if(!pattern7.test(data15)){

return false;
}
}
else {

return false;
}
}
var valid9 = _errs40 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data12.digests !== undefined){
let data16 = data12.digests;
const _errs43 = errors;
if(errors === _errs43){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
let data17 = data16[key6];
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data17 === "string"){
if(!pattern7.test(data17)){

return false;
}
}
else {

return false;
}
}
var valid12 = _errs46 === errors;
if(!valid12){
break;
}
}
}
else {

return false;
}
}
var valid9 = _errs43 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {

return false;
}
}
var valid8 = _errs33 === errors;
if(!valid8){
break;
}
}
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
if(data.rollback_to !== undefined){
let data18 = data.rollback_to;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data18 === "string"){
if(func2(data18) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.derived_from !== undefined){
let data19 = data.derived_from;
const _errs51 = errors;
if(errors === _errs51){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing1;
if((((data19.model === undefined) && (missing1 = "model")) || ((data19.release === undefined) && (missing1 = "release"))) || ((data19.digest === undefined) && (missing1 = "digest"))){

return false;
}
else {
const _errs53 = errors;
for(const key7 in data19){
if(!((((key7 === "model") || (key7 === "release")) || (key7 === "digest")) || (pattern4.test(key7)))){

return false;
break;
}
}
if(_errs53 === errors){
if(data19.model !== undefined){
let data20 = data19.model;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data20 === "string"){
if(!pattern5.test(data20)){

return false;
}
}
else {

return false;
}
}
var valid14 = _errs54 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data19.release !== undefined){
let data21 = data19.release;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data21 === "string"){
if(!pattern5.test(data21)){

return false;
}
}
else {

return false;
}
}
var valid14 = _errs56 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data19.digest !== undefined){
let data22 = data19.digest;
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data22 === "string"){
if(!pattern7.test(data22)){

return false;
}
}
else {

return false;
}
}
var valid14 = _errs58 === errors;
}
else {
var valid14 = true;
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
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effective_compute !== undefined){
let data23 = data.effective_compute;
const _errs61 = errors;
if(errors === _errs61){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 <= 0 || isNaN(data23)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.training_compute !== undefined){
let data24 = data.training_compute;
const _errs63 = errors;
if(errors === _errs63){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 <= 0 || isNaN(data24)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data25 = data.evidence;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data25)){
var valid16 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
const _errs67 = errors;
if(errors === _errs67){
if(typeof data26 === "string"){
if(func2(data26) < 1){

return false;
}
}
else {

return false;
}
}
var valid16 = _errs67 === errors;
if(!valid16){
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
if(valid0){
if(data.files !== undefined){
let data27 = data.files;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data27)){
var valid17 = true;
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
const _errs71 = errors;
if(errors === _errs71){
if(typeof data28 === "string"){
if(func2(data28) < 1){

return false;
}
}
else {

return false;
}
}
var valid17 = _errs71 === errors;
if(!valid17){
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
if(valid0){
if(data.restricts !== undefined){
const _errs73 = errors;
if(typeof data.restricts !== "boolean"){

return false;
}
var valid0 = _errs73 === errors;
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
else {

return false;
}
}

return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
