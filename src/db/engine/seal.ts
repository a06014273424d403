/**
 * Statements that shut every way out, in this order, before anything else runs: no extension is fetched,
 * no file outside `in/` and no address is opened, and none of it can be turned on again.
 */
export const SEAL: readonly string[] = [
  'SET autoinstall_known_extensions=false',
  'SET autoload_known_extensions=false',
  'SET allow_community_extensions=false',
  "SET allowed_directories=['in/']",
  'SET enable_external_access=false',
  'SET lock_configuration=true',
];
