-- Finished jobs stay for a week: whoever looks for work must not walk past them.
drop index outbox_job_run_at_id_idx;
create index outbox_job_waiting_idx on outbox_job (run_at, id) where done_at is null and failed_at is null;
