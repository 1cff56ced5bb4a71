import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { Page } from '../../../patterns/page.tsx';
import { ImportList } from './import-list.tsx';
import { ImportRegister } from './import-register.tsx';

/** Schools of a file: from the national register, or from a list of the trust's own. */
export default function ImportSchools() {
  const [from, setFrom] = useState('');
  return (
    <Page
      title="Import schools"
      crumbs={[{ title: 'Schools', path: 'trust/schools' }]}
      lead="First what the file would do, row by row; nothing is added until you say so. The same file again changes nothing."
    >
      <Radio.Group label="Where the file comes from" value={from} onChange={setFrom}>
        <Stack gap="xs" mt={4}>
          <Radio
            value="register"
            label="The national register"
            description="Its full download, cut down to the trust’s own schools, or academies with their trusts"
          />
          <Radio
            value="list"
            label="A list of our own"
            description="A row for each school; of the columns only Name is needed"
          />
        </Stack>
      </Radio.Group>
      {from === 'register' && <ImportRegister />}
      {from === 'list' && <ImportList />}
    </Page>
  );
}
