-- What the clock could not do is asked for whenever the desk opens its list.
CREATE INDEX "scheduled_action_undone" ON "scheduled_action"("run_at" DESC) WHERE (state = ANY (ARRAY['missed'::schedule_state, 'failed'::schedule_state]));
