import { buildApp } from '../launcher/appBuild.mjs';
import { startBackend } from '../launcher/backend.mjs';
import {
  displayName,
  openDataFolder,
  standardFolder,
} from '../launcher/dataFolder.mjs';
import { say } from '../launcher/messages.mjs';
import { installPackages } from '../launcher/packages.mjs';
import { assertPortFree } from '../launcher/ports.mjs';
import { Stopped } from '../launcher/processes.mjs';

/** Runs the portal until a person stops it. Ctrl-C is the ordinary end, so the exit code is 0 then. */
export async function run({ empty, port, verbose }) {
  const folder = await openDataFolder(standardFolder(empty), {
    sampleContent: !empty,
  });
  try {
    await assertPortFree(port);
    await installPackages();
    await buildApp();
    say('starting');
    const backend = await startBackend(folder, { port, verbose });
    try {
      await backend.ready();
      say('ready', {
        address: backend.address,
        folder: folder.name,
        log: displayName(folder.log),
      });
      await backend.ended;
    } finally {
      await backend.stop();
    }
  } catch (error) {
    if (error instanceof Stopped) {
      say('stopped');
      return 0;
    }
    throw error;
  } finally {
    await folder.release();
  }
  return 0;
}
