-- Steps of check-ins and goals stand beside those of offers and pairs. What began before steps were kept begins with one
-- step that says so; its id is that of the check-in or goal itself.
ALTER TABLE pairing_step RENAME TO step;

INSERT INTO step (id, workspace_id, about_id, was, became, actor_id, reason, happened_at, step_no)
SELECT c.id, c.workspace_id, c.id, c.state, c.state, NULL, 'BEFORE_STEPS', CURRENT_TIMESTAMP(6), 1 FROM check_in c;
