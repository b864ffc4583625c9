// Generated from schemas/ by scripts/generate.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const keys44 = {"about":1,"binding":1,"confidence":1,"valid_for":1,"compute_growth":1,"min_samples":1,"conditions":1,"assessor":1,"independent":1,"reassess_on":1,"waivable":1,"by":1,"rationale":1,"because":1};
const keys72 = {"thresholds":1,"margin":1,"confidence":1,"valid_for":1,"compute_growth":1,"binding":1,"min_samples":1,"conditions":1,"assessor":1,"independent":1};
const keys57 = {"title":1,"risk":1,"about":1,"measured_by":1,"relative_to":1,"vouched_by":1,"considers":1,"scale":1,"unit":1,"thresholds":1,"margin":1,"advisory":1,"confidence":1,"valid_for":1,"compute_growth":1,"binding":1,"min_samples":1,"conditions":1,"assessor":1,"independent":1,"protocol":1,"reassess_on":1,"assumes":1,"waivable":1,"by":1,"rationale":1,"source":1,"since":1,"because":1};
const keys76 = {"threshold":1,"thresholds":1,"confidence":1,"valid_for":1,"compute_growth":1,"binding":1,"min_samples":1,"conditions":1,"assessor":1,"independent":1};
const keys74 = {"title":1,"category":1,"layer":1,"about":1,"measured_by":1,"relative_to":1,"vouched_by":1,"considers":1,"scale":1,"unit":1,"threshold":1,"thresholds":1,"sufficiency":1,"advisory":1,"purpose":1,"mitigations":1,"within":1,"confidence":1,"valid_for":1,"compute_growth":1,"binding":1,"min_samples":1,"conditions":1,"assessor":1,"independent":1,"protocol":1,"reassess_on":1,"assumes":1,"waivable":1,"by":1,"rationale":1,"source":1,"since":1,"because":1};
const keys97 = {"id":1,"indicator":1,"model":1,"release":1,"digest":1,"reason":1,"compensating":1,"approved_by":1,"approved_on":1,"expires":1};
const keys100 = {"files":1,"format":1,"delimiter":1,"rows":1,"each":1,"item":1,"tool":1,"tool_version":1,"task":1,"metric":1,"scorer":1,"filter":1,"reducer":1,"value":1,"stderr":1,"interval":1,"samples":1,"model":1,"digest":1,"effective_compute":1,"assessed":1,"conditions":1,"complete":1};
const keys19 = {"version":1,"name":1,"enforcement":1,"owners":1,"stages":1,"variants":1,"severities":1,"models":1,"traits":1,"carry_over":1,"taxonomy":1,"tolerances":1,"risks":1,"defaults":1,"kris":1,"kcis":1,"mitigations":1,"emergency":1,"plans":1,"pairings":1,"signoffs":1,"assessors":1,"waivers":1,"waiver_max":1,"evidence":1,"withdrawals":1,"release_paths":1,"ungated":1,"artifacts":1,"installation":1,"formats":1,"lint":1,"trust":1};
function validate53(data){
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
function validate56(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate60(data){
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
function validate55(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
if(!((((key0 === "users") || (key0 === "teams")) || (key0 === "quorum")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.users !== undefined){
if(!(validate56(data.users))){
errors++;
}
}
if(data.teams !== undefined){
if(!(validate56(data.teams))){
errors++;
}
}
if(data.quorum !== undefined){
if(!(validate60(data.quorum))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
const pattern5 = new RegExp("^[a-z][a-z0-9.-]*$", "u");
function validate64(data){
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
function validate63(data){
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate70(data){
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data[i0]))){
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate69(data){
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
if(!(validate70(data.names))){
errors++;
}
}
if(data.configurations !== undefined){
if(!(validate73(data.configurations))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate77(data){
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
function validate79(data){
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
if(!(validate53(data.title))){
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
if(data <= 1 || isNaN(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
const pattern10 = new RegExp("^([0-9]+(h|d|w|mo|y)|never)$", "u");
function validate85(data){
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
function validate89(data){
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
const pattern11 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
function validate91(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate88(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate89(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate91(data))){
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
function validate94(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate77(data[i0]))){
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
if(typeof data !== "string"){
errors++;
}
return errors === 0;
}
function validate82(data){
let errors = 0;
if(isMap(data)){
if(data.max_growth === undefined){
errors++;
}
if(data.within === undefined){
errors++;
}
if(data.screened_by === undefined){
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "max_growth") || (key0 === "within")) || (key0 === "screened_by")) || (key0 === "never")) || (key0 === "only")) || (key0 === "rationale")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.max_growth !== undefined){
if(!(validate83(data.max_growth))){
errors++;
}
}
if(data.within !== undefined){
if(!(validate85(data.within))){
errors++;
}
}
if(data.screened_by !== undefined){
let data2 = data.screened_by;
if(isMap(data2)){
if(Object.keys(data2).length < 1){
errors++;
}
for(const key1 in data2){
const _errs6 = errors;
if(!(validate77(key1))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data2){
if(!(validate88(data2[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.never !== undefined){
if(!(validate94(data.never))){
errors++;
}
}
if(data.only !== undefined){
if(!(validate94(data.only))){
errors++;
}
}
if(data.rationale !== undefined){
if(!(validate98(data.rationale))){
errors++;
}
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
if(data.source === undefined){
errors++;
}
if(data.domains === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "source") || (key0 === "domains")) || (key0 === "excluded")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate53(data.source))){
errors++;
}
}
if(data.domains !== undefined){
if(!(validate63(data.domains))){
errors++;
}
}
if(data.excluded !== undefined){
let data2 = data.excluded;
if(isMap(data2)){
for(const key1 in data2){
const _errs6 = errors;
if(!(validate64(key1))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data2){
if(!(validate53(data2[key2]))){
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
const pattern14 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$", "u");
function validate111(data){
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
function validate108(data){
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
if(!(validate53(data.statement))){
errors++;
}
}
if(data.approved_by !== undefined){
if(!(validate98(data.approved_by))){
errors++;
}
}
if(data.approved_on !== undefined){
if(!(validate111(data.approved_on))){
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
function validate115(data){
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
if(!(validate53(data.title))){
errors++;
}
}
if(data.tolerance !== undefined){
if(!(validate64(data.tolerance))){
errors++;
}
}
if(data.domains !== undefined){
if(!(validate63(data.domains))){
errors++;
}
}
if(data.risk_model !== undefined){
if(!(validate98(data.risk_model))){
errors++;
}
}
if(data.reviewed_on !== undefined){
if(!(validate111(data.reviewed_on))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate121(data.source))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate125(data){
let errors = 0;
if(!(((data === "model") || (data === "system")) || (data === "organisation"))){
errors++;
}
return errors === 0;
}
function validate127(data){
let errors = 0;
if(!(((data === "name") || (data === "digest")) || (data === "attested"))){
errors++;
}
return errors === 0;
}
function validate129(data){
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
if(!(validate91(data))){
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
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
var _valid0 = _errs3 === errors;
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
function validate136(data){
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
errors++;
}
return errors === 0;
}
function validate139(data){
let errors = 0;
if(typeof data !== "boolean"){
errors++;
}
return errors === 0;
}
function validate135(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate136(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(!(validate98(data0))){
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate139(data0))){
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
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
var _valid0 = _errs7 === errors;
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
function validate142(data){
let errors = 0;
if(!((data === "any") || (data === "independent"))){
errors++;
}
return errors === 0;
}
function validate144(data){
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
if(!(validate60(data.at_least))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate149(data){
let errors = 0;
if(isMap(data)){
if(Object.keys(data).length > 1){
errors++;
}
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!(validate98(data[key0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate147(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(!(validate64(data0))){
errors++;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs4 = errors;
if(!(validate149(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
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
function validate155(data){
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
if(!(validate129(data.confidence))){
errors++;
}
}
if(data.valid_for !== undefined){
if(!(validate85(data.valid_for))){
errors++;
}
}
if(data.compute_growth !== undefined){
if(!(validate83(data.compute_growth))){
errors++;
}
}
if(data.binding !== undefined){
if(!(validate127(data.binding))){
errors++;
}
}
if(data.min_samples !== undefined){
if(!(validate60(data.min_samples))){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate135(data.conditions))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate142(data.assessor))){
errors++;
}
}
if(data.independent !== undefined){
if(!(validate144(data.independent))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate166(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
if(!(validate53(data[key0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate124(data){
let errors = 0;
if(isMap(data)){
if(data.binding === undefined){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys44, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.about !== undefined){
if(!(validate125(data.about))){
errors++;
}
}
if(data.binding !== undefined){
if(!(validate127(data.binding))){
errors++;
}
}
if(data.confidence !== undefined){
if(!(validate129(data.confidence))){
errors++;
}
}
if(data.valid_for !== undefined){
if(!(validate85(data.valid_for))){
errors++;
}
}
if(data.compute_growth !== undefined){
if(!(validate83(data.compute_growth))){
errors++;
}
}
if(data.min_samples !== undefined){
if(!(validate60(data.min_samples))){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate135(data.conditions))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate142(data.assessor))){
errors++;
}
}
if(data.independent !== undefined){
if(!(validate144(data.independent))){
errors++;
}
}
if(data.reassess_on !== undefined){
if(!(validate147(data.reassess_on))){
errors++;
}
}
if(data.waivable !== undefined){
if(!(validate139(data.waivable))){
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
if(!(validate64(key1))){
errors++;
}
var valid1 = _errs15 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data11){
if(!(validate155(data11[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.rationale !== undefined){
if(!(validate98(data.rationale))){
errors++;
}
}
if(data.because !== undefined){
if(!(validate166(data.because))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate176(data){
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
if(!(validate53(data.task))){
errors++;
}
}
if(data.metric !== undefined){
if(!(validate53(data.metric))){
errors++;
}
}
if(data.scorer !== undefined){
if(!(validate53(data.scorer))){
errors++;
}
}
if(data.filter !== undefined){
if(!(validate53(data.filter))){
errors++;
}
}
if(data.reducer !== undefined){
if(!(validate53(data.reducer))){
errors++;
}
}
if(data.tool !== undefined){
if(!(validate53(data.tool))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate175(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate176(data))){
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
if(!(validate176(data[i0]))){
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
function validate194(data){
let errors = 0;
if(!((data === "ratio") || (data === "difference"))){
errors++;
}
return errors === 0;
}
function validate187(data){
let errors = 0;
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
if(!(validate53(data.task))){
errors++;
}
}
if(data.metric !== undefined){
if(!(validate53(data.metric))){
errors++;
}
}
if(data.scorer !== undefined){
if(!(validate53(data.scorer))){
errors++;
}
}
if(data.filter !== undefined){
if(!(validate53(data.filter))){
errors++;
}
}
if(data.reducer !== undefined){
if(!(validate53(data.reducer))){
errors++;
}
}
if(data.tool !== undefined){
if(!(validate53(data.tool))){
errors++;
}
}
if(data.as !== undefined){
if(!(validate194(data.as))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate200(data){
let errors = 0;
if(isMap(data)){
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
if(!((((key0 === "level") || (key0 === "low")) || (key0 === "high")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate91(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 >= 1 || isNaN(data0)){
errors++;
}
if(data0 <= 0 || isNaN(data0)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
}
else {
errors = _errs3;
}
}
if(data.low !== undefined){
if(!(validate136(data.low))){
errors++;
}
}
if(data.high !== undefined){
if(!(validate136(data.high))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate197(data){
let errors = 0;
if(isMap(data)){
if(data.value === undefined){
errors++;
}
if(data.source === undefined){
errors++;
}
for(const key0 in data){
if(!((((((key0 === "value") || (key0 === "stderr")) || (key0 === "interval")) || (key0 === "source")) || (key0 === "as")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate136(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(!(validate91(data0))){
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
}
else {
errors = _errs3;
}
}
if(data.stderr !== undefined){
let data1 = data.stderr;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
errors++;
}
}
else {
errors++;
}
}
if(data.interval !== undefined){
if(!(validate200(data.interval))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate53(data.source))){
errors++;
}
}
if(data.as !== undefined){
if(!(validate194(data.as))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate186(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate187(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate197(data))){
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(isMap(data)){
if(data.indicator === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "indicator") || (key0 === "as")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.indicator !== undefined){
if(!(validate64(data.indicator))){
errors++;
}
}
if(data.as !== undefined){
if(!(validate194(data.as))){
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
const _errs8 = errors;
if(isMap(data)){
if(data.release === undefined){
errors++;
}
for(const key1 in data){
if(!(((key1 === "release") || (key1 === "as")) || (pattern3.test(key1)))){
errors++;
}
}
if(data.release !== undefined){
if("previous" !== data.release){
errors++;
}
}
if(data.as !== undefined){
if(!(validate194(data.as))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs8 === errors;
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
function validate212(data){
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
function validate215(data){
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
if(!(validate53(data[i0]))){
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
const pattern27 = new RegExp("^\\s*(>=|<=|>|<)\\s*\\S+\\s*$", "u");
function validate221(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern27.test(data)){
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
function validate219(data){
let errors = 0;
if(isMap(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate64(key0))){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
}
}
for(const key1 in data){
if(!(validate221(data[key1]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate224(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate89(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate91(data))){
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
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
if(!(validate88(data.relative))){
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
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}
const pattern29 = new RegExp("^(sha256:)?[0-9A-Fa-f]{64}$", "u");
function validate240(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern29.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate238(data){
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
if(!(validate53(data.version))){
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate240(data.sha256))){
errors++;
}
}
if(data.reviewed_by !== undefined){
if(!(validate64(data.reviewed_by))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate248(data){
let errors = 0;
if(isMap(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys72, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.thresholds !== undefined){
if(!(validate219(data.thresholds))){
errors++;
}
}
if(data.margin !== undefined){
if(!(validate224(data.margin))){
errors++;
}
}
if(data.confidence !== undefined){
if(!(validate129(data.confidence))){
errors++;
}
}
if(data.valid_for !== undefined){
if(!(validate85(data.valid_for))){
errors++;
}
}
if(data.compute_growth !== undefined){
if(!(validate83(data.compute_growth))){
errors++;
}
}
if(data.binding !== undefined){
if(!(validate127(data.binding))){
errors++;
}
}
if(data.min_samples !== undefined){
if(!(validate60(data.min_samples))){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate135(data.conditions))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate142(data.assessor))){
errors++;
}
}
if(data.independent !== undefined){
if(!(validate144(data.independent))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
const pattern31 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate262(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern31.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate171(data){
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
if(!((func1.call(keys57, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate53(data.title))){
errors++;
}
}
if(data.risk !== undefined){
if(!(validate64(data.risk))){
errors++;
}
}
if(data.about !== undefined){
if(!(validate125(data.about))){
errors++;
}
}
if(data.measured_by !== undefined){
if(!(validate175(data.measured_by))){
errors++;
}
}
if(data.relative_to !== undefined){
if(!(validate186(data.relative_to))){
errors++;
}
}
if(data.vouched_by !== undefined){
if(!(validate212(data.vouched_by))){
errors++;
}
}
if(data.considers !== undefined){
if(!(validate63(data.considers))){
errors++;
}
}
if(data.scale !== undefined){
if(!(validate215(data.scale))){
errors++;
}
}
if(data.unit !== undefined){
if(!(validate53(data.unit))){
errors++;
}
}
if(data.thresholds !== undefined){
if(!(validate219(data.thresholds))){
errors++;
}
}
if(data.margin !== undefined){
if(!(validate224(data.margin))){
errors++;
}
}
if(data.advisory !== undefined){
if(!(validate53(data.advisory))){
errors++;
}
}
if(data.confidence !== undefined){
if(!(validate129(data.confidence))){
errors++;
}
}
if(data.valid_for !== undefined){
if(!(validate85(data.valid_for))){
errors++;
}
}
if(data.compute_growth !== undefined){
if(!(validate83(data.compute_growth))){
errors++;
}
}
if(data.binding !== undefined){
if(!(validate127(data.binding))){
errors++;
}
}
if(data.min_samples !== undefined){
if(!(validate60(data.min_samples))){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate135(data.conditions))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate142(data.assessor))){
errors++;
}
}
if(data.independent !== undefined){
if(!(validate144(data.independent))){
errors++;
}
}
if(data.protocol !== undefined){
if(!(validate238(data.protocol))){
errors++;
}
}
if(data.reassess_on !== undefined){
if(!(validate147(data.reassess_on))){
errors++;
}
}
if(data.assumes !== undefined){
if(!(validate73(data.assumes))){
errors++;
}
}
if(data.waivable !== undefined){
if(!(validate139(data.waivable))){
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
const _errs28 = errors;
if(!(validate64(key1))){
errors++;
}
var valid1 = _errs28 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data24){
if(!(validate248(data24[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.rationale !== undefined){
if(!(validate98(data.rationale))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate121(data.source))){
errors++;
}
}
if(data.since !== undefined){
if(!(validate262(data.since))){
errors++;
}
}
if(data.because !== undefined){
if(!(validate166(data.because))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
const pattern33 = new RegExp("^([0-9]+(h|d|w|mo|y|bd)|never)$", "u");
function validate269(data){
let errors = 0;
if(!((((data === "containment") || (data === "deployment")) || (data === "assurance")) || (data === "governance"))){
errors++;
}
return errors === 0;
}
function validate297(data){
let errors = 0;
if(isMap(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys76, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.threshold !== undefined){
if(!(validate221(data.threshold))){
errors++;
}
}
if(data.thresholds !== undefined){
if(!(validate219(data.thresholds))){
errors++;
}
}
if(data.confidence !== undefined){
if(!(validate129(data.confidence))){
errors++;
}
}
if(data.valid_for !== undefined){
if(!(validate85(data.valid_for))){
errors++;
}
}
if(data.compute_growth !== undefined){
if(!(validate83(data.compute_growth))){
errors++;
}
}
if(data.binding !== undefined){
if(!(validate127(data.binding))){
errors++;
}
}
if(data.min_samples !== undefined){
if(!(validate60(data.min_samples))){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate135(data.conditions))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate142(data.assessor))){
errors++;
}
}
if(data.independent !== undefined){
if(!(validate144(data.independent))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate267(data){
let errors = 0;
if(isMap(data)){
if(data.title === undefined){
errors++;
}
if(data.category === undefined){
errors++;
}
for(const key0 in data){
if(!((func1.call(keys74, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate53(data.title))){
errors++;
}
}
if(data.category !== undefined){
if(!(validate269(data.category))){
errors++;
}
}
if(data.layer !== undefined){
if(!(validate64(data.layer))){
errors++;
}
}
if(data.about !== undefined){
if(!(validate125(data.about))){
errors++;
}
}
if(data.measured_by !== undefined){
if(!(validate175(data.measured_by))){
errors++;
}
}
if(data.relative_to !== undefined){
if(!(validate186(data.relative_to))){
errors++;
}
}
if(data.vouched_by !== undefined){
if(!(validate212(data.vouched_by))){
errors++;
}
}
if(data.considers !== undefined){
if(!(validate63(data.considers))){
errors++;
}
}
if(data.scale !== undefined){
if(!(validate215(data.scale))){
errors++;
}
}
if(data.unit !== undefined){
if(!(validate53(data.unit))){
errors++;
}
}
if(data.threshold !== undefined){
if(!(validate221(data.threshold))){
errors++;
}
}
if(data.thresholds !== undefined){
if(!(validate219(data.thresholds))){
errors++;
}
}
if(data.sufficiency !== undefined){
if(!(validate98(data.sufficiency))){
errors++;
}
}
if(data.advisory !== undefined){
if(!(validate53(data.advisory))){
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
if(!(validate73(data.mitigations))){
errors++;
}
}
if(data.within !== undefined){
let data16 = data.within;
if(typeof data16 === "string"){
if(!pattern33.test(data16)){
errors++;
}
}
else {
errors++;
}
}
if(data.confidence !== undefined){
if(!(validate129(data.confidence))){
errors++;
}
}
if(data.valid_for !== undefined){
if(!(validate85(data.valid_for))){
errors++;
}
}
if(data.compute_growth !== undefined){
if(!(validate83(data.compute_growth))){
errors++;
}
}
if(data.binding !== undefined){
if(!(validate127(data.binding))){
errors++;
}
}
if(data.min_samples !== undefined){
if(!(validate60(data.min_samples))){
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate135(data.conditions))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate142(data.assessor))){
errors++;
}
}
if(data.independent !== undefined){
if(!(validate144(data.independent))){
errors++;
}
}
if(data.protocol !== undefined){
if(!(validate238(data.protocol))){
errors++;
}
}
if(data.reassess_on !== undefined){
if(!(validate147(data.reassess_on))){
errors++;
}
}
if(data.assumes !== undefined){
if(!(validate73(data.assumes))){
errors++;
}
}
if(data.waivable !== undefined){
if(!(validate139(data.waivable))){
errors++;
}
}
if(data.by !== undefined){
let data29 = data.by;
if(isMap(data29)){
if(Object.keys(data29).length < 1){
errors++;
}
for(const key1 in data29){
const _errs34 = errors;
if(!(validate64(key1))){
errors++;
}
var valid1 = _errs34 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data29){
if(!(validate297(data29[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.rationale !== undefined){
if(!(validate98(data.rationale))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate121(data.source))){
errors++;
}
}
if(data.since !== undefined){
if(!(validate262(data.since))){
errors++;
}
}
if(data.because !== undefined){
if(!(validate166(data.because))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate322(data){
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
if(!(validate53(data.file))){
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate240(data.sha256))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate320(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate53(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate322(data))){
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
function validate327(data){
let errors = 0;
if(isMap(data)){
if(data.name === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "level")) || (key0 === "expires")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.name !== undefined){
if(!(validate53(data.name))){
errors++;
}
}
if(data.level !== undefined){
if(!(validate53(data.level))){
errors++;
}
}
if(data.expires !== undefined){
if(!(validate111(data.expires))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate315(data){
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
if(!(validate53(data.title))){
errors++;
}
}
if(data.owner !== undefined){
if(!(validate53(data.owner))){
errors++;
}
}
if(data.layer !== undefined){
if(!(validate64(data.layer))){
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
if(!(validate56(data.depends_on))){
errors++;
}
}
if(data.document !== undefined){
if(!(validate320(data.document))){
errors++;
}
}
if(data.standard !== undefined){
if(!(validate327(data.standard))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate335(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate64(key0))){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(isMap(data0)){
if(data0.primary === undefined){
errors++;
}
for(const key2 in data0){
if(!(((key2 === "primary") || (key2 === "deputy")) || (pattern3.test(key2)))){
errors++;
}
}
if(data0.primary !== undefined){
if(!(validate53(data0.primary))){
errors++;
}
}
if(data0.deputy !== undefined){
if(!(validate53(data0.deputy))){
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
function validate333(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
if(!(((((key0 === "rollback_target") || (key0 === "plan")) || (key0 === "roles")) || (key0 === "procedures")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.rollback_target !== undefined){
if("required" !== data.rollback_target){
errors++;
}
}
if(data.plan !== undefined){
if(!(validate322(data.plan))){
errors++;
}
}
if(data.roles !== undefined){
if(!(validate335(data.roles))){
errors++;
}
}
if(data.procedures !== undefined){
let data3 = data.procedures;
if(isMap(data3)){
for(const key1 in data3){
const _errs7 = errors;
if(!(validate64(key1))){
errors++;
}
var valid1 = _errs7 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data3){
if(!(validate322(data3[key2]))){
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
const wrapper0 = {validate: validate348};
function validate350(data){
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate353(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate64(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(isMap(data)){
if(data.type === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "severity")) || (key0 === "status"))){
errors++;
}
}
if(data.type !== undefined){
if(!(validate64(data.type))){
errors++;
}
}
if(data.severity !== undefined){
if(!(validate64(data.severity))){
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!((data2 === "open") || (data2 === "closed"))){
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
const pattern41 = new RegExp("^\\s*>=?\\s*[0-9]+(\\.[0-9]+)?([eE]\\+?[0-9]{1,3})?\\s*$", "u");
function validate348(data){
let errors = 0;
if(isMap(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "any") || (key0 === "all")) || (key0 === "event")) || (key0 === "after")) || (key0 === "compute"))){
if(!(validate98(data[key0]))){
errors++;
}
}
}
if(data.any !== undefined){
if(!(validate350(data.any))){
errors++;
}
}
if(data.all !== undefined){
if(!(validate350(data.all))){
errors++;
}
}
if(data.event !== undefined){
if(!(validate353(data.event))){
errors++;
}
}
if(data.after !== undefined){
if(!(validate111(data.after))){
errors++;
}
}
if(data.compute !== undefined){
let data5 = data.compute;
if(typeof data5 === "string"){
if(!pattern41.test(data5)){
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
function validate347(data){
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
if(!(validate348(data))){
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
function validate363(data){
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
if(!(validate53(data.title))){
errors++;
}
}
if(data.due !== undefined){
if(!(validate111(data.due))){
errors++;
}
}
if(data.forecast !== undefined){
if(!(validate53(data.forecast))){
errors++;
}
}
if(data.kci !== undefined){
let data3 = data.kci;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate98(data3))){
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(!(validate149(data3))){
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
}
else {
errors = _errs6;
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
if(!(validate53(data.statement))){
errors++;
}
}
if(data.sufficient !== undefined){
if(!(validate139(data.sufficient))){
errors++;
}
}
if(data.needed_from !== undefined){
if(!(validate347(data.needed_from))){
errors++;
}
}
if(data.because !== undefined){
if(!(validate53(data.because))){
errors++;
}
}
if(data.milestones !== undefined){
let data4 = data.milestones;
if(isMap(data4)){
for(const key1 in data4){
const _errs8 = errors;
if(!(validate64(key1))){
errors++;
}
var valid1 = _errs8 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data4){
if(!(validate363(data4[key2]))){
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
const wrapper1 = {validate: validate377};
function validate380(data){
let errors = 0;
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
if(!(validate60(data.at_least))){
errors++;
}
}
if(data.of !== undefined){
if(!(wrapper1.validate(data.of))){
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
return errors === 0;
}
function validate378(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate98(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate380(data))){
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(isMap(data)){
if(data.any === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "any")){
errors++;
}
}
if(data.any !== undefined){
if(!(wrapper1.validate(data.any))){
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
const _errs7 = errors;
if(isMap(data)){
if(data.all === undefined){
errors++;
}
for(const key1 in data){
if(!(key1 === "all")){
errors++;
}
}
if(data.all !== undefined){
if(!(wrapper1.validate(data.all))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(!(validate149(data))){
errors++;
}
var _valid0 = _errs11 === errors;
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
function validate377(data){
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate378(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate376(data){
let errors = 0;
if(isMap(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "containment") || (key0 === "deployment")) || (key0 === "assurance")) || (key0 === "governance")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.containment !== undefined){
if(!(validate377(data.containment))){
errors++;
}
}
if(data.deployment !== undefined){
if(!(validate377(data.deployment))){
errors++;
}
}
if(data.assurance !== undefined){
if(!(validate377(data.assurance))){
errors++;
}
}
if(data.governance !== undefined){
if(!(validate377(data.governance))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate375(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((data === "stop") || (data === "report"))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate376(data))){
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
function validate372(data){
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
if(!(validate347(data.if))){
errors++;
}
}
if(data.from !== undefined){
if(!(validate64(data.from))){
errors++;
}
}
if(data.then !== undefined){
if(!(validate375(data.then))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate393(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
if(!(((((key0 === "if") || (key0 === "users")) || (key0 === "teams")) || (key0 === "quorum")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.if !== undefined){
if(!(validate347(data.if))){
errors++;
}
}
if(data.users !== undefined){
if(!(validate56(data.users))){
errors++;
}
}
if(data.teams !== undefined){
if(!(validate56(data.teams))){
errors++;
}
}
if(data.quorum !== undefined){
if(!(validate60(data.quorum))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate400(data){
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
if(!(validate53(data.name))){
errors++;
}
}
if(data.independent !== undefined){
if(!(validate139(data.independent))){
errors++;
}
}
if(data.expertise !== undefined){
if(!(validate98(data.expertise))){
errors++;
}
}
if(data.selection !== undefined){
if(!(validate98(data.selection))){
errors++;
}
}
if(data.conflicts !== undefined){
if(!(validate56(data.conflicts))){
errors++;
}
}
if(data.users !== undefined){
if(!(validate56(data.users))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
const pattern48 = new RegExp("^sha(256|384|512):[0-9A-Fa-f]+$", "u");
function validate413(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern48.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate408(data){
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
if(!((func1.call(keys97, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.id !== undefined){
if(!(validate53(data.id))){
errors++;
}
}
if(data.indicator !== undefined){
if(!(validate98(data.indicator))){
errors++;
}
}
if(data.model !== undefined){
if(!(validate98(data.model))){
errors++;
}
}
if(data.release !== undefined){
if(!(validate98(data.release))){
errors++;
}
}
if(data.digest !== undefined){
if(!(validate413(data.digest))){
errors++;
}
}
if(data.reason !== undefined){
if(!(validate53(data.reason))){
errors++;
}
}
if(data.compensating !== undefined){
let data6 = data.compensating;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate98(data6[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.approved_by !== undefined){
if(!(validate70(data.approved_by))){
errors++;
}
}
if(data.approved_on !== undefined){
if(!(validate111(data.approved_on))){
errors++;
}
}
if(data.expires !== undefined){
if(!(validate111(data.expires))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
const pattern50 = new RegExp("^\\.github/workflows/[^/@*?\\[\\]]+\\.ya?ml$", "u");
function validate425(data){
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
if(!pattern50.test(data0)){
errors++;
}
}
else {
errors++;
}
}
if(data.artifacts !== undefined){
if(!(validate70(data.artifacts))){
errors++;
}
}
if(data.jobs !== undefined){
if(!(validate70(data.jobs))){
errors++;
}
}
if(data.required !== undefined){
if(!(validate139(data.required))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
const pattern52 = new RegExp("^(/([^~/]|~[01])*)*$", "u");
function validate433(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern52.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}
function validate435(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
if(!((((((key0 === "pointer") || (key0 === "column")) || (key0 === "document")) || (key0 === "as")) || (key0 === "optional")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.pointer !== undefined){
if(!(validate433(data.pointer))){
errors++;
}
}
if(data.column !== undefined){
if(!(validate53(data.column))){
errors++;
}
}
if(data.document !== undefined){
if(!(validate433(data.document))){
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
if(!(validate139(data.optional))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate443(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate53(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate435(data))){
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
function validate455(data){
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
function validate451(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
if(!((((((((key0 === "pointer") || (key0 === "column")) || (key0 === "document")) || (key0 === "as")) || (key0 === "counted")) || (key0 === "not_counted")) || (key0 === "left_out")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.pointer !== undefined){
if(!(validate433(data.pointer))){
errors++;
}
}
if(data.column !== undefined){
if(!(validate53(data.column))){
errors++;
}
}
if(data.document !== undefined){
if(!(validate433(data.document))){
errors++;
}
}
if(data.as !== undefined){
let data3 = data.as;
if(!(((data3 === "number") || (data3 === "percent")) || (data3 === "hundredths"))){
errors++;
}
}
if(data.counted !== undefined){
if(!(validate455(data.counted))){
errors++;
}
}
if(data.not_counted !== undefined){
if(!(validate455(data.not_counted))){
errors++;
}
}
if(data.left_out !== undefined){
if(!(validate455(data.left_out))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate461(data){
let errors = 0;
if(isMap(data)){
if(data.low === undefined){
errors++;
}
if(data.high === undefined){
errors++;
}
if(data.level === undefined){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "low") || (key0 === "high")) || (key0 === "level")) || (key0 === "kind")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.low !== undefined){
if(!(validate435(data.low))){
errors++;
}
}
if(data.high !== undefined){
if(!(validate435(data.high))){
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate91(data2))){
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate435(data2))){
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
if(data.kind !== undefined){
if(!(validate53(data.kind))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate474(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
if(!(((((((key0 === "pointer") || (key0 === "column")) || (key0 === "document")) || (key0 === "is")) || (key0 === "items")) || (key0 === "rows")) || (pattern3.test(key0)))){
errors++;
}
}
if(data.pointer !== undefined){
if(!(validate433(data.pointer))){
errors++;
}
}
if(data.column !== undefined){
if(!(validate53(data.column))){
errors++;
}
}
if(data.document !== undefined){
if(!(validate433(data.document))){
errors++;
}
}
if(data.is !== undefined){
if(!(validate455(data.is))){
errors++;
}
}
if(data.items !== undefined){
if(!(validate60(data.items))){
errors++;
}
}
if(data.rows !== undefined){
if(!(validate60(data.rows))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate431(data){
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
if(!((func1.call(keys100, key0)) || (pattern3.test(key0)))){
errors++;
}
}
if(data.files !== undefined){
if(!(validate70(data.files))){
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(!(((data1 === "json") || (data1 === "jsonl")) || (data1 === "csv"))){
errors++;
}
}
if(data.delimiter !== undefined){
let data2 = data.delimiter;
if(!((((data2 === "comma") || (data2 === "semicolon")) || (data2 === "tab")) || (data2 === "pipe"))){
errors++;
}
}
if(data.rows !== undefined){
if(!(validate433(data.rows))){
errors++;
}
}
if(data.each !== undefined){
let data4 = data.each;
if(!((data4 === "result") || (data4 === "item"))){
errors++;
}
}
if(data.item !== undefined){
let data5 = data.item;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if("row" !== data5){
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(!(validate435(data5))){
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
}
else {
errors = _errs8;
}
}
if(data.tool !== undefined){
if(!(validate53(data.tool))){
errors++;
}
}
if(data.tool_version !== undefined){
if(!(validate435(data.tool_version))){
errors++;
}
}
if(data.task !== undefined){
if(!(validate443(data.task))){
errors++;
}
}
if(data.metric !== undefined){
if(!(validate443(data.metric))){
errors++;
}
}
if(data.scorer !== undefined){
if(!(validate443(data.scorer))){
errors++;
}
}
if(data.filter !== undefined){
if(!(validate443(data.filter))){
errors++;
}
}
if(data.reducer !== undefined){
if(!(validate443(data.reducer))){
errors++;
}
}
if(data.value !== undefined){
if(!(validate451(data.value))){
errors++;
}
}
if(data.stderr !== undefined){
if(!(validate435(data.stderr))){
errors++;
}
}
if(data.interval !== undefined){
if(!(validate461(data.interval))){
errors++;
}
}
if(data.samples !== undefined){
if(!(validate435(data.samples))){
errors++;
}
}
if(data.model !== undefined){
if(!(validate435(data.model))){
errors++;
}
}
if(data.digest !== undefined){
if(!(validate435(data.digest))){
errors++;
}
}
if(data.effective_compute !== undefined){
if(!(validate435(data.effective_compute))){
errors++;
}
}
if(data.assessed !== undefined){
if(!(validate435(data.assessed))){
errors++;
}
}
if(data.conditions !== undefined){
let data21 = data.conditions;
if(isMap(data21)){
for(const key1 in data21){
if(!(validate435(data21[key1]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.complete !== undefined){
let data23 = data.complete;
const _errs31 = errors;
let valid3 = false;
const _errs32 = errors;
if("assumed" !== data23){
errors++;
}
var _valid1 = _errs32 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs33 = errors;
if(!(validate474(data23))){
errors++;
}
var _valid1 = _errs33 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
errors++;
}
else {
errors = _errs31;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate483(data){
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
if(!(validate53(data.rule))){
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at))){
errors++;
}
}
if(data.reason !== undefined){
if(!(validate53(data.reason))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate491(data){
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
if(!(validate53(data.identity))){
errors++;
}
}
if(data.issuer !== undefined){
if(!(validate53(data.issuer))){
errors++;
}
}
if(data.repository !== undefined){
if(!(validate53(data.repository))){
errors++;
}
}
if(data.ref !== undefined){
if(!(validate53(data.ref))){
errors++;
}
}
if(data.key !== undefined){
if(!(validate53(data.key))){
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate64(data.assessor))){
errors++;
}
}
if(data.predicates !== undefined){
if(!(validate70(data.predicates))){
errors++;
}
}
if(data.may !== undefined){
let data7 = data.may;
if(Array.isArray(data7)){
if(data7.length < 1){
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!(((data8 === "logs") || (data8 === "records")) || (data8 === "withdrawals"))){
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
function validate488(data){
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
if(!(validate322(data.root))){
errors++;
}
}
if(data.signers !== undefined){
let data1 = data.signers;
if(isMap(data1)){
if(Object.keys(data1).length < 1){
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(!(validate64(key1))){
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data1){
if(!(validate491(data1[key2]))){
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
if(!(validate53(data.name))){
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
if(!(validate55(data.owners))){
errors++;
}
}
if(data.stages !== undefined){
if(!(validate63(data.stages))){
errors++;
}
}
if(data.variants !== undefined){
if(!(validate63(data.variants))){
errors++;
}
}
if(data.severities !== undefined){
if(!(validate63(data.severities))){
errors++;
}
}
if(data.models !== undefined){
let data7 = data.models;
if(isMap(data7)){
for(const key1 in data7){
if(!(validate69(data7[key1]))){
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
const _errs15 = errors;
if(!(validate77(key2))){
errors++;
}
var valid2 = _errs15 === errors;
if(!valid2){
errors++;
}
}
for(const key3 in data9){
if(!(validate79(data9[key3]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.carry_over !== undefined){
if(!(validate82(data.carry_over))){
errors++;
}
}
if(data.taxonomy !== undefined){
if(!(validate101(data.taxonomy))){
errors++;
}
}
if(data.tolerances !== undefined){
let data13 = data.tolerances;
if(isMap(data13)){
for(const key4 in data13){
const _errs22 = errors;
if(!(validate64(key4))){
errors++;
}
var valid4 = _errs22 === errors;
if(!valid4){
errors++;
}
}
for(const key5 in data13){
if(!(validate108(data13[key5]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.risks !== undefined){
let data15 = data.risks;
if(isMap(data15)){
for(const key6 in data15){
const _errs27 = errors;
if(!(validate64(key6))){
errors++;
}
var valid6 = _errs27 === errors;
if(!valid6){
errors++;
}
}
for(const key7 in data15){
if(!(validate115(data15[key7]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.defaults !== undefined){
if(!(validate124(data.defaults))){
errors++;
}
}
if(data.kris !== undefined){
let data18 = data.kris;
if(isMap(data18)){
for(const key8 in data18){
const _errs33 = errors;
if(!(validate77(key8))){
errors++;
}
var valid8 = _errs33 === errors;
if(!valid8){
errors++;
}
}
for(const key9 in data18){
if(!(validate171(data18[key9]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.kcis !== undefined){
let data20 = data.kcis;
if(isMap(data20)){
for(const key10 in data20){
const _errs38 = errors;
if(!(validate77(key10))){
errors++;
}
var valid10 = _errs38 === errors;
if(!valid10){
errors++;
}
}
for(const key11 in data20){
if(!(validate267(data20[key11]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.mitigations !== undefined){
let data22 = data.mitigations;
if(isMap(data22)){
for(const key12 in data22){
const _errs43 = errors;
if(!(validate64(key12))){
errors++;
}
var valid12 = _errs43 === errors;
if(!valid12){
errors++;
}
}
for(const key13 in data22){
if(!(validate315(data22[key13]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.emergency !== undefined){
if(!(validate333(data.emergency))){
errors++;
}
}
if(data.plans !== undefined){
let data25 = data.plans;
if(isMap(data25)){
for(const key14 in data25){
const _errs49 = errors;
if(!(validate64(key14))){
errors++;
}
var valid14 = _errs49 === errors;
if(!valid14){
errors++;
}
}
for(const key15 in data25){
if(!(validate344(data25[key15]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.pairings !== undefined){
let data27 = data.pairings;
if(isMap(data27)){
for(const key16 in data27){
const _errs54 = errors;
if(!(validate64(key16))){
errors++;
}
var valid16 = _errs54 === errors;
if(!valid16){
errors++;
}
}
for(const key17 in data27){
if(!(validate372(data27[key17]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.signoffs !== undefined){
let data29 = data.signoffs;
if(isMap(data29)){
for(const key18 in data29){
const _errs59 = errors;
if(!(validate64(key18))){
errors++;
}
var valid18 = _errs59 === errors;
if(!valid18){
errors++;
}
}
for(const key19 in data29){
if(!(validate393(data29[key19]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.assessors !== undefined){
let data31 = data.assessors;
const _errs63 = errors;
let valid20 = false;
const _errs64 = errors;
if("declared" !== data31){
errors++;
}
var _valid0 = _errs64 === errors;
valid20 = valid20 || _valid0;
if(!valid20){
const _errs65 = errors;
if(isMap(data31)){
for(const key20 in data31){
const _errs67 = errors;
if(!(validate64(key20))){
errors++;
}
var valid21 = _errs67 === errors;
if(!valid21){
errors++;
}
}
for(const key21 in data31){
if(!(validate400(data31[key21]))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs65 === errors;
valid20 = valid20 || _valid0;
}
if(!valid20){
errors++;
}
else {
errors = _errs63;
}
}
if(data.waivers !== undefined){
let data33 = data.waivers;
if(Array.isArray(data33)){
const len0 = data33.length;
for(let i0=0; i0<len0; i0++){
if(!(validate408(data33[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.waiver_max !== undefined){
if(!(validate85(data.waiver_max))){
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate56(data.evidence))){
errors++;
}
}
if(data.withdrawals !== undefined){
let data37 = data.withdrawals;
if(!(((data37 === "approved") || (data37 === "declared")) || (data37 === "forbid"))){
errors++;
}
}
if(data.release_paths !== undefined){
if(!(validate56(data.release_paths))){
errors++;
}
}
if(data.ungated !== undefined){
if(!(validate73(data.ungated))){
errors++;
}
}
if(data.artifacts !== undefined){
let data40 = data.artifacts;
if(Array.isArray(data40)){
const len1 = data40.length;
for(let i1=0; i1<len1; i1++){
if(!(validate425(data40[i1]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.installation !== undefined){
let data42 = data.installation;
if(!(((data42 === "warn") || (data42 === "block")) || (data42 === "ignore"))){
errors++;
}
}
if(data.formats !== undefined){
let data43 = data.formats;
if(isMap(data43)){
for(const key22 in data43){
const _errs84 = errors;
if(!(validate64(key22))){
errors++;
}
var valid27 = _errs84 === errors;
if(!valid27){
errors++;
}
}
for(const key23 in data43){
if(!(validate431(data43[key23]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.lint !== undefined){
let data45 = data.lint;
if(isMap(data45)){
for(const key24 in data45){
if(!((key24 === "silence") || (pattern3.test(key24)))){
errors++;
}
}
if(data45.silence !== undefined){
let data46 = data45.silence;
if(Array.isArray(data46)){
const len2 = data46.length;
for(let i2=0; i2<len2; i2++){
if(!(validate483(data46[i2]))){
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
if(!(validate488(data.trust))){
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
