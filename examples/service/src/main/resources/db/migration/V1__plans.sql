-- A plan is kept as it was sent; json (not jsonb) keeps the spelling of numbers and the order of fields.
create table plan (
  id        text primary key,
  version   bigint not null,
  number    text,
  title     text,
  due_until date not null, -- up to this day the table `due` knows the plan's due days
  document  json not null
);

-- What happened after a plan was issued, in the order in which it was written down. Never changed.
create table fact (
  plan_id text not null references plan,
  no      int not null,
  fact    json not null,
  primary key (plan_id, no)
);

-- The due days that follow from plan and facts: to search by, written anew with every change.
create table due (
  plan_id text not null references plan,
  day     date not null,
  pointer text not null,
  task    text,
  section text,
  title   text not null,
  leads   text[] not null, -- ids of agencies, and words where the plan has no id
  cycle   text not null,   -- what the day stands for, such as a month
  done_on date
);
create index due_by_day on due (day);
create index due_by_plan on due (plan_id);
