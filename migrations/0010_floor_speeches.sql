-- Who held the floor. The live log of the room comes to the same feature later.
create table speech (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conference,
  speaker_id uuid references person,
  speaking_body_id uuid references body,
  kind text not null check (kind in ('directing', 'concluding', 'reporting', 'contributing')),
  constraint speech_has_one_speaker check (num_nonnulls(speaker_id, speaking_body_id) = 1),
  constraint speech_once_a_person unique (conference_id, speaker_id),
  constraint speech_once_a_body unique (conference_id, speaking_body_id),
  constraint speech_speaker_takes_part foreign key (conference_id, speaker_id)
    references participant (conference_id, person_id)
);
comment on table speech is 'A speech (phát biểu) at a conference; its words stand in the citations of its sources.';
comment on constraint speech_speaker_takes_part on speech is 'who speaks is among those who take part, with the titles of that day; a body that speaks is not a person and stands outside the rule';
comment on column speech.speaking_body_id is 'set where a source lets a body speak ("Bộ Ngoại giao xác định…")';
