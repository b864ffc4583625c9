// Generated from schemas/ by scripts/generate.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^[!-~]+$", "u");
const pattern6 = new RegExp("^sha(256|384|512):[0-9A-Fa-f]+$", "u");
const keys19 = {"version":1,"model":1,"release":1,"digest":1,"digests":1,"stage":1,"names":1,"traits":1,"configurations":1,"rollback_to":1,"derived_from":1,"effective_compute":1,"training_compute":1,"evidence":1,"files":1,"restricts":1};
function validate53(data){
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
const pattern7 = new RegExp("^[a-z][a-z0-9.-]*$", "u");
function validate56(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
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
let data1 = data.model;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
errors++;
}
}
else {
errors++;
}
}
if(data.release !== undefined){
let data2 = data.release;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
errors++;
}
}
else {
errors++;
}
}
if(data.digest !== undefined){
if(!(validate53(data.digest))){
errors++;
}
}
if(data.digests !== undefined){
let data4 = data.digests;
if(isMap(data4)){
for(const key1 in data4){
if(!(validate53(data4[key1]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.stage !== undefined){
let data6 = data.stage;
if(typeof data6 === "string"){
if(data6.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.names !== undefined){
let data7 = data.names;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(data8.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data.traits !== undefined){
let data9 = data.traits;
if(isMap(data9)){
for(const key2 in data9){
if(typeof data9[key2] !== "boolean"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.configurations !== undefined){
let data11 = data.configurations;
if(isMap(data11)){
if(Object.keys(data11).length < 1){
errors++;
}
for(const key3 in data11){
const _errs25 = errors;
if(!(validate56(key3))){
errors++;
}
var valid5 = _errs25 === errors;
if(!valid5){
errors++;
}
}
for(const key4 in data11){
let data12 = data11[key4];
if(isMap(data12)){
for(const key5 in data12){
if(!((((key5 === "names") || (key5 === "digest")) || (key5 === "digests")) || (pattern3.test(key5)))){
errors++;
}
}
if(data12.names !== undefined){
let data13 = data12.names;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 === "string"){
if(data14.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data12.digest !== undefined){
if(!(validate53(data12.digest))){
errors++;
}
}
if(data12.digests !== undefined){
let data16 = data12.digests;
if(isMap(data16)){
for(const key6 in data16){
if(!(validate53(data16[key6]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data.rollback_to !== undefined){
let data18 = data.rollback_to;
if(typeof data18 === "string"){
if(data18.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.derived_from !== undefined){
let data19 = data.derived_from;
if(isMap(data19)){
if(data19.model === undefined){
errors++;
}
if(data19.release === undefined){
errors++;
}
if(data19.digest === undefined){
errors++;
}
for(const key7 in data19){
if(!((((key7 === "model") || (key7 === "release")) || (key7 === "digest")) || (pattern3.test(key7)))){
errors++;
}
}
if(data19.model !== undefined){
let data20 = data19.model;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
errors++;
}
}
else {
errors++;
}
}
if(data19.release !== undefined){
let data21 = data19.release;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
errors++;
}
}
else {
errors++;
}
}
if(data19.digest !== undefined){
if(!(validate53(data19.digest))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.effective_compute !== undefined){
let data23 = data.effective_compute;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 <= 0 || isNaN(data23)){
errors++;
}
}
else {
errors++;
}
}
if(data.training_compute !== undefined){
let data24 = data.training_compute;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 <= 0 || isNaN(data24)){
errors++;
}
}
else {
errors++;
}
}
if(data.evidence !== undefined){
let data25 = data.evidence;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(typeof data26 === "string"){
if(data26.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data.files !== undefined){
let data27 = data.files;
if(Array.isArray(data27)){
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
if(typeof data28 === "string"){
if(data28.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data.restricts !== undefined){
if(typeof data.restricts !== "boolean"){
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
