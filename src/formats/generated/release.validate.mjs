// Generated from schemas/ by scripts/generate.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^[!-~]+$", "u");
const keys19 = {"version":1,"model":1,"release":1,"digest":1,"digests":1,"stage":1,"names":1,"traits":1,"configurations":1,"rollback_to":1,"derived_from":1,"effective_compute":1,"training_compute":1,"evidence":1,"files":1,"restricts":1};
function validate53(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
const pattern5 = new RegExp("^sha(256|384|512):[0-9A-Fa-f]+$", "u");
function validate56(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate58(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
if(!(validate56(data[key0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate61(data){
let errors = 0;
if(typeof data === "string"){
if(data.length < 1){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate63(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate66(data){
let errors = 0;
if(typeof data !== "boolean"){
errors++;
}
return errors === 0;
}
const pattern6 = new RegExp("^[a-z][a-z0-9.-]*$", "u");
function validate69(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate71(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
if(!((((key0 === "names") || (key0 === "digest")) || (key0 === "digests")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.names !== undefined){
if(!(validate63(data.names))){
errors++;
}
}
if(data.digest !== undefined){
if(!(validate56(data.digest))){
errors++;
}
}
if(data.digests !== undefined){
if(!(validate58(data.digests))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate68(data){
let errors = 0;
if(isMap(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate69(key0))){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
}
}
for(const key1 in data){
if(!(validate71(data[key1]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate78(data){
let errors = 0;
if(isMap(data)){
if(data.model === undefined){
errors++;
}
if(data.release === undefined){
errors++;
}
if(data.digest === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "release")) || (key0 === "digest")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.model !== undefined){
if(!(validate53(data.model))){
errors++;
}
}
if(data.release !== undefined){
if(!(validate53(data.release))){
errors++;
}
}
if(data.digest !== undefined){
if(!(validate56(data.digest))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate83(data){
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate52(data){
let errors = 0;
if(isMap(data)){
if(data.version === undefined){
errors++;
}
if(data.model === undefined){
errors++;
}
if(data.release === undefined){
errors++;
}
if(data.stage === undefined){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys19, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
errors++;
}
}
if(data.model !== undefined){
if(!(validate53(data.model))){
errors++;
}
}
if(data.release !== undefined){
if(!(validate53(data.release))){
errors++;
}
}
if(data.digest !== undefined){
if(!(validate56(data.digest))){
errors++;
}
}
if(data.digests !== undefined){
if(!(validate58(data.digests))){
errors++;
}
}
if(data.stage !== undefined){
if(!(validate61(data.stage))){
errors++;
}
}
if(data.names !== undefined){
if(!(validate63(data.names))){
errors++;
}
}
if(data.traits !== undefined){
let data7 = data.traits;
if(isMap(data7)){
for(const key1 in data7){
if(!(validate66(data7[key1]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.configurations !== undefined){
if(!(validate68(data.configurations))){
errors++;
}
}
if(data.rollback_to !== undefined){
if(!(validate61(data.rollback_to))){
errors++;
}
}
if(data.derived_from !== undefined){
if(!(validate78(data.derived_from))){
errors++;
}
}
if(data.effective_compute !== undefined){
if(!(validate83(data.effective_compute))){
errors++;
}
}
if(data.training_compute !== undefined){
if(!(validate83(data.training_compute))){
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate63(data.evidence))){
errors++;
}
}
if(data.files !== undefined){
if(!(validate63(data.files))){
errors++;
}
}
if(data.restricts !== undefined){
if(!(validate66(data.restricts))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function isMap(value){
return value !== null && typeof value === "object" && !Array.isArray(value);
}
