import { join } from 'node:path';
import { listenOn } from '../launcher/backend.mjs';
import { openDataFolder, standardFolder } from '../launcher/dataFolder.mjs';
import { say } from '../launcher/messages.mjs';
import { installPackages } from '../launcher/packages.mjs';
import { backstageCli, rootFolder } from '../launcher/paths.mjs';
import { assertPortFree } from '../launcher/ports.mjs';
import { startProgram, Stopped, isStopping } from '../launcher/processes.mjs';
import { childEnvironment } from '../launcher/toolchain.mjs';

/** Runs the backend with restarts and the app with hot reload, on the data that `npm start` uses, until one ends. */
export async function run({ empty, port, appPort }) {
  const folder = await openDataFolder(standardFolder(empty), {
    sampleContent: !empty,
  });
  try {
    await assertPortFree(port);
    await assertPortFree(appPort);
    await installPackages();
    const appAddress = `http://localhost:${appPort}`;
    say('developing', { address: appAddress });
    const environment = childEnvironment({
      ...folder.environment,
      ...listenOn(port, appAddress),
      APP_CONFIG_app_listen_host: '127.0.0.1',
      APP_CONFIG_app_listen_port: String(appPort),
    });
    const programs = ['packages/backend', 'packages/app'].map(place =>
      startProgram(process.execPath, [backstageCli, 'package', 'start'], {
        cwd: join(rootFolder, place),
        env: environment,
      }),
    );
    await Promise.all(programs.map(({ pid }) => folder.addHolder(pid)));
    await Promise.race(programs.map(({ ended }) => ended));
    await Promise.all(programs.map(program => program.stop()));
    if (isStopping()) {
      throw new Stopped();
    }
    return 1;
  } catch (error) {
    if (error instanceof Stopped) {
      say('stopped');
      return 0;
    }
    throw error;
  } finally {
    await folder.release();
  }
}
