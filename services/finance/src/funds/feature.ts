import type { Feature } from '@bursar/service-kit';
import { changeCostCentre } from './change-cost-centre.ts';
import { changeFund } from './change-fund.ts';
import { listCostCentres } from './list-cost-centres.ts';
import { listFunds } from './list-funds.ts';
import { openCostCentre } from './open-cost-centre.ts';
import { openFund } from './open-fund.ts';

/** Funds and cost centres: whose money it is, and what part of a school's work it is for. */
export const funds: Feature = {
  routes: [openFund, changeFund, listFunds, openCostCentre, changeCostCentre, listCostCentres],
};
