'use client';

import { Button, FileButton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { routes } from '../../../data/edit/contract/routes';
import { say } from '../../../data/messages/say';
import { pictureFileSchema } from '../../../data/schema/picture';
import classes from '../desk.module.css';
import type { FieldProps } from '../fields/field-props';
import { useDeskForm, useFieldId } from '../fields/form-context';
import { askDesk } from '../saving/ask-desk';

/** A picture that is taken in: the desk redraws it and names its file. */
export function PictureField({ label, name, path }: FieldProps) {
  const { words, language, remarks } = useDeskForm();
  const { picture: texts } = words.form;
  const { field } = useController({ name });
  const [said, setSaid] = useState<string | null>(null);
  const given = pictureFileSchema.safeParse(field.value).success;
  const take = async (file: File | null) => {
    if (file === null) return;
    setSaid(texts.taking);
    const answered = await askDesk(routes.takePicture(), file);
    setSaid(answered.ok ? null : say(answered.refusal, language));
    if (answered.ok) field.onChange(answered.value.file);
  };
  return (
    <Stack gap="xs" id={useFieldId(path)} tabIndex={-1}>
      <Text fw={500} size="sm">
        {label}
      </Text>
      {given && (
        <img
          className={classes.picture}
          src={`/desk/api/pictures/${field.value}/`}
          alt={texts.taken}
        />
      )}
      <div>
        <FileButton accept="image/jpeg,image/png,image/webp" onChange={take}>
          {(props) => (
            <Button variant="default" {...props}>
              {given ? texts.another : texts.take}
            </Button>
          )}
        </FileButton>
      </div>
      <Text size="sm">{texts.care}</Text>
      <p role="alert">{said ?? remarks.get(path)}</p>
    </Stack>
  );
}
