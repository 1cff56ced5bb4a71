import {
  orderDeciders,
  orderRaisers,
  procurementReaders,
  supplierKeepers,
  supplierProposers,
  goodsReceivers,
} from '@bursar/shared-types/roles';
import { IconShoppingCart } from '@tabler/icons-react';
import type { AreaDef } from '../../app/area.ts';
import { searchIn } from '../../app/search.ts';
import { money } from '../../words/format.ts';

export const procurement: AreaDef = {
  path: 'procurement',
  title: 'Procurement',
  icon: IconShoppingCart,
  links: [
    { path: 'orders', title: 'Orders', roles: procurementReaders },
    { path: 'approvals', title: 'Orders to decide on', roles: orderDeciders },
    { path: 'receipts', title: 'Receipts', roles: procurementReaders },
    { path: 'suppliers', title: 'Suppliers', roles: procurementReaders },
  ],
  actions: [
    {
      path: 'orders/new',
      title: 'New order',
      words: 'buy purchase requisition',
      roles: orderRaisers,
    },
    {
      path: 'suppliers/new',
      title: 'Add supplier',
      words: 'new propose vendor',
      roles: supplierProposers,
    },
    {
      path: 'suppliers/import',
      title: 'Import suppliers',
      words: 'csv upload',
      roles: supplierKeepers,
    },
  ],
  searches: [
    searchIn('Orders', procurementReaders, 'procurement', '/orders', (order) => ({
      id: order.id,
      label: `${order.reference ?? 'Draft'} ${order.purpose ?? ''}`,
      detail: [order.supplier, order.gross === null ? null : money(order.gross), order.state]
        .filter(Boolean)
        .join(' · '),
      schoolId: order.schoolId,
      path: `procurement/orders/${order.id}`,
    })),
    searchIn('Suppliers', procurementReaders, 'procurement', '/suppliers', (supplier) => ({
      id: supplier.id,
      label: supplier.name,
      detail: supplier.state,
      schoolId: null,
      path: `procurement/suppliers/${supplier.id}`,
    })),
  ],
  pages: [
    { path: '', load: () => import('./orders/list.tsx') },
    { path: 'orders', load: () => import('./orders/list.tsx') },
    { path: 'orders/new', load: () => import('./orders/new.tsx'), roles: orderRaisers },
    { path: 'orders/$orderId', load: () => import('./orders/detail.tsx') },
    { path: 'orders/$orderId/edit', load: () => import('./orders/edit.tsx'), roles: orderRaisers },
    { path: 'orders/$orderId/send', load: () => import('./orders/send.tsx'), roles: orderRaisers },
    {
      path: 'orders/$orderId/close',
      load: () => import('./orders/close.tsx'),
      roles: orderRaisers,
    },
    {
      path: 'orders/$orderId/receive',
      load: () => import('./receipts/receive.tsx'),
      roles: goodsReceivers,
    },
    { path: 'approvals', load: () => import('./approvals/list.tsx') },
    { path: 'receipts', load: () => import('./receipts/list.tsx') },
    { path: 'suppliers', load: () => import('./suppliers/list.tsx') },
    { path: 'suppliers/new', load: () => import('./suppliers/new.tsx'), roles: supplierProposers },
    {
      path: 'suppliers/import',
      load: () => import('./suppliers/import.tsx'),
      roles: supplierKeepers,
    },
    { path: 'suppliers/$supplierId', load: () => import('./suppliers/detail.tsx') },
    {
      path: 'suppliers/$supplierId/edit',
      load: () => import('./suppliers/edit.tsx'),
      roles: supplierKeepers,
    },
  ],
};
