'use client';

import { Button, Select } from '@mantine/core';
import { useController } from 'react-hook-form';
import type { Kind } from '../../../data/schema/kinds';
import { searchKey } from '../../../data/text/search-key';
import { fill } from '../../ui/words/fill';
import classes from '../desk.module.css';
import type { FieldProps } from '../fields/field-props';
import { useDeskForm, useFieldId } from '../fields/form-context';

/** So many names are offered at once; typing finds the others. */
const MOST_OFFERED = 40;

/** Chooses another record by its name, or makes it in place. */
export function RecordField({ of, label, name, path }: FieldProps & { readonly of: Kind }) {
  const { words, remarks, names, onNew } = useDeskForm();
  const { field } = useController({ name });
  const known = names[of] ?? [];
  const value = String(field.value ?? '');
  // What a draft names is shown though no record has that name; the form says what is wrong with it.
  const all =
    value === '' || known.some(({ id }) => id === value)
      ? known
      : [...known, { id: value, name: value }];
  return (
    <div className={classes.item}>
      <Select
        id={useFieldId(path)}
        label={label}
        data={all.map(({ id, name: called }) => ({
          value: id,
          label: called === id ? id : `${called} (${id})`,
        }))}
        value={value === '' ? null : value}
        onChange={(chosen) => field.onChange(chosen ?? '')}
        onBlur={({ currentTarget }) => {
          // Whoever works by keys empties a field by taking its words out.
          if (currentTarget.value.trim() === '') field.onChange('');
          field.onBlur();
        }}
        searchable
        clearable
        limit={MOST_OFFERED}
        filter={({ options, search }) => {
          const sought = searchKey(search);
          const place = (option: (typeof options)[number]) =>
            'label' in option ? searchKey(String(option.label)).indexOf(sought) : -1;
          // What begins with what is typed comes first.
          return options
            .filter((option) => place(option) >= 0)
            .sort((one, other) => Math.sign(place(one)) - Math.sign(place(other)));
        }}
        error={remarks.get(path)}
      />
      <Button variant="default" onClick={() => onNew(of, field.onChange)}>
        {fill(words.form.newOne, { kind: words.kinds[of] })}
      </Button>
    </div>
  );
}
