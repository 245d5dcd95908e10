export { assemble, type CompileResult, compileChecklist, compilePart } from './compile.ts';
export { compileAll } from './compile-all.ts';
export {
  type ChecklistDifference,
  diffChecklists,
  type FieldDifference,
  type IndicatorDifference,
  type PhraseDifference,
} from './diff.ts';
export type { BaseAnswer, ResolveBase } from './extend.ts';
export { type Parsed, parseYaml } from './parse.ts';
export { type Problem, problemLine, type SourceFile } from './problem.ts';
export {
  checkTerms,
  checkVocabulary,
  type FoldedPhrase,
  type FoldPhrase,
  type Remark,
  remark,
} from './terms.ts';
export { MAX_FILE_LENGTH, readYaml, takeYaml, type YamlData } from './yaml.ts';
