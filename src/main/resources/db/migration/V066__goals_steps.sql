INSERT INTO step (id, workspace_id, about_id, was, became, actor_id, reason, happened_at, step_no)
SELECT g.id, g.workspace_id, g.id, g.state, g.state, g.person_id, 'BEFORE_STEPS', g.changed_at, 1 FROM goal g;
