// Generated from schemas/ by scripts/generate.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const keys31 = {"about":1,"binding":1,"confidence":1,"valid_for":1,"compute_growth":1,"min_samples":1,"conditions":1,"assessor":1,"independent":1,"reassess_on":1,"waivable":1,"by":1,"rationale":1,"because":1};
const keys59 = {"thresholds":1,"margin":1,"confidence":1,"valid_for":1,"compute_growth":1,"binding":1,"min_samples":1,"conditions":1,"assessor":1,"independent":1};
const keys45 = {"title":1,"risk":1,"about":1,"measured_by":1,"relative_to":1,"vouched_by":1,"considers":1,"scale":1,"unit":1,"thresholds":1,"margin":1,"advisory":1,"confidence":1,"valid_for":1,"compute_growth":1,"binding":1,"min_samples":1,"conditions":1,"assessor":1,"independent":1,"protocol":1,"reassess_on":1,"assumes":1,"waivable":1,"by":1,"rationale":1,"source":1,"since":1,"because":1};
const keys63 = {"threshold":1,"thresholds":1,"confidence":1,"valid_for":1,"compute_growth":1,"binding":1,"min_samples":1,"conditions":1,"assessor":1,"independent":1};
const keys61 = {"title":1,"category":1,"layer":1,"about":1,"measured_by":1,"relative_to":1,"vouched_by":1,"considers":1,"scale":1,"unit":1,"threshold":1,"thresholds":1,"sufficiency":1,"advisory":1,"purpose":1,"mitigations":1,"within":1,"confidence":1,"valid_for":1,"compute_growth":1,"binding":1,"min_samples":1,"conditions":1,"assessor":1,"independent":1,"protocol":1,"reassess_on":1,"assumes":1,"waivable":1,"by":1,"rationale":1,"source":1,"since":1,"because":1};
const keys77 = {"id":1,"indicator":1,"model":1,"release":1,"digest":1,"reason":1,"compensating":1,"approved_by":1,"approved_on":1,"expires":1};
const keys81 = {"files":1,"format":1,"delimiter":1,"rows":1,"each":1,"item":1,"tool":1,"tool_version":1,"task":1,"metric":1,"scorer":1,"filter":1,"reducer":1,"value":1,"stderr":1,"interval":1,"samples":1,"model":1,"digest":1,"effective_compute":1,"assessed":1,"conditions":1,"complete":1};
const keys19 = {"version":1,"name":1,"enforcement":1,"owners":1,"stages":1,"variants":1,"severities":1,"models":1,"traits":1,"carry_over":1,"taxonomy":1,"tolerances":1,"risks":1,"defaults":1,"kris":1,"kcis":1,"mitigations":1,"emergency":1,"plans":1,"pairings":1,"signoffs":1,"assessors":1,"waivers":1,"waiver_max":1,"evidence":1,"withdrawals":1,"release_paths":1,"ungated":1,"artifacts":1,"installation":1,"formats":1,"lint":1,"trust":1};
function validate53(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
if(!((((key0 === "users") || (key0 === "teams")) || (key0 === "quorum")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.users !== undefined){
let data0 = data.users;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
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
if(data.teams !== undefined){
let data2 = data.teams;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length < 1){
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
if(data.quorum !== undefined){
let data4 = data.quorum;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
errors++;
}
}
}
}
else {
errors++;
}
return errors === 0;
}
const pattern5 = new RegExp("^[a-z][a-z0-9.-]*$", "u");
function validate55(data){
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
function validate59(data){
let errors = 0;
if(isMap(data)){
if(data.names === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "names") || (key0 === "configurations")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.names !== undefined){
let data0 = data.names;
if(Array.isArray(data0)){
if(data0.length < 1){
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
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
if(data.configurations !== undefined){
let data2 = data.configurations;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate55(data2[i1]))){
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
function validate62(data){
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!((((((((((data === "any") || (data === "all")) || (data === "at_least")) || (data === "always")) || (data === "stop")) || (data === "report")) || (data === "none")) || (data === "event")) || (data === "after")) || (data === "compute"))){
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
errors++;
}
else {
errors = _errs1;
}
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
function validate64(data){
let errors = 0;
if(isMap(data)){
if(data.title === undefined){
errors++;
}
for(const key0 in data){
if(!((key0 === "title") || (pattern3.test(key0)))){
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(data0.length < 1){
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
const pattern10 = new RegExp("^([0-9]+(h|d|w|mo|y)|never)$", "u");
function validate66(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern10.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
const pattern11 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
function validate69(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
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
if(typeof data === "string"){
if(!pattern11.test(data)){
errors++;
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
const pattern14 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$", "u");
function validate77(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern14.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate76(data){
let errors = 0;
if(isMap(data)){
if(data.statement === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "statement") || (key0 === "approved_by")) || (key0 === "approved_on")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.statement !== undefined){
let data0 = data.statement;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.approved_by !== undefined){
if(typeof data.approved_by !== "string"){
errors++;
}
}
if(data.approved_on !== undefined){
if(!(validate77(data.approved_on))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate85(data){
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
function validate81(data){
let errors = 0;
if(isMap(data)){
if(data.title === undefined){
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "title") || (key0 === "tolerance")) || (key0 === "domains")) || (key0 === "risk_model")) || (key0 === "reviewed_on")) || (key0 === "source")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.tolerance !== undefined){
if(!(validate55(data.tolerance))){
errors++;
}
}
if(data.domains !== undefined){
let data2 = data.domains;
if(Array.isArray(data2)){
if(data2.length < 1){
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data2[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.risk_model !== undefined){
if(typeof data.risk_model !== "string"){
errors++;
}
}
if(data.reviewed_on !== undefined){
if(!(validate77(data.reviewed_on))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate85(data.source))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate89(data){
let errors = 0;
if(!(((data === "model") || (data === "system")) || (data === "organisation"))){
errors++;
}
return errors === 0;
}
function validate91(data){
let errors = 0;
if(!(((data === "name") || (data === "digest")) || (data === "attested"))){
errors++;
}
return errors === 0;
}
function validate93(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if("none" !== data){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(!pattern11.test(data)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data < 0.5 || isNaN(data)){
errors++;
}
if(data >= 1 || isNaN(data)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate96(data){
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data <= 1 || isNaN(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate98(data){
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
errors++;
}
}
return errors === 0;
}
function validate100(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(typeof data0 !== "string"){
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(typeof data0 !== "boolean"){
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")) && (typeof data1 !== "boolean")){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
}
}
if(!valid1){
errors++;
}
else {
errors = _errs3;
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
if(!((data === "any") || (data === "independent"))){
errors++;
}
return errors === 0;
}
function validate104(data){
let errors = 0;
if(isMap(data)){
if(data.at_least === undefined){
errors++;
}
for(const key0 in data){
if(!((key0 === "at_least") || (pattern3.test(key0)))){
errors++;
}
}
if(data.at_least !== undefined){
let data0 = data.at_least;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
errors++;
}
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate106(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(isMap(data0)){
if(Object.keys(data0).length > 1){
errors++;
}
if(Object.keys(data0).length < 1){
errors++;
}
for(const key0 in data0){
if(typeof data0[key0] !== "string"){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
errors++;
}
else {
errors = _errs2;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate108(data){
let errors = 0;
if(typeof data !== "boolean"){
errors++;
}
return errors === 0;
}
function validate111(data){
let errors = 0;
if(isMap(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "confidence") || (key0 === "valid_for")) || (key0 === "compute_growth")) || (key0 === "binding")) || (key0 === "min_samples")) || (key0 === "conditions")) || (key0 === "assessor")) || (key0 === "independent")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.confidence !== undefined){
if(!(validate93(data.confidence))){
errors++;
}
}
if(data.valid_for !== undefined){
if(!(validate66(data.valid_for))){
errors++;
}
}
if(data.compute_growth !== undefined){
if(!(validate96(data.compute_growth))){
errors++;
}
}
if(data.binding !== undefined){
if(!(validate91(data.binding))){
errors++;
}
}
if(data.min_samples !== undefined){
if(!(validate98(data.min_samples))){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate100(data.conditions))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate102(data.assessor))){
errors++;
}
}
if(data.independent !== undefined){
if(!(validate104(data.independent))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate121(data){
let errors = 0;
if(typeof data !== "string"){
errors++;
}
return errors === 0;
}
function validate123(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(data0.length < 1){
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
function validate88(data){
let errors = 0;
if(isMap(data)){
if(data.binding === undefined){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys31, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.about !== undefined){
if(!(validate89(data.about))){
errors++;
}
}
if(data.binding !== undefined){
if(!(validate91(data.binding))){
errors++;
}
}
if(data.confidence !== undefined){
if(!(validate93(data.confidence))){
errors++;
}
}
if(data.valid_for !== undefined){
if(!(validate66(data.valid_for))){
errors++;
}
}
if(data.compute_growth !== undefined){
if(!(validate96(data.compute_growth))){
errors++;
}
}
if(data.min_samples !== undefined){
if(!(validate98(data.min_samples))){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate100(data.conditions))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate102(data.assessor))){
errors++;
}
}
if(data.independent !== undefined){
if(!(validate104(data.independent))){
errors++;
}
}
if(data.reassess_on !== undefined){
if(!(validate106(data.reassess_on))){
errors++;
}
}
if(data.waivable !== undefined){
if(!(validate108(data.waivable))){
errors++;
}
}
if(data.by !== undefined){
let data11 = data.by;
if(isMap(data11)){
if(Object.keys(data11).length < 1){
errors++;
}
for(const key1 in data11){
const _errs15 = errors;
if(!(validate55(key1))){
errors++;
}
var valid1 = _errs15 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data11){
if(!(validate111(data11[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.rationale !== undefined){
if(!(validate121(data.rationale))){
errors++;
}
}
if(data.because !== undefined){
if(!(validate123(data.because))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate131(data){
let errors = 0;
if(isMap(data)){
if(data.task === undefined){
errors++;
}
if(data.metric === undefined){
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "task") || (key0 === "metric")) || (key0 === "scorer")) || (key0 === "filter")) || (key0 === "reducer")) || (key0 === "tool")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.task !== undefined){
let data0 = data.task;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.metric !== undefined){
let data1 = data.metric;
if(typeof data1 === "string"){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.scorer !== undefined){
let data2 = data.scorer;
if(typeof data2 === "string"){
if(data2.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.filter !== undefined){
let data3 = data.filter;
if(typeof data3 === "string"){
if(data3.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.reducer !== undefined){
let data4 = data.reducer;
if(typeof data4 === "string"){
if(data4.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.tool !== undefined){
let data5 = data.tool;
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
return errors === 0;
}
function validate130(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate131(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(Array.isArray(data)){
if(data.length < 1){
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate131(data[i0]))){
errors++;
}
}
}
else {
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
function validate136(data){
let errors = 0;
if(!((data === "ratio") || (data === "difference"))){
errors++;
}
return errors === 0;
}
function validate135(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(isMap(data)){
if(data.task === undefined){
errors++;
}
if(data.metric === undefined){
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "task") || (key0 === "metric")) || (key0 === "scorer")) || (key0 === "filter")) || (key0 === "reducer")) || (key0 === "tool")) || (key0 === "as")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.task !== undefined){
let data0 = data.task;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.metric !== undefined){
let data1 = data.metric;
if(typeof data1 === "string"){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.scorer !== undefined){
let data2 = data.scorer;
if(typeof data2 === "string"){
if(data2.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.filter !== undefined){
let data3 = data.filter;
if(typeof data3 === "string"){
if(data3.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.reducer !== undefined){
let data4 = data.reducer;
if(typeof data4 === "string"){
if(data4.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.tool !== undefined){
let data5 = data.tool;
if(typeof data5 === "string"){
if(data5.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.as !== undefined){
if(!(validate136(data.as))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs17 = errors;
if(isMap(data)){
if(data.value === undefined){
errors++;
}
if(data.source === undefined){
errors++;
}
for(const key1 in data){
if(!((((((key1 === "value") || (key1 === "stderr")) || (key1 === "interval")) || (key1 === "source")) || (key1 === "as")) || (pattern3.test(key1)))){
errors++;
}
}
if(data.value !== undefined){
let data7 = data.value;
const _errs21 = errors;
let valid3 = false;
const _errs22 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
errors++;
}
var _valid1 = _errs22 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs24 = errors;
if(typeof data7 === "string"){
if(!pattern11.test(data7)){
errors++;
}
}
else {
errors++;
}
var _valid1 = _errs24 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
errors++;
}
else {
errors = _errs21;
}
}
if(data.stderr !== undefined){
let data8 = data.stderr;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
errors++;
}
}
else {
errors++;
}
}
if(data.interval !== undefined){
let data9 = data.interval;
if(isMap(data9)){
if(data9.level === undefined){
errors++;
}
if(data9.low === undefined){
errors++;
}
if(data9.high === undefined){
errors++;
}
for(const key2 in data9){
if(!((((key2 === "level") || (key2 === "low")) || (key2 === "high")) || (pattern3.test(key2)))){
errors++;
}
}
if(data9.level !== undefined){
let data10 = data9.level;
const _errs32 = errors;
let valid5 = false;
const _errs33 = errors;
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
errors++;
}
}
else {
errors++;
}
var _valid2 = _errs33 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs35 = errors;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 >= 1 || isNaN(data10)){
errors++;
}
if(data10 <= 0 || isNaN(data10)){
errors++;
}
}
else {
errors++;
}
var _valid2 = _errs35 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
errors++;
}
else {
errors = _errs32;
}
}
if(data9.low !== undefined){
let data11 = data9.low;
if(!((typeof data11 == "number") && (isFinite(data11)))){
errors++;
}
}
if(data9.high !== undefined){
let data12 = data9.high;
if(!((typeof data12 == "number") && (isFinite(data12)))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.source !== undefined){
let data13 = data.source;
if(typeof data13 === "string"){
if(data13.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.as !== undefined){
if(!(validate136(data.as))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs44 = errors;
if(isMap(data)){
if(data.indicator === undefined){
errors++;
}
for(const key3 in data){
if(!(((key3 === "indicator") || (key3 === "as")) || (pattern3.test(key3)))){
errors++;
}
}
if(data.indicator !== undefined){
if(!(validate55(data.indicator))){
errors++;
}
}
if(data.as !== undefined){
if(!(validate136(data.as))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs44 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs49 = errors;
if(isMap(data)){
if(data.release === undefined){
errors++;
}
for(const key4 in data){
if(!(((key4 === "release") || (key4 === "as")) || (pattern3.test(key4)))){
errors++;
}
}
if(data.release !== undefined){
if("previous" !== data.release){
errors++;
}
}
if(data.as !== undefined){
if(!(validate136(data.as))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs49 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate143(data){
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
function validate145(data){
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0]))){
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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(((data === "proportion") || (data === "mean")) || (data === "exact"))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(Array.isArray(data)){
if(data.length < 2){
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length < 1){
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
function validate150(data){
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
const pattern31 = new RegExp("^\\s*(>=|<=|>|<)\\s*\\S+\\s*$", "u");
function validate154(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern31.test(data)){
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
if(true !== data){
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
function validate152(data){
let errors = 0;
if(isMap(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate55(key0))){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
}
}
for(const key1 in data){
if(!(validate154(data[key1]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate157(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
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
if(typeof data === "string"){
if(!pattern11.test(data)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(isMap(data)){
if(data.relative === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "relative")){
errors++;
}
}
if(data.relative !== undefined){
if(!(validate69(data.relative))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}
const pattern34 = new RegExp("^(sha256:)?[0-9A-Fa-f]{64}$", "u");
function validate168(data){
let errors = 0;
if(isMap(data)){
if(data.version === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "sha256")) || (key0 === "reviewed_by")) || (pattern3.test(key0)))){
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
if(!pattern34.test(data1)){
errors++;
}
}
else {
errors++;
}
}
if(data.reviewed_by !== undefined){
if(!(validate55(data.reviewed_by))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate172(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate177(data){
let errors = 0;
if(isMap(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys59, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.thresholds !== undefined){
if(!(validate152(data.thresholds))){
errors++;
}
}
if(data.margin !== undefined){
if(!(validate157(data.margin))){
errors++;
}
}
if(data.confidence !== undefined){
if(!(validate93(data.confidence))){
errors++;
}
}
if(data.valid_for !== undefined){
if(!(validate66(data.valid_for))){
errors++;
}
}
if(data.compute_growth !== undefined){
if(!(validate96(data.compute_growth))){
errors++;
}
}
if(data.binding !== undefined){
if(!(validate91(data.binding))){
errors++;
}
}
if(data.min_samples !== undefined){
if(!(validate98(data.min_samples))){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate100(data.conditions))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate102(data.assessor))){
errors++;
}
}
if(data.independent !== undefined){
if(!(validate104(data.independent))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
const pattern36 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate191(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern36.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate127(data){
let errors = 0;
if(isMap(data)){
if(data.title === undefined){
errors++;
}
if(data.risk === undefined){
errors++;
}
if(data.thresholds === undefined){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys45, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.risk !== undefined){
if(!(validate55(data.risk))){
errors++;
}
}
if(data.about !== undefined){
if(!(validate89(data.about))){
errors++;
}
}
if(data.measured_by !== undefined){
if(!(validate130(data.measured_by))){
errors++;
}
}
if(data.relative_to !== undefined){
if(!(validate135(data.relative_to))){
errors++;
}
}
if(data.vouched_by !== undefined){
if(!(validate143(data.vouched_by))){
errors++;
}
}
if(data.considers !== undefined){
if(!(validate145(data.considers))){
errors++;
}
}
if(data.scale !== undefined){
if(!(validate148(data.scale))){
errors++;
}
}
if(data.unit !== undefined){
if(!(validate150(data.unit))){
errors++;
}
}
if(data.thresholds !== undefined){
if(!(validate152(data.thresholds))){
errors++;
}
}
if(data.margin !== undefined){
if(!(validate157(data.margin))){
errors++;
}
}
if(data.advisory !== undefined){
let data11 = data.advisory;
if(typeof data11 === "string"){
if(data11.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.confidence !== undefined){
if(!(validate93(data.confidence))){
errors++;
}
}
if(data.valid_for !== undefined){
if(!(validate66(data.valid_for))){
errors++;
}
}
if(data.compute_growth !== undefined){
if(!(validate96(data.compute_growth))){
errors++;
}
}
if(data.binding !== undefined){
if(!(validate91(data.binding))){
errors++;
}
}
if(data.min_samples !== undefined){
if(!(validate98(data.min_samples))){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate100(data.conditions))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate102(data.assessor))){
errors++;
}
}
if(data.independent !== undefined){
if(!(validate104(data.independent))){
errors++;
}
}
if(data.protocol !== undefined){
if(!(validate168(data.protocol))){
errors++;
}
}
if(data.reassess_on !== undefined){
if(!(validate106(data.reassess_on))){
errors++;
}
}
if(data.assumes !== undefined){
if(!(validate172(data.assumes))){
errors++;
}
}
if(data.waivable !== undefined){
if(!(validate108(data.waivable))){
errors++;
}
}
if(data.by !== undefined){
let data24 = data.by;
if(isMap(data24)){
if(Object.keys(data24).length < 1){
errors++;
}
for(const key1 in data24){
const _errs30 = errors;
if(!(validate55(key1))){
errors++;
}
var valid1 = _errs30 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data24){
if(!(validate177(data24[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.rationale !== undefined){
if(!(validate121(data.rationale))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate85(data.source))){
errors++;
}
}
if(data.since !== undefined){
if(!(validate191(data.since))){
errors++;
}
}
if(data.because !== undefined){
if(!(validate123(data.because))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
const pattern38 = new RegExp("^([0-9]+(h|d|w|mo|y|bd)|never)$", "u");
function validate197(data){
let errors = 0;
if(!((((data === "containment") || (data === "deployment")) || (data === "assurance")) || (data === "governance"))){
errors++;
}
return errors === 0;
}
function validate223(data){
let errors = 0;
if(isMap(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys63, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.threshold !== undefined){
if(!(validate154(data.threshold))){
errors++;
}
}
if(data.thresholds !== undefined){
if(!(validate152(data.thresholds))){
errors++;
}
}
if(data.confidence !== undefined){
if(!(validate93(data.confidence))){
errors++;
}
}
if(data.valid_for !== undefined){
if(!(validate66(data.valid_for))){
errors++;
}
}
if(data.compute_growth !== undefined){
if(!(validate96(data.compute_growth))){
errors++;
}
}
if(data.binding !== undefined){
if(!(validate91(data.binding))){
errors++;
}
}
if(data.min_samples !== undefined){
if(!(validate98(data.min_samples))){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate100(data.conditions))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate102(data.assessor))){
errors++;
}
}
if(data.independent !== undefined){
if(!(validate104(data.independent))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate196(data){
let errors = 0;
if(isMap(data)){
if(data.title === undefined){
errors++;
}
if(data.category === undefined){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys61, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.category !== undefined){
if(!(validate197(data.category))){
errors++;
}
}
if(data.layer !== undefined){
if(!(validate55(data.layer))){
errors++;
}
}
if(data.about !== undefined){
if(!(validate89(data.about))){
errors++;
}
}
if(data.measured_by !== undefined){
if(!(validate130(data.measured_by))){
errors++;
}
}
if(data.relative_to !== undefined){
if(!(validate135(data.relative_to))){
errors++;
}
}
if(data.vouched_by !== undefined){
if(!(validate143(data.vouched_by))){
errors++;
}
}
if(data.considers !== undefined){
if(!(validate145(data.considers))){
errors++;
}
}
if(data.scale !== undefined){
if(!(validate148(data.scale))){
errors++;
}
}
if(data.unit !== undefined){
if(!(validate150(data.unit))){
errors++;
}
}
if(data.threshold !== undefined){
if(!(validate154(data.threshold))){
errors++;
}
}
if(data.thresholds !== undefined){
if(!(validate152(data.thresholds))){
errors++;
}
}
if(data.sufficiency !== undefined){
if(typeof data.sufficiency !== "string"){
errors++;
}
}
if(data.advisory !== undefined){
let data13 = data.advisory;
if(typeof data13 === "string"){
if(data13.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.purpose !== undefined){
let data14 = data.purpose;
if(!((((((((data14 === "notification") || (data14 === "publication")) || (data14 === "audit")) || (data14 === "external-report")) || (data14 === "non-interference")) || (data14 === "failure-analysis")) || (data14 === "novel-risks")) || (data14 === "risk-modelling"))){
errors++;
}
}
if(data.mitigations !== undefined){
let data15 = data.mitigations;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data15[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.within !== undefined){
let data17 = data.within;
if(typeof data17 === "string"){
if(!pattern38.test(data17)){
errors++;
}
}
else {
errors++;
}
}
if(data.confidence !== undefined){
if(!(validate93(data.confidence))){
errors++;
}
}
if(data.valid_for !== undefined){
if(!(validate66(data.valid_for))){
errors++;
}
}
if(data.compute_growth !== undefined){
if(!(validate96(data.compute_growth))){
errors++;
}
}
if(data.binding !== undefined){
if(!(validate91(data.binding))){
errors++;
}
}
if(data.min_samples !== undefined){
if(!(validate98(data.min_samples))){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate100(data.conditions))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate102(data.assessor))){
errors++;
}
}
if(data.independent !== undefined){
if(!(validate104(data.independent))){
errors++;
}
}
if(data.protocol !== undefined){
if(!(validate168(data.protocol))){
errors++;
}
}
if(data.reassess_on !== undefined){
if(!(validate106(data.reassess_on))){
errors++;
}
}
if(data.assumes !== undefined){
if(!(validate172(data.assumes))){
errors++;
}
}
if(data.waivable !== undefined){
if(!(validate108(data.waivable))){
errors++;
}
}
if(data.by !== undefined){
let data30 = data.by;
if(isMap(data30)){
if(Object.keys(data30).length < 1){
errors++;
}
for(const key1 in data30){
const _errs39 = errors;
if(!(validate55(key1))){
errors++;
}
var valid3 = _errs39 === errors;
if(!valid3){
errors++;
}
}
for(const key2 in data30){
if(!(validate223(data30[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.rationale !== undefined){
if(!(validate121(data.rationale))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate85(data.source))){
errors++;
}
}
if(data.since !== undefined){
if(!(validate191(data.since))){
errors++;
}
}
if(data.because !== undefined){
if(!(validate123(data.because))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate244(data){
let errors = 0;
if(isMap(data)){
if(data.file === undefined){
errors++;
}
if(data.sha256 === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "file") || (key0 === "sha256")) || (pattern3.test(key0)))){
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
let data1 = data.sha256;
if(typeof data1 === "string"){
if(!pattern34.test(data1)){
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
function validate243(data){
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
if(!(validate244(data))){
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
function validate241(data){
let errors = 0;
if(isMap(data)){
if(data.title === undefined){
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "title") || (key0 === "owner")) || (key0 === "layer")) || (key0 === "status")) || (key0 === "depends_on")) || (key0 === "document")) || (key0 === "standard")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.owner !== undefined){
let data1 = data.owner;
if(typeof data1 === "string"){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.layer !== undefined){
if(!(validate55(data.layer))){
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(!(((data3 === "planned") || (data3 === "implemented")) || (data3 === "verified"))){
errors++;
}
}
if(data.depends_on !== undefined){
let data4 = data.depends_on;
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
if(data.document !== undefined){
if(!(validate243(data.document))){
errors++;
}
}
if(data.standard !== undefined){
let data7 = data.standard;
if(isMap(data7)){
if(data7.name === undefined){
errors++;
}
for(const key1 in data7){
if(!((((key1 === "name") || (key1 === "level")) || (key1 === "expires")) || (pattern3.test(key1)))){
errors++;
}
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 === "string"){
if(data8.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data7.level !== undefined){
let data9 = data7.level;
if(typeof data9 === "string"){
if(data9.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data7.expires !== undefined){
if(!(validate77(data7.expires))){
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
const wrapper0 = {validate: validate256};
const pattern48 = new RegExp("^\\s*>=?\\s*[0-9]+(\\.[0-9]+)?([eE]\\+?[0-9]{1,3})?\\s*$", "u");
function validate256(data){
let errors = 0;
if(isMap(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "any") || (key0 === "all")) || (key0 === "event")) || (key0 === "after")) || (key0 === "compute"))){
if(typeof data[key0] !== "string"){
errors++;
}
}
}
if(data.any !== undefined){
let data1 = data.any;
if(Array.isArray(data1)){
if(data1.length < 1){
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data1[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.all !== undefined){
let data3 = data.all;
if(Array.isArray(data3)){
if(data3.length < 1){
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data3[i1]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.event !== undefined){
let data5 = data.event;
const _errs11 = errors;
let valid6 = false;
const _errs12 = errors;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs12 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs14 = errors;
if(isMap(data5)){
if(data5.type === undefined){
errors++;
}
for(const key1 in data5){
if(!(((key1 === "type") || (key1 === "severity")) || (key1 === "status"))){
errors++;
}
}
if(data5.type !== undefined){
if(!(validate55(data5.type))){
errors++;
}
}
if(data5.severity !== undefined){
if(!(validate55(data5.severity))){
errors++;
}
}
if(data5.status !== undefined){
let data8 = data5.status;
if(!((data8 === "open") || (data8 === "closed"))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs14 === errors;
valid6 = valid6 || _valid0;
}
if(!valid6){
errors++;
}
else {
errors = _errs11;
}
}
if(data.after !== undefined){
if(!(validate77(data.after))){
errors++;
}
}
if(data.compute !== undefined){
let data10 = data.compute;
if(typeof data10 === "string"){
if(!pattern48.test(data10)){
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
function validate255(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if("always" !== data){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate256(data))){
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
function validate265(data){
let errors = 0;
if(isMap(data)){
if(Object.keys(data).length > 1){
errors++;
}
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(typeof data[key0] !== "string"){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate263(data){
let errors = 0;
if(isMap(data)){
if(data.title === undefined){
errors++;
}
if(data.due === undefined){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "due")) || (key0 === "forecast")) || (key0 === "kci")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.due !== undefined){
if(!(validate77(data.due))){
errors++;
}
}
if(data.forecast !== undefined){
let data2 = data.forecast;
if(typeof data2 === "string"){
if(data2.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.kci !== undefined){
let data3 = data.kci;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(typeof data3 !== "string"){
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(!(validate265(data3))){
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
}
else {
errors = _errs8;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate254(data){
let errors = 0;
if(isMap(data)){
if(data.statement === undefined){
errors++;
}
if(data.sufficient === undefined){
errors++;
}
for(const key0 in data){
if(!((((((key0 === "statement") || (key0 === "sufficient")) || (key0 === "needed_from")) || (key0 === "because")) || (key0 === "milestones")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.statement !== undefined){
let data0 = data.statement;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.sufficient !== undefined){
if(typeof data.sufficient !== "boolean"){
errors++;
}
}
if(data.needed_from !== undefined){
if(!(validate255(data.needed_from))){
errors++;
}
}
if(data.because !== undefined){
let data3 = data.because;
if(typeof data3 === "string"){
if(data3.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.milestones !== undefined){
let data4 = data.milestones;
if(isMap(data4)){
for(const key1 in data4){
const _errs11 = errors;
if(!(validate55(key1))){
errors++;
}
var valid1 = _errs11 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data4){
if(!(validate263(data4[key2]))){
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
const wrapper2 = {validate: validate273};
function validate274(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(isMap(data)){
if(data.at_least === undefined){
errors++;
}
if(data.of === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "at_least") || (key0 === "of")) || (key0 === "layers"))){
errors++;
}
}
if(data.at_least !== undefined){
let data0 = data.at_least;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
errors++;
}
}
}
if(data.of !== undefined){
if(!(wrapper2.validate(data.of))){
errors++;
}
}
if(data.layers !== undefined){
let data2 = data.layers;
if(!((data2 === "distinct") || (data2 === "any"))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(isMap(data)){
if(data.any === undefined){
errors++;
}
for(const key1 in data){
if(!(key1 === "any")){
errors++;
}
}
if(data.any !== undefined){
if(!(wrapper2.validate(data.any))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs14 = errors;
if(isMap(data)){
if(data.all === undefined){
errors++;
}
for(const key2 in data){
if(!(key2 === "all")){
errors++;
}
}
if(data.all !== undefined){
if(!(wrapper2.validate(data.all))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs18 = errors;
if(!(validate265(data))){
errors++;
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate273(data){
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate274(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate270(data){
let errors = 0;
if(isMap(data)){
if(data.if === undefined){
errors++;
}
if(data.then === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "if") || (key0 === "from")) || (key0 === "then")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.if !== undefined){
if(!(validate255(data.if))){
errors++;
}
}
if(data.from !== undefined){
if(!(validate55(data.from))){
errors++;
}
}
if(data.then !== undefined){
let data2 = data.then;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!((data2 === "stop") || (data2 === "report"))){
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(isMap(data2)){
if(Object.keys(data2).length < 1){
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "containment") || (key1 === "deployment")) || (key1 === "assurance")) || (key1 === "governance")) || (pattern3.test(key1)))){
errors++;
}
}
if(data2.containment !== undefined){
if(!(validate273(data2.containment))){
errors++;
}
}
if(data2.deployment !== undefined){
if(!(validate273(data2.deployment))){
errors++;
}
}
if(data2.assurance !== undefined){
if(!(validate273(data2.assurance))){
errors++;
}
}
if(data2.governance !== undefined){
if(!(validate273(data2.governance))){
errors++;
}
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
errors = _errs5;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate283(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
if(!(((((key0 === "if") || (key0 === "users")) || (key0 === "teams")) || (key0 === "quorum")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.if !== undefined){
if(!(validate255(data.if))){
errors++;
}
}
if(data.users !== undefined){
let data1 = data.users;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length < 1){
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
if(data.teams !== undefined){
let data3 = data.teams;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(data4.length < 1){
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
if(data.quorum !== undefined){
let data5 = data.quorum;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
errors++;
}
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate287(data){
let errors = 0;
if(isMap(data)){
if(data.name === undefined){
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "independent")) || (key0 === "expertise")) || (key0 === "selection")) || (key0 === "conflicts")) || (key0 === "users")) || (pattern3.test(key0)))){
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
if(data.users !== undefined){
let data6 = data.users;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(data7.length < 1){
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
return errors === 0;
}
const pattern55 = new RegExp("^sha(256|384|512):[0-9A-Fa-f]+$", "u");
function validate290(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern55.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate289(data){
let errors = 0;
if(isMap(data)){
if(data.id === undefined){
errors++;
}
if(data.indicator === undefined){
errors++;
}
if(data.model === undefined){
errors++;
}
if(data.release === undefined){
errors++;
}
if(data.reason === undefined){
errors++;
}
if(data.approved_by === undefined){
errors++;
}
if(data.approved_on === undefined){
errors++;
}
if(data.expires === undefined){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys77, key0)) || (pattern3.test(key0)))){
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
if(typeof data.indicator !== "string"){
errors++;
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
errors++;
}
}
if(data.release !== undefined){
if(typeof data.release !== "string"){
errors++;
}
}
if(data.digest !== undefined){
if(!(validate290(data.digest))){
errors++;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if(typeof data5 === "string"){
if(data5.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.compensating !== undefined){
let data6 = data.compensating;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.approved_by !== undefined){
let data8 = data.approved_by;
if(Array.isArray(data8)){
if(data8.length < 1){
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(data9.length < 1){
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
if(data.approved_on !== undefined){
if(!(validate77(data.approved_on))){
errors++;
}
}
if(data.expires !== undefined){
if(!(validate77(data.expires))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate296(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length < 1){
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
const pattern57 = new RegExp("^\\.github/workflows/[^/@*?\\[\\]]+\\.ya?ml$", "u");
function validate300(data){
let errors = 0;
if(isMap(data)){
if(data.workflow === undefined){
errors++;
}
if(data.artifacts === undefined){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "workflow") || (key0 === "artifacts")) || (key0 === "jobs")) || (key0 === "required")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.workflow !== undefined){
let data0 = data.workflow;
if(typeof data0 === "string"){
if(!pattern57.test(data0)){
errors++;
}
}
else {
errors++;
}
}
if(data.artifacts !== undefined){
let data1 = data.artifacts;
if(Array.isArray(data1)){
if(data1.length < 1){
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length < 1){
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
if(data.jobs !== undefined){
let data3 = data.jobs;
if(Array.isArray(data3)){
if(data3.length < 1){
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(data4.length < 1){
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
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
const pattern59 = new RegExp("^(/([^~/]|~[01])*)*$", "u");
function validate304(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern59.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate306(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
if(!((((((key0 === "pointer") || (key0 === "column")) || (key0 === "document")) || (key0 === "as")) || (key0 === "optional")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.pointer !== undefined){
if(!(validate304(data.pointer))){
errors++;
}
}
if(data.column !== undefined){
let data1 = data.column;
if(typeof data1 === "string"){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.document !== undefined){
if(!(validate304(data.document))){
errors++;
}
}
if(data.as !== undefined){
let data3 = data.as;
if(!((((((((data3 === "number") || (data3 === "percent")) || (data3 === "hundredths")) || (data3 === "time")) || (data3 === "seconds")) || (data3 === "milliseconds")) || (data3 === "text")) || (data3 === "flag"))){
errors++;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate311(data){
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
if(!(validate306(data))){
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
function validate320(data){
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate334(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
if(!((((((key0 === "pointer") || (key0 === "column")) || (key0 === "document")) || (key0 === "is")) || (key0 === "items")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.pointer !== undefined){
if(!(validate304(data.pointer))){
errors++;
}
}
if(data.column !== undefined){
let data1 = data.column;
if(typeof data1 === "string"){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.document !== undefined){
if(!(validate304(data.document))){
errors++;
}
}
if(data.is !== undefined){
if(!(validate320(data.is))){
errors++;
}
}
if(data.items !== undefined){
let data4 = data.items;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
errors++;
}
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate303(data){
let errors = 0;
if(isMap(data)){
if(data.files === undefined){
errors++;
}
if(data.format === undefined){
errors++;
}
if(data.task === undefined){
errors++;
}
if(data.metric === undefined){
errors++;
}
if(data.value === undefined){
errors++;
}
if(data.complete === undefined){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys81, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
if(data0.length < 1){
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
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
if(data.format !== undefined){
let data2 = data.format;
if(!(((data2 === "json") || (data2 === "jsonl")) || (data2 === "csv"))){
errors++;
}
}
if(data.delimiter !== undefined){
let data3 = data.delimiter;
if(!((((data3 === "comma") || (data3 === "semicolon")) || (data3 === "tab")) || (data3 === "pipe"))){
errors++;
}
}
if(data.rows !== undefined){
if(!(validate304(data.rows))){
errors++;
}
}
if(data.each !== undefined){
let data5 = data.each;
if(!((data5 === "result") || (data5 === "item"))){
errors++;
}
}
if(data.item !== undefined){
let data6 = data.item;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if("row" !== data6){
errors++;
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs13 = errors;
if(!(validate306(data6))){
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
errors++;
}
else {
errors = _errs11;
}
}
if(data.tool !== undefined){
let data7 = data.tool;
if(typeof data7 === "string"){
if(data7.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.tool_version !== undefined){
if(!(validate306(data.tool_version))){
errors++;
}
}
if(data.task !== undefined){
if(!(validate311(data.task))){
errors++;
}
}
if(data.metric !== undefined){
if(!(validate311(data.metric))){
errors++;
}
}
if(data.scorer !== undefined){
if(!(validate311(data.scorer))){
errors++;
}
}
if(data.filter !== undefined){
if(!(validate311(data.filter))){
errors++;
}
}
if(data.reducer !== undefined){
if(!(validate311(data.reducer))){
errors++;
}
}
if(data.value !== undefined){
let data14 = data.value;
if(isMap(data14)){
for(const key1 in data14){
if(!((((((((key1 === "pointer") || (key1 === "column")) || (key1 === "document")) || (key1 === "as")) || (key1 === "counted")) || (key1 === "not_counted")) || (key1 === "left_out")) || (pattern3.test(key1)))){
errors++;
}
}
if(data14.pointer !== undefined){
if(!(validate304(data14.pointer))){
errors++;
}
}
if(data14.column !== undefined){
let data16 = data14.column;
if(typeof data16 === "string"){
if(data16.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data14.document !== undefined){
if(!(validate304(data14.document))){
errors++;
}
}
if(data14.as !== undefined){
let data18 = data14.as;
if(!(((data18 === "number") || (data18 === "percent")) || (data18 === "hundredths"))){
errors++;
}
}
if(data14.counted !== undefined){
if(!(validate320(data14.counted))){
errors++;
}
}
if(data14.not_counted !== undefined){
if(!(validate320(data14.not_counted))){
errors++;
}
}
if(data14.left_out !== undefined){
if(!(validate320(data14.left_out))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.stderr !== undefined){
if(!(validate306(data.stderr))){
errors++;
}
}
if(data.interval !== undefined){
let data23 = data.interval;
if(isMap(data23)){
if(data23.low === undefined){
errors++;
}
if(data23.high === undefined){
errors++;
}
if(data23.level === undefined){
errors++;
}
for(const key2 in data23){
if(!(((((key2 === "low") || (key2 === "high")) || (key2 === "level")) || (key2 === "kind")) || (pattern3.test(key2)))){
errors++;
}
}
if(data23.low !== undefined){
if(!(validate306(data23.low))){
errors++;
}
}
if(data23.high !== undefined){
if(!(validate306(data23.high))){
errors++;
}
}
if(data23.level !== undefined){
let data26 = data23.level;
const _errs40 = errors;
let valid6 = false;
const _errs41 = errors;
if(typeof data26 === "string"){
if(!pattern11.test(data26)){
errors++;
}
}
else {
errors++;
}
var _valid1 = _errs41 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs43 = errors;
if(!(validate306(data26))){
errors++;
}
var _valid1 = _errs43 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
errors++;
}
else {
errors = _errs40;
}
}
if(data23.kind !== undefined){
let data27 = data23.kind;
if(typeof data27 === "string"){
if(data27.length < 1){
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
if(data.samples !== undefined){
if(!(validate306(data.samples))){
errors++;
}
}
if(data.model !== undefined){
if(!(validate306(data.model))){
errors++;
}
}
if(data.digest !== undefined){
if(!(validate306(data.digest))){
errors++;
}
}
if(data.effective_compute !== undefined){
if(!(validate306(data.effective_compute))){
errors++;
}
}
if(data.assessed !== undefined){
if(!(validate306(data.assessed))){
errors++;
}
}
if(data.conditions !== undefined){
let data33 = data.conditions;
if(isMap(data33)){
for(const key3 in data33){
if(!(validate306(data33[key3]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.complete !== undefined){
let data35 = data.complete;
const _errs56 = errors;
let valid8 = false;
const _errs57 = errors;
if("assumed" !== data35){
errors++;
}
var _valid2 = _errs57 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs58 = errors;
if(!(validate334(data35))){
errors++;
}
var _valid2 = _errs58 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
errors++;
}
else {
errors = _errs56;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate340(data){
let errors = 0;
if(isMap(data)){
if(data.rule === undefined){
errors++;
}
if(data.reason === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "rule") || (key0 === "at")) || (key0 === "reason")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(data2.length < 1){
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
function validate344(data){
let errors = 0;
if(isMap(data)){
if(data.predicates === undefined){
errors++;
}
if(data.may === undefined){
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "identity") || (key0 === "issuer")) || (key0 === "repository")) || (key0 === "ref")) || (key0 === "key")) || (key0 === "assessor")) || (key0 === "predicates")) || (key0 === "may")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.issuer !== undefined){
let data1 = data.issuer;
if(typeof data1 === "string"){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.repository !== undefined){
let data2 = data.repository;
if(typeof data2 === "string"){
if(data2.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.ref !== undefined){
let data3 = data.ref;
if(typeof data3 === "string"){
if(data3.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.key !== undefined){
let data4 = data.key;
if(typeof data4 === "string"){
if(data4.length < 1){
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
if(data.predicates !== undefined){
let data6 = data.predicates;
if(Array.isArray(data6)){
if(data6.length < 1){
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(data7.length < 1){
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
if(data.may !== undefined){
let data8 = data.may;
if(Array.isArray(data8)){
if(data8.length < 1){
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(!(((data9 === "logs") || (data9 === "records")) || (data9 === "withdrawals"))){
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
function validate342(data){
let errors = 0;
if(isMap(data)){
if(data.signers === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "root") || (key0 === "signers")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.root !== undefined){
let data0 = data.root;
if(isMap(data0)){
if(data0.file === undefined){
errors++;
}
if(data0.sha256 === undefined){
errors++;
}
for(const key1 in data0){
if(!(((key1 === "file") || (key1 === "sha256")) || (pattern3.test(key1)))){
errors++;
}
}
if(data0.file !== undefined){
let data1 = data0.file;
if(typeof data1 === "string"){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data0.sha256 !== undefined){
let data2 = data0.sha256;
if(typeof data2 === "string"){
if(!pattern34.test(data2)){
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
if(data.signers !== undefined){
let data3 = data.signers;
if(isMap(data3)){
if(Object.keys(data3).length < 1){
errors++;
}
for(const key2 in data3){
const _errs11 = errors;
if(!(validate55(key2))){
errors++;
}
var valid2 = _errs11 === errors;
if(!valid2){
errors++;
}
}
for(const key3 in data3){
if(!(validate344(data3[key3]))){
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
function validate52(data){
let errors = 0;
if(isMap(data)){
if(data.version === undefined){
errors++;
}
if(data.name === undefined){
errors++;
}
if(data.owners === undefined){
errors++;
}
if(data.defaults === undefined){
errors++;
}
if(data.risks === undefined){
errors++;
}
if(data.kris === undefined){
errors++;
}
if(data.kcis === undefined){
errors++;
}
if(data.pairings === undefined){
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
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.enforcement !== undefined){
let data2 = data.enforcement;
if(!((data2 === "enforce") || (data2 === "warn"))){
errors++;
}
}
if(data.owners !== undefined){
if(!(validate53(data.owners))){
errors++;
}
}
if(data.stages !== undefined){
let data4 = data.stages;
if(Array.isArray(data4)){
if(data4.length < 1){
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data4[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.variants !== undefined){
let data6 = data.variants;
if(Array.isArray(data6)){
if(data6.length < 1){
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate55(data6[i1]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.severities !== undefined){
let data8 = data.severities;
if(Array.isArray(data8)){
if(data8.length < 1){
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate55(data8[i2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.models !== undefined){
let data10 = data.models;
if(isMap(data10)){
for(const key1 in data10){
if(!(validate59(data10[key1]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.traits !== undefined){
let data12 = data.traits;
if(isMap(data12)){
for(const key2 in data12){
const _errs22 = errors;
if(!(validate62(key2))){
errors++;
}
var valid8 = _errs22 === errors;
if(!valid8){
errors++;
}
}
for(const key3 in data12){
if(!(validate64(data12[key3]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.carry_over !== undefined){
let data14 = data.carry_over;
if(isMap(data14)){
if(data14.max_growth === undefined){
errors++;
}
if(data14.within === undefined){
errors++;
}
if(data14.screened_by === undefined){
errors++;
}
for(const key4 in data14){
if(!(((((((key4 === "max_growth") || (key4 === "within")) || (key4 === "screened_by")) || (key4 === "never")) || (key4 === "only")) || (key4 === "rationale")) || (pattern3.test(key4)))){
errors++;
}
}
if(data14.max_growth !== undefined){
let data15 = data14.max_growth;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 <= 1 || isNaN(data15)){
errors++;
}
}
else {
errors++;
}
}
if(data14.within !== undefined){
if(!(validate66(data14.within))){
errors++;
}
}
if(data14.screened_by !== undefined){
let data17 = data14.screened_by;
if(isMap(data17)){
if(Object.keys(data17).length < 1){
errors++;
}
for(const key5 in data17){
const _errs33 = errors;
if(!(validate62(key5))){
errors++;
}
var valid11 = _errs33 === errors;
if(!valid11){
errors++;
}
}
for(const key6 in data17){
if(!(validate69(data17[key6]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data14.never !== undefined){
let data19 = data14.never;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
if(!(validate62(data19[i3]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data14.only !== undefined){
let data21 = data14.only;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
if(!(validate62(data21[i4]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data14.rationale !== undefined){
if(typeof data14.rationale !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.taxonomy !== undefined){
let data24 = data.taxonomy;
if(isMap(data24)){
if(data24.source === undefined){
errors++;
}
if(data24.domains === undefined){
errors++;
}
for(const key7 in data24){
if(!((((key7 === "source") || (key7 === "domains")) || (key7 === "excluded")) || (pattern3.test(key7)))){
errors++;
}
}
if(data24.source !== undefined){
let data25 = data24.source;
if(typeof data25 === "string"){
if(data25.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data24.domains !== undefined){
let data26 = data24.domains;
if(Array.isArray(data26)){
if(data26.length < 1){
errors++;
}
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(!(validate55(data26[i5]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data24.excluded !== undefined){
let data28 = data24.excluded;
if(isMap(data28)){
for(const key8 in data28){
const _errs54 = errors;
if(!(validate55(key8))){
errors++;
}
var valid20 = _errs54 === errors;
if(!valid20){
errors++;
}
}
for(const key9 in data28){
let data29 = data28[key9];
if(typeof data29 === "string"){
if(data29.length < 1){
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
}
if(data.tolerances !== undefined){
let data30 = data.tolerances;
if(isMap(data30)){
for(const key10 in data30){
const _errs60 = errors;
if(!(validate55(key10))){
errors++;
}
var valid22 = _errs60 === errors;
if(!valid22){
errors++;
}
}
for(const key11 in data30){
if(!(validate76(data30[key11]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.risks !== undefined){
let data32 = data.risks;
if(isMap(data32)){
for(const key12 in data32){
const _errs65 = errors;
if(!(validate55(key12))){
errors++;
}
var valid24 = _errs65 === errors;
if(!valid24){
errors++;
}
}
for(const key13 in data32){
if(!(validate81(data32[key13]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.defaults !== undefined){
if(!(validate88(data.defaults))){
errors++;
}
}
if(data.kris !== undefined){
let data35 = data.kris;
if(isMap(data35)){
for(const key14 in data35){
const _errs71 = errors;
if(!(validate62(key14))){
errors++;
}
var valid26 = _errs71 === errors;
if(!valid26){
errors++;
}
}
for(const key15 in data35){
if(!(validate127(data35[key15]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.kcis !== undefined){
let data37 = data.kcis;
if(isMap(data37)){
for(const key16 in data37){
const _errs76 = errors;
if(!(validate62(key16))){
errors++;
}
var valid28 = _errs76 === errors;
if(!valid28){
errors++;
}
}
for(const key17 in data37){
if(!(validate196(data37[key17]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.mitigations !== undefined){
let data39 = data.mitigations;
if(isMap(data39)){
for(const key18 in data39){
const _errs81 = errors;
if(!(validate55(key18))){
errors++;
}
var valid30 = _errs81 === errors;
if(!valid30){
errors++;
}
}
for(const key19 in data39){
if(!(validate241(data39[key19]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.emergency !== undefined){
let data41 = data.emergency;
if(isMap(data41)){
for(const key20 in data41){
if(!(((((key20 === "rollback_target") || (key20 === "plan")) || (key20 === "roles")) || (key20 === "procedures")) || (pattern3.test(key20)))){
errors++;
}
}
if(data41.rollback_target !== undefined){
if("required" !== data41.rollback_target){
errors++;
}
}
if(data41.plan !== undefined){
if(!(validate244(data41.plan))){
errors++;
}
}
if(data41.roles !== undefined){
let data44 = data41.roles;
if(isMap(data44)){
for(const key21 in data44){
const _errs91 = errors;
if(!(validate55(key21))){
errors++;
}
var valid33 = _errs91 === errors;
if(!valid33){
errors++;
}
}
for(const key22 in data44){
let data45 = data44[key22];
if(isMap(data45)){
if(data45.primary === undefined){
errors++;
}
for(const key23 in data45){
if(!(((key23 === "primary") || (key23 === "deputy")) || (pattern3.test(key23)))){
errors++;
}
}
if(data45.primary !== undefined){
let data46 = data45.primary;
if(typeof data46 === "string"){
if(data46.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data45.deputy !== undefined){
let data47 = data45.deputy;
if(typeof data47 === "string"){
if(data47.length < 1){
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
}
if(data41.procedures !== undefined){
let data48 = data41.procedures;
if(isMap(data48)){
for(const key24 in data48){
const _errs102 = errors;
if(!(validate55(key24))){
errors++;
}
var valid36 = _errs102 === errors;
if(!valid36){
errors++;
}
}
for(const key25 in data48){
if(!(validate244(data48[key25]))){
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
if(data.plans !== undefined){
let data50 = data.plans;
if(isMap(data50)){
for(const key26 in data50){
const _errs107 = errors;
if(!(validate55(key26))){
errors++;
}
var valid38 = _errs107 === errors;
if(!valid38){
errors++;
}
}
for(const key27 in data50){
if(!(validate254(data50[key27]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.pairings !== undefined){
let data52 = data.pairings;
if(isMap(data52)){
for(const key28 in data52){
const _errs112 = errors;
if(!(validate55(key28))){
errors++;
}
var valid40 = _errs112 === errors;
if(!valid40){
errors++;
}
}
for(const key29 in data52){
if(!(validate270(data52[key29]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.signoffs !== undefined){
let data54 = data.signoffs;
if(isMap(data54)){
for(const key30 in data54){
const _errs117 = errors;
if(!(validate55(key30))){
errors++;
}
var valid42 = _errs117 === errors;
if(!valid42){
errors++;
}
}
for(const key31 in data54){
if(!(validate283(data54[key31]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.assessors !== undefined){
let data56 = data.assessors;
const _errs121 = errors;
let valid44 = false;
const _errs122 = errors;
if("declared" !== data56){
errors++;
}
var _valid0 = _errs122 === errors;
valid44 = valid44 || _valid0;
if(!valid44){
const _errs123 = errors;
if(isMap(data56)){
for(const key32 in data56){
const _errs125 = errors;
if(!(validate55(key32))){
errors++;
}
var valid45 = _errs125 === errors;
if(!valid45){
errors++;
}
}
for(const key33 in data56){
if(!(validate287(data56[key33]))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs123 === errors;
valid44 = valid44 || _valid0;
}
if(!valid44){
errors++;
}
else {
errors = _errs121;
}
}
if(data.waivers !== undefined){
let data58 = data.waivers;
if(Array.isArray(data58)){
const len6 = data58.length;
for(let i6=0; i6<len6; i6++){
if(!(validate289(data58[i6]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.waiver_max !== undefined){
if(!(validate66(data.waiver_max))){
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate296(data.evidence))){
errors++;
}
}
if(data.withdrawals !== undefined){
let data62 = data.withdrawals;
if(!(((data62 === "approved") || (data62 === "declared")) || (data62 === "forbid"))){
errors++;
}
}
if(data.release_paths !== undefined){
if(!(validate296(data.release_paths))){
errors++;
}
}
if(data.ungated !== undefined){
let data64 = data.ungated;
if(Array.isArray(data64)){
const len7 = data64.length;
for(let i7=0; i7<len7; i7++){
if(!(validate55(data64[i7]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.artifacts !== undefined){
let data66 = data.artifacts;
if(Array.isArray(data66)){
const len8 = data66.length;
for(let i8=0; i8<len8; i8++){
if(!(validate300(data66[i8]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.installation !== undefined){
let data68 = data.installation;
if(!(((data68 === "warn") || (data68 === "block")) || (data68 === "ignore"))){
errors++;
}
}
if(data.formats !== undefined){
let data69 = data.formats;
if(isMap(data69)){
for(const key34 in data69){
const _errs144 = errors;
if(!(validate55(key34))){
errors++;
}
var valid53 = _errs144 === errors;
if(!valid53){
errors++;
}
}
for(const key35 in data69){
if(!(validate303(data69[key35]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.lint !== undefined){
let data71 = data.lint;
if(isMap(data71)){
for(const key36 in data71){
if(!((key36 === "silence") || (pattern3.test(key36)))){
errors++;
}
}
if(data71.silence !== undefined){
let data72 = data71.silence;
if(Array.isArray(data72)){
const len9 = data72.length;
for(let i9=0; i9<len9; i9++){
if(!(validate340(data72[i9]))){
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
if(data.trust !== undefined){
if(!(validate342(data.trust))){
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
