#!/usr/bin/env node
// The entry of every `npm` command. Only syntax that old versions of Node can read stands here, so that they can
// still say in one line what is wrong; the rest is loaded once the version is known to be good enough.
const major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  console.error(
    `Node ${process.versions.node} is too old: install Node 24 (20 and 22 work too) from https://nodejs.org and run the command again.`,
  );
  console.error(
    `Node ${process.versions.node} 版本过旧：请从 https://nodejs.org 安装 Node 24（20 和 22 也可以），然后重新运行命令。`,
  );
  process.exitCode = 1;
} else {
  import('./launcher/main.mjs').then(({ main }) => main(process.argv.slice(2)));
}
