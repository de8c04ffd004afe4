-- Copies of a killed story outside the portal, which somebody has to see to.
create table outside_copy (
  id uuid not null,
  story_id uuid not null,
  place text not null,
  address text not null default '',
  position smallint not null,
  done_at timestamptz(3),
  done_by_id uuid,
  constraint outside_copy_pkey primary key (id),
  constraint outside_copy_story_id_fkey foreign key (story_id) references story (id) on delete cascade on update cascade
);
create unique index outside_copy_story_id_position_key on outside_copy (story_id, position);
create index outside_copy_open on outside_copy (story_id) where done_at is null;
