import type { InputFault, InputInvalid } from '@samorg/application';
import { inputFaultMessage } from '@samorg/application';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';

export const FileErrorType = builder.objectRef<InputFault>('FileError').implement({
  description: 'One thing that makes a file or an input unusable.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code of the fault.' }),
    refs: t.stringList({
      description: 'Where it is: file and JSON pointer, or the ids of the rows at fault.',
      resolve: (fault) => [...fault.refs],
    }),
    message: t.string({
      args: languageArgument,
      description: 'What is wrong and where, in words.',
      resolve: (fault, { language }) => inputFaultMessage(fault, language),
    }),
  }),
});

export const FileInvalidType = builder.objectRef<InputInvalid>('FileInvalid').implement({
  description: 'The file or input cannot be used; nothing was saved.',
  fields: (t) => ({
    errors: t.field({
      type: [FileErrorType],
      description: 'Everything that is wrong, sorted by code, then refs.',
      resolve: ({ faults }) => [...faults],
    }),
  }),
});
