-- Every release that was ever in force, with its tables as CSV.
create table policy_release (
    hash text primary key,
    id text not null,
    kept_at timestamptz not null default now()
);
create table policy_table (
    release_hash text not null references policy_release (hash),
    name text not null,
    csv text not null,
    primary key (release_hash, name)
);

-- An intake. Personal data stand in intake_contact, so that they can be erased while the decision stays.
create table intake (
    id uuid primary key,
    received_at timestamptz not null default now(),
    idempotency_key text unique,
    body_hash text not null,
    locale text not null,
    link_hash text not null unique,
    consent jsonb
);
create table intake_contact (
    intake_id uuid primary key references intake (id) on delete cascade,
    contact jsonb not null
);

-- A decision with the facts it was made from. Never changed, never deleted.
create table decision (
    id uuid primary key,
    intake_id uuid not null references intake (id),
    decided_at timestamptz not null default clock_timestamp(),
    as_of date not null,
    release_hash text not null references policy_release (hash),
    engine_version text not null,
    facts jsonb not null,
    answer bytea not null
);
-- Compressing costs more time than the space is worth.
alter table decision alter column answer set storage external;
create index decision_of_intake on decision (intake_id, decided_at desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A decision is never changed.';
end $$;
create trigger decision_is_append_only before update or delete on decision
    for each row execute function refuse_change();
create trigger decision_is_never_emptied before truncate on decision
    for each statement execute function refuse_change();

-- A form that is being filled in, found by the hash of its secret address.
create table draft (
    token_hash text primary key,
    answers jsonb not null,
    saved_at timestamptz not null default now()
);
create index draft_by_age on draft (saved_at);
