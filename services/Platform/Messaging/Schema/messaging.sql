-- The tables of the outbox and the inbox. Every statement may run again: `migrate` runs the file each time, as the owner of the database.
create schema if not exists messaging;

-- The epoch of the service (R6). A restore from backup raises it: versions given out after the backup will be given out again, and
-- receivers have to prefer the new ones.
create table if not exists messaging.epoch (
    epoch     int         primary key,
    raised_at timestamptz not null default now(),
    reason    text        not null
);
insert into messaging.epoch (epoch, reason) values (1, 'created') on conflict do nothing;

create or replace function messaging.current_epoch() returns int
    language sql stable parallel safe
    as 'select max(epoch) from messaging.epoch';

-- What was announced, for ever: the source of every replay. Append only; the running service may insert and read.
create table if not exists messaging.log (
    message_id  uuid        not null,
    occurred_at timestamptz not null,
    name        text        not null,
    subject_id  text        not null,
    version     bigint      not null,
    is_state    boolean     not null,
    body        jsonb       not null,
    traceparent text,
    epoch       int         not null default messaging.current_epoch(),
    -- The writing transaction: who reads "what is new since" needs it, because keys and times do not come in the order of commits (R12).
    tx          xid8        not null default pg_current_xact_id(),
    primary key (occurred_at, message_id)
) partition by range (occurred_at);

-- Catches what no partition of a month is there for; a metric shows when it does.
create table if not exists messaging.log_default partition of messaging.log default;

-- What is owed to the bus: a row exists only as long. Half-filled pages let a lease be set without touching an index; dead rows are
-- cleaned early, because every claim walks over them.
create table if not exists messaging.owed (
    message_id   uuid        primary key,
    occurred_at  timestamptz not null,
    available_at timestamptz not null default now(),
    attempts     int         not null default 0,
    lease_token  uuid,
    lease_until  timestamptz,
    last_error   text
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500);
create index if not exists owed_due on messaging.owed (available_at);

-- What was taken. replay_id is all zeros for live messages. The second key finds a version of a subject that came twice with different
-- content (R6); requests are told apart by their id alone.
create table if not exists messaging.inbox (
    consumer    text        not null,
    replay_id   uuid        not null,
    message_id  uuid        not null,
    name        text        not null,
    subject_id  text        not null,
    epoch       int         not null,
    version     bigint      not null,
    is_state    boolean     not null,
    body_hash   bytea       not null,
    received_at timestamptz not null default now(),
    primary key (consumer, replay_id, message_id)
);
create unique index if not exists inbox_state on messaging.inbox (consumer, replay_id, name, subject_id, epoch, version) where is_state;
create index if not exists inbox_received on messaging.inbox (received_at);

-- What could not be applied, until an operator decides; and what operators decided, for ever.
create table if not exists messaging.parked (
    id          uuid        primary key default gen_random_uuid(),
    direction   text        not null check (direction in ('incoming', 'outgoing')),
    consumer    text        not null,
    replay_id   uuid        not null,
    message_id  uuid        not null,
    name        text        not null,
    subject_id  text        not null,
    epoch       int         not null,
    version     bigint      not null,
    is_state    boolean     not null,
    occurred_at timestamptz not null,
    body        jsonb       not null,
    traceparent text,
    error       text        not null,
    attempts    int         not null default 1,
    parked_at   timestamptz not null default now(),
    decision    text        check (decision in ('replayed', 'discarded')),
    decided_at  timestamptz,
    decided_by  text,
    reason      text,
    check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null))
);
-- Where a message stands in its sender's log goes with it, or it would fall below every mark when it is applied at last.
alter table messaging.parked add column if not exists position bigint not null default 0;
create unique index if not exists parked_open on messaging.parked (consumer, replay_id, message_id) where decision is null;

-- Replays that consumers of this service asked for (R8).
create table if not exists messaging.replay (
    replay_id    uuid        primary key,
    consumer     text        not null,
    state        text        not null check (state in ('running', 'ended', 'abandoned')),
    requested_at timestamptz not null default now(),
    expected     bigint,
    ended_at     timestamptz
);
create unique index if not exists replay_running on messaging.replay (consumer) where state = 'running';

-- Replays that other services asked this one for: how far each has been sent, and which process is sending it.
create table if not exists messaging.replay_owed (
    replay_id   uuid        primary key,
    consumer    text        not null,
    name        text        not null,
    horizon     xid8        not null,
    sent_to_at  timestamptz not null default '-infinity',
    sent_to_id  uuid        not null default '00000000-0000-0000-0000-000000000000',
    sent        bigint      not null default 0,
    lease_token uuid,
    lease_until timestamptz
);
