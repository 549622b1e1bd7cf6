'use client';

import type { FieldProps } from '../fields/field-props';
import { ChoiceField } from './choice-field';
import { EdtfField } from './edtf-field';
import { GroupField } from './group-field';
import { ListField } from './list-field';
import { PictureField } from './picture-field';
import { PointField } from './point-field';
import { RecordField } from './record-field';
import { TextField } from './text-field';
import { WordsField } from './words-field';

/** The input of one field, by its type in the schema. Groups and lists get it as a function, since they hold fields themselves. */
export function FieldInput(props: FieldProps) {
  const { type } = props;
  switch (type.type) {
    case 'text':
    case 'paragraphs':
      return <TextField {...props} />;
    case 'date':
      return <EdtfField {...props} />;
    case 'id':
      return type.of === null ? <WordsField {...props} /> : <RecordField {...props} of={type.of} />;
    case 'position':
      return <PointField {...props} />;
    case 'picture':
      return <PictureField {...props} />;
    case 'choice':
    case 'yes':
      return <ChoiceField {...props} />;
    case 'group':
      return (
        <GroupField
          field={props}
          fields={type.fields}
          input={(inner) => <FieldInput {...inner} />}
        />
      );
    case 'list':
      return <ListField {...props} of={type.of} item={(inner) => <FieldInput {...inner} />} />;
    case 'number':
    case 'words':
      return <WordsField {...props} />;
  }
}
