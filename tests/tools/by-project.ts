import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** One project after the other: a process that goes on with the same one keeps what it has loaded, and what it has started. */
export class ByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => a.project.name.localeCompare(b.project.name));
  }
}
