-- Somebody asks that an embargo ends early; another person confirms or declines it, where the newsroom wants two.
create table lift_request (
  id uuid not null,
  embargo_id uuid not null,
  reason text not null,
  asked_by_id uuid,
  asked_at timestamptz(3) not null default current_timestamp,
  settled_at timestamptz(3),
  settled_by_id uuid,
  constraint lift_request_pkey primary key (id),
  constraint lift_request_embargo_id_fkey foreign key (embargo_id) references embargo (id) on delete cascade on update cascade
);
create unique index lift_request_one_standing on lift_request (embargo_id) where settled_at is null;
