// Generated from schemas/ by scripts/generate.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const keys27 = {"id":1,"indicator":1,"value":1,"assessed":1,"samples":1,"stderr":1,"interval":1,"unit":1,"conditions":1,"protocol":1,"stages":1,"effective_compute":1,"assessor":1,"document":1,"configuration":1,"source":1,"note":1};
const keys38 = {"log":1,"sha256":1,"assessed":1,"conditions":1,"protocol":1,"effective_compute":1,"digest":1,"stages":1,"assessor":1,"note":1};
const keys39 = {"id":1,"retracts":1,"kri":1,"threshold":1,"basis":1,"by":1,"date":1,"source":1,"note":1};
const keys19 = {"version":1,"subject":1,"assessor":1,"records":1,"logs":1,"determinations":1,"events":1,"mitigations":1,"withdrawals":1,"protocol_reviews":1};
function validate54(data){
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
const pattern5 = new RegExp("^sha(256|384|512):[0-9A-Fa-f]+$", "u");
function validate57(data){
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
function validate53(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "release")) || (key0 === "digest")) || (key0 === "configuration")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.model !== undefined){
if(!(validate54(data.model))){
errors++;
}
}
if(data.release !== undefined){
if(!(validate54(data.release))){
errors++;
}
}
if(data.digest !== undefined){
if(!(validate57(data.digest))){
errors++;
}
}
if(data.configuration !== undefined){
if(!(validate54(data.configuration))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate65(data){
let errors = 0;
if(typeof data !== "boolean"){
errors++;
}
return errors === 0;
}
function validate67(data){
let errors = 0;
if(typeof data !== "string"){
errors++;
}
return errors === 0;
}
function validate63(data){
let errors = 0;
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
if(!(validate54(data.name))){
errors++;
}
}
if(data.independent !== undefined){
if(!(validate65(data.independent))){
errors++;
}
}
if(data.expertise !== undefined){
if(!(validate67(data.expertise))){
errors++;
}
}
if(data.selection !== undefined){
if(!(validate67(data.selection))){
errors++;
}
}
if(data.conflicts !== undefined){
let data4 = data.conflicts;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data4[i0]))){
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
function validate61(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate54(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate63(data))){
errors++;
}
var _valid0 = _errs2 === errors;
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
function validate76(data){
let errors = 0;
if(((!(typeof data == "number")) && (typeof data !== "string")) && (typeof data !== "boolean")){
errors++;
}
return errors === 0;
}
const pattern8 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$", "u");
function validate78(data){
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
const pattern10 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
function validate82(data){
let errors = 0;
if(!(typeof data == "number")){
errors++;
}
return errors === 0;
}
function validate80(data){
let errors = 0;
if(isMap(data)){
if(data.kind === undefined){
errors++;
}
if(data.level === undefined){
errors++;
}
if(data.low === undefined){
errors++;
}
if(data.high === undefined){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "level")) || (key0 === "low")) || (key0 === "high")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.kind !== undefined){
if(!(validate54(data.kind))){
errors++;
}
}
if(data.level !== undefined){
let data1 = data.level;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(typeof data1 == "number"){
if(data1 >= 1 || isNaN(data1)){
errors++;
}
if(data1 <= 0 || isNaN(data1)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
}
else {
errors = _errs4;
}
}
if(data.low !== undefined){
if(!(validate82(data.low))){
errors++;
}
}
if(data.high !== undefined){
if(!(validate82(data.high))){
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
for(const key0 in data){
if(!(validate76(data[key0]))){
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
function validate92(data){
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
function validate90(data){
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
if(!(validate54(data.version))){
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate92(data.sha256))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate95(data){
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate67(data[i0]))){
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
if(typeof data == "number"){
if(data <= 0 || isNaN(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate101(data){
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
if(!(validate54(data.file))){
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate92(data.sha256))){
errors++;
}
}
if(data.redacted !== undefined){
if(!(validate65(data.redacted))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate73(data){
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
if(!((func1.call(keys27, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id))){
errors++;
}
}
if(data.indicator !== undefined){
if(!(validate54(data.indicator))){
errors++;
}
}
if(data.value !== undefined){
if(!(validate76(data.value))){
errors++;
}
}
if(data.assessed !== undefined){
if(!(validate78(data.assessed))){
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
if(!(validate80(data.interval))){
errors++;
}
}
if(data.unit !== undefined){
if(!(validate67(data.unit))){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate87(data.conditions))){
errors++;
}
}
if(data.protocol !== undefined){
if(!(validate90(data.protocol))){
errors++;
}
}
if(data.stages !== undefined){
if(!(validate95(data.stages))){
errors++;
}
}
if(data.effective_compute !== undefined){
if(!(validate98(data.effective_compute))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate61(data.assessor))){
errors++;
}
}
if(data.document !== undefined){
if(!(validate101(data.document))){
errors++;
}
}
if(data.configuration !== undefined){
if(!(validate54(data.configuration))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate54(data.source))){
errors++;
}
}
if(data.note !== undefined){
if(!(validate67(data.note))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate110(data){
let errors = 0;
if(isMap(data)){
if(data.log === undefined){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys38, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.log !== undefined){
if(!(validate54(data.log))){
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate92(data.sha256))){
errors++;
}
}
if(data.assessed !== undefined){
if(!(validate78(data.assessed))){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate87(data.conditions))){
errors++;
}
}
if(data.protocol !== undefined){
if(!(validate90(data.protocol))){
errors++;
}
}
if(data.effective_compute !== undefined){
if(!(validate98(data.effective_compute))){
errors++;
}
}
if(data.digest !== undefined){
if(!(validate57(data.digest))){
errors++;
}
}
if(data.stages !== undefined){
if(!(validate95(data.stages))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate61(data.assessor))){
errors++;
}
}
if(data.note !== undefined){
if(!(validate67(data.note))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate122(data){
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
if(!((func1.call(keys39, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id))){
errors++;
}
}
if(data.retracts !== undefined){
if(!(validate54(data.retracts))){
errors++;
}
}
if(data.kri !== undefined){
if(!(validate54(data.kri))){
errors++;
}
}
if(data.threshold !== undefined){
if(!(validate54(data.threshold))){
errors++;
}
}
if(data.basis !== undefined){
if(!(validate67(data.basis))){
errors++;
}
}
if(data.by !== undefined){
if(!(validate54(data.by))){
errors++;
}
}
if(data.date !== undefined){
if(!(validate78(data.date))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate54(data.source))){
errors++;
}
}
if(data.note !== undefined){
if(!(validate67(data.note))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate133(data){
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
if(!(validate54(data.id))){
errors++;
}
}
if(data.event !== undefined){
if(!(validate54(data.event))){
errors++;
}
}
if(data.date !== undefined){
if(!(validate78(data.date))){
errors++;
}
}
if(data.affects !== undefined){
let data3 = data.affects;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate67(data3[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.severity !== undefined){
if(!(validate54(data.severity))){
errors++;
}
}
if(data.status !== undefined){
if(!(validate67(data.status))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate54(data.source))){
errors++;
}
}
if(data.note !== undefined){
if(!(validate67(data.note))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate143(data){
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
if(!(validate54(data.closes))){
errors++;
}
}
if(data.date !== undefined){
if(!(validate78(data.date))){
errors++;
}
}
if(data.note !== undefined){
if(!(validate67(data.note))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate148(data){
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
if(!(validate54(data.mitigation))){
errors++;
}
}
if(data.status !== undefined){
if(!(validate54(data.status))){
errors++;
}
}
if(data.date !== undefined){
if(!(validate78(data.date))){
errors++;
}
}
if(data.document !== undefined){
if(!(validate101(data.document))){
errors++;
}
}
if(data.note !== undefined){
if(!(validate67(data.note))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate155(data){
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
if(!(validate54(data.log))){
errors++;
}
}
if(data.file !== undefined){
if(!(validate54(data.file))){
errors++;
}
}
if(data.record !== undefined){
if(!(validate54(data.record))){
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate92(data.sha256))){
errors++;
}
}
if(data.reason !== undefined){
if(!(validate54(data.reason))){
errors++;
}
}
if(data.by !== undefined){
if(!(validate54(data.by))){
errors++;
}
}
if(data.date !== undefined){
if(!(validate78(data.date))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate164(data){
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
if(!(validate54(data.indicator))){
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate92(data.sha256))){
errors++;
}
}
if(data.date !== undefined){
if(!(validate78(data.date))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate61(data.assessor))){
errors++;
}
}
if(data.document !== undefined){
if(!(validate101(data.document))){
errors++;
}
}
if(data.note !== undefined){
if(!(validate67(data.note))){
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
if(!(validate53(data.subject))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate61(data.assessor))){
errors++;
}
}
if(data.records !== undefined){
let data3 = data.records;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data3[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.logs !== undefined){
let data5 = data.logs;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate110(data5[i1]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.determinations !== undefined){
let data7 = data.determinations;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate122(data7[i2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.events !== undefined){
let data9 = data.events;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
const _errs17 = errors;
let valid9 = false;
const _errs18 = errors;
if(!(validate133(data10))){
errors++;
}
var _valid0 = _errs18 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const _errs19 = errors;
if(!(validate143(data10))){
errors++;
}
var _valid0 = _errs19 === errors;
valid9 = valid9 || _valid0;
}
if(!valid9){
errors++;
}
else {
errors = _errs17;
}
}
}
else {
errors++;
}
}
if(data.mitigations !== undefined){
let data11 = data.mitigations;
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
if(!(validate148(data11[i4]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.withdrawals !== undefined){
let data13 = data.withdrawals;
if(Array.isArray(data13)){
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
if(!(validate155(data13[i5]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.protocol_reviews !== undefined){
let data15 = data.protocol_reviews;
if(Array.isArray(data15)){
const len6 = data15.length;
for(let i6=0; i6<len6; i6++){
if(!(validate164(data15[i6]))){
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
