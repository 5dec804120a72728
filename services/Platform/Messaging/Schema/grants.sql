-- What the running service may do (R9). The log is append only and decisions on parked messages stay.
grant usage on schema messaging to {app};
grant select on messaging.epoch to {app};
grant select, insert on messaging.log to {app};
grant select on messaging.log_default to {app};
grant select, insert, update, delete on messaging.owed, messaging.replay_owed to {app};
grant select, insert, delete on messaging.inbox to {app};
grant select, insert, update on messaging.parked, messaging.replay to {app};
