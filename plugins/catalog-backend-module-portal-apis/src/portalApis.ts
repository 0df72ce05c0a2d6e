import type { Contract } from '@trust-portal/http-contract';
import { cultureGuidesContract } from '@trust-portal/plugin-culture-guides-common';
import { painPointsContract } from '@trust-portal/plugin-pain-points-common';
import { transparencyContract } from '@trust-portal/plugin-transparency-common';

/** An API of one of the portal's plugins. */
export interface PortalApi {
  /** Id of the plugin, and name of the API in the catalog. */
  pluginId: string;
  contract: Contract;
  /** What the API is called and for, in Chinese; the contract says it in English. */
  chinese: { title: string; description: string };
}

/** The APIs of the portal's plugins. */
export const portalApis: readonly PortalApi[] = [
  {
    pluginId: 'pain-points',
    contract: painPointsContract,
    chinese: {
      title: '痛点目录接口',
      description: '查询和维护痛点、客户声音和解决证明。',
    },
  },
  {
    pluginId: 'culture-guides',
    contract: cultureGuidesContract,
    chinese: {
      title: '文化与本地化指南接口',
      description: '查询和维护各市场的指南、译文、术语、节假日历和上线检查。',
    },
  },
  {
    pluginId: 'transparency',
    contract: transparencyContract,
    chinese: {
      title: '透明公开接口',
      description: '查询、提议和决定我们对客户公开作出的承诺。',
    },
  },
];
