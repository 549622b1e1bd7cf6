'use client';

import { Button, Fieldset, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useController } from 'react-hook-form';
import type { FieldType } from '../../../data/edit/fields';
import { toLatin } from '../../../data/text/script';
import { fill } from '../../ui/words/fill';
import classes from '../desk.module.css';
import { fieldLabel } from '../fields/field-label';
import type { FieldProps } from '../fields/field-props';
import { useFieldId, useFormContextOf } from '../fields/form-context';
import { emptyOf } from '../fields/form-values';
import { EdtfField } from './edtf-field';
import { ListField } from './list-field';
import { PictureField } from './picture-field';
import { PointField } from './point-field';
import { RecordField } from './record-field';

/** The input of one field, whatever the schema says it is. */
export function FieldInput(props: FieldProps) {
  switch (props.type.type) {
    case 'text':
    case 'paragraphs':
      return <BothLanguages {...props} />;
    case 'date':
      return <EdtfField {...props} />;
    case 'id':
      return props.type.of === null ? (
        <WordsField {...props} />
      ) : (
        <RecordField {...props} of={props.type.of} />
      );
    case 'position':
      return <PointField {...props} />;
    case 'picture':
      return <PictureField {...props} />;
    case 'choice':
    case 'yes':
      return <ChoiceField {...props} />;
    case 'group':
      return <GroupField {...props} fields={props.type.fields} />;
    case 'list':
      return (
        <ListField {...props} of={props.type.of} item={(inner) => <FieldInput {...inner} />} />
      );
    case 'number':
    case 'words':
      return <WordsField {...props} />;
  }
}

/** English and Serbian side by side, and under the Cyrillic what its Latin will be. */
function BothLanguages({ type, label, name, path }: FieldProps) {
  const { words, remarks } = useFormContextOf();
  const id = useFieldId(path);
  const rows = type.type === 'paragraphs' ? 4 : 1;
  const en = useController({ name: `${name}.en` }).field;
  const sr = useController({ name: `${name}.sr` }).field;
  const remark = (language: string) => remarks.get(`${path}.${language}`) ?? remarks.get(path);
  return (
    <Fieldset legend={label} className={classes.part} id={id} tabIndex={-1}>
      <div className={classes.two}>
        <Textarea
          id={`${id}.en`}
          label={words.form.english}
          lang="en"
          autosize
          minRows={rows}
          error={remark('en')}
          {...en}
        />
        <Textarea
          id={`${id}.sr`}
          label={words.form.serbian}
          lang="sr-Cyrl"
          autosize
          minRows={rows}
          error={remark('sr')}
          description={
            sr.value === '' ? undefined : (
              <span lang="sr-Latn">
                {words.form.latin}: {toLatin(String(sr.value))}
              </span>
            )
          }
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          {...sr}
        />
      </div>
    </Fieldset>
  );
}

function WordsField({ type, label, name, path }: FieldProps) {
  const { remarks } = useFormContextOf();
  const { field } = useController({ name });
  const long = type.type === 'words' && type.most > 400;
  const Input = long ? Textarea : TextInput;
  const id = useFieldId(path);
  return (
    <Input
      id={id}
      label={label}
      error={remarks.get(path)}
      {...(type.type === 'number' ? { inputMode: 'decimal' as const } : {})}
      // The name of a record is the name of its file, for ever.
      readOnly={path === 'id'}
      {...field}
    />
  );
}

function ChoiceField({ type, label, name, path }: FieldProps) {
  const id = useFieldId(path);
  const { words, language, remarks } = useFormContextOf();
  const { field } = useController({ name });
  const options =
    type.type === 'choice'
      ? type.options.map((option) => [option, fieldLabel(option, language)] as const)
      : [
          ['yes', words.form.yes] as const,
          ...(type.type === 'yes' && type.only ? [] : [['no', words.form.no] as const]),
        ];
  return (
    <NativeSelect id={id} label={label} error={remarks.get(path)} {...field}>
      <option value="">{words.form.choose}</option>
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </NativeSelect>
  );
}

/** Fields that belong together; a group that may be left out is added and taken out as one. */
function GroupField({
  type,
  fields,
  optional,
  label,
  name,
  path,
}: FieldProps & { readonly fields: (FieldType & { type: 'group' })['fields'] }) {
  const { words, language, remarks } = useFormContextOf();
  const { field } = useController({ name });
  const id = useFieldId(path);
  if (field.value === null || field.value === undefined)
    return (
      <div id={id} tabIndex={-1}>
        <Button variant="default" onClick={() => field.onChange(emptyOf(type))}>
          {fill(words.form.addGroup, { name: label.toLowerCase() })}
        </Button>
        {remarks.get(path) !== undefined && <p role="alert">{remarks.get(path)}</p>}
      </div>
    );
  return (
    <Fieldset legend={label} className={classes.part} id={id} tabIndex={-1}>
      <Stack gap="sm">
        {remarks.get(path) !== undefined && <p role="alert">{remarks.get(path)}</p>}
        {fields.map((inner) => (
          <FieldInput
            key={inner.name}
            type={inner}
            optional={inner.optional}
            label={fieldLabel(inner.name, language)}
            name={`${name}.${inner.name}`}
            path={path === '' ? inner.name : `${path}.${inner.name}`}
          />
        ))}
        {optional && (
          <div>
            <Button variant="subtle" onClick={() => field.onChange(null)}>
              {words.form.remove}: {label}
            </Button>
          </div>
        )}
      </Stack>
    </Fieldset>
  );
}
