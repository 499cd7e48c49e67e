// What a meeting is called: its own title, else its bodies with their ordinals.
import { Fragment } from 'react';
import type { Body, Meeting } from '#domain/meeting.ts';
import { directionOf, wordingIn } from '#domain/text.ts';
import { useWords, type Words } from './words.ts';

/** A meeting's name as plain text, for titles, menus and messages. */
export function meetingName(meeting: Pick<Meeting, 'title' | 'bodies' | 'id'>, words: Words): string {
  if (meeting.title) return wordingIn(meeting.title, [words.language]).text;
  const bodies = meeting.bodies.map((body) => bodyName(body, words)).join(' · ');
  return bodies === '' ? meeting.id : bodies;
}

function bodyName(body: Body, words: Words): string {
  const name = wordingIn(body.name, [words.language]).text;
  return body.ordinal === undefined ? name : `${name} ${words.t('shell.session', { ordinal: body.ordinal })}`;
}

/** A body's name in its own language, and the number of its session in the interface's. */
export function BodyName({ body }: { body: Body }) {
  const { language, t } = useWords();
  const name = wordingIn(body.name, [language]);
  return (
    <>
      <bdi lang={name.language} dir={directionOf(name.language)}>
        {name.text}
      </bdi>
      {body.ordinal !== undefined && (
        <>
          {' '}
          <span className="whitespace-nowrap font-normal text-soft">
            {t('shell.session', { ordinal: body.ordinal })}
          </span>
        </>
      )}
    </>
  );
}

/** A meeting's name, each part in its own language. */
export function MeetingName({ meeting }: { meeting: Pick<Meeting, 'title' | 'bodies' | 'id'> }) {
  const { language } = useWords();
  if (meeting.title) {
    const title = wordingIn(meeting.title, [language]);
    return (
      <bdi lang={title.language} dir={directionOf(title.language)}>
        {title.text}
      </bdi>
    );
  }
  if (meeting.bodies.length === 0) return <bdi dir="ltr">{meeting.id}</bdi>;
  return meeting.bodies.map((body, index) => (
    <Fragment key={body.id}>
      {index > 0 && <br />}
      <BodyName body={body} />
    </Fragment>
  ));
}
