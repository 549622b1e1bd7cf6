'use client';

import { Button, Select } from '@mantine/core';
import { useController } from 'react-hook-form';
import type { Kind } from '../../../data/schema/kinds';
import { searchKey } from '../../../data/text/search-key';
import { fill } from '../../ui/words/fill';
import classes from '../desk.module.css';
import type { FieldProps } from '../fields/field-props';
import { useDeskForm, useFieldId } from '../fields/form-context';

/** More names than this make the list slow to open; typing finds the others. */
const MOST_OFFERED = 40;

/** Chooses another record by its name, or opens the form of a new one. */
export function RecordField({ of, label, name, path }: FieldProps & { readonly of: Kind }) {
  const { words, remarks, names, onNew } = useDeskForm();
  const { field } = useController({ name });
  const known = names[of] ?? [];
  const value = String(field.value ?? '');
  // An id that no record has is offered too, or the field would hide what the draft holds.
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
          // The button that clears the field cannot be reached by keys, which empty the text instead.
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
          // Names that start with what is typed come first.
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
