/** What stands for a value in a message: `{{name}}`, or `{{count, number}}`. */
type Value = string | number | Date;

/** `{{ name }}` and `{{name, format}}` both need `name`. */
type NameOf<Placeholder extends string> =
  Placeholder extends `${infer Name},${string}`
    ? NameOf<Name>
    : Placeholder extends ` ${infer Name}`
    ? NameOf<Name>
    : Placeholder extends `${infer Name} `
    ? NameOf<Name>
    : Placeholder;

type ParametersOf<Message> =
  Message extends `${string}{{${infer Placeholder}}}${infer Rest}`
    ? NameOf<Placeholder> | ParametersOf<Rest>
    : never;

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** `apples_one` and `apples_other` are two forms of the message `apples`. */
type WithoutPlural<Key extends string> = Key extends `${infer Name}_${Plural}`
  ? Name
  : Key;

/** The keys of nested messages, as `areas.page.title`. */
export type MessageKey<Messages> = {
  [Key in keyof Messages & string]: Messages[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}.${MessageKey<Messages[Key]>}`;
}[keyof Messages & string];

/** The English text behind a key; all forms of it where it has several. */
type MessageText<
  Messages,
  Key extends string,
> = Key extends `${infer Area}.${infer Rest}`
  ? Area extends keyof Messages
    ? MessageText<Messages[Area], Rest>
    : never
  : Messages[(Key | `${Key}_${Plural}`) & keyof Messages];

/**
 * Translates a message by its key; the parameters that its English text names are required.
 *
 * Backstage's own type of `t` says the same, and is worked out anew at each of thousands of calls, over all messages:
 * with fifteen hundred of them the compiler took minutes. This one looks at the message of the call alone.
 */
export type Translate<Messages> = <Key extends MessageKey<Messages>>(
  key: Key,
  ...options: [ParametersOf<MessageText<Messages, Key>>] extends [never]
    ? [options?: { count?: number }]
    : [options: { [Name in ParametersOf<MessageText<Messages, Key>>]: Value }]
) => string;
