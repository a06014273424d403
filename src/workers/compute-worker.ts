import { expose } from 'comlink';
import { createCompute } from './compute/compute.ts';

expose(createCompute());
