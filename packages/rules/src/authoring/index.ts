export { assemble, type CompileResult, compileChecklist } from './compile.ts';
export { type Problem, problemLine, type SourceFile } from './problem.ts';
export { MAX_FILE_LENGTH } from './yaml.ts';
