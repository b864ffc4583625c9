// Generated from schemas/ by scripts/generate.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^sha(256|384|512):[0-9A-Fa-f]+$", "u");
const keys22 = {"id":1,"indicator":1,"value":1,"assessed":1,"samples":1,"stderr":1,"interval":1,"unit":1,"conditions":1,"protocol":1,"stages":1,"effective_compute":1,"assessor":1,"document":1,"configuration":1,"source":1,"note":1};
const keys30 = {"log":1,"sha256":1,"assessed":1,"conditions":1,"protocol":1,"effective_compute":1,"digest":1,"stages":1,"assessor":1,"note":1};
const keys31 = {"id":1,"retracts":1,"kri":1,"threshold":1,"basis":1,"by":1,"date":1,"source":1,"note":1};
const keys19 = {"version":1,"subject":1,"assessor":1,"records":1,"logs":1,"determinations":1,"events":1,"mitigations":1,"withdrawals":1,"protocol_reviews":1};
function validate53(data){
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
function validate55(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length < 1){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(isMap(data)){
if(data.name === undefined){
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "independent")) || (key0 === "expertise")) || (key0 === "selection")) || (key0 === "conflicts")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.independent !== undefined){
if(typeof data.independent !== "boolean"){
errors++;
}
}
if(data.expertise !== undefined){
if(typeof data.expertise !== "string"){
errors++;
}
}
if(data.selection !== undefined){
if(typeof data.selection !== "string"){
errors++;
}
}
if(data.conflicts !== undefined){
let data4 = data.conflicts;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(data5.length < 1){
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
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}
const pattern10 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
const pattern8 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$", "u");
function validate58(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate60(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
let data0 = data[key0];
if(((!(typeof data0 == "number")) && (typeof data0 !== "string")) && (typeof data0 !== "boolean")){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
const pattern12 = new RegExp("^(sha256:)?[0-9A-Fa-f]+$", "u");
function validate62(data){
let errors = 0;
if(isMap(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "sha256")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.sha256 !== undefined){
let data1 = data.sha256;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
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
return errors === 0;
}
function validate64(data){
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
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
if(typeof data === "string"){
if(!pattern12.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate67(data){
let errors = 0;
if(isMap(data)){
if(data.file === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "file") || (key0 === "sha256")) || (key0 === "redacted")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate68(data.sha256))){
errors++;
}
}
if(data.redacted !== undefined){
if(typeof data.redacted !== "boolean"){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate71(data){
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
function validate57(data){
let errors = 0;
if(isMap(data)){
if(data.indicator === undefined){
errors++;
}
if(data.value === undefined){
errors++;
}
if(data.assessed === undefined){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys22, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.indicator !== undefined){
let data1 = data.indicator;
if(typeof data1 === "string"){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if(((!(typeof data2 == "number")) && (typeof data2 !== "string")) && (typeof data2 !== "boolean")){
errors++;
}
}
if(data.assessed !== undefined){
if(!(validate58(data.assessed))){
errors++;
}
}
if(data.samples !== undefined){
let data4 = data.samples;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
errors++;
}
}
}
if(data.stderr !== undefined){
let data5 = data.stderr;
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
errors++;
}
}
else {
errors++;
}
}
if(data.interval !== undefined){
let data6 = data.interval;
if(isMap(data6)){
if(data6.kind === undefined){
errors++;
}
if(data6.level === undefined){
errors++;
}
if(data6.low === undefined){
errors++;
}
if(data6.high === undefined){
errors++;
}
for(const key1 in data6){
if(!(((((key1 === "kind") || (key1 === "level")) || (key1 === "low")) || (key1 === "high")) || (pattern3.test(key1)))){
errors++;
}
}
if(data6.kind !== undefined){
let data7 = data6.kind;
if(typeof data7 === "string"){
if(data7.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data6.level !== undefined){
let data8 = data6.level;
const _errs19 = errors;
let valid2 = false;
const _errs20 = errors;
if(typeof data8 === "string"){
if(!pattern10.test(data8)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs22 = errors;
if(typeof data8 == "number"){
if(data8 >= 1 || isNaN(data8)){
errors++;
}
if(data8 <= 0 || isNaN(data8)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs22 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
errors++;
}
else {
errors = _errs19;
}
}
if(data6.low !== undefined){
if(!(typeof data6.low == "number")){
errors++;
}
}
if(data6.high !== undefined){
if(!(typeof data6.high == "number")){
errors++;
}
}
}
else {
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate60(data.conditions))){
errors++;
}
}
if(data.protocol !== undefined){
if(!(validate62(data.protocol))){
errors++;
}
}
if(data.stages !== undefined){
if(!(validate64(data.stages))){
errors++;
}
}
if(data.effective_compute !== undefined){
let data15 = data.effective_compute;
if(typeof data15 == "number"){
if(data15 <= 0 || isNaN(data15)){
errors++;
}
}
else {
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate55(data.assessor))){
errors++;
}
}
if(data.document !== undefined){
if(!(validate67(data.document))){
errors++;
}
}
if(data.configuration !== undefined){
let data18 = data.configuration;
if(typeof data18 === "string"){
if(data18.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.source !== undefined){
if(!(validate71(data.source))){
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate74(data){
let errors = 0;
if(isMap(data)){
if(data.log === undefined){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys30, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.log !== undefined){
let data0 = data.log;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate68(data.sha256))){
errors++;
}
}
if(data.assessed !== undefined){
if(!(validate58(data.assessed))){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate60(data.conditions))){
errors++;
}
}
if(data.protocol !== undefined){
if(!(validate62(data.protocol))){
errors++;
}
}
if(data.effective_compute !== undefined){
let data5 = data.effective_compute;
if(typeof data5 == "number"){
if(data5 <= 0 || isNaN(data5)){
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
if(data.stages !== undefined){
if(!(validate64(data.stages))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate55(data.assessor))){
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
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
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(isMap(data)){
if(data.kri === undefined){
errors++;
}
if(data.threshold === undefined){
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(isMap(data)){
if(data.retracts === undefined){
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
}
else {
errors = _errs1;
}
if(isMap(data)){
if(data.by === undefined){
errors++;
}
if(data.date === undefined){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys31, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.retracts !== undefined){
let data1 = data.retracts;
if(typeof data1 === "string"){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.kri !== undefined){
let data2 = data.kri;
if(typeof data2 === "string"){
if(data2.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.threshold !== undefined){
let data3 = data.threshold;
if(typeof data3 === "string"){
if(data3.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.basis !== undefined){
if(typeof data.basis !== "string"){
errors++;
}
}
if(data.by !== undefined){
let data5 = data.by;
if(typeof data5 === "string"){
if(data5.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.date !== undefined){
if(!(validate58(data.date))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate71(data.source))){
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate87(data){
let errors = 0;
if(isMap(data)){
if(data.event === undefined){
errors++;
}
if(data.date === undefined){
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "id") || (key0 === "event")) || (key0 === "date")) || (key0 === "affects")) || (key0 === "severity")) || (key0 === "status")) || (key0 === "source")) || (key0 === "note")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 === "string"){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.date !== undefined){
if(!(validate58(data.date))){
errors++;
}
}
if(data.affects !== undefined){
let data3 = data.affects;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.severity !== undefined){
let data5 = data.severity;
if(typeof data5 === "string"){
if(data5.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
errors++;
}
}
if(data.source !== undefined){
if(!(validate71(data.source))){
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate91(data){
let errors = 0;
if(isMap(data)){
if(data.closes === undefined){
errors++;
}
if(data.date === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "closes") || (key0 === "date")) || (key0 === "note")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.closes !== undefined){
let data0 = data.closes;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.date !== undefined){
if(!(validate58(data.date))){
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate94(data){
let errors = 0;
if(isMap(data)){
if(data.mitigation === undefined){
errors++;
}
if(data.status === undefined){
errors++;
}
if(data.date === undefined){
errors++;
}
for(const key0 in data){
if(!((((((key0 === "mitigation") || (key0 === "status")) || (key0 === "date")) || (key0 === "document")) || (key0 === "note")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.mitigation !== undefined){
let data0 = data.mitigation;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 === "string"){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.date !== undefined){
if(!(validate58(data.date))){
errors++;
}
}
if(data.document !== undefined){
let data3 = data.document;
if(isMap(data3)){
if(data3.file === undefined){
errors++;
}
for(const key1 in data3){
if(!((((key1 === "file") || (key1 === "sha256")) || (key1 === "redacted")) || (pattern3.test(key1)))){
errors++;
}
}
if(data3.file !== undefined){
let data4 = data3.file;
if(typeof data4 === "string"){
if(data4.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data3.sha256 !== undefined){
if(!(validate68(data3.sha256))){
errors++;
}
}
if(data3.redacted !== undefined){
if(typeof data3.redacted !== "boolean"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate98(data){
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(isMap(data)){
if(data.log === undefined){
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(isMap(data)){
if(data.file === undefined){
errors++;
}
if(data.record === undefined){
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
}
else {
errors = _errs1;
}
if(isMap(data)){
if(data.reason === undefined){
errors++;
}
if(data.by === undefined){
errors++;
}
if(data.date === undefined){
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "log") || (key0 === "file")) || (key0 === "record")) || (key0 === "sha256")) || (key0 === "reason")) || (key0 === "by")) || (key0 === "date")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.log !== undefined){
let data0 = data.log;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.record !== undefined){
let data2 = data.record;
if(typeof data2 === "string"){
if(data2.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate68(data.sha256))){
errors++;
}
}
if(data.reason !== undefined){
let data4 = data.reason;
if(typeof data4 === "string"){
if(data4.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.by !== undefined){
let data5 = data.by;
if(typeof data5 === "string"){
if(data5.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.date !== undefined){
if(!(validate58(data.date))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate102(data){
let errors = 0;
if(isMap(data)){
if(data.indicator === undefined){
errors++;
}
if(data.sha256 === undefined){
errors++;
}
if(data.date === undefined){
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "indicator") || (key0 === "sha256")) || (key0 === "date")) || (key0 === "assessor")) || (key0 === "document")) || (key0 === "note")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.indicator !== undefined){
let data0 = data.indicator;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.sha256 !== undefined){
let data1 = data.sha256;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
errors++;
}
}
else {
errors++;
}
}
if(data.date !== undefined){
if(!(validate58(data.date))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate55(data.assessor))){
errors++;
}
}
if(data.document !== undefined){
if(!(validate67(data.document))){
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
errors++;
}
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
if(data.subject !== undefined){
let data1 = data.subject;
if(isMap(data1)){
for(const key1 in data1){
if(!(((((key1 === "model") || (key1 === "release")) || (key1 === "digest")) || (key1 === "configuration")) || (pattern3.test(key1)))){
errors++;
}
}
if(data1.model !== undefined){
let data2 = data1.model;
if(typeof data2 === "string"){
if(data2.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data1.release !== undefined){
let data3 = data1.release;
if(typeof data3 === "string"){
if(data3.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data1.digest !== undefined){
if(!(validate53(data1.digest))){
errors++;
}
}
if(data1.configuration !== undefined){
let data5 = data1.configuration;
if(typeof data5 === "string"){
if(data5.length < 1){
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
if(data.assessor !== undefined){
if(!(validate55(data.assessor))){
errors++;
}
}
if(data.records !== undefined){
let data7 = data.records;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data7[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.logs !== undefined){
let data9 = data.logs;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate74(data9[i1]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.determinations !== undefined){
let data11 = data.determinations;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate83(data11[i2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.events !== undefined){
let data13 = data.events;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
const _errs26 = errors;
let valid10 = false;
const _errs27 = errors;
if(!(validate87(data14))){
errors++;
}
var _valid0 = _errs27 === errors;
valid10 = valid10 || _valid0;
if(!valid10){
const _errs28 = errors;
if(!(validate91(data14))){
errors++;
}
var _valid0 = _errs28 === errors;
valid10 = valid10 || _valid0;
}
if(!valid10){
errors++;
}
else {
errors = _errs26;
}
}
}
else {
errors++;
}
}
if(data.mitigations !== undefined){
let data15 = data.mitigations;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(!(validate94(data15[i4]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.withdrawals !== undefined){
let data17 = data.withdrawals;
if(Array.isArray(data17)){
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
if(!(validate98(data17[i5]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.protocol_reviews !== undefined){
let data19 = data.protocol_reviews;
if(Array.isArray(data19)){
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
if(!(validate102(data19[i6]))){
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
return errors === 0;
}
function isMap(value){
return value !== null && typeof value === "object" && !Array.isArray(value);
}
