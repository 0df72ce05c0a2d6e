// Everything that the launcher says, in English and Simplified Chinese. A function fills in the blanks.

const english = {
  usage: () =>
    [
      'npm start -- [--empty] [--port 7007] [--verbose]    runs the portal; --empty uses the data folder without sample content',
      'npm test -- [--only types,lint,unit]                runs all checks, or those that are named',
      'npm run dev -- [--empty] [--port 7007] [--app-port 3000]   runs the portal with hot reload',
      'npm run bench -- <domain>                           measures a domain, for example pain-points',
      'npm run import-evidence -- <file> ...                brings customer voices in from a file; without a file it lists its options',
    ].join('\n'),
  fetchingNode: ({ version, found }) =>
    `Bringing Node ${version} from the npm registry (found ${found}; only the first time) ...`,
  fetchingYarn: () =>
    'Bringing Yarn from the npm registry (only the first time) ...',
  installing: () =>
    'Installing the packages (about two minutes on a fresh machine) ...',
  building: () => 'Building the app (about half a minute) ...',
  starting: () => 'Starting the backend ...',
  stillWorking: ({ seconds }) => `  ... ${seconds} s`,
  stopped: () => 'Stopped. The data stays in its folder.',
  ready: ({ address, folder, log }) =>
    [
      '',
      `The portal is ready: ${address}`,
      'Sign in: open the address and choose one of the sample people. There is no password.',
      `Data: ${folder}   Log: ${log}   Stop: Ctrl-C`,
    ].join('\n'),
  developing: ({ address }) =>
    `The app with hot reload comes up at ${address}; the backend restarts when its files change. Stop: Ctrl-C`,
  badArguments: ({ reason }) =>
    `Not understood: ${reason}. What there is: npm start -- --help`,
  registryUnreachable: ({ registry, reason }) =>
    `The npm registry${
      registry && ` ${registry}`
    } cannot be reached (${reason}): check the network, the proxy or "npm config get registry", then run the command again.`,
  toolsFailed: ({ reason }) =>
    `Node and Yarn could not be brought from the npm registry: ${reason}`,
  installFailed: ({ reason, log }) =>
    `The packages could not be installed: ${reason} (whole output: ${log})`,
  buildFailed: ({ reason, log }) =>
    `The app could not be built: ${reason} (whole output: ${log})`,
  backendFailed: ({ reason, log }) =>
    `The backend stopped: ${reason} (log: ${log})`,
  signInFailed: ({ seconds, reason, log }) =>
    `The backend runs, but after ${seconds} seconds no sample person can sign in: ${reason} (log: ${log})`,
  portInUse: ({ port }) =>
    `Port ${port} is in use by another program: stop that program, or choose another port: npm start -- --port ${
      port + 1
    }`,
  portForbidden: ({ port }) =>
    `This user may not listen on port ${port}: choose one above 1023: npm start -- --port 7007`,
  dataInUse: ({ folder, pid }) =>
    `The data folder ${folder} is in use by a portal that runs already (process ${pid}): use that one, or stop it first.`,
  diskFull: ({ folder }) =>
    `The disk that holds ${folder} is full: make room there and run the command again.`,
  diskNearlyFull: ({ folder, free, needed }) =>
    `The disk that holds ${folder} has ${free} MB left and ${needed} MB are needed: make room there and run the command again.`,
  notWritable: ({ path }) =>
    `No permission to write: ${path}. Give this user the right to write there, or use another copy of the repository.`,
  keysUnreadable: ({ path }) =>
    `The keys in ${path} cannot be read: bring the file back from a backup, or move the data folder away to begin a new one.`,
  postgresFailed: ({ reason }) =>
    `The PostgreSQL server for the tests did not start: ${reason}`,
  unexpected: ({ reason }) =>
    `Unexpected: ${reason} (more with TRUST_PORTAL_DEBUG=1)`,
};

const chinese = {
  usage: () =>
    [
      'npm start -- [--empty] [--port 7007] [--verbose]    运行门户；--empty 使用不含示例内容的数据目录',
      'npm test -- [--only types,lint,unit]                运行全部检查，或只运行列出的检查',
      'npm run dev -- [--empty] [--port 7007] [--app-port 3000]   以热更新方式运行门户',
      'npm run bench -- <领域>                              测量一个领域的性能，例如 pain-points',
      'npm run import-evidence -- <文件> ...                从文件导入客户声音；不带文件时列出选项',
    ].join('\n'),
  fetchingNode: ({ version, found }) =>
    `正在从 npm 仓库获取 Node ${version}（当前为 ${found}，仅首次需要）……`,
  fetchingYarn: () => '正在从 npm 仓库获取 Yarn（仅首次需要）……',
  installing: () => '正在安装依赖包（全新机器约需两分钟）……',
  building: () => '正在构建前端应用（约半分钟）……',
  starting: () => '正在启动后端……',
  stillWorking: ({ seconds }) => `  …… ${seconds} 秒`,
  stopped: () => '已停止，数据保留在数据目录中。',
  ready: ({ address, folder, log }) =>
    [
      '',
      `门户已就绪：${address}`,
      '登录方法：打开上面的地址，选择一位示例人员即可，无需密码。',
      `数据：${folder}   日志：${log}   停止：Ctrl-C`,
    ].join('\n'),
  developing: ({ address }) =>
    `带热更新的前端应用将在 ${address} 启动；后端文件改动后会自动重启。停止：Ctrl-C`,
  badArguments: ({ reason }) =>
    `无法识别：${reason}。可用的命令见：npm start -- --help`,
  registryUnreachable: ({ registry, reason }) =>
    `无法连接 npm 仓库${
      registry && ` ${registry}`
    }（${reason}）：请检查网络、代理或 npm config get registry 的设置，然后重新运行命令。`,
  toolsFailed: ({ reason }) => `无法从 npm 仓库获取 Node 和 Yarn：${reason}`,
  installFailed: ({ reason, log }) =>
    `依赖包安装失败：${reason}（完整输出：${log}）`,
  buildFailed: ({ reason, log }) =>
    `前端应用构建失败：${reason}（完整输出：${log}）`,
  backendFailed: ({ reason, log }) => `后端已退出：${reason}（日志：${log}）`,
  signInFailed: ({ seconds, reason, log }) =>
    `后端已运行，但 ${seconds} 秒后仍没有示例人员可以登录：${reason}（日志：${log}）`,
  portInUse: ({ port }) =>
    `端口 ${port} 已被其他程序占用：请停止该程序，或换一个端口：npm start -- --port ${
      port + 1
    }`,
  portForbidden: ({ port }) =>
    `当前用户无权监听端口 ${port}：请选择 1023 以上的端口：npm start -- --port 7007`,
  dataInUse: ({ folder, pid }) =>
    `数据目录 ${folder} 正被另一个运行中的门户使用（进程 ${pid}）：请直接使用它，或先将其停止。`,
  diskFull: ({ folder }) =>
    `${folder} 所在的磁盘已满：请腾出空间后重新运行命令。`,
  diskNearlyFull: ({ folder, free, needed }) =>
    `${folder} 所在的磁盘仅剩 ${free} MB，需要 ${needed} MB：请腾出空间后重新运行命令。`,
  notWritable: ({ path }) =>
    `没有写入权限：${path}。请为当前用户授予写入权限，或使用另一份代码副本。`,
  keysUnreadable: ({ path }) =>
    `无法读取 ${path} 中的密钥：请从备份恢复该文件，或移走数据目录以新建一个。`,
  postgresFailed: ({ reason }) => `测试用的 PostgreSQL 服务未能启动：${reason}`,
  unexpected: ({ reason }) =>
    `意外错误：${reason}（设置 TRUST_PORTAL_DEBUG=1 可查看详情）`,
};

/** The catalogues by language; a test holds them to the same codes. */
export const catalogues = { en: english, zh: chinese };

/**
 * The language of the person at the terminal, as POSIX programs find it.
 *
 * @param environment - the environment variables
 * @returns `zh` when the first of LC_ALL, LC_MESSAGES and LANG that is set names Chinese, else `en`
 */
export function languageOf(environment) {
  const locale =
    environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** The text of a code in the person's language. */
export function text(code, details = {}) {
  return catalogues[languageOf(process.env)][code](details);
}

/** Prints the text of a code. */
export function say(code, details) {
  console.log(text(code, details));
}
